import { type CSSProperties, createContext, type ReactNode, useContext } from 'react';
import type { Appearance } from '../src';
import { PRESETS, type PresetName, SHADCN_THEME } from './presets';

/** What the toolbar is set to. */
export interface Surroundings {
  readonly theme: 'auto' | 'light' | 'dark';
  readonly preset: PresetName;
  readonly direction: 'of the language' | 'ltr' | 'rtl';
  readonly language: string;
  /** Of the place that the widget is put in: pixels, or `fill`. */
  readonly width: string;
  /** Of text, in percent. */
  readonly text: '100' | '150' | '200';
  readonly motion: 'full' | 'reduced';
}

const DEFAULTS: Surroundings = {
  theme: 'light',
  preset: 'default',
  direction: 'of the language',
  language: 'en',
  width: '480',
  text: '100',
  motion: 'full',
};

const SurroundingsContext = createContext(DEFAULTS);

export const SurroundingsProvider = SurroundingsContext.Provider;

export function useSurroundings(): Surroundings {
  return useContext(SurroundingsContext);
}

/** The appearance that the toolbar stands for; what a story gives wins over it. */
export function appearanceOf({ theme, preset, text, width }: Surroundings, own: Appearance = {}): Appearance {
  const fontSize = 14 * (Number(text) / 100);
  const sized = text === '100' ? {} : { fontSize };
  return {
    theme,
    preset: PRESETS[preset],
    ...own,
    variables: { ...sized, ...own.variables },
    layout: { width: width === 'fill' ? 'fill' : 'narrow', ...own.layout },
  };
}

/** The page that a story is on: as wide, as dark and in the direction that the toolbar says. */
export function Stage({
  theme,
  wide = false,
  children,
}: {
  theme?: 'light' | 'dark';
  wide?: boolean;
  children: ReactNode;
}) {
  const around = useSurroundings();
  const shown = theme ?? around.theme;
  const classes = ['stage', `stage--${shown}`, around.motion === 'reduced' && 'stage--reduced'];
  const room = wide || around.width === 'fill' ? undefined : `${around.width}px`;
  return (
    <div className={classes.filter(Boolean).join(' ')} style={SHADCN_THEME as CSSProperties}>
      <div className="place" style={{ maxInlineSize: room }}>
        {children}
      </div>
    </div>
  );
}
