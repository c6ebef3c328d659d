import { hasEnded, isOver } from './is-over';
import type { FlowState } from './state';

/** Waits between reads, in milliseconds. */
export const PACE = {
  afterSubmit: 250,
  slowest: 2_000,
  waiting: 1_500,
  relaxed: 5_000,
  withStream: 30_000,
  failureMin: 1_000,
  failureMax: 30_000,
} as const;

/**
 * How long to wait before the next read; null when nothing is to be read any more.
 *
 * @param readsSinceSend reads made since something was last sent, from which the wait grows.
 * @param streaming whether the event stream is live: then a read is only for safety.
 * @param random in [0, 1): spreads the retries of many widgets after a failure.
 */
export function nextReadDelay(
  state: FlowState,
  { readsSinceSend, streaming, random }: { readsSinceSend: number; streaming: boolean; random: number },
): number | null {
  // What is read while something travels says nothing of it.
  if (isOver(state) || state.submission?.status === 'sending' || state.login.status === 'requested') return null;
  if (state.reads.failures > 0) return failureDelay(state, random);
  // Nothing read since something was sent: whatever became of that, what is shown is old.
  if (state.submission !== null || state.login.status !== 'none' || readsSinceSend === 0) {
    return Math.min(PACE.afterSubmit * 2 ** readsSinceSend, PACE.slowest);
  }
  if (state.expiry === 'presumed') return PACE.slowest;
  if (streaming) return PACE.withStream;
  return isAtRest(state) ? PACE.relaxed : PACE.waiting;
}

/** Nothing will happen on the server before a person does something. */
function isAtRest({ connection, consented }: FlowState): boolean {
  if (connection === null) return false;
  const { flow } = connection;
  return flow === null || hasEnded(flow) || (flow.step === 'AWAITING_INPUT' && consented);
}

function failureDelay({ reads }: FlowState, random: number): number {
  const ceiling = Math.min(PACE.failureMin * 2 ** reads.failures, PACE.failureMax);
  return ceiling / 2 + (ceiling / 2) * random;
}
