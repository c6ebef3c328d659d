import type { Layout } from './appearance';
import { ELEMENT_KEYS } from './element-keys';
import { isObject } from './member';
import { type StyleRule, selectorOf } from './style-rules';
import { customProperty, kebab, type Variables } from './variables';

const THEMES = ['auto', 'light', 'dark'];
const LAYOUT: { readonly [Name in keyof Layout]-?: readonly unknown[] } = {
  ssoPlacement: ['top', 'bottom'],
  showSecurityNote: [true, false],
  density: ['comfortable', 'compact'],
  width: ['narrow', 'fill'],
};
const TOKENS: { readonly [Name in keyof Variables]-?: true } = {
  colorPrimary: true,
  colorPrimaryForeground: true,
  colorBackground: true,
  colorForeground: true,
  colorCard: true,
  colorCardForeground: true,
  colorMuted: true,
  colorMutedForeground: true,
  colorBorder: true,
  colorInput: true,
  colorInputForeground: true,
  colorInputBorder: true,
  colorRing: true,
  colorDanger: true,
  colorDangerForeground: true,
  colorSuccess: true,
  colorSuccessForeground: true,
  colorWarning: true,
  colorWarningForeground: true,
  borderRadius: true,
  borderRadiusCard: true,
  borderWidth: true,
  fontFamily: true,
  fontFamilyCode: true,
  fontSize: true,
  fontSizeSmall: true,
  fontSizeTitle: true,
  fontWeight: true,
  fontWeightMedium: true,
  fontWeightBold: true,
  spacingUnit: true,
  controlHeight: true,
  width: true,
  shadow: true,
  transition: true,
};

/** `elements.card.style.:hover.color` is as deep as an appearance is. */
const DEEPEST = 5;
const MAX_NAMES = 10;
const MAX_NAME_CHARS = 60;

/** Where an appearance has something that is not used, such as `elements.sidebar`, given the rules that it came to. */
export function unusedMembers(appearance: unknown, rules: readonly StyleRule[], scope: string): string[] {
  const declared = new Set(
    rules.flatMap(({ selector, declarations }) => declarations.map(([property]) => `${selector} ${property}`)),
  );

  const isUsed = (path: readonly string[], value: unknown): boolean => {
    const [member = '', name = '', inner = '', property = '', innerProperty] = path;
    const last = path.at(-1) ?? '';
    const key = ELEMENT_KEYS.find((each) => each === name);
    switch (member) {
      case 'theme':
        return path.length === 1 && THEMES.some((each) => each === value);
      case 'layout':
        return Object.hasOwn(LAYOUT, name) && LAYOUT[name as keyof Layout].includes(value);
      case 'preset':
      case 'variables':
        return Object.hasOwn(TOKENS, last) && declared.has(`${scope} ${customProperty(last)}`);
      case 'elements':
        if (key === undefined) return false;
        if (inner !== 'style') return typeof value === 'string' && (path.length === 2 || inner === 'className');
        if (innerProperty === undefined) return declared.has(`${selectorOf(scope, key)} ${kebab(property)}`);
        return declared.has(`${selectorOf(scope, key, property)} ${kebab(innerProperty)}`);
      default:
        return false;
    }
  };

  const unused = (value: unknown, path: readonly string[]): string[] => {
    if (value === undefined) return [];
    if (isObject(value) && path.length < DEEPEST) {
      return Object.entries(value).flatMap(([name, inner]) => unused(inner, [...path, name]));
    }
    return isUsed(path, value) ? [] : [path.join('.') || 'appearance'];
  };
  return unused(appearance, []);
}

let last = '';

/** Says, once for the same names, which members of an appearance are not used. It tells no values. */
export function warnOfUnused(names: readonly string[]): void {
  if (names.length === 0) return;
  const shown = names.slice(0, MAX_NAMES).map((name) => name.slice(0, MAX_NAME_CHARS));
  const more = names.length > MAX_NAMES ? `, and ${names.length - MAX_NAMES} more` : '';
  const message = `managed-auth-flow: members of the "appearance" prop are ignored: ${shown.join(', ')}${more}. Either the name is not one that the widget knows, or the value is not one that it takes: plain CSS for that property that loads nothing. docs/theming.md has the names, and what is taken under "Appearance from a tenant".`;
  if (message === last) return;
  last = message;
  // biome-ignore lint/suspicious/noConsole: nothing failed, so it is not an error, but a developer should know.
  console.warn(message);
}
