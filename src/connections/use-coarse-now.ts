import { useEffect, useState } from 'react';

const MINUTE_MS = 60_000;

/** This device's clock in milliseconds, looked at once a minute: for times that are told in minutes. */
export function useCoarseNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
