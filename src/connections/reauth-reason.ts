import { CAN_REAUTH_REASONS, type CANNOT_REAUTH_REASONS } from '../protocol/reauth-reasons';

/**
 * What a `can_reauth_reason` says stands in the way, so that a person has to sign in. `no_prior_successful_login` is none
 * of them: nobody was ever signed in, which is a state of its own.
 */
const OBSTACLES = {
  no_credential: 'no_credential',
  no_viable_plans: 'no_viable_plans',
  // Whether a plan is known is of no interest to the person.
  viable_plans_require_external_action: 'requires_external_action',
  requires_external_action: 'requires_external_action',
  requires_totp_without_secret: 'requires_totp_without_secret',
  requires_sms_code: 'requires_sms_code',
  requires_email_code: 'requires_email_code',
  requires_customer_input: 'requires_customer_input',
} as const satisfies Record<Exclude<(typeof CANNOT_REAUTH_REASONS)[number], 'no_prior_successful_login'>, string>;

/** Why a connection cannot be signed in again without a person. */
export type ReauthObstacle = (typeof OBSTACLES)[keyof typeof OBSTACLES];

/** What becomes of a connection that was signed out if nobody does anything. */
export type Renewal =
  /** It is tried without the person, with what is saved. */
  | { readonly by: 'itself' }
  /** It could be, but `auto_reauth` or `health_checks` is off. */
  | { readonly by: 'nobody' }
  /** Nothing, because of `obstacle`; null when the server gave no reason, or one that this version does not know. */
  | { readonly by: 'person'; readonly obstacle: ReauthObstacle | null };

export interface RenewalFacts {
  /** `can_reauth`; null when the server does not tell. */
  readonly canReauth: boolean | null;
  /** `can_reauth_reason`, known or not; null when the server does not tell. */
  readonly reauthReason: string | null;
  /** Whether `auto_reauth`, or the `health_checks` that it needs, is switched off. */
  readonly isRenewalOff: boolean;
}

/** `can_reauth` decides where it is given; a reason that contradicts it is no reason. */
export function renewalOf({ canReauth, reauthReason, isRenewalOff }: RenewalFacts): Renewal {
  const isPossible = canReauth ?? CAN_REAUTH_REASONS.some((each) => each === reauthReason);
  if (isPossible) return { by: isRenewalOff ? 'nobody' : 'itself' };
  return { by: 'person', obstacle: isObstacle(reauthReason) ? OBSTACLES[reauthReason] : null };
}

function isObstacle(reason: string | null): reason is keyof typeof OBSTACLES {
  return reason !== null && Object.hasOwn(OBSTACLES, reason);
}
