import { useCallback, useInsertionEffect, useRef } from 'react';

/** The same function over all renders, which calls the latest that was given. Not to be called while rendering. */
export function useStable<Args extends readonly unknown[]>(latest: (...args: Args) => void): (...args: Args) => void {
  const current = useRef(latest);
  useInsertionEffect(() => {
    current.current = latest;
  });
  return useCallback((...args) => current.current(...args), []);
}
