import { type Flow, isEmptyPrompt, type Prompt } from '../protocol/connection';
import { askedKind } from './asked';
import type { Notice, Returned } from './screen';
import type { FlowState, SubmissionProgress } from './state';

/** The submission as it stands when it is sent, from what was asked. */
export function beginSubmission(step: string, prompt: Prompt, choiceKey: string | null): SubmissionProgress {
  return {
    status: 'sending',
    acceptedAt: null,
    promptId: prompt.id,
    step,
    choiceKey,
    siteError: prompt.siteError,
    rejectedKeys: rejectedKeys(prompt),
    sawSubmitting: false,
  };
}

/**
 * What a read made after the submission was accepted says of it. Being accepted says nothing: the read may still show
 * the old prompt for a moment, and a fast server goes through SUBMITTING unseen.
 *
 * - `pending`: no evidence yet
 * - `movedOn`: another step, another prompt, or the end
 * - `rejected`: the same prompt again, with new words or reasons, or after SUBMITTING
 */
export function settle(submission: SubmissionProgress, flow: Flow | null): 'pending' | 'movedOn' | 'rejected' {
  if (flow === null || flow.status !== 'IN_PROGRESS') return 'movedOn';
  if (flow.step === 'SUBMITTING') return 'pending';
  if (flow.step !== submission.step) return 'movedOn';
  if (flow.prompt.id !== submission.promptId) {
    return flow.step === 'AWAITING_INPUT' && isEmptyPrompt(flow.prompt) ? 'pending' : 'movedOn';
  }
  const newReasons = rejectedKeys(flow.prompt).some((key) => !submission.rejectedKeys.includes(key));
  const isNews = saysOtherWords(flow.prompt, submission.siteError) || newReasons;
  return isNews || submission.sawSubmitting ? 'rejected' : 'pending';
}

/**
 * Takes in what a read without a verdict showed. Words and reasons that were taken back are news when they come again;
 * new ones stay news, for they may be the verdict on a submission whose answer has not arrived.
 */
export function observe(submission: SubmissionProgress, flow: Flow | null): SubmissionProgress {
  if (flow === null) return submission;
  const still = rejectedKeys(flow.prompt);
  return {
    ...submission,
    sawSubmitting: submission.sawSubmitting || flow.step === 'SUBMITTING',
    siteError: flow.prompt.siteError === null ? null : submission.siteError,
    rejectedKeys: submission.rejectedKeys.filter((key) => still.includes(key)),
  };
}

/**
 * Whether a submission that is not waited for was rejected: one whose answer was lost or that another tab made, when
 * its prompt is back after SUBMITTING; one that the person was told may not have arrived, when the site answers it.
 */
export function wasRejectedUnseen({ asked, notice }: FlowState, before: Flow | null, flow: Flow | null): boolean {
  if (asked === null || flow === null || askedKind(flow) === null) return false;
  if (asked.prompt.id !== flow.prompt.id) return false;
  const mayHaveArrived = notice?.kind === 'sendFailed' || notice?.kind === 'notTaken';
  return before?.step === 'SUBMITTING' || (mayHaveArrived && saysOtherWords(flow.prompt, asked.prompt.siteError));
}

/** The prompt is the person's again. */
export function handBack(state: FlowState, notice: Notice | null, clear: Returned['clear']): FlowState {
  const count = (state.returned?.count ?? 0) + 1;
  return { ...state, submission: null, notice, returned: { count, clear, promptId: state.asked?.prompt.id ?? null } };
}

function rejectedKeys(prompt: Prompt): readonly string[] {
  return prompt.fields.filter(({ reason }) => reason === 'rejected').map(({ key }) => key);
}

function saysOtherWords({ siteError }: Prompt, before: string | null): boolean {
  return siteError !== null && siteError !== before;
}
