import { createContext, useContext, useEffect, useState } from 'react';

const ClockContext = createContext<() => number>(Date.now);

/** The clock that a widget goes by. */
export const ClockProvider = ClockContext.Provider;

/** A clock in milliseconds: every moment that a screen shows is by this one. */
export function useClock(): () => number {
  return useContext(ClockContext);
}

/**
 * The widget's clock in milliseconds, looked at once a second while `active`. Only what shows a time uses it, so
 * that a second that passes renders nothing else.
 */
export function useNow(active = true): number {
  const clock = useClock();
  const [now, setNow] = useState(clock);
  useEffect(() => {
    if (!active) return;
    setNow(clock());
    const timer = setInterval(() => setNow(clock()), 1_000);
    return () => clearInterval(timer);
  }, [active, clock]);
  return now;
}

/** Whether a moment of the widget's clock has passed. Renders once when it does. */
export function useHasPassed(moment: number | null): boolean {
  const clock = useClock();
  const [passed, setPassed] = useState(() => moment !== null && clock() >= moment);
  useEffect(() => {
    const wait = moment === null ? null : moment - clock();
    setPassed(wait !== null && wait <= 0);
    if (wait === null || wait <= 0) return;
    const timer = setTimeout(() => setPassed(true), Math.min(wait, 2 ** 31 - 1));
    return () => clearTimeout(timer);
  }, [moment, clock]);
  return passed;
}
