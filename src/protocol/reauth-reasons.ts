/** Values of `can_reauth_reason` that go with `can_reauth: true`. */
export const CAN_REAUTH_REASONS = [
  'external_credential',
  'cua_has_credential',
  'has_credential',
  'viable_plans_found',
  'no_requirements_recorded',
  'requirements_satisfiable',
  'totp_reauth_allowed',
] as const;

/** Values of `can_reauth_reason` that go with `can_reauth: false`. */
export const CANNOT_REAUTH_REASONS = [
  'no_prior_successful_login',
  'no_credential',
  'no_viable_plans',
  'viable_plans_require_external_action',
  'requires_external_action',
  'requires_totp_without_secret',
  'requires_sms_code',
  'requires_email_code',
  'requires_customer_input',
] as const;

/** The documented reasons why the next login does or does not need a person. The list is open. */
export type ReauthReason = (typeof CAN_REAUTH_REASONS)[number] | (typeof CANNOT_REAUTH_REASONS)[number];
