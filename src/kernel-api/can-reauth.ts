import { type Connection, hasCredentials } from './connection';
import type { Need } from './driver';

/** `can_reauth` and why: whether the next login needs nobody. */
export interface CanReauth {
  readonly can_reauth: boolean;
  readonly can_reauth_reason: string;
}

/** The first need that the last login had decides. */
const REASONS: readonly (readonly [need: Need, reason: string])[] = [
  ['external', 'requires_external_action'],
  ['totp', 'requires_totp_without_secret'],
  ['sms', 'requires_sms_code'],
  ['email', 'requires_email_code'],
  ['input', 'requires_customer_input'],
];

export function canReauth(connection: Connection): CanReauth {
  const no = (reason: string) => ({ can_reauth: false, can_reauth_reason: reason });
  if (connection.lastResult === null) return no('no_prior_successful_login');
  if (connection.settings.credential?.provider !== undefined) {
    return { can_reauth: true, can_reauth_reason: 'external_credential' };
  }
  if (!hasCredentials(connection)) return no('no_credential');
  const { needs } = connection.lastResult;
  const reason = REASONS.find(([need]) => needs.includes(need))?.[1];
  return reason === undefined ? { can_reauth: true, can_reauth_reason: 'has_credential' } : no(reason);
}
