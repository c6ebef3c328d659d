import type { InputHTMLAttributes } from 'react';
import type { FlowField } from '../protocol/connection';
import { FIELD_FACTS, type FieldFacts, isOneTimeCode } from '../protocol/field-kinds';
import { isIdentifier } from './initial-values';
import { CODE_FIELDS } from './lazy-code-fields';

/**
 * Whether the browser's and other password managers are invited. These are another site's credentials: `suggest`
 * where people keep them in their manager, `ignore` where a manager would offer the host's own.
 */
export type PasswordManagerPolicy = 'suggest' | 'ignore';

type Attributes = InputHTMLAttributes<HTMLInputElement> & { readonly [data: `data-${string}`]: string };

/** Asks session recorders to leave the value out, even while it is shown. */
const REPLAY_MASKS = {
  'data-private': 'true',
  'data-sentry-mask': 'true',
  'data-hj-suppress': 'true',
  'data-dd-privacy': 'mask',
  'data-clarity-mask': 'true',
  'data-recording-sensitive': 'true',
} as const;

const IGNORED_BY_MANAGERS = {
  'data-1p-ignore': 'true',
  'data-lpignore': 'true',
  'data-bwignore': 'true',
  'data-form-type': 'other',
} as const;

/** Class names that two more recorders look for. */
export const REPLAY_MASK_CLASSES = 'ph-no-capture fs-mask';

function inputModeOf(field: FlowField, standard: FieldFacts['inputMode']): FieldFacts['inputMode'] {
  if (field.inputMode !== null) return field.inputMode;
  if (isOneTimeCode(field.kind) && CODE_FIELDS.current?.wantsLetters(field)) return 'text';
  return isIdentifier(field) && standard === 'text' ? 'email' : standard;
}

/** What a field is in its form. */
export interface FieldRole {
  /** It is the one that says who someone is: a form has one, whatever else it asks. */
  readonly isUserName: boolean;
  /** Enter sends, rather than goes on to the next field. */
  readonly isLast: boolean;
}

/** The attributes of a field's input, by its kind. What is typed is never corrected, capitalized or spell-checked. */
export function inputAttributes(
  field: FlowField,
  policy: PasswordManagerPolicy,
  { isUserName, isLast }: FieldRole,
): Attributes {
  const { type, inputMode, autoComplete } = FIELD_FACTS[field.kind];
  const ignored = policy === 'ignore' && !isOneTimeCode(field.kind);
  return {
    type,
    inputMode: inputModeOf(field, inputMode),
    autoComplete: ignored ? 'off' : isUserName ? 'username' : autoComplete,
    autoCapitalize: 'none',
    autoCorrect: 'off',
    spellCheck: false,
    enterKeyHint: isLast ? 'go' : 'next',
    ...REPLAY_MASKS,
    ...(ignored ? IGNORED_BY_MANAGERS : {}),
  };
}

/**
 * What is sent for what was typed. One-time codes are often copied with spaces, dashes or marks that nobody sees in them, or
 * typed in the digits of the person's own script, which no site wants; and a space at either end is no part of a user name
 * or a phone number. Letters stay; nothing else is ever changed.
 */
export function sentValue(field: FlowField, typed: string): string {
  if (isOneTimeCode(field.kind)) {
    return typed
      .normalize('NFKC')
      .replace(/[\s\p{Pd}\p{Cf}]/gu, '')
      .replace(/\p{Nd}/gu, latinDigit);
  }
  return isIdentifier(field) || field.kind === 'tel' ? typed.trim() : typed;
}

/** In Unicode a script's ten digits stand in one row of sixteen, from its first place on or from its seventh. */
function latinDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const place = code % 16;
  return String(/\p{Nd}/u.test(String.fromCodePoint(code - place)) ? place : place - 6);
}
