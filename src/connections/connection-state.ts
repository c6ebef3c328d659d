import type { ConnectionHead } from '../protocol/connection-head';
import { type Renewal, type RenewalFacts, renewalOf } from './reauth-reason';

/** How a connection stands, for a person: what a list, a button or a row of settings says of it. */
export type ConnectionState =
  /** Nobody has signed in yet. */
  | { readonly kind: 'notConnected' }
  /** A sign-in is under way and waits for the person, or for the site. */
  | { readonly kind: 'connecting' }
  | { readonly kind: 'connected' }
  /** It was signed in and is not any more; `renewal` says what becomes of it without the person. */
  | { readonly kind: 'needsSignIn'; readonly renewal: Renewal }
  /** A `status` that this version does not know. */
  | { readonly kind: 'unknown' };

/** What the state follows from. */
export interface StateFacts extends Pick<ConnectionHead, 'status' | 'flow'>, RenewalFacts {}

/** @param now milliseconds since the epoch, as `flow.expiresAt` */
export function connectionStateOf(facts: StateFacts | null, now: number): ConnectionState {
  if (facts === null) return { kind: 'notConnected' };
  const { status, flow, reauthReason } = facts;
  if (status === 'AUTHENTICATED') return { kind: 'connected' };
  if (status === 'UNKNOWN') return { kind: 'unknown' };
  if (flow?.status === 'IN_PROGRESS' && (flow.expiresAt === null || flow.expiresAt > now)) {
    return { kind: 'connecting' };
  }
  const isNew = reauthReason === null ? flow === null : reauthReason === 'no_prior_successful_login';
  return isNew ? { kind: 'notConnected' } : { kind: 'needsSignIn', renewal: renewalOf(facts) };
}
