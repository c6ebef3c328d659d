import type { Flow, Prompt } from '../protocol/connection';
import type { SubmissionProgress } from './state';

function rejectedKeys(prompt: Prompt): readonly string[] {
  return prompt.fields.filter(({ reason }) => reason === 'rejected').map(({ key }) => key);
}

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
  if (flow.step !== submission.step || flow.prompt.id !== submission.promptId) return 'movedOn';
  const { siteError } = flow.prompt;
  const newWords = siteError !== null && siteError !== submission.siteError;
  const newReasons = rejectedKeys(flow.prompt).some((key) => !submission.rejectedKeys.includes(key));
  return newWords || newReasons || submission.sawSubmitting ? 'rejected' : 'pending';
}

/** Takes in what a read without a verdict showed, so that the same words after it are news. */
export function observe(submission: SubmissionProgress, flow: Flow | null): SubmissionProgress {
  if (flow === null) return submission;
  const sawSubmitting = submission.sawSubmitting || flow.step === 'SUBMITTING';
  const { siteError } = flow.prompt;
  return sawSubmitting === submission.sawSubmitting && siteError === submission.siteError
    ? submission
    : { ...submission, sawSubmitting, siteError };
}
