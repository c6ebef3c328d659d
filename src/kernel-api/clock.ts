/** Where the API takes its time from; a test passes its own. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after `ms`; rejects with the signal's reason as soon as it is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** What setTimeout can hold; it fires at once for anything above. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;

/** The real time. `Date` and `setTimeout` are looked up at each call, so that a test's fake timers count. */
export const realClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      const onAbort = () => {
        clearTimeout(timer);
        reject(signal?.reason);
      };
      const timer = setTimeout(
        () => {
          signal?.removeEventListener('abort', onAbort);
          resolve();
        },
        Math.min(ms, LONGEST_TIMEOUT),
      );
      signal?.addEventListener('abort', onAbort, { once: true });
    }),
};
