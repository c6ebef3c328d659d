import { useEffect, useInsertionEffect, useRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useBeforePaint } from '../appearance/use-before-paint';
import type { Returned } from '../flow/screen';
import { type Field, isOneTimeCode, isSecret } from '../protocol/connection';

type Form = Pick<UseFormReturn<Record<string, string>>, 'resetField' | 'getValues'>;

/**
 * Empties what must be typed again, once for each time that a submission came back: and every secret for another
 * question that has the same fields. What is in the other fields then counts as unchanged.
 *
 * @param question another value is another question.
 */
export function useEmptiedForQuestion(
  fields: readonly Field[],
  question: number,
  returned: Returned | null,
  { resetField, getValues }: Form,
): void {
  const seen = useRef({ question, count: returned?.count });
  useBeforePaint(() => {
    const before = seen.current;
    seen.current = { question, count: returned?.count };
    const isReturn = returned !== null && returned.count !== before.count;
    const clear = isReturn ? returned.clear : question === before.question ? 'nothing' : 'secrets';
    if (clear === 'nothing') return;
    const isEmptied = clear === 'secrets' ? isSecret : isOneTimeCode;
    for (const { key, kind } of fields) {
      resetField(key, { defaultValue: isEmptied(kind) ? '' : getValues(key) });
    }
  }, [question, returned, fields, resetField, getValues]);
}

/**
 * Empties secrets when their step is left. React holds on to the input that had the focus last, with all that it was
 * given, long after it is gone from the page.
 */
export function useEmptiedOnLeave(fields: readonly Field[], { resetField }: Form): void {
  const latest = useRef(fields);
  useInsertionEffect(() => {
    latest.current = fields;
  });
  // No layout effect: those end also when a boundary of the host's suspends, and what was typed is to outlast that.
  useEffect(
    () => () => {
      for (const { key, kind } of latest.current) if (isSecret(kind)) resetField(key, { defaultValue: '' });
    },
    [resetField],
  );
}
