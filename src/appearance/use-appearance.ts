import { type RefObject, useMemo, useState } from 'react';
import type { Appearance } from './appearance';
import { adoptRules } from './instance-sheet';
import { styleRules } from './style-rules';
import { useBeforePaint } from './use-before-paint';
import type { AppearanceOfParts, Parts } from './use-parts';

/** Attributes of the root that the stylesheet reads. */
interface RootAttributes {
  readonly 'data-maf-theme': string;
  readonly 'data-maf-density'?: string | undefined;
  readonly 'data-maf-width'?: string | undefined;
}

const NONE: Appearance = {};
let count = 0;

/** Turns an appearance into the parts' attributes, and into rules of the widget's own before it is painted. */
export function useAppearance(
  root: RefObject<HTMLElement | null>,
  given: Appearance = NONE,
): { ofParts: AppearanceOfParts; attributes: RootAttributes } {
  const appearance = useSame(given);
  const [scope] = useState(() => `${Math.random().toString(36).slice(2)}${++count}`);

  useBeforePaint(() => {
    const rules = styleRules(appearance, `[data-maf-scope="${scope}"]`);
    const element = root.current;
    if (element === null || rules.length === 0) return;
    // Set here and not rendered: it is by chance, and a server would have drawn another one.
    element.setAttribute('data-maf-scope', scope);
    return adoptRules(element, rules);
  }, [appearance, scope, root]);

  return useMemo(() => {
    const { theme = 'auto', layout = {} } = appearance;
    return {
      ofParts: { parts: partsOf(appearance), layout },
      attributes: { 'data-maf-theme': theme, 'data-maf-density': layout.density, 'data-maf-width': layout.width },
    };
  }, [appearance]);
}

function partsOf({ elements = {} }: Appearance): Parts {
  return (key) => {
    const element = elements[key];
    const className = typeof element === 'string' ? element : element?.className;
    return className === undefined ? { 'data-maf-element': key } : { 'data-maf-element': key, className };
  };
}

/** The same object for as long as it says the same: hosts write it anew at each render. */
function useSame(value: Appearance): Appearance {
  const [kept, keep] = useState(value);
  if (kept === value || JSON.stringify(kept) === JSON.stringify(value)) return kept;
  keep(value);
  return value;
}
