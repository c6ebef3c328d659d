import type { Flow } from '../protocol/connection';
import type { Arrival, Notice } from './arrival';
import { lacksConsent } from './consent';
import { asksTheSame, hasSameForm, isSamePause, type Question, questionOf } from './question';
import { isRejection, observe, saysMore, sentBy, settle } from './settlement';
import type { FlowState } from './state';
import { STEP_FACTS } from './step-facts';

/** A code may be spent even if the answer was lost; a password is not. */
const EMPTIED: Readonly<Record<Notice['kind'], Arrival['emptied']>> = {
  rejected: 'secrets',
  sendFailed: 'codes',
  badRequest: 'codes',
  moved: 'codes',
  notTaken: 'nothing',
};

/** Gives what was sent back to the person. */
export function returnToUser(state: FlowState, notice: Notice, question = state.arrival?.question): FlowState {
  if (state.arrival === null || question === undefined) return { ...state, submission: null };
  const isUnsettled = notice.kind === 'sendFailed' || notice.kind === 'notTaken';
  return withArrival(state, {
    question,
    since: state.arrival.since,
    notice,
    isReturn: true,
    emptied: EMPTIED[notice.kind],
    unsettled: isUnsettled && state.submission !== null ? sentBy(state.submission) : null,
  });
}

/** What was just read, as a question: the one that stands, another, or none; and what became of what was sent. */
export function arrive(state: FlowState, before: FlowState, at: number): FlowState {
  const flow = state.connection?.flow ?? null;
  const question = questionOf(flow);
  const { submission } = state;
  if (submission === null) return unprompted(state, before, question, at);
  const verdict = settle(submission, flow);
  if (verdict === 'pending') {
    const isDoubted = submission.failure !== null && question !== null;
    if (isDoubted) return returnToUser(state, { kind: 'sendFailed', failure: submission.failure });
    return { ...state, submission: observe(submission, flow) };
  }
  if (question === null) return { ...state, submission: null, arrival: isAtWork(flow) ? unsettled(state) : null };
  if (verdict === 'rejected') return returnToUser(state, { kind: 'rejected' }, question);
  return withArrival(state, { ...NEWS, question, since: at, emptied: 'secrets' });
}

/** Nothing is known to be under way: what is read is news of its own, or about something that was sent and given up. */
function unprompted(state: FlowState, before: FlowState, question: Question | null, at: number): FlowState {
  const { arrival } = state;
  const flow = state.connection?.flow ?? null;
  if (question === null) return isAtWork(flow) || arrival === null ? state : { ...state, arrival: null };
  const fresh = { ...NEWS, question, since: at };
  if (arrival === null) return withArrival(state, fresh);
  const wasAtWork = isAtWork(before.connection?.flow ?? null);
  if (arrival.unsettled !== null) {
    const isComplaint = saysMore(arrival.question.prompt, question.prompt);
    const isRejected = isRejection(arrival.unsettled, wasAtWork, isComplaint);
    if (isRejected && asksTheSame(arrival.question, question))
      return returnToUser(state, { kind: 'rejected' }, question);
    if (wasAtWork) return withArrival(state, { ...fresh, emptied: 'secrets' });
  }
  const isSameForm = hasSameForm(arrival.question, question);
  if (isSameForm && !wasAtWork) {
    const isOver = arrival.notice?.kind === 'rejected' && !isSamePause(arrival.question, question);
    return { ...state, arrival: { ...arrival, question, notice: isOver ? null : arrival.notice } };
  }
  const isExplained = !isSameForm && (isFillingIn(before) || (arrival.isReturn && arrival.notice?.kind === 'moved'));
  return withArrival(state, { ...fresh, notice: isExplained ? { kind: 'moved' } : null });
}

const NEWS = { notice: null, isReturn: false, emptied: 'nothing', unsettled: null } as const;

function withArrival(state: FlowState, arrival: Omit<Arrival, 'serial' | 'origin' | 'first'>): FlowState {
  const serial = state.lastSerial + 1;
  const { origin, first } =
    arrival.isReturn && state.arrival !== null ? state.arrival : { origin: serial, first: arrival.question.prompt };
  return { ...state, submission: null, lastSerial: serial, arrival: { ...arrival, serial, origin, first } };
}

/** What is asked, when nobody waits any more for what became of what was sent. */
export function unsettled({ arrival, submission }: FlowState): Arrival | null {
  return arrival === null || submission === null ? arrival : { ...arrival, unsettled: sentBy(submission) };
}

function isAtWork(flow: Flow | null): boolean {
  return flow?.status === 'IN_PROGRESS' && STEP_FACTS[flow.step].isAtWork;
}

/** Fields that nothing was sent from are before the person: when they give way to others, it has to be said. */
function isFillingIn(state: FlowState): boolean {
  const { arrival } = state;
  return !lacksConsent(state) && arrival?.question.kind === 'prompt' && arrival.question.prompt.fields.length > 0;
}
