import type { Choice, Field } from './connection';
import type { SubmitBody } from './submit-body';

/** What the person did, in no dialect yet. */
export type Submission =
  | { readonly kind: 'fields'; readonly entries: readonly FieldEntry[] }
  | { readonly kind: 'choice'; readonly choice: Choice };

export interface FieldEntry {
  readonly field: Field;
  readonly value: string;
}

/** Fields left empty on purpose are not sent, unless nothing else would be: an action cannot be empty. */
function valuesOf(entries: readonly FieldEntry[]): Record<string, string> {
  const filled = entries.filter(({ field, value }) => field.required || value !== '');
  const sent = filled.length > 0 ? filled : entries;
  // fromEntries defines own members, so that a field named `__proto__` is one as well.
  return Object.fromEntries(sent.map(({ field, value }) => [field.name, value]));
}

/**
 * The body of `POST …/submit` for one action, in the dialect that what was acted on came in.
 *
 * @param interactionId the prompt's `interaction_id`, echoed with canonical actions if there was one.
 */
export function serializeSubmission(submission: Submission, interactionId: string | null): SubmitBody {
  const echo = interactionId === null ? {} : { interaction_id: interactionId };
  if (submission.kind === 'choice') {
    const { action, value } = submission.choice;
    const body = { [action]: value };
    return (action === 'selected_choice_id' ? { ...body, ...echo } : body) as SubmitBody;
  }
  const values = valuesOf(submission.entries);
  const canonical = submission.entries[0]?.field.submitAs === 'field_values';
  return canonical ? { field_values: values, ...echo } : { fields: values };
}
