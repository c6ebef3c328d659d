import type { Need } from '../../kernel-api/driver';
import type { ErrorCode } from '../../protocol/error-codes';
import { findIdentity, GOOD_CODE, GOOD_PASSWORD, IDENTITIES, type Identity } from '../identities';
import { DONE, type FieldRole, type ScriptField, type ScriptOption, type ScriptStep } from './script';
import { type ScriptedLogin, type Verdict, waitingStep } from './scripted-login';

/** What the person did, in terms of the script: values by field name, or the option that was chosen. */
export type Submission =
  | { readonly kind: 'fields'; readonly values: ReadonlyMap<string, string> }
  | { readonly kind: 'option'; readonly option: ScriptOption };

/** What the site makes of a submission to the step at which the login waits. Keeps none of the values. */
export function judge(login: ScriptedLogin, submission: Submission): Verdict {
  const step = waitingStep(login);
  if (step === null) throw new Error('Only a login that waits for somebody takes a submission.');
  return submission.kind === 'option' ? chosen(login, submission.option) : filledIn(login, step, submission.values);
}

function chosen(login: ScriptedLogin, option: ScriptOption): Verdict {
  const named = option.kind === 'sign_in' && option.identity !== undefined ? findIdentity(option.identity) : null;
  return {
    kind: 'accepted',
    to: option.to,
    identity: named ?? login.identity,
    passwordGiven: false,
    ssoProvider: option.kind === 'sso' ? option.provider : null,
    needs: [],
  };
}

function filledIn(login: ScriptedLogin, step: ScriptStep, values: ReadonlyMap<string, string>): Verdict {
  const fields = step.fields ?? [];
  const empty = missing(fields, values);
  if (empty !== undefined) {
    const error = empty.label === '' ? 'A required field is empty.' : `Fill in “${empty.label}”.`;
    return { ...rejection(login.identity, 'anything', 'max_attempts_reached'), error, fields: [empty.name] };
  }
  const given = fields.filter((field) => (values.get(field.name) ?? '').trim() !== '');

  let identity = login.identity;
  for (const field of given.filter(({ role }) => role === 'identifier')) {
    identity = findIdentity(values.get(field.name) ?? '');
    if (identity === null) {
      const error = "We couldn't find an account with that name.";
      return { ...rejection(null, 'identifier', 'credentials_invalid'), error, fields: [field.name] };
    }
  }
  // Where a site asks for a password and never asked whose, it is the good identity's.
  identity ??= IDENTITIES[0] ?? null;

  for (const field of given.filter(({ role }) => role === 'password')) {
    if (tooEarly(login, identity, 'password') || values.get(field.name) !== GOOD_PASSWORD) {
      const error = 'Incorrect password. Try again.';
      return { ...rejection(identity, 'password', 'credentials_invalid'), error, fields: [field.name] };
    }
  }
  for (const field of given.filter(({ role }) => role === 'code')) {
    const code = (values.get(field.name) ?? '').replace(/[\s-]/g, '');
    if (tooEarly(login, identity, 'code') || code !== GOOD_CODE) {
      const error = "That code isn't right. Check it and try again.";
      const ending: ErrorCode = field.type === 'totp' ? 'totp_code_rejected' : 'max_attempts_reached';
      return { ...rejection(identity, 'code', ending), error, fields: [field.name] };
    }
  }
  return {
    kind: 'accepted',
    to: step.next ?? DONE,
    identity,
    passwordGiven: given.some(({ role }) => role === 'password'),
    ssoProvider: null,
    needs: given.filter(({ role }) => role === 'code').map(needOf),
  };
}

function rejection(
  identity: Identity | null,
  role: FieldRole,
  code: ErrorCode,
): Pick<Extract<Verdict, { kind: 'rejected' }>, 'kind' | 'identity' | 'role' | 'code'> {
  return { kind: 'rejected', identity, role, code };
}

/** The identity has its password or code rejected so many times first, whatever it is. */
function tooEarly(login: ScriptedLogin, identity: Identity | null, what: 'password' | 'code'): boolean {
  const outcome = identity?.outcome;
  if (outcome?.kind === 'reject_password') return what === 'password' && login.rejections.password < outcome.times;
  if (outcome?.kind === 'reject_code') return what === 'code' && login.rejections.code < outcome.times;
  return false;
}

/** The first field that must not be empty and is. Fields linked to an MFA option are needed only if nothing else is. */
function missing(fields: readonly ScriptField[], values: ReadonlyMap<string, string>): ScriptField | undefined {
  const isEmpty = (field: ScriptField) => (values.get(field.name) ?? '').trim() === '';
  const own = fields.filter((field) => field.linkedTo === undefined);
  const required = own.length > 0 ? own.filter((field) => field.required !== false) : [];
  const empty = required.find(isEmpty);
  if (empty !== undefined || fields.length === 0) return empty;
  return fields.every(isEmpty) ? fields[0] : undefined;
}

function needOf({ type, sentBy }: ScriptField): Need {
  return type === 'totp' ? 'totp' : (sentBy ?? 'input');
}
