import type { Connection } from '../protocol/connection';
import { type Failure, failureOfKind, isAccessFailure } from '../protocol/failure';
import { arrive } from './arrive';
import { isPastExpiry, passTime } from './clock';
import { hasEnded, isOver } from './is-over';
import { awaitFlow, hasBegunNothing, isEndOfPrevious, isFlowBefore } from './login';
import { retryDelay } from './polling';
import { observe } from './settlement';
import { type FlowEvent, type FlowState, NO_LOGIN, READS_WORK } from './state';

type EventOf<T extends FlowEvent['type']> = Extract<FlowEvent, { type: T }>;

/** Reads that began before this ticket are out of date. */
export function ignoreReadsUntil(state: FlowState, ticket: number): FlowState {
  return { ...state, reads: { ...state.reads, minTicket: Math.max(state.reads.minTicket, ticket) } };
}

/** The server asks to be left alone for a while. */
export function holdReads(state: FlowState, at: number, { retryAfterMs }: Failure): FlowState {
  return retryAfterMs === null ? state : { ...state, reads: { ...state.reads, notBefore: at + retryAfterMs } };
}

/** The server takes what is sent: unless reads fail by themselves, nothing holds them back any more. */
export function releaseReads(state: FlowState): FlowState {
  const { failingSince, notBefore } = state.reads;
  return failingSince !== null || notBefore === 0 ? state : { ...state, reads: { ...state.reads, notBefore: 0 } };
}

export function readSucceeded(state: FlowState, event: EventOf<'readSucceeded'>): FlowState {
  if (event.ticket < state.reads.minTicket || isOver(state)) return state;
  const good = withGoodRead(ignoreReadsUntil(state, event.ticket), event);
  return passTime(applyRead(good, event.connection, event.at), event.at, true);
}

function applyRead(state: FlowState, connection: Connection, at: number): FlowState {
  const { login, submission } = state;
  if (login.status === 'requested') return state;
  if (login.status === 'awaited' && isFlowBefore(state, connection, at)) return state;
  if (login.status === 'none' && isEndOfPrevious(state, connection, at)) return withPreviousTold(state, true);
  if (login.status === 'unsure') {
    if (!hasBegunNothing(state.connection, connection)) {
      return applyConnection(awaitFlow(state, at, state.reads.minTicket), connection, at);
    }
    // A read may lag behind the login: the next ones may tell of a flow that this one does not show.
    const unsure = { ...state, login: { ...login, awaitedSince: login.awaitedSince ?? at } };
    // An end that says the same may be an older one, and must not stand for the one that was told.
    const known = state.connection?.flow ?? null;
    return known !== null && hasEnded(known) ? unsure : applyConnection(unsure, connection, at);
  }
  // What is read while a submission travels says nothing of it, and what it says may be over; an end is an end.
  const { flow } = connection;
  const isEnd = flow !== null && hasEnded(flow);
  if (submission?.status === 'sending' && !isEnd) return { ...state, submission: observe(submission, flow) };
  return applyConnection(withPreviousTold(state, false), connection, at);
}

function withPreviousTold(state: FlowState, isTold: boolean): FlowState {
  const { previous } = state;
  return previous === null || previous.isTold === isTold ? state : { ...state, previous: { ...previous, isTold } };
}

function withGoodRead(state: FlowState, { ticket, clockSkew }: EventOf<'readSucceeded'>): FlowState {
  const { failingSince, minTicket } = state.reads;
  const doubtedAt = stillDoubtedAt(state, ticket);
  const isAsBefore = failingSince === null && doubtedAt === state.reads.doubtedAt;
  const reads = isAsBefore ? state.reads : { minTicket, ...READS_WORK, doubtedAt };
  const doubtedEnd = doubtedAt === null ? null : state.doubtedEnd;
  return { ...state, reads, doubtedEnd, noAccess: null, isRetrying: false, clockSkew: clockSkew ?? state.clockSkew };
}

/** A read that began before the doubt does not decide it. */
function stillDoubtedAt({ reads: { doubtedAt } }: FlowState, ticket: number): number | null {
  return doubtedAt !== null && ticket > doubtedAt ? null : doubtedAt;
}

function applyConnection(state: FlowState, connection: Connection, at: number): FlowState {
  const { flow } = connection;
  const isSameStep = state.connection !== null && state.connection.flow?.step === flow?.step;
  const isEnd = flow !== null && hasEnded(flow);
  const next: FlowState = {
    ...state,
    connection,
    toldOfRecording: state.toldOfRecording && connection.recordsSession,
    login: state.login.status === 'awaited' ? NO_LOGIN : state.login,
    stepSince: isSameStep ? state.stepSince : at,
    endedAt: isEnd ? (state.endedAt ?? at) : null,
  };
  const attached = next.attached || (flow !== null && !isEnd && !isPastExpiry(next, at));
  return arrive({ ...next, attached }, state, at);
}

/** How long a read that is to decide about an end may take. */
const END_READ_WITHIN_MS = 3_000;

/** Keeps an end that is in doubt. Telling it again does not extend the wait. */
export function holdEnd(state: FlowState, { at, end }: EventOf<'doubted'>): FlowState {
  if (end === undefined) return state;
  const until = state.doubtedEnd?.until ?? at + END_READ_WITHIN_MS;
  return { ...state, doubtedEnd: { connection: end, until } };
}

/** Nothing has contradicted it in time. */
export function believeOverdueEnd(state: FlowState, at: number): FlowState {
  return state.doubtedEnd !== null && at >= state.doubtedEnd.until ? believeEnd(state, at) : state;
}

function believeEnd(state: FlowState, at: number): FlowState {
  const { doubtedEnd, reads } = state;
  if (doubtedEnd === null || isOver(state)) return state;
  return applyRead({ ...state, doubtedEnd: null, reads: { ...reads, doubtedAt: null } }, doubtedEnd.connection, at);
}

export function readFailed(state: FlowState, event: EventOf<'readFailed'>): FlowState {
  const { at, failure, random, since = at } = event;
  if (event.ticket < state.reads.minTicket || isOver(state)) return state;
  if (isAccessFailure(failure.kind)) return withoutAccess(state, failure);
  // Nobody knows whether there is access now: what was said last still holds.
  if (state.noAccess !== null) return { ...state, isRetrying: false };
  const failingSince = state.reads.failingSince ?? since;
  const failures = state.reads.failures + 1;
  const notBefore = failure.retryAfterMs === null ? 0 : at + failure.retryAfterMs;
  const retryAt = Math.max(notBefore, at + retryDelay(failures, at - failingSince, random));
  const doubtedAt = stillDoubtedAt(state, event.ticket);
  const reads = { ...state.reads, doubtedAt, failingSince, failure, notBefore, failures, retryAt };
  const failed = { ...state, reads };
  return passTime(doubtedAt === null ? believeEnd(failed, at) : failed, at);
}

/** The same reason again is the same end. */
export function withoutAccess(state: FlowState, failure: Failure): FlowState {
  const { noAccess } = state;
  const isSame = noAccess?.status === failure.status && noAccess.fault === failure.fault;
  return { ...state, noAccess: isSame ? noAccess : failure, isRetrying: false, submission: null };
}

/** Nothing has come yet, and that is worth telling. The read goes on. */
export function readOverdue(state: FlowState, { at, since }: EventOf<'readOverdue'>): FlowState {
  if (state.reads.failingSince !== null || state.noAccess !== null || isOver(state)) return state;
  return passTime({ ...state, reads: { ...state.reads, failingSince: since, failure: failureOfKind('timeout') } }, at);
}
