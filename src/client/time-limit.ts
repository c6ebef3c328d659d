/** Ends with its parent or after `ms` milliseconds, whichever comes first. */
export interface TimeLimit {
  readonly signal: AbortSignal;
  /** Whether it was ended by the time running out. */
  hasRunOut(): boolean;
  /** Starts the time again. */
  extend(): void;
  /**
   * The work's result, or a rejection as soon as the limit ends: not everything listens to a signal.
   */
  race<T>(work: Promise<T>): Promise<T>;
  /** Must be called when the work is done. */
  clear(): void;
}

export function timeLimit(parent: AbortSignal, ms: number): TimeLimit {
  const controller = new AbortController();
  const { signal } = controller;
  let ranOut = false;
  const abort = () => controller.abort(parent.reason);
  const runOut = () => {
    ranOut = true;
    controller.abort();
  };
  let timer = setTimeout(runOut, ms);
  if (parent.aborted) abort();
  else parent.addEventListener('abort', abort, { once: true });
  return {
    signal,
    hasRunOut: () => ranOut,
    extend() {
      clearTimeout(timer);
      if (!signal.aborted) timer = setTimeout(runOut, ms);
    },
    race: (work) =>
      new Promise((resolve, reject) => {
        const stop = () => reject(signal.reason);
        if (signal.aborted) stop();
        signal.addEventListener('abort', stop, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
      }),
    clear() {
      clearTimeout(timer);
      parent.removeEventListener('abort', abort);
    },
  };
}
