import type { ElementKey } from './element-keys';
import { isObject, member } from './member';
import { isStyleProperty } from './style-properties';
import { type Supports, styleValue } from './style-value';
import { customProperty, kebab, propertyLike } from './variables';

export type Declaration = readonly [property: string, value: string, priority?: 'important'];

/** One rule of a widget's own style sheet. */
export interface StyleRule {
  readonly selector: string;
  readonly declarations: readonly Declaration[];
}

/**
 * What each state of a part is called in a selector; there are no others. Buttons of the widget keep the focus while
 * they cannot be pressed: they are not `disabled`, they say so.
 */
const STATES = new Map([
  [':hover', ':hover'],
  [':focus', ':focus'],
  [':focus-visible', ':focus-visible'],
  [':active', ':active'],
  [':disabled', ':is(:disabled,[aria-disabled=true])'],
  ['::placeholder', '::placeholder'],
  [':autofill', ':is(:autofill,:-webkit-autofill)'],
]);

/** The name of any token or part, also of those of a later version. One that there is not is read, or met, by nothing. */
const NAME = /^[a-z]{1,30}$/i;

const IMPORTANT = '!important';

/** A token that reads tokens could make a long list of a short one, which the next one repeats, and so on. */
const READS_TOKEN = /var\( ?--maf-/i;

/**
 * The rules that an appearance comes to, below `scope`, a selector of the widget's root. The appearance may be JSON that a
 * customer of the host wrote: whatever it is, what is no known name with a value for it is left out.
 */
export function styleRules(appearance: unknown, scope: string, supports: Supports): StyleRule[] {
  const rules = [{ selector: scope, declarations: tokenDeclarations(appearance, supports) }];
  for (const [key, part] of entries(member(appearance, 'elements'))) {
    if (!NAME.test(key)) continue;
    const style = member(part, 'style');
    for (const state of ['', ...entries(style).flatMap(([name]) => (STATES.has(name) ? name : []))]) {
      const declarations = styleDeclarations(state === '' ? style : member(style, state), key === 'root', supports);
      rules.push({ selector: selectorOf(scope, key, state), declarations });
    }
  }
  return rules.filter(({ declarations }) => declarations.length > 0);
}

/** The selector of a part, in one of its states if one is given. */
export function selectorOf(scope: string, key: ElementKey | (string & {}), state = ''): string {
  return `${key === 'root' ? scope : `${scope} [data-maf-element="${key}"]`}${STATES.get(state) ?? state}`;
}

/** Of presets the later ones win, and tokens win over all of them. A number is a length in pixels, unless it is a weight. */
function tokenDeclarations(appearance: unknown, supports: Supports): Declaration[] {
  const values: Record<string, string> = {};
  for (const layer of [member(appearance, 'preset'), member(appearance, 'variables')].flat()) {
    for (const [token, given] of entries(layer)) {
      const property = propertyLike(token);
      const isLength = typeof given === 'number' && property !== 'font-weight';
      const value = tokenValue(property, isLength ? `${given}px` : given, supports);
      if (value !== null && NAME.test(token)) values[customProperty(token)] = value;
    }
  }
  return Object.entries(values);
}

/** The value for a token of that kind. With tokens alone, whatever they are, what the widget says can be read. */
function tokenValue(property: string, given: unknown, supports: Supports): string | null {
  const value = styleValue(property, given, supports);
  if (value === null || READS_TOKEN.test(value)) return null;
  // It would be painted over the card's colour, on which the words were made to be read.
  if (property === 'box-shadow') return /\binset\b/i.test(value) ? null : value;
  if (property !== 'font-size') return value;
  const legible = `clamp(10px, ${value}, max(32px, 2rem))`;
  return supports(property, legible) ? legible : null;
}

function styleDeclarations(style: unknown, isRoot: boolean, supports: Supports): Declaration[] {
  return entries(style).flatMap(([name, given]): Declaration[] => {
    const property = kebab(name);
    if (!isStyleProperty(property, isRoot)) return [];
    const isImportant = typeof given === 'string' && given.endsWith(IMPORTANT);
    const value = styleValue(property, isImportant ? given.slice(0, -IMPORTANT.length) : given, supports);
    if (value === null) return [];
    return [isImportant ? [property, value, 'important'] : [property, value]];
  });
}

function entries(value: unknown): [name: string, member: unknown][] {
  return isObject(value) ? Object.entries(value) : [];
}
