import type { FlowField } from '../protocol/connection';
import { FIELD_FACTS } from '../protocol/field-kinds';
import { labelOf } from './field-label';
import type { FlowFields } from './flow-fields';
import { isIdentifier } from './initial-values';
import { sentValue } from './input-attributes';

/**
 * Sends what is in the inputs of these fields; or, where something is missing, says so, and goes to the first input that
 * is there for it.
 */
export function sendFields(fields: readonly FlowField[], flow: FlowFields): void {
  const { states, inputs, memory, isSubmitting, t, announce } = flow;
  if (isSubmitting || fields.length === 0) return;
  const userName = fields.find(isIdentifier);
  for (const field of fields) {
    const { key } = field;
    // Some password managers fill in without an event: then this is the first that is heard of it.
    const isDirty = inputs.isDirty(key) ?? states.of(key).isDirty;
    if (isDirty) memory.note(field, inputs.value(key), field === userName);
    states.update(key, { isDirty, isChecked: true, isMissing: isMissing(field, inputs.value(key)) });
  }
  const missing = fields.filter(({ key }) => states.of(key).isMissing);
  const [first] = missing;
  if (first !== undefined) {
    announce(missing.length > 1 ? t.count('errorSummary', missing.length) : requiredError(first, flow));
    missing.some(({ key }) => inputs.focus(key));
    return;
  }
  const sent = (field: FlowField) => sentValue(field, inputs.value(field.key));
  if (userName !== undefined) memory.note(userName, sent(userName), true);
  for (const { key } of fields) states.update(key, { isSent: true });
  flow.submitFields(Object.fromEntries(fields.map((field) => [field.key, sent(field)])));
}

/** To be called once a field has changed. What is missing is said when it is sent, and from then on at each change. */
export function checkChange(field: FlowField, { states, inputs }: FlowFields): void {
  const { key } = field;
  states.update(key, {
    isDirty: inputs.isDirty(key) ?? true,
    isMissing: states.of(key).isChecked && isMissing(field, inputs.value(key)),
  });
}

export function requiredError(field: FlowField, { t }: FlowFields): string {
  return t('requiredError', { label: labelOf(field) });
}

/** A password may be made of spaces; nothing else is. */
function isMissing(field: FlowField, value: string): boolean {
  const isPassword = FIELD_FACTS[field.kind].asks === 'password';
  return field.required && (isPassword ? value : sentValue(field, value).trim()) === '';
}
