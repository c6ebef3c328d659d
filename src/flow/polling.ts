import { lacksConsent } from './consent';
import { hasEnded, isOver } from './is-over';
import type { FlowState } from './state';
import { STEP_FACTS } from './step-facts';

/** Waits between reads, in milliseconds. */
export const PACE_MS = {
  first: 250,
  slowest: 2_000,
  waiting: 1_500,
  relaxed: 5_000,
  withStream: 30_000,
} as const;

/**
 * How much longer each wait is than the one before, while the site works: what is polled is known at most a quarter of its
 * own time late, for which a sign-in takes about 20 reads (`npm run bench -- flow` prints the curve). A stream tells
 * sooner, so that reads beside one are for safety.
 */
const GROWTH = { polling: 1.25, withStream: 2 } as const;

/** Waits after one, two and three failures, because a person is waiting. Later ones depend on how long it has failed. */
const FIRST_RETRIES_MS: readonly number[] = [1_000, 2_000, 4_000];
const RETRY_MS = { first: 5_000, firstLasts: 60_000, later: 15_000 } as const;

/** By how much chance varies a wait after a failure, so that many widgets do not come back at once. */
const JITTER = 0.2;

export interface PaceOptions {
  /** When the wait began, in milliseconds of the widget's clock. */
  readonly since: number;
  /** Reads made since something was last sent, or since the first: the wait grows with them. */
  readonly readsSinceSend: number;
  /** With a `live` stream reads are only for safety; one that is `returning` sends the state itself once it is back. */
  readonly stream: 'none' | 'live' | 'returning';
}

/** The wait, in milliseconds, after so many reads since something was sent or since the first one, while the site works on it. */
export function workingDelay(reads: number, growth: number = GROWTH.polling): number {
  return Math.round(Math.min(PACE_MS.first * growth ** reads, PACE_MS.slowest));
}

/** How long to wait before the next read, in milliseconds; null when nothing is to be read any more. */
export function nextReadDelay(state: FlowState, { since, readsSinceSend, stream }: PaceOptions): number | null {
  const { reads } = state;
  // What is read while something travels says nothing of it.
  if (isOver(state) || state.submission?.status === 'sending' || state.login.status === 'requested') return null;
  if (reads.doubtedAt !== null) return 0;
  if (reads.retryAt !== null) return Math.max(0, reads.retryAt - since);
  // Nothing was read since something was sent: whatever became of that, what is shown is old.
  if (state.submission !== null || state.login.status !== 'none' || readsSinceSend === 0) {
    return workingDelay(readsSinceSend, stream === 'live' ? GROWTH.withStream : GROWTH.polling);
  }
  if (state.expiry === 'presumed' || state.previous?.isTold) return PACE_MS.slowest;
  if (stream === 'live') return PACE_MS.withStream;
  if (stream === 'returning' || isAtRest(state)) return PACE_MS.relaxed;
  return Math.min(workingDelay(readsSinceSend), PACE_MS.waiting);
}

/**
 * The wait after so many failures in a row, in milliseconds.
 *
 * @param failingForMs for how long nothing could be read.
 * @param random in [0, 1).
 */
export function retryDelay(failures: number, failingForMs: number, random: number): number {
  const later = failingForMs < RETRY_MS.firstLasts ? RETRY_MS.first : RETRY_MS.later;
  return (FIRST_RETRIES_MS[failures - 1] ?? later) * (1 - JITTER + 2 * JITTER * random);
}

/** Nothing will happen on the server until a person does something. */
function isAtRest(state: FlowState): boolean {
  const { connection } = state;
  if (connection === null) return false;
  const { flow } = connection;
  return flow === null || hasEnded(flow) || (STEP_FACTS[flow.step].isAtRest && !lacksConsent(state));
}
