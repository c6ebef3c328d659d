import type { Connection, Flow } from '../protocol/connection';
import type { Failure, FailureKind } from '../protocol/failure';
import { hasEnded } from './is-over';
import { type FlowState, initialState, NO_LOGIN, type PreviousFlow } from './state';

/** After this long without any sign of the new flow a login counts as lost, and an old end as this flow's. Milliseconds. */
export const LOGIN_LAG_MS = 10_000;

/** Failures that leave open whether the login has begun all the same. */
const UNSURE: readonly FailureKind[] = ['network', 'timeout', 'server', 'busy', 'invalid'];

/** A new flow begins: nothing of the one before counts, but the connection and the person are still the same. */
export function awaitFlow(state: FlowState, at: number, ticket: number): FlowState {
  return {
    ...initialState(!state.consented, at),
    connection: state.connection,
    clockSkew: state.clockSkew,
    lastSerial: state.lastSerial,
    toldOfRecording: state.toldOfRecording,
    attached: true,
    previous: previousOf(state, at),
    reads: { ...state.reads, minTicket: ticket },
    login: { status: 'awaited', awaitedSince: at, failure: null },
  };
}

function previousOf({ connection }: FlowState, at: number): PreviousFlow {
  const flow = connection?.flow ?? null;
  const end = flow !== null && hasEnded(flow) ? connection : null;
  return { expiresAt: flow?.expiresAt ?? null, end, until: at + LOGIN_LAG_MS, isTold: false };
}

export function loginFailed(state: FlowState, failure: Failure): FlowState {
  // A 404 or 410 here may only mean that this endpoint starts no logins; the next read tells about the connection.
  const hasNoAccess = failure.kind === 'unauthorized' || failure.kind === 'forbidden';
  const status = UNSURE.includes(failure.kind) ? 'unsure' : 'none';
  return {
    ...state,
    noAccess: hasNoAccess ? failure : state.noAccess,
    login: { status, awaitedSince: null, failure },
  };
}

/** Nobody is waiting for the answer any more. A login that was on its way, or was answered, may have begun a flow. */
export function abortLogin({ login }: FlowState): FlowState['login'] {
  return login.status === 'requested' ? { ...NO_LOGIN, status: 'unsure' } : login;
}

/** Whether what is read cannot be the flow that a login has just begun: it has ended as before, or its time is over. */
export function isFlowBefore(state: FlowState, now: Connection, at: number): boolean {
  const { flow } = now;
  if (flow === null) return state.connection?.flow == null && now.status === state.connection?.status;
  if (hasEnded(flow)) {
    return isEndOfPrevious(state, now, at) || (isSameEnd(state.connection, now) && !isBelatedFailure(state, flow, at));
  }
  const { clockSkew } = state;
  return flow.expiresAt !== null && clockSkew !== null && flow.expiresAt + clockSkew <= at;
}

/**
 * A failure that nothing tells from the one before, when the time for lagging reads is over: the login was answered, so
 * it is how that ended. A success needs better evidence, and one expiry on both is evidence of the flow before.
 */
function isBelatedFailure({ connection, login }: FlowState, { status, expiresAt }: Flow, at: number): boolean {
  if (login.awaitedSince === null || at < login.awaitedSince + LOGIN_LAG_MS) return false;
  const isTold = expiresAt !== null && connection?.flow?.expiresAt === expiresAt;
  return status !== 'SUCCESS' && !isTold;
}

/**
 * A read soon after a login may still tell of the end of the flow before, whichever: its expiry tells the two apart,
 * or where there is none what it says.
 */
export function isEndOfPrevious({ previous, connection }: FlowState, now: Connection, at: number): boolean {
  const { flow } = now;
  if (previous === null || at >= previous.until || flow === null || !hasEnded(flow)) return false;
  const expiresAt = flow.expiresAt ?? connection?.flow?.expiresAt ?? null;
  return expiresAt === null && previous.end !== null
    ? isSameEnd(previous.end, now)
    : expiresAt !== null && expiresAt === previous.expiresAt;
}

/** Whether a read after a login whose answer was lost shows that none has begun. */
export function hasBegunNothing(before: Connection | null, now: Connection): boolean {
  const [a, b] = [before?.flow ?? null, now.flow];
  if (a === null || b === null) return a === b;
  const isLateEnd = hasEnded(b) && b.expiresAt !== null && a.expiresAt === b.expiresAt;
  return isLateEnd || isSameEnd(before, now);
}

function isSameEnd(before: Connection | null, now: Connection): boolean {
  const [a, b] = [before?.flow ?? null, now.flow];
  if (a === null || b === null) return a === b;
  return (
    a.status === b.status &&
    hasSameExpiry(a, b) &&
    a.errorCode === b.errorCode &&
    a.errorMessage === b.errorMessage &&
    before?.status === now.status
  );
}

/** An end may come without an expiry, as it always does in an event. */
function hasSameExpiry(a: Flow, b: Flow): boolean {
  if (hasEnded(b) && (a.expiresAt === null || b.expiresAt === null)) return true;
  return a.expiresAt === b.expiresAt;
}
