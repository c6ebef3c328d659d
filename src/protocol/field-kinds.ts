/** What a field asks for. `unknown` is a type that this version does not know. */
export type FieldKind =
  | 'text'
  | 'identifier'
  | 'email'
  | 'password'
  | 'tel'
  | 'number'
  | 'url'
  | 'code'
  | 'totp'
  | 'totpSecret'
  | 'unknown';

/** The properties of a kind of field. */
export interface FieldFacts {
  /**
   * Decides the form's heading and how the value is normalised:
   * - `identifier`: who someone is
   * - `named`: what its name says, which may be who someone is
   * - `password`: a password; spaces count
   * - `code`: a one-time code; spaces and dashes do not count, and sending it uses it up
   * - `detail`: anything else
   */
  readonly asks: 'identifier' | 'named' | 'password' | 'code' | 'detail';
  /** Its value must not outlive its step: it is never remembered, and is emptied when the site asks again. */
  readonly isSecret: boolean;
  /** It comes in a text message, which the browser can fill in. */
  readonly isTexted: boolean;
  /**
   * Only types that keep what was typed: an `email` input turns `müller.de` into punycode, `number` drops leading zeros. The
   * keyboard is set by `inputMode`, and the site validates.
   */
  readonly type: 'text' | 'tel' | 'password';
  readonly inputMode: 'text' | 'email' | 'tel' | 'url' | 'numeric' | 'decimal';
  readonly autoComplete: string;
}

const OPEN = { asks: 'detail', isSecret: false, isTexted: false, type: 'text' } as const;
const SECRET = { ...OPEN, isSecret: true, type: 'password' } as const;
const CODE = {
  asks: 'code',
  isSecret: true,
  isTexted: false,
  type: 'text',
  inputMode: 'numeric',
  autoComplete: 'one-time-code',
} as const;

/** All that depends on the kind, in one table: a new kind does not compile until it has a row. */
export const FIELD_FACTS: Readonly<Record<FieldKind, FieldFacts>> = {
  text: { ...OPEN, asks: 'named', inputMode: 'text', autoComplete: 'on' },
  identifier: { ...OPEN, asks: 'identifier', inputMode: 'email', autoComplete: 'username' },
  email: { ...OPEN, asks: 'identifier', inputMode: 'email', autoComplete: 'email' },
  tel: { ...OPEN, type: 'tel', inputMode: 'tel', autoComplete: 'tel' },
  number: { ...OPEN, inputMode: 'decimal', autoComplete: 'off' },
  url: { ...OPEN, inputMode: 'url', autoComplete: 'url' },
  password: { ...SECRET, asks: 'password', inputMode: 'text', autoComplete: 'current-password' },
  totpSecret: { ...SECRET, inputMode: 'text', autoComplete: 'off' },
  code: { ...CODE, isTexted: true },
  totp: CODE,
  // It may be a secret; whoever types it can reveal it.
  unknown: { ...SECRET, inputMode: 'text', autoComplete: 'off' },
};

/** Whether the field's value must not outlive its step. */
export function isSecret(kind: FieldKind): boolean {
  return FIELD_FACTS[kind].isSecret;
}

export function isOneTimeCode(kind: FieldKind): boolean {
  return FIELD_FACTS[kind].asks === 'code';
}
