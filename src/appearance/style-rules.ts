import type { Appearance, PseudoState } from './appearance';
import { customProperty, kebab, tokenValue } from './variables';

export type Declaration = readonly [property: string, value: string | number];

/** One rule of a widget's own style sheet. */
export interface StyleRule {
  readonly selector: string;
  readonly declarations: readonly Declaration[];
}

/** Buttons of the widget keep the focus while they cannot be pressed: they are not `disabled`, they say so. */
const SELECTORS: Partial<Record<PseudoState, string>> = {
  ':disabled': ':is(:disabled,[aria-disabled=true])',
  ':autofill': ':is(:autofill,:-webkit-autofill)',
};

/** The rules that an appearance comes to, below `scope`, a selector of the widget's root. The first has the tokens. */
export function styleRules({ preset, variables, elements }: Appearance, scope: string): StyleRule[] {
  const tokens = Object.fromEntries([preset ?? [], variables ?? {}].flat().flatMap(entries));
  const rules: StyleRule[] = [
    {
      selector: scope,
      declarations: entries(tokens).map(([token, value]) => [customProperty(token), tokenValue(token, value)]),
    },
  ];
  for (const [key, element] of Object.entries(elements ?? {})) {
    if (typeof element !== 'object' || element.style === undefined) continue;
    const selector = key === 'root' ? scope : `${scope} [data-maf-element="${key}"]`;
    const plain: Declaration[] = [];
    rules.push({ selector, declarations: plain });
    for (const [name, value] of Object.entries(element.style)) {
      if (name.startsWith(':')) {
        const state = SELECTORS[name as PseudoState] ?? name;
        rules.push({ selector: selector + state, declarations: entries(value).map(([each, v]) => [kebab(each), v]) });
      } else if (isValue(value)) plain.push([kebab(name), value]);
    }
  }
  return rules.filter(({ declarations }) => declarations.length > 0);
}

function isValue(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

/** An explicit `undefined` is as good as nothing: it does not take away what was given before. */
function entries(values: object = {}): [string, string | number][] {
  return Object.entries(values).filter((entry): entry is [string, string | number] => isValue(entry[1]));
}
