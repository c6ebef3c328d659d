/** What a field asks for. `unknown` is a type that this version has never heard of. */
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

/** What is true of a kind of field as such. */
export interface FieldFacts {
  /**
   * What its form is called after, and what is made of its value:
   * - `identifier`: who someone is
   * - `named`: whatever its name says, which may be who someone is
   * - `password`: what proves it; spaces count
   * - `code`: a one-time code; spaces and dashes do not count, and it is used up when it is sent
   * - `detail`: anything else
   */
  readonly asks: 'identifier' | 'named' | 'password' | 'code' | 'detail';
  /** Its value must not outlive its step: it is never remembered, and is emptied when the site asks again. */
  readonly isSecret: boolean;
  /** It comes in a text message, which the browser can fill in. */
  readonly isTexted: boolean;
  /**
   * Only types whose value is what was typed: an `email` input turns `müller.de` into punycode, `number` drops leading
   * zeros. What keyboard comes up is for `inputMode` to say, and what is an address for the site.
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

/** Every list of kinds in one place: another kind does not compile until this is answered for it. */
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
  // It may be a secret, and masking can be undone by whoever types it.
  unknown: { ...SECRET, inputMode: 'text', autoComplete: 'off' },
};

/** Whether the field's value must not outlive its step. */
export function isSecret(kind: FieldKind): boolean {
  return FIELD_FACTS[kind].isSecret;
}

export function isOneTimeCode(kind: FieldKind): boolean {
  return FIELD_FACTS[kind].asks === 'code';
}
