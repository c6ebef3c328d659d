/** A signal that aborts with its parent or after `ms` milliseconds, whichever is first. */
export interface TimeLimit {
  readonly signal: AbortSignal;
  /** Whether it was the time that ended it. */
  hasRunOut(): boolean;
  /** Must be called when the work is done. */
  clear(): void;
}

export function timeLimit(parent: AbortSignal, ms: number): TimeLimit {
  const controller = new AbortController();
  let ranOut = false;
  const abort = () => controller.abort(parent.reason);
  const timer = setTimeout(() => {
    ranOut = true;
    controller.abort();
  }, ms);
  if (parent.aborted) abort();
  else parent.addEventListener('abort', abort, { once: true });
  return {
    signal: controller.signal,
    hasRunOut: () => ranOut,
    clear() {
      clearTimeout(timer);
      parent.removeEventListener('abort', abort);
    },
  };
}
