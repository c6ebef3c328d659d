import fc from 'fast-check';
import type { JsonObject } from '../json';
import { CHOICE_TYPES, DISCOVERED_FIELD_TYPES, FLOW_STATUSES, FLOW_STEPS, MFA_TYPES } from '../wire';

/** Names that break code that treats them as a path, a built-in member or a word. */
export const HOSTILE_NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'user.email',
  'login[password]',
  'a b',
  ' ',
  'Ünïcödé 名前',
  '0',
  '01',
  'interaction_id',
  '\u0000',
  '\ud800',
] as const;

const hostileName = fc.oneof(fc.constantFrom(...HOSTILE_NAMES), fc.string({ minLength: 1 }));

/** Any JSON, deeply nested, with hostile member names. */
export const anyJson = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.oneof(fc.constant(null), fc.boolean(), fc.double({ noNaN: true }), hostileName, fc.string()),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(hostileName, tie('value'), { maxKeys: 4 }),
  ),
})).value;

const orJunk = <T>(arb: fc.Arbitrary<T>) => fc.oneof({ weight: 5, arbitrary: arb }, { weight: 1, arbitrary: anyJson });

function entries(members: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> {
  const entry = fc.record(members, { requiredKeys: [] });
  return orJunk(fc.array(orJunk(entry), { maxLength: 5 }));
}

const words = orJunk(fc.string());

/** Nearly a connection: every member may be missing or nonsense. */
export const nearlyConnection: fc.Arbitrary<JsonObject> = fc.record(
  {
    id: fc.constant('ma_1'),
    status: fc.constantFrom('AUTHENTICATED', 'NEEDS_AUTH', 'SOMETHING_NEW'),
    domain: words,
    profile_name: words,
    save_credentials: orJunk(fc.boolean()),
    flow_status: orJunk(fc.constantFrom(...FLOW_STATUSES)),
    flow_step: orJunk(fc.constantFrom(...FLOW_STEPS)),
    flow_type: orJunk(fc.constantFrom('LOGIN', 'REAUTH')),
    flow_expires_at: orJunk(fc.date({ noInvalidDate: true }).map((date) => date.toISOString())),
    discovered_fields: entries({
      name: orJunk(hostileName),
      type: orJunk(fc.constantFrom(...DISCOVERED_FIELD_TYPES)),
      label: words,
      required: orJunk(fc.boolean()),
      linked_mfa_type: orJunk(fc.constantFrom(...MFA_TYPES)),
    }),
    mfa_options: entries({ type: orJunk(fc.constantFrom(...MFA_TYPES)), label: words, target: words }),
    sign_in_options: entries({ id: orJunk(hostileName), label: words }),
    pending_sso_buttons: entries({ selector: orJunk(hostileName), provider: words, label: words }),
    fields: entries({ id: orJunk(hostileName), ref: words, type: words, required: orJunk(fc.boolean()) }),
    choices: entries({ id: orJunk(hostileName), label: words, type: orJunk(fc.constantFrom(...CHOICE_TYPES)) }),
    interaction_id: orJunk(hostileName),
    website_error: words,
    hosted_url: orJunk(fc.webUrl()),
  },
  { requiredKeys: ['id', 'status'] },
);
