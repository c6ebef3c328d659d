// biome-ignore-all lint/suspicious/noTemplateCurlyInString: source text is quoted.

import { styleValue } from '../../src/appearance/style-value';
import { kebab } from '../../src/appearance/variables';
import { destinationIn } from '../../src/engine/reading/destination';
import { readPage } from '../../src/engine/reading/read-page';
import { type PageSnapshot, SNAPSHOT_LIMITS } from '../../src/engine/reading/snapshot';
import { button, input, page, text as words } from '../../src/engine/reading/testing/snapshots';
import { labelOf } from '../../src/form/field-label';
import { wantsLetters } from '../../src/form/wants-letters';
import { fill } from '../../src/localization/translator';
import { matcherOf, searchable } from '../../src/pickers/matches';
import { markOf } from '../../src/pickers/provider-marks';
import { epochMs } from '../../src/protocol/json';
import { parseConnection } from '../../src/protocol/parse-connection';
import { matchNumberOf } from '../../src/screens/views/match-number';

function pageThatSays(text: string): PageSnapshot {
  return page({ title: text, inputs: [input({ label: text })], buttons: [button(text)], texts: [words(text)] });
}

/** An input of a length: something over and over, between a beginning and an end. */
export interface Worst {
  readonly start?: string;
  readonly over: string;
  readonly end?: string;
}

/** What is hard on one expression or another; everything that can repeat is tried with all of it. */
export const HARD: readonly Worst[] = [
  'a',
  'aA',
  '1a',
  ' ',
  ' a',
  '-',
  '/',
  '.',
  '"',
  '{a',
  '(',
  '数',
  'm\u0301',
].flatMap((over) => [{ over }, { start: 'a', over, end: '!' }]);

/**
 * The expressions of the source that can repeat something without end, each with what is worst for it: what nearly
 * matches, for as long as possible, and from as many places as possible. A new one belongs in here.
 */
