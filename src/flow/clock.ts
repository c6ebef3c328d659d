import { isEmptyPrompt } from '../protocol/connection';
import { failureOfKind } from '../protocol/failure';
import { returnToUser } from './arrive';
import { hasEnded, isOver } from './is-over';
import { LOGIN_LAG_MS } from './login';
import { type FlowState, NO_LOGIN } from './state';

/** The person is told after this long without a good read. */
export const UNREACHABLE_AFTER_MS = 10_000;

/** After this long without any sign that a submission was taken, it counts as lost. */
const SETTLE_WITHIN_MS = 10_000;

/** The server's clock is known to within 6 s, and a flow may still end well in its last seconds. */
const EXPIRY_GRACE_MS = 10_000;

/**
 * What time alone changes.
 *
 * @param afterRead a read has just worked. Without one nothing is lost: nobody has looked, as while the page is hidden.
 */
export function passTime(state: FlowState, at: number, afterRead = false): FlowState {
  const { reads } = state;
  const unreachable =
    reads.failingSince !== null && (reads.unreachable || at >= reads.failingSince + UNREACHABLE_AFTER_MS);
  const expiry = expiryAt(state, at, afterRead);
  let next = state;
  if (unreachable !== reads.unreachable) next = { ...next, reads: { ...reads, unreachable } };
  if (afterRead && isSubmissionLost(next, at)) next = withoutSubmission(next);
  if (afterRead && isLoginLost(next, at)) next = withoutLogin(next, at);
  return expiry === next.expiry ? next : { ...next, expiry };
}

/** When the clock must be looked at next, in milliseconds of the widget's clock; null when time changes nothing. */
export function nextCheckAt(state: FlowState): number | null {
  if (isOver(state)) return null;
  const { failingSince, unreachable } = state.reads;
  const moments = [
    failingSince === null || unreachable ? null : failingSince + UNREACHABLE_AFTER_MS,
    state.expiry === 'ahead' ? expiryMoment(state) : null,
    state.doubtedEnd?.until ?? null,
  ].filter((moment) => moment !== null);
  return moments.length === 0 ? null : Math.min(...moments);
}

/** Whether the flow's time is over, by the server's clock: without knowing that one nothing is. */
export function isPastExpiry(state: FlowState, at: number): boolean {
  const moment = expiryMoment(state);
  return moment !== null && at >= moment;
}

/** A server that is seen working on it is waited for. */
function isSubmissionLost({ submission, connection, stepSince }: FlowState, at: number): boolean {
  if (submission === null || submission.acceptedAt === null) return false;
  if (connection?.flow?.step === 'SUBMITTING') return false;
  return at >= Math.max(submission.acceptedAt, stepSince) + SETTLE_WITHIN_MS;
}

/** Nothing came of what was sent. Where nothing is asked any more there is nothing to come back to. */
function withoutSubmission(state: FlowState): FlowState {
  const prompt = state.connection?.flow?.prompt;
  return prompt !== undefined && isEmptyPrompt(prompt) && state.arrival?.question.kind === 'prompt'
    ? { ...state, submission: null, arrival: null }
    : returnToUser(state, { kind: 'notTaken' });
}

function isLoginLost({ login }: FlowState, at: number): boolean {
  return login.awaitedSince !== null && at >= login.awaitedSince + LOGIN_LAG_MS;
}

/** Nothing of the login was ever seen: what is there is the end of the flow before, seen anew. */
function withoutLogin(state: FlowState, at: number): FlowState {
  const { login } = state;
  if (login.status === 'unsure') return { ...state, login: { ...NO_LOGIN, failure: login.failure } };
  const flow = state.connection?.flow ?? null;
  const endedAt = flow !== null && hasEnded(flow) ? at : null;
  return { ...state, login: { ...NO_LOGIN, failure: failureOfKind('timeout') }, attached: false, endedAt };
}

/** When a running flow expires, by the widget's clock; null where the server does not say, or its clock is not known. */
export function expiryMoment({ connection, clockSkew, login }: FlowState): number | null {
  const flow = connection?.flow ?? null;
  if (flow === null || flow.expiresAt === null || clockSkew === null || login.status === 'awaited') return null;
  return hasEnded(flow) ? null : flow.expiresAt + clockSkew;
}

/** Expired by the clock is believed at once, and for good when a read made after that showed no other end. */
function expiryAt(state: FlowState, at: number, afterRead: boolean): FlowState['expiry'] {
  if (state.expiry === 'confirmed') return 'confirmed';
  const moment = expiryMoment(state);
  if (moment === null || at < moment) return 'ahead';
  const isSure = afterRead && state.expiry === 'presumed' && at >= moment + EXPIRY_GRACE_MS;
  return isSure ? 'confirmed' : 'presumed';
}
