import { CAN_REAUTH_REASONS, type ReauthReason } from '../protocol/reauth-reasons';
import { type Connection, hasCredentials } from './connection';
import type { Need } from './driver';

/** `can_reauth` and why: whether the next login needs nobody. */
export interface CanReauth {
  readonly can_reauth: boolean;
  readonly can_reauth_reason: ReauthReason;
}

/** The first need that the last login had decides. */
const REASONS: readonly (readonly [need: Need, reason: ReauthReason])[] = [
  ['external', 'requires_external_action'],
  ['totp', 'requires_totp_without_secret'],
  ['sms', 'requires_sms_code'],
  ['email', 'requires_email_code'],
  ['input', 'requires_customer_input'],
];

export function canReauth(connection: Connection): CanReauth {
  const reason = reasonOf(connection);
  return { can_reauth: (CAN_REAUTH_REASONS as readonly string[]).includes(reason), can_reauth_reason: reason };
}

function reasonOf(connection: Connection): ReauthReason {
  const { lastResult, settings } = connection;
  if (lastResult === null) return 'no_prior_successful_login';
  if (lastResult.reauthReason !== undefined) return lastResult.reauthReason;
  if (!hasCredentials(connection)) return 'no_credential';
  if (settings.credential?.provider !== undefined) return 'external_credential';
  return REASONS.find(([need]) => lastResult.needs.includes(need))?.[1] ?? 'has_credential';
}
