import { useEffect, useState } from 'react';

/**
 * This device's clock in milliseconds, looked at once a second while `active`. Only what shows a time uses it, so
 * that a second that passes renders nothing else.
 */
export function useNow(active = true): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!active) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, [active]);
  return now;
}

/** Whether a moment of this device's clock has passed. Renders once when it does. */
export function useHasPassed(moment: number | null): boolean {
  const [passed, setPassed] = useState(() => moment !== null && Date.now() >= moment);
  useEffect(() => {
    const wait = moment === null ? null : moment - Date.now();
    setPassed(wait !== null && wait <= 0);
    if (wait === null || wait <= 0) return;
    const timer = setTimeout(() => setPassed(true), Math.min(wait, 2 ** 31 - 1));
    return () => clearTimeout(timer);
  }, [moment]);
  return passed;
}