export const REPEATING: Readonly<Record<string, readonly Worst[]>> = {
  '/"[^"]*"|\'[^\']*\'/g': [{ over: '\'"' }, { start: '"', over: "'" }, { over: '"\n' }],
  '/[-\\w]+\\(?|[()]/g': [{ over: '-a(' }, { over: 'a-' }],
  '/[^\\p{L}\\p{N}]+/gu': [{ over: '. ' }, { over: 'a.' }],
  '/[^\\p{L}\\p{N}]+/u': [{ over: '. ' }, { over: 'a.' }],
  '/[\\s,]+/': [{ over: ' ,' }, { over: 'a,' }],
  '/^[a-z][a-z\\d+.-]*:/i': [{ over: 'a' }, { over: 'a+', end: '!' }],
  '/\\p{Nd}+/gu': [{ over: '1 ' }, { over: '٤' }],
  '/linear (\\S+) (\\S+) ([^\\s)]+)/': [{ over: 'linear ' }, { over: 'linear' }, { start: 'linear ', over: 'a' }],
  '/^[\\t\\n\\f\\r ]*(javascript:|$)/i': [{ over: ' ' }, { over: ' \t', end: 'x' }],
  '/^[\\w-]+\\.[\\w.]+/': [{ over: 'a' }, { start: 'a', over: '.' }],
  '/[\\p{L}\\d.+*•_-]@[\\p{L}\\d*•-]+\\.[\\p{L}\\d.*•-]/u': [{ over: 'a@' }, { start: 'a@', over: 'a' }, { over: '*' }],
  '/\\s+/': [{ over: ' a' }],
  '/\\s+/g': [{ over: '\n\t' }, { over: ' a' }],
  '/\\{\\w+\\}|[A-Za-z]/g': [{ over: '{a' }, { start: '{', over: 'a' }],
  '/\\{(\\w+)\\}/g': [{ over: '{a' }, { start: '{', over: 'a' }],
  '/^\\d+$/': [{ over: '1', end: 'x' }],
  '/([\\p{M}\\u200b-\\u200d\\u2060\\ufeff]{8})[\\p{M}\\u200b-\\u200d\\u2060\\ufeff]+/gu': [
    { over: '\u0301' },
    { over: '\u0301\u200d' },
    { over: 'a\u0301\u0301\u0301\u0301\u0301\u0301\u0301' },
  ],
  '/((?:\\d*\\.)?\\d+(?:e[-+]?\\d+)?)([a-z%]*)/gi': [{ over: '1' }, { over: '1.' }, { over: '1e' }, { over: '.1e1' }],
  '/#[-\\w]+/g': [{ over: '#' }, { over: '#a' }, { start: '#', over: 'a' }],
  '/[-\\w]+\\(?|[^-\\w]/g': [{ over: '-a(' }, { over: 'a-' }, { over: '(' }],
  '/^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$/': [
    { start: '2025-01-01T00:00:00.', over: '1', end: 'x' },
  ],
  '/^Bearer +(\\S+)$/i': [
    { start: 'Bearer', over: ' ' },
    { start: 'Bearer ', over: 'x', end: ' ' },
  ],
  '/\\/connections(?:\\/([^/]+)(?:\\/([^/]+))?)?\\/?$/': [
    { over: '/connections' },
    { over: '/connections/a/b' },
    { start: '/connections/', over: 'a', end: '/b/c' },
  ],
  '/^[+\\d][\\d\\s().-]*$/': [{ start: '+', over: '1 ', end: 'x' }],
  '/^[^\\s/:@?#]+$/': [{ over: 'a', end: '/' }],
  '/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/': [{ over: 'a-' }],
  '/^[a-z0-9.]*$/i': [{ over: 'a.', end: '_' }],
  '/^[a-z0-9.-]*$/': [{ over: 'a.', end: '_' }],
  '/^[\\p{L}\\p{M}\\p{N}.-]+$/u': [{ over: 'é.', end: '_' }],
  '/^[\\x21-\\x7e]+$/': [{ over: 'a', end: ' ' }],
  '/^(\\/[A-Za-z0-9_~.-]+)*$/': [{ over: '/a', end: '!' }, { start: '/', over: 'a', end: '!' }, { over: '/' }],
  '/\\d\\D*\\d/': [
    { start: '1', over: 'a' },
    { over: 'a', end: '1' },
  ],
  '/[^\\p{L}\\d-]+/u': [{ over: '. ' }, { over: 'a.' }],
  '/^(\\[[^\\]]*\\]|[^:]*)(:\\d{1,5})?$/': [{ over: '[' }, { over: 'a', end: ':x' }, { start: '[', over: 'a' }],
  '/^[\\w.~+/-]+=*$/': [
    { over: 'a', end: '!' },
    { start: 'a', over: '=', end: '!' },
  ],
  '/\\.(?:[*+?():=!<]|\\{[\\d,]*\\})*[a-z0-9]/i': [
    { start: '.', over: '*' },
    { over: '.{' },
    { start: '.', over: '{}' },
  ],
  '/^[a-z]+:\\/\\/[^/?#\\\\]*([^?#]*)/i': [{ over: 'a' }, { start: 'a://', over: 'a' }, { start: 'a:/', over: '/' }],
  '/^0x[\\da-f]*$/': [{ start: '0x', over: 'a', end: 'x' }],
  '/^\\[[\\da-f:.]+\\]$/i': [{ start: '[', over: 'a:' }],
  '/^[A-Za-z0-9._~:[\\]-]+$/': [{ over: 'a.', end: '/' }],
  '/^(?:[\\w-]+\\.)*localhost$/': [{ over: 'a.' }, { over: 'localhost.', end: '!' }],
  '/^(?:www\\.)+/': [{ over: 'www.' }, { over: 'www.', end: 'www' }],
  '/^chromium-\\d+$/': [{ start: 'chromium-', over: '1', end: 'x' }],
  '/^[A-Za-z0-9-]+$/': [{ over: 'a-', end: '_' }],
  '/^\\[(.*)\\]$/': [{ over: '[' }, { start: '[', over: ']', end: 'x' }],
  '/^(\\[[\\da-f:.]+\\]|[^\\s/:@?#[\\]]+)(?::(\\d{1,5}))?$/i': [
    { start: '[', over: '1:' },
    { over: 'a', end: ':x' },
  ],
  '/^127\\.\\d+\\.\\d+\\.\\d+$/': [{ start: '127.', over: '1', end: 'x' }],
  '/[_\\s]+/g': [{ over: '_ ' }, { over: 'a_' }],
  '/[\\s\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]+/g': [{ over: ' \u200b' }, { over: 'a ' }],
  '/rgba?\\((\\d+), (\\d+), (\\d+)/': [{ over: 'rgb(1' }, { start: 'rgb(', over: '1' }],
};

