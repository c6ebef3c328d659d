import { useState } from 'react';
import { ManagedAuthFlow, type ManagedAuthFlowOptions } from '../src';
import { LANGUAGES } from './languages';
import { connectionInState, type StateConnectionOptions } from './state-connection';
import { appearanceOf, type Surroundings, useSurroundings } from './surroundings';

export type WidgetOptions = Partial<Omit<ManagedAuthFlowOptions, 'endpoint' | 'fetch'>>;

export interface ScreenWidgetProps extends WidgetOptions, StateConnectionOptions {
  /** The name of a state in `SCREEN_STATES`. */
  readonly state: string;
  /** Whether the host does something after success; default true. */
  readonly done?: boolean;
}

/** The widget in a state of `SCREEN_STATES`, as the toolbar says. */
export function ScreenWidget(props: ScreenWidgetProps) {
  const { state, running = false, done = true, identity, appearance, ...options } = props;
  const around = useSurroundings();
  const [connection] = useState(() => connectionInState(state, { running, identity }));
  return (
    <ManagedAuthFlow
      {...(done && { onDone: () => {} })}
      {...connection}
      {...options}
      {...localizationOf(around)}
      appearance={appearanceOf(around, appearance)}
    />
  );
}

/** The language and direction of the toolbar, as the widget's props. */
export function localizationOf({ language, direction }: Surroundings): Partial<ManagedAuthFlowOptions> {
  return { localization: LANGUAGES[language], ...(direction !== 'of the language' && { dir: direction }) };
}
