import { useEffect, useInsertionEffect, useRef, version } from 'react';
import { useBeforePaint } from '../appearance/use-before-paint';
import type { FlowQuestion } from '../flow/flow-screen';
import type { FlowField } from '../protocol/connection';
import { isOneTimeCode, isSecret } from '../protocol/field-kinds';
import { type FlowFields, useFlowFields } from './flow-fields';
import { initialValueOf } from './initial-values';

/** It does not end insertion effects in what a boundary hides; its passive effects outlast the hiding. */
const IS_REACT_18 = version.startsWith('18.');

/**
 * Connects the input of a field for as long as it is asked for, and empties a secret when it is not any more: React holds
 * on to the input that had the focus last, with all that it was given, long after it is gone from the page.
 */
export function ConnectedField({ field }: { readonly field: FlowField }): null {
  const { inputs, states, memory, initialValues } = useFlowFields();
  // Insertion effects begin before the refs of inputs are called, and only they end with the field alone: other effects end
  // also when a boundary of the host's suspends, `<Activity>` hides the widget or StrictMode tries it, and what was typed is
  // to outlast that.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it begins once, with what is known then.
  useInsertionEffect(() => {
    // A secret comes from the person alone.
    const initial = memory.recall(field) ?? (isSecret(field.kind) ? '' : (initialValueOf(field, initialValues) ?? ''));
    const disconnect = inputs.connect(field, initial);
    return () => {
      disconnect();
      states.forget(field.key);
    };
  }, [inputs, states]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a field's key is that of its component.
  useEffect(() => (IS_REACT_18 ? () => inputs.emptySecret(field.key) : undefined), [inputs]);
  return null;
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
