import type { ErrorCode } from '../protocol/error-codes';

/** What a person can do after a failure. */
export interface Recovery {
  /** Whether a new login may end otherwise. */
  readonly canRestart: boolean;
  /** How long to wait before one, in milliseconds: trying at once would make it worse. */
  readonly wait: number;
}

const AT_ONCE: Recovery = { canRestart: true, wait: 0 };
const NEVER: Recovery = { canRestart: false, wait: 0 };

function after(minutes: number): Recovery {
  return { canRestart: true, wait: minutes * 60_000 };
}

/** A decision for each code that is documented: a new one does not compile without. */
const RECOVERIES: Readonly<Record<ErrorCode, Recovery>> = {
  // The person can do it better, or otherwise.
  credentials_invalid: AT_ONCE,
  max_attempts_reached: AT_ONCE,
  totp_code_rejected: AT_ONCE,
  awaiting_input_timeout: AT_ONCE,
  external_action_timeout: AT_ONCE,
  mfa_required: AT_ONCE,
  totp_required: AT_ONCE,
  sms_code_required: AT_ONCE,
  email_code_required: AT_ONCE,
  external_action_required: AT_ONCE,
  account_choice_required: AT_ONCE,
  customer_input_required: AT_ONCE,
  // Luck may be better.
  login_form_not_found: AT_ONCE,
  navigation_confused: AT_ONCE,
  stuck_in_loop: AT_ONCE,
  element_not_found: AT_ONCE,
  max_steps_exceeded: AT_ONCE,
  website_error: AT_ONCE,
  network_error: AT_ONCE,
  bot_detected: AT_ONCE,
  captcha_blocked: AT_ONCE,
  session_expired: AT_ONCE,
  no_active_flow: AT_ONCE,
  flow_failed: AT_ONCE,
  browser_error: AT_ONCE,
  internal_error: AT_ONCE,
  // Each try makes it worse.
  account_locked: after(5),
  rate_limited: after(1),
  // It is for the host to change something.
  domain_not_allowed: NEVER,
  unsupported_auth_method: NEVER,
};

/** @param code null for a code that is not documented, or none: then a new login is worth a try. */
export function recoveryOf(code: ErrorCode | null): Recovery {
  return code === null ? AT_ONCE : RECOVERIES[code];
}
