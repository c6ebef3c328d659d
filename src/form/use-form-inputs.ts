import { useEffect, useInsertionEffect, useRef, version } from 'react';
import { useBeforePaint } from '../appearance/use-before-paint';
import type { FlowQuestion } from '../flow/flow-screen';
import type { FlowField } from '../protocol/connection';
import { isOneTimeCode, isSecret } from '../protocol/field-kinds';
import type { FlowFields } from './flow-fields';
import { initialValueOf } from './initial-values';

/** It does not end insertion effects in what a boundary hides; its passive effects outlast the hiding. */
const IS_REACT_18 = version.startsWith('18.');

/**
 * Connects the inputs of a form's fields for as long as their step lasts, and empties secrets when it is left: React
 * holds on to the input that had the focus last, with all that it was given, long after it is gone from the page.
 */
export function useFormInputs(fields: readonly FlowField[], flow: FlowFields): void {
  const { inputs, states, memory, initialValues } = flow;
  // Insertion effects begin before the refs of inputs are called, and only they end with the step alone: other effects end
  // also when a boundary of the host's suspends, `<Activity>` hides the widget or StrictMode tries it, and what was typed is
  // to outlast that.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it begins once, with what is known then.
  useInsertionEffect(() => {
    const disconnect = inputs.connect(
      fields,
      // A secret comes from the person alone.
      (field) => memory.recall(field) ?? (isSecret(field.kind) ? '' : (initialValueOf(field, initialValues) ?? '')),
    );
    return () => {
      disconnect();
      states.forget(fields.map(({ key }) => key));
    };
  }, [inputs, states]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other fields are another form.
  useEffect(() => (IS_REACT_18 ? () => inputs.emptySecrets(fields.map(({ key }) => key)) : undefined), [inputs]);
}

/**
 * Empties what must be typed again, once for each arrival of the question. What is in the other fields is then what
 * was sent, and counts as unchanged.
 */
export function useEmptiedByArrival(
  fields: readonly FlowField[],
  { serial, emptied }: Pick<FlowQuestion, 'serial' | 'emptied'>,
  { inputs, states }: Pick<FlowFields, 'inputs' | 'states'>,
): void {
  const seen = useRef(serial);
  useBeforePaint(() => {
    if (serial === seen.current) return;
    seen.current = serial;
    const isEmptied = emptied === 'secrets' ? isSecret : isOneTimeCode;
    for (const { key, kind } of fields) {
      // What was missing was missing in the question before.
      states.update(key, { isMissing: false });
      if (emptied === 'nothing') continue;
      inputs.reset(key, isEmptied(kind) ? '' : undefined);
      states.update(key, { isDirty: false });
    }
  }, [serial, emptied, fields, inputs, states]);
}
