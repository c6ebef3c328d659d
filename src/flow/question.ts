import { type Choice, type Field, type Flow, isEmptyPrompt, type Prompt } from '../protocol/connection';
import { STEP_FACTS } from './step-facts';

/** All that is asked. */
export interface Question {
  readonly kind: 'prompt' | 'externalAction';
  readonly prompt: Prompt;
  /** What to do elsewhere; null where nothing is. */
  readonly message: string | null;
}

/** What a flow waits for; null when it asks nothing. */
export function questionOf(flow: Flow | null): Question | null {
  if (flow?.status !== 'IN_PROGRESS') return null;
  const { step, prompt } = flow;
  const { asks: kind } = STEP_FACTS[step];
  return kind === null ? null : { kind, prompt, message: messageOf(flow) };
}

/** What the step's screen says is to be done elsewhere; null where the step has no such words. */
export function messageOf({ step, externalActionMessage }: Flow): string | null {
  return STEP_FACTS[step].hasMessage ? externalActionMessage : null;
}

/** The server waits and names nothing to give: it cannot be answered. */
export function asksForNothing({ kind, prompt }: Question): boolean {
  return kind === 'prompt' && isEmptyPrompt(prompt);
}

/**
 * Whether two ask the same, whatever the site says about it: the same fields with the same words, choices and message.
 * The pause (`interaction_id`) is compared by `isSamePause`.
 */
export function asksTheSame(a: Question, b: Question): boolean {
  return contentOf(a) === contentOf(b);
}

export function isSamePause(a: Question, b: Question): boolean {
  return a.prompt.interactionId === b.prompt.interactionId;
}

/** Whether what is typed into one can stay for the other: the same fields under the same labels, or choices in common. */
export function hasSameForm(a: Question, b: Question): boolean {
  if (a.kind !== b.kind) return false;
  const labels = ({ prompt }: Question) => sorted(prompt.fields, ({ key, label }) => [key, label]);
  if (labels(a) !== labels(b)) return false;
  const isPicker = a.kind === 'prompt' && a.prompt.fields.length === 0;
  return !isPicker || a.prompt.choices.some(({ key }) => hasKey(b.prompt.choices, key));
}

/** The fields that the site has rejected by name. */
export function rejectedKeys({ fields }: Prompt): readonly string[] {
  return fields.filter(({ reason }) => reason === 'rejected').map(({ key }) => key);
}

function contentOf({ kind, prompt, message }: Question): string {
  const fields = sorted(prompt.fields, ({ reason: _, ...field }) => field);
  const choices = sorted(prompt.choices, (choice) => choice);
  return JSON.stringify([kind, message, fields, choices]);
}

/** In whatever order they came: a list that is only reordered says the same. */
function sorted<T extends Field | Choice>(items: readonly T[], content: (item: T) => unknown): string {
  return items
    .map((item) => JSON.stringify(content(item)))
    .sort()
    .join();
}

function hasKey(items: readonly { readonly key: string }[], key: string): boolean {
  return items.some((item) => item.key === key);
}
