import type { FlowState } from './state';

/** After this long without a good read the person is told. Milliseconds. */
export const UNREACHABLE_AFTER = 10_000;

/** After this long without any sign that a submission or a login was taken in, it counts as lost. Milliseconds. */
export const SETTLE_WITHIN = 10_000;

/** What only time brought about. `afterRead`: a read was tried since the clock was last checked. */
export interface ClockVerdict {
  readonly unreachable: boolean;
  readonly submissionLost: boolean;
  readonly loginLost: boolean;
  readonly expiry: FlowState['expiry'];
}

export function checkClock(state: FlowState, at: number, afterRead: boolean): ClockVerdict {
  const { failingSince, unreachable } = state.reads;
  const settleBy = submissionDeadline(state);
  const loginBy = loginDeadline(state);
  return {
    unreachable: failingSince === null ? false : unreachable || at >= failingSince + UNREACHABLE_AFTER,
    submissionLost: settleBy !== null && at >= settleBy,
    loginLost: loginBy !== null && at >= loginBy,
    expiry: expiryAt(state, at, afterRead),
  };
}

/** When the clock must be looked at next, in milliseconds of this device's clock; null when time changes nothing. */
export function nextCheckAt(state: FlowState): number | null {
  const { failingSince, unreachable } = state.reads;
  const moments = [
    failingSince === null || unreachable ? null : failingSince + UNREACHABLE_AFTER,
    submissionDeadline(state),
    loginDeadline(state),
    state.expiry === 'ahead' ? expiryMoment(state) : null,
  ].filter((moment) => moment !== null);
  return moments.length === 0 ? null : Math.min(...moments);
}

/** A server that is seen to work on it, or that cannot be reached, is waited for. */
function submissionDeadline({ submission, reads }: FlowState): number | null {
  if (submission === null || submission.acceptedAt === null) return null;
  return submission.sawSubmitting || reads.failures > 0 ? null : submission.acceptedAt + SETTLE_WITHIN;
}

function loginDeadline({ login, reads }: FlowState): number | null {
  return login.awaitedSince === null || reads.failures > 0 ? null : login.awaitedSince + SETTLE_WITHIN;
}

function expiryMoment({ connection, clockSkew, login }: FlowState): number | null {
  const flow = connection?.flow ?? null;
  if (flow === null || flow.expiresAt === null || login.status === 'awaited') return null;
  return flow.status === 'IN_PROGRESS' || flow.status === 'UNKNOWN' ? flow.expiresAt + clockSkew : null;
}

/** Expired by the clock is believed at once, and for good when a read made after that showed no other end. */
function expiryAt(state: FlowState, at: number, afterRead: boolean): FlowState['expiry'] {
  if (state.expiry === 'confirmed') return 'confirmed';
  const moment = expiryMoment(state);
  if (moment === null || at < moment) return 'ahead';
  return afterRead && state.expiry === 'presumed' ? 'confirmed' : 'presumed';
}
