import type { Connection, Flow } from '../protocol/connection';
import { type Failure, isFinal } from '../protocol/failure';
import { checkClock } from './clock';
import { impliesConsent } from './consent';
import type { Notice, Returned } from './screen';
import { beginSubmission, observe, settle } from './settlement';
import { type Asked, type FlowEvent, type FlowState, initialState, NO_LOGIN, READS_WORK } from './state';

/** `Date` headers have whole seconds and answers take time: smaller differences mean nothing. Milliseconds. */
const SKEW_TOLERANCE = 3_000;

/** The whole flow: what each event makes of the state. Returns the same object when nothing changed. */
export function reduce(state: FlowState, event: FlowEvent): FlowState {
  switch (event.type) {
    case 'consented':
      return state.consented ? state : { ...state, consented: true };
    case 'readSucceeded':
      return readSucceeded(state, event);
    case 'readFailed':
      return readFailed(state, event.at, event.ticket, event.failure);
    case 'submitted':
      return submitted(state, event.choiceKey);
    case 'submitAccepted':
      return state.submission === null
        ? state
        : {
            ...ignoreReadsUntil(state, event.ticket),
            submission: { ...state.submission, status: 'accepted', acceptedAt: event.at },
          };
    case 'submitFailed':
      return submitFailed(ignoreReadsUntil(state, event.ticket), event.failure);
    case 'loginRequested':
      return { ...state, login: { status: 'requested', awaitedSince: null, failure: null } };
    case 'loginStarted':
      return loginStarted(state, event.at, event.ticket);
    case 'loginFailed':
      return loginFailed(state, event.failure);
    case 'clockChecked':
      return clockChecked(state, event.at);
    case 'cutOff':
      return { ...state, submission: null, login: NO_LOGIN };
    case 'canceled':
      return { ...state, canceled: true, submission: null };
    case 'resumed':
      return { ...state, canceled: false };
  }
  return event satisfies never;
}

/** The flow has ended for good, until the person starts again. */
export function isOver(state: FlowState): boolean {
  if (state.refused !== null || state.canceled || state.expiry === 'confirmed') return true;
  if (state.login.status !== 'none' || state.connection === null) return false;
  const { flow, status } = state.connection;
  // A login may still be started elsewhere for a connection that never had one.
  return flow === null ? status === 'AUTHENTICATED' : hasEnded(flow);
}

export function hasEnded(flow: Flow): boolean {
  return flow.status !== 'IN_PROGRESS' && flow.status !== 'UNKNOWN';
}

function ignoreReadsUntil(state: FlowState, ticket: number): FlowState {
  return { ...state, reads: { ...state.reads, minTicket: Math.max(state.reads.minTicket, ticket) } };
}

function readSucceeded(state: FlowState, event: Extract<FlowEvent, { type: 'readSucceeded' }>): FlowState {
  if (event.ticket < state.reads.minTicket || isOver(state)) return state;
  const good = withGoodRead(ignoreReadsUntil(state, event.ticket), event.clockSkew);
  if (good.login.status === 'requested') return good;
  // What is read while a submission travels says nothing of it, and what it says may be over.
  if (good.submission?.status === 'sending') {
    return { ...good, submission: observe(good.submission, event.connection.flow) };
  }
  if (good.login.status === 'awaited' && isSameEnd(state.connection?.flow ?? null, event.connection.flow)) return good;
  return clockChecked(applyConnection(good, event.connection, event.at), event.at, true);
}

function withGoodRead(state: FlowState, clockSkew: number | undefined): FlowState {
  const { failures, minTicket } = state.reads;
  const reads = failures === 0 ? state.reads : { minTicket, ...READS_WORK };
  const drift = clockSkew === undefined ? 0 : Math.abs(clockSkew - state.clockSkew);
  return {
    ...state,
    reads,
    clockSkew: clockSkew !== undefined && drift > SKEW_TOLERANCE ? clockSkew : state.clockSkew,
  };
}

/** A read just after a login may still show how the flow before it ended. */
function isSameEnd(before: Flow | null, now: Flow | null): boolean {
  if (before === null || now === null) return before === now;
  return hasEnded(now) && now.status === before.status && now.expiresAt === before.expiresAt;
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
  return askAgain(settleSubmission(next, flow, before), flow, at);
}

function settleSubmission(state: FlowState, flow: Flow | null, before: Flow | null): FlowState {
  const { submission } = state;
  if (submission === null) return settleUnseen(state, flow, before);
  switch (settle(submission, flow)) {
    case 'pending':
      return { ...state, submission: observe(submission, flow) };
    case 'movedOn':
      return { ...state, submission: null, notice: null };
    case 'rejected':
      return handBack(state, null, 'secrets');
  }
}

