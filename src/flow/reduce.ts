import { type Failure, isAccessFailure } from '../protocol/failure';
import {
  believeOverdueEnd,
  holdEnd,
  holdReads,
  ignoreReadsUntil,
  readFailed,
  readOverdue,
  readSucceeded,
  releaseReads,
  withoutAccess,
} from './apply-read';
import { returnToUser, unsettled } from './arrive';
import { passTime } from './clock';
import { lacksConsent, withConsent } from './consent';
import { isOver } from './is-over';
import { abortLogin, awaitFlow, loginFailed } from './login';
import { beginSubmission } from './settlement';
import type { FlowEvent, FlowState } from './state';

/** The whole flow: what each event makes of the state. An event that means nothing now gives back the same object. */
export function reduce(state: FlowState, event: FlowEvent): FlowState {
  switch (event.type) {
    case 'consented':
      return lacksConsent(state) ? withConsent(state) : state;
    case 'readSucceeded':
      return readSucceeded(state, event);
    case 'readFailed':
      return readFailed(state, event);
    case 'readOverdue':
      return readOverdue(state, event);
    case 'doubted':
      return isOver(state) ? state : holdEnd(inDoubt(state, event.ticket), event);
    case 'submitted':
      return submitted(state, event.choiceKey);
    case 'submitAccepted':
      return releaseReads(submitAnswered(state, event.at, event.ticket, null));
    case 'submitFailed':
      return submitFailed(state, event.at, event.failure, event.ticket);
    case 'loginRequested': {
      const login = { status: 'requested', awaitedSince: null, failure: null } as const;
      return { ...(event.consents ? withConsent(state) : state), login };
    }
    case 'loginStarted':
      return state.login.status === 'requested' ? awaitFlow(releaseReads(state), event.at, event.ticket) : state;
    case 'loginFailed':
      return state.login.status === 'requested'
        ? loginFailed(holdReads(state, event.at, event.failure), event.failure)
        : state;
    case 'clockChecked':
      return passTime(believeOverdueEnd(state, event.at), event.at);
    case 'aborted':
      return abortRequests(state);
    case 'canceled':
      return isOver(state) ? state : { ...abortRequests(state), canceled: true };
    case 'retried':
      return state.noAccess === null ? state : { ...state, isRetrying: true };
    case 'resumed':
      return state.canceled ? { ...state, canceled: false } : state;
  }
  return event satisfies never;
}

/** Shows nothing; one read, made at once, decides. */
function inDoubt(state: FlowState, ticket: number): FlowState {
  return { ...state, reads: { ...state.reads, doubtedAt: ticket } };
}

function submitted(state: FlowState, choiceKey: string | null): FlowState {
  const { arrival, submission } = state;
  if (arrival === null || submission !== null || isOver(state)) return state;
  const said = { ...arrival, notice: null };
  return { ...state, submission: beginSubmission(arrival.question, choiceKey), arrival: said };
}

/** `failure`: it was answered as if there were no connection, which may only mean that the flow has just ended. */
function submitAnswered(state: FlowState, at: number, ticket: number, failure: Failure | null): FlowState {
  const { submission } = state;
  // The flow has ended, or was canceled here, while it travelled.
  if (submission === null) return state;
  return {
    ...ignoreReadsUntil(state, ticket),
    submission: { ...submission, status: 'accepted', acceptedAt: at, failure },
  };
}

function submitFailed(before: FlowState, at: number, failure: Failure, ticket: number): FlowState {
  if (before.submission === null) return before;
  const { kind } = failure;
  if (kind === 'notFound' || kind === 'gone') return inDoubt(submitAnswered(before, at, ticket, failure), ticket);
  const state = ignoreReadsUntil(holdReads(before, at, failure), ticket);
  if (isAccessFailure(kind)) return withoutAccess(state, failure);
  if (kind === 'stale') return returnToUser(state, { kind: 'moved' });
  const isUnusable = kind === 'badRequest' || kind === 'conflict';
  return returnToUser(state, { kind: isUnusable ? 'badRequest' : 'sendFailed', failure });
}

/** Nobody is there for what was sent to come back to: the next read tells what became of it. */
function abortRequests(state: FlowState): FlowState {
  return { ...state, submission: null, arrival: unsettled(state), login: abortLogin(state), isRetrying: false };
}
