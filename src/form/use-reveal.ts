import { useEffect, useState } from 'react';

/** A secret is not left showing on a screen that nobody looks at. Milliseconds. */
const HIDE_AFTER = 30_000;

/** Whether a secret shows as text. It hides on its own after a while, and while `locked`. */
export function useReveal(locked: boolean): { isRevealed: boolean; toggle: () => void } {
  const [isRevealed, setRevealed] = useState(false);
  useEffect(() => {
    if (!isRevealed) return;
    if (locked) {
      setRevealed(false);
      return;
    }
    const timer = setTimeout(() => setRevealed(false), HIDE_AFTER);
    return () => clearTimeout(timer);
  }, [isRevealed, locked]);
  return { isRevealed: isRevealed && !locked, toggle: () => setRevealed((shown) => !shown && !locked) };
}
