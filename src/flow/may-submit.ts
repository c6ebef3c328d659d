import type { Prompt } from '../protocol/connection';
import type { Submission } from '../protocol/submission';
import type { Screen } from './screen';

/**
 * The prompt that a submission answers, or null when that is not what is asked now: something is under way already,
 * or the page has moved on between the press and this moment. Only what is asked may be sent.
 */
export function promptFor(screen: Screen, submission: Submission): Prompt | null {
  if (screen.kind !== 'prompt' && screen.kind !== 'externalAction') return null;
  // As it is asked now: what is shown may hold an option that is gone, around the fields that it has opened.
  const { prompt } = screen.arrival.question;
  return asks(prompt, submission) ? prompt : null;
}

function asks({ fields, choices }: Prompt, submission: Submission): boolean {
  if (submission.kind === 'choice') {
    const { action, value } = submission.choice;
    return choices.some((choice) => choice.action === action && choice.value === value);
  }
  const { entries } = submission;
  const isAsked = (name: string, submitAs: string) =>
    fields.some((field) => field.name === name && field.submitAs === submitAs);
  return entries.length > 0 && entries.every(({ field }) => isAsked(field.name, field.submitAs));
}
