import type { Failure } from '../protocol/failure';
import { hasEnded, isOver } from './is-over';
import { handBack } from './settlement';
import { type FlowState, NO_LOGIN } from './state';

/** After this long without a good read the person is told. Milliseconds. */
export const UNREACHABLE_AFTER = 10_000;

/** After this long without any sign that a submission or a login was taken in, it counts as lost. Milliseconds. */
const SETTLE_WITHIN = 10_000;

/** The clocks of two machines agree no better than this: what ends in its last seconds may still end well. Milliseconds. */
const EXPIRY_GRACE = 5_000;

/**
 * What time alone changes.
 *
 * @param afterRead a read has just worked. Without one nothing is lost: nobody has looked, as while the page is hidden.
 */
export function passTime(state: FlowState, at: number, afterRead = false): FlowState {
  const { reads } = state;
  const unreachable =
    reads.failingSince !== null && (reads.unreachable || at >= reads.failingSince + UNREACHABLE_AFTER);
  const expiry = expiryAt(state, at, afterRead);
  let next = state;
  if (unreachable !== reads.unreachable) next = { ...next, reads: { ...reads, unreachable } };
  if (afterRead && isSubmissionLost(next, at)) next = handBack(next, { kind: 'notTaken' }, 'nothing');
  if (afterRead && isLoginLost(next, at)) next = withoutLogin(next, at);
  return expiry === next.expiry ? next : { ...next, expiry };
}

/** When the clock must be looked at next, in milliseconds of this device's clock; null when time changes nothing. */
export function nextCheckAt(state: FlowState): number | null {
  if (isOver(state)) return null;
  const { failingSince, unreachable } = state.reads;
  const moments = [
    failingSince === null || unreachable ? null : failingSince + UNREACHABLE_AFTER,
    state.expiry === 'ahead' ? expiryMoment(state) : null,
  ].filter((moment) => moment !== null);
  return moments.length === 0 ? null : Math.min(...moments);
}

/** A server that is seen to work on it is waited for. */
function isSubmissionLost({ submission }: FlowState, at: number): boolean {
  if (submission === null || submission.acceptedAt === null || submission.sawSubmitting) return false;
  return at >= submission.acceptedAt + SETTLE_WITHIN;
}

function isLoginLost({ login }: FlowState, at: number): boolean {
  return login.awaitedSince !== null && at >= login.awaitedSince + SETTLE_WITHIN;
}

const NOTHING_CAME: Failure = { kind: 'timeout', status: null, code: null, retryAfterMs: null };

/** Nothing of the login was ever seen: what is there is the end of the flow before, seen anew. */
function withoutLogin(state: FlowState, at: number): FlowState {
  const flow = state.connection?.flow ?? null;
  const endedAt = flow !== null && hasEnded(flow) ? at : null;
  return { ...state, login: { ...NO_LOGIN, failure: NOTHING_CAME }, attached: false, endedAt };
}

function expiryMoment({ connection, clockSkew, login }: FlowState): number | null {
  const flow = connection?.flow ?? null;
  if (flow === null || flow.expiresAt === null || login.status === 'awaited') return null;
  return hasEnded(flow) ? null : flow.expiresAt + clockSkew;
}

/** Expired by the clock is believed at once, and for good when a read made after that showed no other end. */
function expiryAt(state: FlowState, at: number, afterRead: boolean): FlowState['expiry'] {
  if (state.expiry === 'confirmed') return 'confirmed';
  const moment = expiryMoment(state);
  if (moment === null || at < moment) return 'ahead';
  const isSure = afterRead && state.expiry === 'presumed' && at >= moment + EXPIRY_GRACE;
  return isSure ? 'confirmed' : 'presumed';
}
