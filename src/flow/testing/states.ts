import type { JsonObject } from '../../protocol/json';

const CONNECTION: JsonObject = {
  id: 'ma_1',
  domain: 'acme.example',
  profile_name: 'ada',
  status: 'NEEDS_AUTH',
  save_credentials: true,
};

/** A connection as it travels, in a running flow unless it is told otherwise. */
export function wire(flow_step: string | null, more: JsonObject = {}): JsonObject {
  return { ...CONNECTION, flow_status: 'IN_PROGRESS', flow_step, flow_type: 'LOGIN', ...more };
}

export function ended(flow_status: string, more: JsonObject = {}): JsonObject {
  return wire('COMPLETED', { flow_status, ...more });
}

const USER_NAME = { name: 'username', type: 'text', label: 'User name' };
const PASSWORD = { name: 'password', type: 'password', label: 'Password' };

/** What a server says in the course of a login, by what it would be called. */
export const NEVER_STARTED = { ...CONNECTION, flow_status: null, flow_step: null };
export const CONNECTED = { ...NEVER_STARTED, status: 'AUTHENTICATED' };
export const DISCOVERING = wire('DISCOVERING');
export const LOGIN = wire('AWAITING_INPUT', { discovered_fields: [USER_NAME, PASSWORD] });
export const WRONG_PASSWORD = { ...LOGIN, website_error: 'Incorrect password.' };
export const CODE = wire('AWAITING_INPUT', { discovered_fields: [{ name: 'otp', type: 'code', label: 'Code' }] });
export const PUSH = wire('AWAITING_EXTERNAL_ACTION', { external_action_message: 'Tap 42 on your phone.' });
export const SUBMITTING = wire('SUBMITTING');
export const COMPLETING = wire('COMPLETED');
export const NOTHING_ASKED = wire('AWAITING_INPUT');
export const SUCCESS = ended('SUCCESS', { status: 'AUTHENTICATED' });
export const WORN_OFF = ended('SUCCESS');
export const FAILED = ended('FAILED', { error_code: 'credentials_invalid', error_message: 'No.' });
export const EXPIRED = ended('EXPIRED');
export const CANCELED = ended('CANCELED');

/** The same prompt in the newer dialect; `interaction` names the pause. */
export function canonicalLogin(interaction: string | null, more: JsonObject = {}): JsonObject {
  const fields = [
    { id: 'f1', ref: 'username', type: 'identifier' },
    { id: 'f2', ref: 'password', type: 'password' },
  ];
  return wire('AWAITING_INPUT', { fields, interaction_id: interaction, ...more });
}

/** The state with an end to its time, so many milliseconds from `now`. */
export function expiringIn(ms: number, now: number, json: JsonObject): JsonObject {
  return { ...json, flow_expires_at: new Date(now + ms).toISOString() };
}
