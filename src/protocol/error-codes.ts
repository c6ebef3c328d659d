/**
 * The documented values of `error_code`. The list is open: any other code is shown with the generic words for a failure.
 */
export const ERROR_CODES = [
  'login_form_not_found',
  'navigation_confused',
  'domain_not_allowed',
  'stuck_in_loop',
  'max_attempts_reached',
  'website_error',
  'network_error',
  'element_not_found',
  'credentials_invalid',
  'mfa_required',
  'external_action_required',
  'unsupported_auth_method',
  'bot_detected',
  'captcha_blocked',
  'session_expired',
  'no_active_flow',
  'flow_failed',
  'awaiting_input_timeout',
  'external_action_timeout',
  'max_steps_exceeded',
  'browser_error',
  'internal_error',
  'totp_required',
  'sms_code_required',
  'email_code_required',
  'totp_code_rejected',
  'account_choice_required',
  'customer_input_required',
  'account_locked',
  'rate_limited',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

export function isErrorCode(value: unknown): value is ErrorCode {
  return (ERROR_CODES as readonly unknown[]).includes(value);
}
