import type { SnapshotInput } from './snapshot';
import { isOtherCode, mentions, wordsOfName } from './vocabulary';

/** What an input is for. `ignored` is neither filled nor counted. */
export type InputKind =
  | 'username'
  | 'email'
  | 'phone'
  | 'password'
  | 'new_password'
  | 'code'
  | 'totp_code'
  | 'captcha'
  | 'organization'
  | 'remember'
  | 'search'
  | 'personal'
  | 'text'
  | 'choice'
  | 'ignored';

type Scores = Partial<Record<InputKind, number>>;

/** The weight of each kind of evidence. What is meant for machines outweighs what is meant for people. */
const WEIGHT = { autocomplete: 100, type: 50, label: 40, name: 25, placeholder: 25, near: 15, shape: 30 } as const;

const BY_AUTOCOMPLETE: Readonly<Record<string, InputKind>> = {
  username: 'username',
  email: 'email',
  tel: 'phone',
  'tel-national': 'phone',
  'current-password': 'password',
  'one-time-code': 'code',
  'given-name': 'personal',
  'family-name': 'personal',
  'additional-name': 'personal',
  name: 'personal',
  nickname: 'personal',
  bday: 'personal',
  organization: 'organization',
  'street-address': 'personal',
  'postal-code': 'personal',
  'address-line1': 'personal',
  country: 'personal',
  'cc-number': 'personal',
  'cc-csc': 'personal',
  'cc-exp': 'personal',
};

/** The label of a honeypot, which warns people who can see it. */
const TRAP =
  /leave (this|it)?( field)? ?(empty|blank)|do not fill|don't fill|nicht ausfullen|ne pas remplir|no rellenar|honey ?pot/;

/** What one source of words says that an input is for. */
function kindsInWords(text: string): InputKind[] {
  if (text === '') return [];
  if (isOtherCode(text)) return ['personal'];
  const found: InputKind[] = [];
  if (mentions(text, 'captcha')) found.push('captcha');
  if (mentions(text, 'search')) found.push('search');
  if (mentions(text, 'personalName')) found.push('personal');
  const isCode = mentions(text, 'code', 'backupCode', 'authenticator');
  if (isCode) found.push(mentions(text, 'authenticator') ? 'totp_code' : 'code');
  // A one-time password is a code.
  else if (mentions(text, 'newPassword')) found.push('new_password');
  else if (mentions(text, 'password')) found.push('password');
  if (mentions(text, 'email')) found.push('email');
  if (mentions(text, 'phone')) found.push('phone');
  if (mentions(text, 'username')) found.push('username');
  if (mentions(text, 'organization')) found.push('organization');
  return found;
}

/**
 * What an input is for, by `autocomplete`, then its type, then label, name, id and placeholder, then the text beside it.
 *
 * @param near the text before the input, where it has no label.
 */
export function classifyInput(input: SnapshotInput, near = ''): InputKind {
  if (input.disabled || input.readOnly) return 'ignored';
  if (/checkbox/.test(input.type)) return mentions(input.label || near, 'remember') ? 'remember' : 'ignored';
  if (input.type === 'radio') return 'choice';
  if (input.type === 'search') return 'search';
  if (/^(date|month|week|time|datetime-local|select)$/.test(input.type)) return 'ignored';
  if (input.type === 'textarea' || input.type === 'editable') return 'text';
  const allWords = [input.label, input.placeholder, input.description].join(' ').toLowerCase();
  if (TRAP.test(allWords) || (!input.focusable && input.autocomplete === 'off' && input.label === '')) return 'ignored';

  const scores: Scores = {};
  const add = (kind: InputKind, weight: number) => {
    scores[kind] = (scores[kind] ?? 0) + weight;
  };
  const tokens = input.autocomplete.split(' ');
  for (const token of tokens) {
    const kind = BY_AUTOCOMPLETE[token];
    if (kind !== undefined) add(kind, WEIGHT.autocomplete);
  }
  // Sites set this on login passwords too, to keep browsers from filling them in.
  if (tokens.includes('new-password')) add('new_password', WEIGHT.near);
  if (input.type === 'email') add('email', WEIGHT.type);
  if (input.type === 'tel') add('phone', WEIGHT.near);
  const places: [string, number][] = [
    [input.label, WEIGHT.label],
    [wordsOfName(`${input.name} ${input.id}`), WEIGHT.name],
    [input.placeholder, WEIGHT.placeholder],
    [input.label === '' ? near : '', WEIGHT.near],
  ];
  for (const [text, weight] of places) for (const kind of kindsInWords(text)) add(kind, weight);
  const looksLikeCode = input.maxLength !== null && input.maxLength >= 4 && input.maxLength <= 8;
  if (looksLikeCode && /numeric|decimal/.test(input.inputMode)) add('code', WEIGHT.shape);
  else if (looksLikeCode && /^(tel|number)$/.test(input.type)) add('code', WEIGHT.near);
  if (input.type === 'password')
    add((scores.new_password ?? 0) > WEIGHT.near ? 'new_password' : 'password', WEIGHT.type);
  return best(scores);
}

/** Breaks ties between kinds. */
const ORDER: readonly InputKind[] = [
  'captcha',
  'new_password',
  'password',
  'totp_code',
  'code',
  'personal',
  'search',
  'email',
  'phone',
  'username',
  'organization',
];

function best(scores: Scores): InputKind {
  if (scores.totp_code !== undefined) scores.totp_code += scores.code ?? 0;
  let found: InputKind = 'text';
  let most = 0;
  for (const kind of ORDER) {
    const score = scores[kind] ?? 0;
    if (score > most) [found, most] = [kind, score];
  }
  return found;
}
