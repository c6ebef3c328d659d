import type { Flow, Prompt } from '../protocol/connection';
import type { Sent } from './arrival';
import { asksForNothing, asksTheSame, isSamePause, type Question, questionOf, rejectedKeys } from './question';
import type { SubmissionProgress } from './state';

export function sentBy({ choiceKey }: SubmissionProgress): Sent {
  return choiceKey === null ? 'fields' : 'choice';
}

/** The submission as it stands when it is sent, from what was asked. */
export function beginSubmission(question: Question, choiceKey: string | null): SubmissionProgress {
  return {
    status: 'sending',
    acceptedAt: null,
    failure: null,
    question,
    choiceKey,
    siteError: question.prompt.siteError,
    rejectedKeys: rejectedKeys(question.prompt),
    sawSubmitting: false,
  };
}

/**
 * What a read made after the submission was accepted says of it. Being accepted says nothing: the read may still show
 * the old question for a moment, and a fast server goes through SUBMITTING unseen.
 *
 * - `pending`: no evidence yet
 * - `movedOn`: another step, another question, the end, or after SUBMITTING the question that a choice was made over
 * - `rejected`: the same question again, with new words or reasons, or after SUBMITTING what was typed
 */
export function settle(submission: SubmissionProgress, flow: Flow | null): 'pending' | 'movedOn' | 'rejected' {
  if (flow === null || flow.status !== 'IN_PROGRESS') return 'movedOn';
  if (flow.step === 'SUBMITTING') return 'pending';
  const question = questionOf(flow);
  if (question === null) return 'movedOn';
  if (asksForNothing(question)) return 'pending';
  if (!asksTheSame(submission.question, question)) return 'movedOn';
  const { prompt } = question;
  // Another pause that asks the same is a rejection if it says so; what was said in the pause before counts no more.
  if (!isSamePause(submission.question, question)) return hasComplaint(prompt) ? 'rejected' : 'movedOn';
  if (isRejection(sentBy(submission), submission.sawSubmitting, isNews(submission, prompt))) return 'rejected';
  return submission.sawSubmitting ? 'movedOn' : 'pending';
}

/** Whether the same question again rejects what was sent: once it was worked on, or as soon as the site says so. */
export function isRejection(sent: Sent, wasAtWork: boolean, isComplaint: boolean): boolean {
  return isComplaint || (wasAtWork && sent === 'fields');
}

/**
 * Notes what a read without a verdict showed. Words and reasons that were taken back are news when they come again;
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

/** Whether the site complains of something that it did not complain of before. */
export function saysMore(before: Prompt, now: Prompt): boolean {
  return isNews({ siteError: before.siteError, rejectedKeys: rejectedKeys(before) }, now);
}

function isNews(before: Pick<SubmissionProgress, 'siteError' | 'rejectedKeys'>, now: Prompt): boolean {
  const hasNewWords = now.siteError !== null && now.siteError !== before.siteError;
  return hasNewWords || rejectedKeys(now).some((key) => !before.rejectedKeys.includes(key));
}

function hasComplaint(prompt: Prompt): boolean {
  return prompt.siteError !== null || rejectedKeys(prompt).length > 0;
}