/**
 * Functions whose expressions are bounded by what they are given, and others that work through text from a site or a
 * server. An expression is named by its beginning.
 */
export const THROUGH: readonly {
  readonly name: string;
  readonly bounded: readonly string[];
  readonly run: (text: string) => unknown;
  readonly worst: readonly Worst[];
}[] = [
  {
    name: 'matchNumberOf',
    bounded: [
      '/(iphone|ipad',
      '/^\\p{L}*\\s?\\p{L}*\\s?(bit',
      'new RegExp(`(${CUE})',
      'new RegExp(`^[^.!?。।]{0,16}(${CUE})',
      'new RegExp(`^[\\\\s-]*(${UNIT})',
    ],
    run: matchNumberOf,
    worst: [
      { over: 'end', end: ' a b c 42' },
      { over: 'ending in ', end: '42' },
      { over: 'tap 42 ' },
      { over: '42 seconds ' },
      { start: '42', over: ' ' },
      { start: '42', over: 'a' },
      { over: 'tap', end: '!42' },
      { over: 'iphone ', end: '42' },
      { over: '4 2' },
    ],
  },
  {
    name: 'styleValue',
    bounded: ['/^(|(rgb|hsl)a?'],
    run: (text) => styleValue('x', text, () => true),
    worst: [{ over: 'rgb(' }, { over: '"' }],
  },
  {
    name: 'a property of a style',
    bounded: ['/^(accent-color$', '/^((align|justify'],
    run: kebab,
    worst: [{ over: 'A' }],
  },
  { name: 'labelOf', bounded: [], run: (name) => labelOf({ label: null, name }), worst: [{ over: 'a.B' }] },
  {
    name: 'wantsLetters',
    bounded: [],
    run: (hint) => wantsLetters({ hint, placeholder: hint, label: hint }),
    worst: [{ over: 'lette' }, { over: 'A-' }],
  },
  {
    name: 'searchable and matcherOf',
    bounded: [],
    run: (text) => [matcherOf('x')(searchable(text)), matcherOf(text)('x')],
    worst: [{ over: 'e\u0301' }],
  },
  { name: 'markOf', bounded: [], run: (text) => markOf({ provider: text, label: text }), worst: [{ over: 'a ' }] },
  { name: 'fill', bounded: [], run: (site) => fill('{site} {site}', { site }, 'rtl'), worst: [{ over: '{site}' }] },
  { name: 'epochMs', bounded: [], run: epochMs, worst: [{ start: '2025-01-01T00:00:00.', over: '1', end: 'Z' }] },
  {
    // A snapshot has no line that is longer.
    name: 'readPage, a line of a page',
    bounded: [
      'new RegExp([`(?<!${LETTER})',
      "new RegExp(\n  [\n    'zip",
      'new RegExp(\n  `(?<!${LETTER})(${PROVIDERS',
      'new RegExp(`^${escaped(before)}',
    ],
    run: (text) => readPage(pageThatSays(text.slice(0, SNAPSHOT_LIMITS.textCharacters))),
    worst: [{ over: '••' }, { over: 'a@' }, { over: 'sign in with ' }],
  },
  {
    name: 'destinationIn',
    bounded: [],
    run: destinationIn,
    worst: [{ over: '*', end: '@' }, { over: '•• ' }, { over: '+a' }, { over: '@' }, { over: 'a@a' }, { over: 'xx@' }],
  },
  {
    name: 'parseConnection',
    bounded: [],
    run: (text) =>
      parseConnection({
        id: text,
        domain: text,
        status: text,
        flow_status: text,
        flow_step: text,
        website_error: text,
        external_action_message: text,
        flow_expires_at: text,
        fields: [{ name: text, label: text, type: text, hint: text }],
        discovered_fields: [{ name: text, label: text, type: text }],
        choices: [{ id: text, label: text, type: text }],
        mfa_options: [{ type: text, label: text, target: text }],
        sign_in_options: [{ id: text, label: text }],
        pending_sso_buttons: [{ provider: text, label: text, selector: text }],
      }),
    worst: [{ over: '%' }],
  },
];
