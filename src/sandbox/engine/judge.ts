import type { ErrorCode } from '../../protocol/error-codes';
import { findIdentity, GOOD_CODE, GOOD_PASSWORD, IDENTITIES, type Identity } from '../identities';
import { type Flow, type Need, type Verdict, waitingStep } from './flow-state';
import { DONE, type ScriptField, type ScriptOption, type ScriptStep } from './script';

/** A submission in terms of the script: values by field name, or the option that was chosen. */
export type Answer =
  | { readonly kind: 'fields'; readonly values: ReadonlyMap<string, string> }
  | { readonly kind: 'option'; readonly option: ScriptOption };

/** What the site makes of an answer to the prompt at which the flow waits. Keeps none of the values. */
export function judge(flow: Flow, answer: Answer): Verdict {
  const step = waitingStep(flow);
  if (step === null) throw new Error('Only a flow that waits for somebody can be answered.');
  return answer.kind === 'option' ? chosen(flow, answer.option) : filledIn(flow, step, answer.values);
}

function chosen(flow: Flow, option: ScriptOption): Verdict {
  const named = option.kind === 'sign_in' && option.identity !== undefined ? findIdentity(option.identity) : null;
  return {
    kind: 'accepted',
    to: option.to,
    identity: named ?? flow.identity,
    passwordGiven: false,
    ssoProvider: option.kind === 'sso' ? option.provider : null,
    needs: [],
  };
}

function filledIn(flow: Flow, step: ScriptStep, values: ReadonlyMap<string, string>): Verdict {
  const fields = step.fields ?? [];
  const empty = missing(fields, values);
  if (empty !== undefined) {
    const error = empty.label === '' ? 'A required field is empty.' : `Fill in “${empty.label}”.`;
    return { ...rejection(flow.identity, 'anything', 'max_attempts_reached'), error, fields: [empty.name] };
  }
  const given = fields.filter((field) => (values.get(field.name) ?? '').trim() !== '');

  let identity = flow.identity;
  for (const field of given.filter(({ asks }) => asks === 'identifier')) {
    identity = findIdentity(values.get(field.name) ?? '');
    if (identity === null) {
      const error = "We couldn't find an account with that name.";
      return { ...rejection(null, 'identifier', 'credentials_invalid'), error, fields: [field.name] };
    }
  }
  // Where a site asks for a password and never asked whose, it is the good identity's.
  identity ??= IDENTITIES[0] ?? null;

  for (const field of given.filter(({ asks }) => asks === 'password')) {
    if (tooEarly(flow, identity, 'password') || values.get(field.name) !== GOOD_PASSWORD) {
      const error = 'Incorrect password. Try again.';
      return { ...rejection(identity, 'password', 'credentials_invalid'), error, fields: [field.name] };
    }
  }
  for (const field of given.filter(({ asks }) => asks === 'code')) {
    const code = (values.get(field.name) ?? '').replace(/[\s-]/g, '');
    if (tooEarly(flow, identity, 'code') || code !== GOOD_CODE) {
      const error = "That code isn't right. Check it and try again.";
      const ending: ErrorCode = field.type === 'totp' ? 'totp_code_rejected' : 'max_attempts_reached';
      return { ...rejection(identity, 'code', ending), error, fields: [field.name] };
    }
  }
  return {
    kind: 'accepted',
    to: step.next ?? DONE,
    identity,
    passwordGiven: given.some(({ asks }) => asks === 'password'),
    ssoProvider: null,
    needs: given.filter(({ asks }) => asks === 'code').map(needOf),
  };
}

function rejection(
  identity: Identity | null,
  asked: ScriptField['asks'],
  code: ErrorCode,
): Pick<Extract<Verdict, { kind: 'rejected' }>, 'kind' | 'identity' | 'asked' | 'code'> {
  return { kind: 'rejected', identity, asked, code };
}

/** The identity has its password or code rejected so many times first, whatever it is. */
function tooEarly(flow: Flow, identity: Identity | null, what: 'password' | 'code'): boolean {
  const outcome = identity?.outcome;
  if (outcome?.kind === 'reject_password') return what === 'password' && flow.rejections.password < outcome.times;
  if (outcome?.kind === 'reject_code') return what === 'code' && flow.rejections.code < outcome.times;
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

function needOf(field: ScriptField): Need {
  if (field.type === 'totp') return 'totp';
  return field.hint?.includes('@') === true ? 'email' : 'sms';
}
