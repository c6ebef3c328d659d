import { useCallback, useEffect, useInsertionEffect, useRef, version } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useBeforePaint } from '../appearance/use-before-paint';
import type { FlowQuestion } from '../flow/flow-screen';
import type { FlowField } from '../protocol/connection';
import { isOneTimeCode, isSecret } from '../protocol/field-kinds';

type Form = Pick<UseFormReturn<Record<string, string>>, 'resetField' | 'getValues' | 'clearErrors'>;

/**
 * Empties what must be typed again, once for each arrival of the question. What is in the other fields is then what
 * was sent, and counts as unchanged.
 */
export function useEmptiedByArrival(
  fields: readonly FlowField[],
  { serial, emptied }: Pick<FlowQuestion, 'serial' | 'emptied'>,
  { resetField, getValues, clearErrors }: Form,
): void {
  const seen = useRef(serial);
  useBeforePaint(() => {
    if (serial === seen.current) return;
    seen.current = serial;
    // What was missing was missing in the question before.
    clearErrors();
    if (emptied === 'nothing') return;
    const isEmptied = emptied === 'secrets' ? isSecret : isOneTimeCode;
    for (const { key, kind } of fields) {
      resetField(key, { defaultValue: isEmptied(kind) ? '' : getValues(key) });
    }
  }, [serial, emptied, fields, resetField, getValues, clearErrors]);
}

/** It does not end insertion effects in what a boundary hides; its passive effects outlast the hiding. */
const IS_REACT_18 = version.startsWith('18.');

/**
 * Empties secrets when their step is left. React holds on to the input that had the focus last, with all that it was
 * given, long after it is gone from the page.
 */
export function useEmptiedOnLeave(fields: readonly FlowField[], { resetField }: Form): void {
  const latest = useRef(fields);
  useInsertionEffect(() => {
    latest.current = fields;
  });
  // Only these end with the step alone: other effects end also when a boundary of the host's suspends, `<Activity>` hides
  // the widget or StrictMode tries it, and what was typed is to outlast that.
  const empty = useCallback(() => {
    for (const { key, kind } of latest.current) if (isSecret(kind)) resetField(key, { defaultValue: '' });
  }, [resetField]);
  // Nothing may be set while they run.
  useInsertionEffect(() => () => queueMicrotask(empty), [empty]);
  useEffect(() => (IS_REACT_18 ? empty : undefined), [empty]);
}
