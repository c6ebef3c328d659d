import type { Choice, Field } from './connection';
import type { SubmitBody } from './submit-body';

/** What the person did, independent of the dialect. */
export type Submission =
  | { readonly kind: 'fields'; readonly entries: readonly FieldEntry[] }
  | { readonly kind: 'choice'; readonly choice: Choice };

export interface FieldEntry {
  readonly field: Field;
  readonly value: string;
}

/** Empty optional fields are left out, unless nothing would be left: an action cannot be empty. */
function valuesOf(entries: readonly FieldEntry[]): Record<string, string> {
  const filled = entries.filter(({ field, value }) => field.required || value !== '');
  const sent = filled.length > 0 ? filled : entries;
  // `fromEntries` defines own members, so a field named `__proto__` works too.
  return Object.fromEntries(sent.map(({ field, value }) => [field.name, value]));
}

/**
 * The body of `POST …/submit` for one action, in the dialect in which the field or choice arrived.
 *
 * @param interactionId the prompt's `interaction_id`, if it had one: sent back with canonical actions.
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
