import type { Connection, Flow } from '../protocol/connection';
import type { Failure, FailureKind } from '../protocol/failure';
import { hasEnded } from './is-over';
import { type FlowState, initialState, NO_LOGIN } from './state';

/** Answers that leave open whether the login has begun all the same. */
const UNSURE: readonly FailureKind[] = ['network', 'timeout', 'server', 'busy', 'invalid'];

/** A new flow begins: nothing of the one before counts, but the connection is still the same one. */
export function awaitFlow(state: FlowState, at: number, ticket: number): FlowState {
  return {
    ...initialState(false, at),
    connection: state.connection,
    clockSkew: state.clockSkew,
    attached: true,
    reads: { ...state.reads, minTicket: ticket },
    login: { status: 'awaited', awaitedSince: at, failure: null },
  };
}

export function loginFailed(state: FlowState, failure: Failure): FlowState {
  // A 404 or 410 here may only mean that this endpoint starts no logins; the next read tells about the connection.
  const isRefusal = failure.kind === 'unauthorized' || failure.kind === 'forbidden';
  const refused = isRefusal ? failure : state.refused;
  const status = UNSURE.includes(failure.kind) ? 'unsure' : 'none';
  return { ...state, refused, login: { status, awaitedSince: null, failure } };
}

/** Nobody waits for the answer any more. A login that was on its way, or was answered, may have begun a flow. */
export function letGoOfLogin({ login }: FlowState): FlowState['login'] {
  return login.status === 'requested' ? { ...NO_LOGIN, status: 'unsure' } : login;
}

/** A read just after a login may still show how the flow before it ended. */
export function saysTheSame(before: Connection | null, now: Connection): boolean {
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

/** An end may be told without an expiry: by an event it always is. */
function hasSameExpiry(a: Flow, b: Flow): boolean {
  if (hasEnded(b) && (a.expiresAt === null || b.expiresAt === null)) return true;
  return a.expiresAt === b.expiresAt;
}

/** Whether what is read cannot be the flow that a login has just begun: it has ended as before, or its time is over. */
export function isFlowBefore({ connection, clockSkew }: FlowState, now: Connection, at: number): boolean {
  const { flow } = now;
  if (flow === null || hasEnded(flow)) return saysTheSame(connection, now);
  return flow.expiresAt !== null && flow.expiresAt + clockSkew <= at;
}
