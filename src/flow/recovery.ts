import type { ErrorCode } from '../protocol/error-codes';

/** What a person can do after a failure. */
export interface Recovery {
  /** Whether a new login may end differently. */
  readonly canRestart: boolean;
  /** How long to wait before starting one, in milliseconds: trying at once would make things worse. */
  readonly wait: number;
}

const AT_ONCE: Recovery = { canRestart: true, wait: 0 };
const NEVER: Recovery = { canRestart: false, wait: 0 };

function after(minutes: number): Recovery {
  return { canRestart: true, wait: minutes * 60_000 };
}

/** After these a new login may end differently right away: the person can do better, or luck may change. */
type AtOnce =
  | 'credentials_invalid'
  | 'max_attempts_reached'
  | 'totp_code_rejected'
  | 'awaiting_input_timeout'
  | 'external_action_timeout'
  | 'mfa_required'
  | 'totp_required'
  | 'sms_code_required'
  | 'email_code_required'
  | 'external_action_required'
  | 'account_choice_required'
  | 'customer_input_required'
  | 'login_form_not_found'
  | 'navigation_confused'
  | 'stuck_in_loop'
  | 'element_not_found'
  | 'max_steps_exceeded'
  | 'website_error'
  | 'network_error'
  | 'bot_detected'
  | 'captcha_blocked'
  | 'session_expired'
  | 'no_active_flow'
  | 'flow_failed'
  | 'browser_error'
  | 'internal_error';

/** The others. A new code does not compile before it is in one of the two. */
const OTHERS: Readonly<Record<Exclude<ErrorCode, AtOnce>, Recovery>> = {
  // Each try makes it worse.
  account_locked: after(5),
  rate_limited: after(1),
  // It is for the host to change something.
  domain_not_allowed: NEVER,
  unsupported_auth_method: NEVER,
};

/** @param errorCode as it came, or null. After one that is not documented, or none, a new login is worth a try. */
export function recoveryOf(errorCode: string | null): Recovery {
  return errorCode !== null && Object.hasOwn(OTHERS, errorCode) ? OTHERS[errorCode as keyof typeof OTHERS] : AT_ONCE;
}
