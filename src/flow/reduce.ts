import { type Failure, isFinal } from '../protocol/failure';
import { passTime } from './clock';
import { isOver } from './is-over';
import { awaitFlow, letGoOfLogin, loginFailed } from './login';
import { beginSubmission, handBack } from './settlement';
import type { FlowEvent, FlowState } from './state';
import { ignoreReadsUntil, readFailed, readOverdue, readSucceeded } from './take-read';

/** The whole flow: what each event makes of the state. An event that means nothing now gives back the same object. */
export function reduce(state: FlowState, event: FlowEvent): FlowState {
  switch (event.type) {
    case 'consented':
      return state.consented ? state : { ...state, consented: true };
    case 'readSucceeded':
      return readSucceeded(state, event);
    case 'readFailed':
      return readFailed(state, event);
    case 'readOverdue':
      return readOverdue(state, event);
    case 'submitted':
      return submitted(state, event.choiceKey);
    case 'submitAccepted':
      return submitAccepted(state, event.at, event.ticket);
    case 'submitFailed':
      return submitFailed(state, event.failure, event.ticket);
    case 'loginRequested':
      return { ...state, login: { status: 'requested', awaitedSince: null, failure: null } };
    case 'loginStarted':
      return state.login.status === 'requested' ? awaitFlow(state, event.at, event.ticket) : state;
    case 'loginFailed':
      return state.login.status === 'requested' ? loginFailed(state, event.failure) : state;
    case 'clockChecked':
      return passTime(state, event.at);
    case 'cutOff':
      return letGo(state);
    case 'canceled':
      return isOver(state) ? state : { ...letGo(state), canceled: true };
    case 'resumed':
      return state.canceled ? { ...state, canceled: false } : state;
  }
  return event satisfies never;
}

function submitted(state: FlowState, choiceKey: string | null): FlowState {
  const { asked } = state;
  const flow = state.connection?.flow ?? null;
  if (asked === null || flow === null || state.submission !== null || isOver(state)) return state;
  return { ...state, submission: beginSubmission(flow.step, asked.prompt, choiceKey), notice: null };
}

function submitAccepted(state: FlowState, at: number, ticket: number): FlowState {
  const { submission } = state;
  // The flow has ended, or was canceled here, while it travelled.
  if (submission === null) return state;
  return { ...ignoreReadsUntil(state, ticket), submission: { ...submission, status: 'accepted', acceptedAt: at } };
}

function submitFailed(before: FlowState, failure: Failure, ticket: number): FlowState {
  if (before.submission === null) return before;
  const state = ignoreReadsUntil(before, ticket);
  if (isFinal(failure.kind)) return { ...state, refused: failure, submission: null };
  if (failure.kind === 'stale') return handBack(state, { kind: 'moved' }, 'codes');
  if (failure.kind === 'rejected' || failure.kind === 'conflict') {
    return handBack(state, { kind: 'refused', failure }, 'codes');
  }
  return handBack(state, { kind: 'sendFailed', failure }, 'codes');
}

/** What was sent has no one to come back to: the next read tells what became of it. */
function letGo(state: FlowState): FlowState {
  return { ...state, submission: null, login: letGoOfLogin(state) };
}