/** A submission whose answer was lost, or made in another tab, was rejected: its prompt is back after SUBMITTING. */
function settleUnseen(state: FlowState, flow: Flow | null, before: Flow | null): FlowState {
  const isBack = before?.step === 'SUBMITTING' && state.asked !== null && state.asked.prompt.id === flow?.prompt.id;
  return isBack ? handBack(state, null, 'secrets') : state;
}

/** Notes what is asked now. What was said over another prompt goes with it, unless it explains the new one. */
function askAgain(state: FlowState, flow: Flow | null, at: number): FlowState {
  const kind = flow?.status === 'IN_PROGRESS' ? askedKind(flow) : null;
  if (flow === null || kind === null) return state;
  const same = state.asked !== null && state.asked.kind === kind && state.asked.prompt.id === flow.prompt.id;
  const asked: Asked = {
    kind,
    prompt: flow.prompt,
    message: flow.externalActionMessage,
    since: same && state.asked !== null ? state.asked.since : at,
  };
  if (same) return { ...state, asked };
  const keepsNotice = state.notice?.kind === 'moved';
  return { ...state, asked, notice: keepsNotice ? state.notice : null, returned: null };
}

function askedKind(flow: Flow): Asked['kind'] | null {
  if (flow.step === 'AWAITING_INPUT') return 'prompt';
  return flow.step === 'AWAITING_EXTERNAL_ACTION' ? 'externalAction' : null;
}

function readFailed(state: FlowState, at: number, ticket: number, failure: Failure): FlowState {
  if (ticket < state.reads.minTicket || isOver(state)) return state;
  if (isFinal(failure.kind)) return { ...state, refused: failure, submission: null };
  const failingSince = state.reads.failingSince ?? at;
  const notBefore = failure.retryAfterMs === null ? 0 : at + failure.retryAfterMs;
  const reads = { ...state.reads, failingSince, failure, notBefore, failures: state.reads.failures + 1 };
  return clockChecked({ ...state, reads }, at, true);
}

function submitted(state: FlowState, choiceKey: string | null): FlowState {
  const { asked } = state;
  const flow = state.connection?.flow;
  if (asked === null || flow === null || flow === undefined || state.submission !== null) return state;
  return { ...state, submission: beginSubmission(flow.step, asked.prompt, choiceKey), notice: null };
}

function submitFailed(state: FlowState, failure: Failure): FlowState {
  if (isFinal(failure.kind)) return { ...state, refused: failure, submission: null };
  if (failure.kind === 'stale') return handBack(state, { kind: 'moved' }, 'codes');
  if (failure.kind === 'rejected' || failure.kind === 'conflict') {
    return handBack(state, { kind: 'refused', failure }, 'codes');
  }
  return handBack(state, { kind: 'sendFailed', failure }, 'codes');
}

/** The prompt is the person's again. */
function handBack(state: FlowState, notice: Notice | null, clear: Returned['clear']): FlowState {
  const count = (state.returned?.count ?? 0) + 1;
  return { ...state, submission: null, notice, returned: { count, clear } };
}

/** A new flow begins: nothing of the one before counts, but the connection is still the same one. */
function loginStarted(state: FlowState, at: number, ticket: number): FlowState {
  return {
    ...initialState(false, at),
    connection: state.connection,
    clockSkew: state.clockSkew,
    attached: true,
    reads: { ...state.reads, minTicket: ticket },
    login: { status: 'awaited', awaitedSince: at, failure: null },
  };
}

function loginFailed(state: FlowState, failure: Failure): FlowState {
  // A 404 or 410 here may only mean that this endpoint starts no logins; the next read tells about the connection.
  const isRefusal = failure.kind === 'unauthorized' || failure.kind === 'forbidden';
  const refused = isRefusal ? failure : state.refused;
  return { ...state, refused, login: { ...NO_LOGIN, failure } };
}

/** What time alone changes. */
function clockChecked(state: FlowState, at: number, afterRead = false): FlowState {
  const { unreachable, submissionLost, loginLost, expiry } = checkClock(state, at, afterRead);
  let next = state;
  if (unreachable !== state.reads.unreachable) next = { ...next, reads: { ...next.reads, unreachable } };
  if (submissionLost) next = handBack(next, { kind: 'notTaken' }, 'nothing');
  if (loginLost) next = { ...next, login: NO_LOGIN };
  return expiry === next.expiry ? next : { ...next, expiry };
}
