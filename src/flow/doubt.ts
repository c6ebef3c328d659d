import type { Choice, Field, Flow } from '../protocol/connection';
import { asksForNothing, messageOf, type Question, questionOf } from './question';

/**
 * Whether an event may be incomplete: it waits and names nothing, names no step, fails and does not say why, or takes
 * away part of what is asked and puts nothing in its place. It is not believed; a read decides.
 *
 * @param known what was read last.
 */
export function isDoubtful(known: Flow | null, told: Flow | null): boolean {
  if (known?.status !== 'IN_PROGRESS') return false;
  if (told?.status === 'FAILED') return told.errorCode === null;
  if (told?.status !== 'IN_PROGRESS') return false;
  if (told.step === 'INITIALIZED') return known.step !== 'INITIALIZED';
  if (known.step === told.step && messageOf(known) !== null && messageOf(told) === null) return true;
  const [before, now] = [questionOf(known), questionOf(told)];
  if (now === null) return false;
  if (asksForNothing(now)) return before === null || !asksForNothing(before);
  return before?.kind === now.kind && saysLess(before, now);
}

/** Whether the second says nothing but less than the first: then it is more likely incomplete than news. */
function saysLess({ prompt: known }: Question, { prompt: told }: Question): boolean {
  const fields = told.fields.map((field) => [known.fields.find((each) => mayBeSameField(each, field)), field] as const);
  const choices = told.choices.map((choice) => [counterpartOf(choice, known.choices), choice] as const);
  if (![...fields, ...choices].every(([before]) => before !== undefined)) return false;
  return (
    told.fields.length < known.fields.length ||
    told.choices.length < known.choices.length ||
    (known.interactionId !== null && told.interactionId === null) ||
    fields.some(([before, now]) => lacks(before, now, FIELD_WITHOUT)) ||
    choices.some(([before, now]) => lacks(before, now, CHOICE_WITHOUT))
  );
}

type Without<T, Identity extends keyof T> = { readonly [Member in Exclude<keyof T, Identity>]: T[Member] };

/** As a field reads that came with its name alone. Another member does not compile before it is answered here. */
const FIELD_WITHOUT: Without<Field, 'key' | 'name' | 'submitAs'> = {
  kind: 'text',
  label: null,
  placeholder: null,
  hint: null,
  required: true,
  inputMode: null,
  reason: null,
  linkedTo: null,
};

/** As a choice reads that came with no more than what it sends. */
const CHOICE_WITHOUT: Without<Choice, 'key' | 'action' | 'value' | 'ambiguous'> = {
  group: 'signIn',
  label: null,
  description: null,
  target: null,
  method: 'UNKNOWN',
  provider: null,
};

/** Whether a member that was there reads now as if it had been left out. */
function lacks<T extends object>(before: T | undefined, now: T, without: Partial<T>): boolean {
  if (before === undefined) return false;
  return (Object.keys(without) as (keyof T)[]).some((member) => {
    const isLeftOut = now[member] === null || now[member] === without[member];
    return before[member] !== null && before[member] !== now[member] && isLeftOut;
  });
}

/** The key holds the kind, which may have been left out. */
function mayBeSameField(before: Field, now: Field): boolean {
  return before.key === now.key || (before.name === now.name && now.kind === FIELD_WITHOUT.kind);
}

/** The key of one of two that send the same holds its words, which may have been left out. */
function counterpartOf(choice: Choice, known: readonly Choice[]): Choice | undefined {
  const { key, action, value } = choice;
  return known.find((each) => each.key === key) ?? known.find((each) => each.action === action && each.value === value);
}
