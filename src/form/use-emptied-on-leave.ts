import { useInsertionEffect, useLayoutEffect, useRef } from 'react';
import { type Field, isSecret } from '../protocol/connection';

/**
 * Empties secrets when their step is left. React holds on to the input that had the focus last, with all that it was
 * given, long after it is gone from the page.
 *
 * @param empty forgets the value of the field with that key, in its input and wherever else it is kept.
 */
export function useEmptiedOnLeave(fields: readonly Field[], empty: (key: string) => void): void {
  const latest = useRef({ fields, empty });
  useInsertionEffect(() => {
    latest.current = { fields, empty };
  });
  useLayoutEffect(
    () => () => {
      const secrets = latest.current.fields.filter(({ kind }) => isSecret(kind));
      for (const { key } of secrets) latest.current.empty(key);
    },
    [],
  );
}
