import { useEffect, useState } from 'react';

/**
 * The number to match that a message asks for; null when it asks for none. Telling that takes words of many languages:
 * they are fetched when a message is there, and the message says it all until then, or if they do not come.
 */
export function useMatchNumber(message: string): string | null {
  const [found, setFound] = useState<{ readonly message: string; readonly number: string | null } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    import('./match-number').then(
      ({ matchNumberOf }) => {
        if (isCurrent) setFound({ message, number: matchNumberOf(message) });
      },
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [message]);
  return found?.message === message ? found.number : null;
}
