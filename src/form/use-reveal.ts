import { useEffect, useState } from 'react';

/** A secret does not stay visible on a screen that nobody is looking at. Milliseconds. */
const HIDE_AFTER = 30_000;

/** Whether a secret is shown as text. It is hidden automatically after a while, and while `locked`. */
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
