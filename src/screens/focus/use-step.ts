import { useState } from 'react';
import type { Arrival } from '../../flow/arrival';
import type { Screen } from '../../flow/screen';
import { SCREEN_FACTS, type ScreenFacts } from '../../flow/screen-facts';

/** Where the person is, for the focus and for what is read out. */
export interface Step {
  /** Another one is another step: an arrival of a question, or a screen each time that it comes. */
  readonly key: string;
  /** What was sent from here is back. */
  readonly isReturn: boolean;
  /** Something that was typed was emptied with that. */
  readonly isEmptied: boolean;
  readonly focus: ScreenFacts['focus'];
}

/** The question that is on the page, while it is sent too; null where there is none. */
export function arrivalOf(screen: Screen): Arrival | null {
  if (screen.kind === 'submitting') return screen.asked?.arrival ?? null;
  return screen.kind === 'prompt' || screen.kind === 'externalAction' ? screen.arrival : null;
}

/** The step of a screen. One that asks nothing has no serial: its comings are counted here. */
export function useStep(screen: Screen): Step {
  const arrival = arrivalOf(screen);
  const name = arrival === null ? screen.kind : `question ${arrival.serial}`;
  const [seen, setSeen] = useState({ name, count: 1 });
  if (seen.name !== name) setSeen({ name, count: seen.count + 1 });
  return {
    key: arrival === null ? `${name} ${seen.count}` : name,
    isReturn: arrival?.isReturn ?? false,
    isEmptied: arrival?.isReturn === true && arrival.emptied !== 'nothing',
    focus: SCREEN_FACTS[screen.kind].focus,
  };
}
