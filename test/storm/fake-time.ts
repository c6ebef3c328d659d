import { vi } from 'vitest';

/** When each flow begins. Milliseconds since the epoch. */
const START = Date.UTC(2026, 0, 5, 9);

/** Real, so that what is ready can run while the fake time stands still. */
const soon = setImmediate;

export function startFakeTime(): void {
  vi.useFakeTimers({ now: START, toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
}

/** Lets everything that is ready go on, streams included. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => soon(resolve));
}

/**
 * Lets `ms` pass, one timer after the other, and everything that comes of each.
 *
 * @param until stops early once it says so.
 */
export async function pass(ms: number, until: () => boolean = () => false): Promise<void> {
  const end = Date.now() + ms;
  let isOver = false;
  const timer = setTimeout(() => {
    isOver = true;
  }, ms);
  await settle();
  while (!isOver && !until() && Date.now() <= end) {
    vi.advanceTimersToNextTimer();
    await settle();
  }
  clearTimeout(timer);
}
