import type { MfaType } from '../../protocol/wire';
import type { ScriptField, ScriptOption, ScriptStep } from '../script/script';

export const username: ScriptField = {
  name: 'username',
  type: 'text',
  label: 'User name',
  role: 'identifier',
};

export const email: ScriptField = {
  name: 'email',
  type: 'email',
  label: 'Email address',
  placeholder: 'name@example.com',
  role: 'identifier',
};

export const password: ScriptField = { name: 'password', type: 'password', label: 'Password', role: 'password' };

export const totp: ScriptField = {
  name: 'totp',
  type: 'totp',
  label: 'Authentication code',
  hint: 'Open your authenticator app and enter the six digits it shows.',
  role: 'code',
};

/** A one-time code. */
export function code(hint: string, sentBy?: ScriptField['sentBy']): ScriptField {
  const field = { name: 'otp', type: 'code', label: 'Verification code', hint, role: 'code' } as const;
  return sentBy === undefined ? field : { ...field, sentBy };
}

export const smsCode = code('Enter the 6-digit code sent to (•••) •••-••42.', 'sms');
export const emailCode = code('Enter the code sent to u••••@example.com.', 'email');

/** A pause for input: these fields, then that step. */
export function ask(fields: readonly ScriptField[], next?: string): ScriptStep {
  return { step: 'AWAITING_INPUT', fields, ...(next === undefined ? {} : { next }) };
}

/** A pause for a choice. */
export function choose(options: readonly ScriptOption[]): ScriptStep {
  return { step: 'AWAITING_INPUT', options };
}

/** A pause for something the person does elsewhere, which happens automatically after `passesAfter` milliseconds. */
export function elsewhere(message: string, passesAfter: number, more: Partial<ScriptStep> = {}): ScriptStep {
  return { step: 'AWAITING_EXTERNAL_ACTION', message, passesAfter, ...more };
}

export function mfa(
  type: MfaType,
  label: string,
  to: string,
  more: { readonly target?: string; readonly description?: string } = {},
): ScriptOption {
  return { kind: 'mfa', type, label, to, ...more };
}

export function sso(provider: string, label: string, to: string): ScriptOption {
  return { kind: 'sso', provider, label, to };
}
