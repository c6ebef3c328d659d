import { type RefObject, useMemo, useState } from 'react';
import type { Appearance } from './appearance';
import { classNameOf, layoutOf, themeOf } from './read-appearance';
import { useBeforePaint } from './use-before-paint';
import type { AppearanceOfParts, Parts } from './use-parts';
import { useSame } from './use-same';

/** Attributes of the root that the stylesheet reads. */
interface RootAttributes {
  readonly 'data-maf-theme': string;
  readonly 'data-maf-density'?: string | undefined;
  readonly 'data-maf-width'?: string | undefined;
}

let count = 0;

/** Makes rules of an appearance for a widget, and returns what takes them away. `scope` tells the widget from all others. */
export type ApplyAppearance = (
  root: HTMLElement | null,
  appearance: unknown,
  scope: string,
) => (() => void) | undefined;

/**
 * Turns an appearance into the parts' attributes, and has `apply` turn it into rules of the widget's own before it is painted.
 * Whatever it is given, the widget is rendered.
 */
export function useAppearanceBy(
  apply: ApplyAppearance,
  root: RefObject<HTMLElement | null>,
  given?: Appearance,
): { ofParts: AppearanceOfParts; attributes: RootAttributes } {
  const appearance = useSame(given);
  const [scope] = useState(() => `${Math.random().toString(36).slice(2)}${++count}`);

  useBeforePaint(() => apply(root.current, appearance, scope), [apply, appearance, scope, root]);

  return useMemo(() => {
    const layout = layoutOf(appearance);
    return {
      ofParts: { parts: partsOf(appearance), layout },
      attributes: {
        'data-maf-theme': themeOf(appearance),
        'data-maf-density': layout.density,
        'data-maf-width': layout.width,
      },
    };
  }, [appearance]);
}

function partsOf(appearance: unknown): Parts {
  return (key) => {
    const className = classNameOf(appearance, key);
    return className === undefined ? { 'data-maf-element': key } : { 'data-maf-element': key, className };
  };
}
