import { type Flow, isEmptyPrompt } from '../protocol/connection';
import type { Asked, FlowState } from './state';

/** Which kind of question a flow waits at; null when it asks nothing. */
export function askedKind(flow: Flow): Asked['kind'] | null {
  if (flow.status !== 'IN_PROGRESS') return null;
  if (flow.step === 'AWAITING_INPUT') return 'prompt';
  return flow.step === 'AWAITING_EXTERNAL_ACTION' ? 'externalAction' : null;
}

/**
 * Whether fields are before the person that nothing was sent from: when they give way to others, somebody else went
 * on, or the site did, and what was typed goes with them.
 */
export function isFillingIn({ asked, consented, submission, notice, connection }: FlowState): boolean {
  if (asked?.kind !== 'prompt' || asked.prompt.fields.length === 0 || !consented) return false;
  const mayHaveArrived = notice?.kind === 'sendFailed' || notice?.kind === 'notTaken';
  const hasArrived = mayHaveArrived && connection?.flow?.step === 'SUBMITTING';
  return submission === null && !hasArrived;
}

/**
 * Notes what is asked now. What was said over another prompt goes with it, unless it explains the new one.
 *
 * @param wasFillingIn what `isFillingIn` said before this was read.
 */
export function askAgain(state: FlowState, flow: Flow | null, at: number, wasFillingIn: boolean): FlowState {
  const kind = flow === null ? null : askedKind(flow);
  if (flow === null || kind === null) return isStillAsked(flow) ? state : { ...state, asked: null };
  // Between taking an answer and working on it, a server may have nothing to ask: the form waits.
  if (state.submission !== null && kind === 'prompt' && isEmptyPrompt(flow.prompt)) return state;
  const same = state.asked?.kind === kind && state.asked.prompt.id === flow.prompt.id ? state.asked : null;
  const asked = { kind, prompt: flow.prompt, message: flow.externalActionMessage, since: same?.since ?? at };
  if (same !== null) return { ...state, asked };
  const hasMoved = wasFillingIn || state.notice?.kind === 'moved';
  return { ...state, asked, notice: hasMoved ? { kind: 'moved' } : null };
}

/** While the answer is worked on, the form that it was typed into stays on the page. */
function isStillAsked(flow: Flow | null): boolean {
  return flow?.status === 'IN_PROGRESS' && (flow.step === 'SUBMITTING' || flow.step === 'COMPLETED');
}
