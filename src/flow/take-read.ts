import type { Connection, Flow } from '../protocol/connection';
import { type Failure, isFinal } from '../protocol/failure';
import { askAgain, isFillingIn } from './asked';
import { passTime } from './clock';
import { impliesConsent } from './consent';
import { hasEnded, isOver } from './is-over';
import { awaitFlow, isFlowBefore, saysTheSame } from './login';
import { handBack, observe, settle, wasRejectedUnseen } from './settlement';
import { type FlowEvent, type FlowState, NO_LOGIN, READS_WORK } from './state';

type EventOf<T extends FlowEvent['type']> = Extract<FlowEvent, { type: T }>;

/** Reads that began before this ticket are out of date. */
export function ignoreReadsUntil(state: FlowState, ticket: number): FlowState {
  return { ...state, reads: { ...state.reads, minTicket: Math.max(state.reads.minTicket, ticket) } };
}

export function readSucceeded(state: FlowState, event: EventOf<'readSucceeded'>): FlowState {
  if (event.ticket < state.reads.minTicket || isOver(state)) return state;
  const good = withGoodRead(ignoreReadsUntil(state, event.ticket), event.clockSkew);
  return passTime(takeIn(good, event.connection, event.at), event.at, true);
}

function takeIn(state: FlowState, connection: Connection, at: number): FlowState {
  if (state.login.status === 'requested') return state;
  if (state.login.status === 'awaited' && isFlowBefore(state, connection, at)) return state;
  if (state.login.status === 'unsure') {
    return saysTheSame(state.connection, connection)
      ? { ...state, login: { ...state.login, status: 'none' } }
      : applyConnection(awaitFlow(state, at, state.reads.minTicket), connection, at);
  }
  // What is read while a submission travels says nothing of it, and what it says may be over; an end is an end.
  const { flow } = connection;
  const isEnd = flow !== null && hasEnded(flow);
  if (state.submission?.status === 'sending' && !isEnd) {
    return { ...state, submission: observe(state.submission, flow) };
  }
  return applyConnection(state, connection, at);
}

function withGoodRead(state: FlowState, clockSkew: number | undefined): FlowState {
  const { failingSince, minTicket } = state.reads;
  const reads = failingSince === null ? state.reads : { minTicket, ...READS_WORK };
  return { ...state, reads, clockSkew: clockSkew ?? state.clockSkew };
}

function applyConnection(state: FlowState, connection: Connection, at: number): FlowState {
  const { flow } = connection;
  const before = state.connection?.flow ?? null;
  const running = flow !== null && !hasEnded(flow);
  const first = state.connection === null;
  const sameStep = before?.step === flow?.step && before?.prompt.id === flow?.prompt.id;
  const next: FlowState = {
    ...state,
    connection,
    login: state.login.status === 'awaited' ? NO_LOGIN : state.login,
    attached: state.attached || running,
    consented: state.consented || (first && flow !== null && impliesConsent(flow)),
    stepSince: sameStep && !first ? state.stepSince : at,
    endedAt: flow !== null && hasEnded(flow) ? (state.endedAt ?? at) : null,
  };
  return askAgain(settleSubmission(next, flow, before), flow, at, isFillingIn(state));
}

function settleSubmission(state: FlowState, flow: Flow | null, before: Flow | null): FlowState {
  const { submission } = state;
  if (submission === null) return wasRejectedUnseen(state, before, flow) ? handBack(state, null, 'secrets') : state;
  switch (settle(submission, flow)) {
    case 'pending':
      return { ...state, submission: observe(submission, flow) };
    case 'movedOn':
      return { ...state, submission: null, notice: null };
    case 'rejected':
      return handBack(state, null, 'secrets');
  }
}

export function readFailed(state: FlowState, event: EventOf<'readFailed'>): FlowState {
  const { at, failure, since = at } = event;
  if (event.ticket < state.reads.minTicket || isOver(state)) return state;
  if (isFinal(failure.kind)) return { ...state, refused: failure, submission: null };
  const failingSince = state.reads.failingSince ?? since;
  const notBefore = failure.retryAfterMs === null ? 0 : at + failure.retryAfterMs;
  const reads = { ...state.reads, failingSince, failure, notBefore, failures: state.reads.failures + 1 };
  return passTime({ ...state, reads }, at);
}

/** Nothing came yet, and that is news enough. The read goes on. */
export function readOverdue(state: FlowState, { at, since }: EventOf<'readOverdue'>): FlowState {
  if (state.reads.failingSince !== null || isOver(state)) return state;
  const failure: Failure = { kind: 'timeout', status: null, code: null, retryAfterMs: null };
  return passTime({ ...state, reads: { ...state.reads, failingSince: since, failure } }, at);
}
