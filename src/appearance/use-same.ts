import { useState } from 'react';

/** The same object for as long as it says the same: hosts write it anew at each render. */
export function useSame<T>(value: T): T {
  const [kept, keep] = useState({ value });
  if (kept.value === value || isSameJson(kept.value, value)) return kept.value;
  keep({ value });
  return value;
}

function isSameJson(a: unknown, b: unknown): boolean {
  try {
    return JSON.stringify(a) === JSON.stringify(b);
  } catch {
    // What JSON cannot say, such as a circle, is read again.
    return false;
  }
}
