import { enErrors } from '../../src/localization/en-errors';
import { ERROR_CODES } from '../../src/protocol/error-codes';
import type { ApiItem, ApiMember, ApiVariant } from './read-api';

/** Types that a guide of their own explains. */
const ELSEWHERE: Record<string, string> = {
  Appearance: 'theming.md',
  ElementAppearance: 'theming.md#elements',
  ElementKey: 'theming.md#elements',
  ElementStyle: 'theming.md#elements',
  Layout: 'theming.md#layout',
  Preset: 'theming.md#presets',
  PseudoState: 'theming.md#elements',
  Variables: 'theming.md#tokens',
  Locale: 'localization.md',
  Localization: 'localization.md',
  MessageOverrides: 'localization.md#your-own-words',
  Messages: 'localization.md#your-own-words',
  PluralMessage: 'localization.md#your-own-words',
};

/** Not by a guide of its own, or by the table of error codes. */
export function isExplainedHere({ name }: ApiItem): boolean {
  return ELSEWHERE[name] === undefined && name !== 'ErrorCode';
}

/** All of docs/components.md that is made of doc comments. A test keeps the two the same. */
export function componentsGuide(items: readonly ApiItem[]): string {
  const of = (kind: ApiItem['kind']) => items.filter((item) => item.kind === kind).sort((a, b) => rank(a) - rank(b));
  const types = of('type').filter(isExplainedHere);
  const takers = [...of('component'), ...of('hook')];
  const elsewhere = of('type').filter(({ name }) => ELSEWHERE[name] !== undefined);
  return [
    '## Components',
    ...of('component').flatMap(renderComponent),
    ...titled('## Hooks', of('hook').flatMap(renderHook)),
    ...titled('## Functions', of('function').flatMap(renderHook)),
    '## What callbacks and hooks give you',
    ...types.flatMap((item) => renderType(item, takers)),
    '### Other types',
    elsewhere.map(({ name }) => `[\`${name}\`](${ELSEWHERE[name]})`).join(', '),
    '## Error codes',
    ...renderErrorCodes(),
  ].join('\n\n');
}

/** The flow first; the rest by name. */
const FIRST = ['ManagedAuthFlow', 'ManagedAuthDialog'];

function rank({ name }: ApiItem): number {
  return FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length;
}

function titled(title: string, parts: readonly string[]): string[] {
  return parts.length === 0 ? [] : [title, ...parts];
}

function renderComponent({ name, text, throws, base, takes }: ApiItem): string[] {
  const baseLine = base === null ? [] : [`Takes the props of [\`<${base}>\`](#${anchor(base)}) and these:`];
  return [`### ${name}`, text, ...throwsLine(throws), ...baseLine, memberTable('prop', takes)];
}

function renderHook({ name, text, throws, takes, has }: ApiItem): string[] {
  return [
    `### ${name}`,
    text,
    ...throwsLine(throws),
    ...(takes.length > 0 ? [memberTable('option', takes)] : []),
    ...(has.length > 0 ? ['It returns:', memberTable('member', has, false)] : []),
  ].filter((part) => part !== '');
}

function renderType({ name, text, has, variants }: ApiItem, takers: readonly ApiItem[]): string[] {
  const taker = takers.find(({ takes }) => has.length > 1 && has.every((member) => takes.some(isSame(member))));
  if (taker !== undefined) {
    return [`### ${name}`, `${text} Each member is explained at [${taker.name}](#${anchor(taker.name)}).`.trim()];
  }
  const isPlain = variants.every((variant) => variant.text === '');
  const body = isPlain ? variants.map(({ type }) => code(type)).join(', ') : variantTable(variants);
  const members = [memberTable('member', has, false), ...has.flatMap(variantsLine)];
  return [`### ${name}`, text, ...(has.length > 0 ? members : [body])].filter((part) => part !== '');
}

function isSame(member: ApiMember) {
  return (other: ApiMember) => other.name === member.name && other.text === member.text;
}

function variantsLine({ name, variants }: ApiMember): string[] {
  return variants.length === 0 ? [] : [`\`${name}\` is one of:`, variantTable(variants)];
}

function variantTable(variants: readonly ApiVariant[]): string {
  return table(
    ['value', ''],
    variants.map(({ type, text }) => [code(type), text]),
  );
}

function renderErrorCodes(): string[] {
  const rows = ERROR_CODES.map((each) => [code(each), enErrors[each].title, enErrors[each].text]);
  return [
    "Kernel's `error_code`s, as `errorCode` in `onError`'s details has them. The list is open: one that is not in it is shown with the words for any failure.",
    table(['code', 'title in English', 'text in English'], rows),
  ];
}

function throwsLine(throws: string): string[] {
  return throws === '' ? [] : [`Throws ${throws}`];
}

function memberTable(head: string, members: readonly ApiMember[], hasDefaults = true): string {
  const columns = hasDefaults ? [head, 'type', 'default', ''] : [head, 'type', ''];
  const rows = members.map(({ name, type, standard, text }) =>
    hasDefaults ? [code(name), code(type), standard, text] : [code(name), code(type), text],
  );
  return table(columns, rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n- ', '<br>')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}

function anchor(heading: string): string {
  return heading.toLowerCase();
}
