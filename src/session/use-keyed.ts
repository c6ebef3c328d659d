import { useState } from 'react';

/** What is made once for a key, and anew when that changes: what was there before is in no render after that. */
export function useKeyed<T>(key: unknown, create: () => T): T {
  const [kept, keep] = useState(() => ({ key, value: create() }));
  if (kept.key === key) return kept.value;
  const made = { key, value: create() };
  keep(made);
  return made.value;
}

let numbers = 0;

/** A number for what may hold a handoff code: what React gets as `key` is seen in its tools and its warnings. */
export function useNumberOf(key: string): number {
  return useKeyed(key, () => ++numbers);
}
