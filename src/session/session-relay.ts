import { callHost } from '../client/call-host';
import type { Screen } from '../flow/screen';
import { screenOf } from '../flow/screen-of';
import { type FlowState, initialState, READS_WORK } from '../flow/state';
import { LazyModule } from '../lazy/lazy-module';
import { failureOfKind } from '../protocol/failure';
import type { OpeningOptions, Session } from './session';

/** What comes before a flow that has no connection to read yet: the flows of a connection do without it. */
export const OPENING = new LazyModule(() => import('./opening'));

/** One session in the place of another: what comes before the flow, then the flow. To the widget it is the same one. */
export function createRelay(options: OpeningOptions): Session {
  const { now, reporter } = options;
  const since = now();
  const listeners = new Set<() => void>();
  let inner: Session | null = null;
  let isRunning = false;
  let isCanceled = false;
  let leave = () => {};
  let screen = waitingScreen(since);

  function notify(): void {
    for (const listener of listeners) listener();
  }

  function become(session: Session): void {
    leave();
    if (inner !== session) inner?.stop();
    inner = session;
    leave = session.subscribe(notify);
    if (isRunning) session.start();
    notify();
  }

  function getScreen(): Screen {
    return inner?.getScreen() ?? screen;
  }

  function look(): void {
    if (isCanceled) return;
    if (OPENING.current !== null) {
      const before = screen;
      become(new OPENING.current.Opening(options, become));
      if (isRunning) reporter.note({ at: now(), cause: { type: 'opening' }, before, after: getScreen() });
    } else screen = waitingScreen(since);
    notify();
  }

  /** Whoever leaves need not wait for what is not here yet. */
  function cancel(): void {
    inner?.cancel();
    if (inner !== null || isCanceled || !isRunning) return;
    isCanceled = true;
    const [before, at, outcome] = [screen, now(), { kind: 'cancel' } as const];
    screen = screenWith(at, { canceled: true });
    reporter.note({ at, cause: { type: 'opening' }, before, after: screen, outcome });
    notify();
    callHost(() => options.latest().onOutcome(outcome));
  }

  function resume(): void {
    inner?.resume();
    if (!isCanceled) return;
    isCanceled = false;
    look();
  }

  if (OPENING.current !== null) look();
  return {
    now,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getScreen,
    setPage: (page) => inner?.setPage(page),
    start: () => {
      isRunning = true;
      if (inner !== null) return inner.start();
      leave = OPENING.subscribe(look);
      void OPENING.load();
      look();
    },
    stop: () => {
      isRunning = false;
      if (inner === null) leave();
      else inner.stop();
    },
    retry: () => (inner === null ? void OPENING.load() : inner.retry()),
    submit: (submission) => inner?.submit(submission),
    consent: () => inner?.consent(),
    login: () => (isCanceled ? resume() : inner?.login()),
    cancel,
    resume,
  };
}

/** Where even the module does not load, it is as when the server cannot be reached. */
function waitingScreen(since: number): Screen {
  const { trouble } = OPENING;
  if (trouble === null) return screenWith(since, {});
  const failure = failureOfKind('timeout');
  const reads = { ...READS_WORK, unreachable: true, failure, failingSince: trouble.since, retryAt: trouble.retryAt };
  return screenWith(since, { reads: { minTicket: 0, ...reads } });
}

/** The screen of a flow of which nothing was read. */
function screenWith(since: number, facts: Partial<FlowState>): Screen {
  return screenOf({ ...initialState(true, since), ...facts }, true);
}
