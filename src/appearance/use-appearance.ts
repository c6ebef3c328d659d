import { type RefObject, useMemo, useState } from 'react';
import type { Appearance } from './appearance';
import { adoptRules } from './instance-sheet';
import { classNameOf, layoutOf, themeOf } from './read-appearance';
import { styleRules } from './style-rules';
import { supportsOf } from './style-value';
import { unusedMembers, warnOfUnused } from './unused-members';
import { useBeforePaint } from './use-before-paint';
import type { AppearanceOfParts, Parts } from './use-parts';

/** Attributes of the root that the stylesheet reads. */
interface RootAttributes {
  readonly 'data-maf-theme': string;
  readonly 'data-maf-density'?: string | undefined;
  readonly 'data-maf-width'?: string | undefined;
}

let count = 0;

/**
 * Turns an appearance into the parts' attributes, and into rules of the widget's own before it is painted. The widget is
 * rendered whatever it is given.
 */
export function useAppearance(
  root: RefObject<HTMLElement | null>,
  given?: Appearance,
): { ofParts: AppearanceOfParts; attributes: RootAttributes } {
  const appearance = useSame(given);
  const [scope] = useState(() => `${Math.random().toString(36).slice(2)}${++count}`);

  useBeforePaint(() => {
    const selector = `[data-maf-scope="${scope}"]`;
    const element = root.current;
    const rules = styleRules(appearance, selector, supportsOf(element));
    if (process.env.NODE_ENV !== 'production') warnOfUnused(unusedMembers(appearance, rules, selector));
    if (element === null || rules.length === 0) return;
    // Set here and not rendered: it is random, and a server would have drawn another.
    element.setAttribute('data-maf-scope', scope);
    return adoptRules(element, selector, rules);
  }, [appearance, scope, root]);

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

/** The same object for as long as its content is the same: hosts write a new one at each render. */
function useSame<T>(value: T): T {
  const [kept, keep] = useState({ value });
  if (kept.value === value || saysTheSame(kept.value, value)) return kept.value;
  keep({ value });
  return value;
}

function saysTheSame(a: unknown, b: unknown): boolean {
  try {
    return JSON.stringify(a) === JSON.stringify(b);
  } catch {
    // What JSON cannot say, such as a circle, is read again.
    return false;
  }
}
