import { isOver } from './reduce';
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
  if (isOver(state) || state.submission?.status === 'sending') return null;
  if (state.reads.failures > 0) return failureDelay(state, random);
  if (state.submission !== null || state.login.status === 'awaited') {
    return Math.min(PACE.afterSubmit * 2 ** readsSinceSend, PACE.slowest);
  }
  if (streaming) return PACE.withStream;
  const flow = state.connection?.flow;
  const isTyping = flow?.step === 'AWAITING_INPUT' && state.consented;
  return flow === null || isTyping ? PACE.relaxed : PACE.waiting;
}

function failureDelay({ reads }: FlowState, random: number): number {
  const ceiling = Math.min(PACE.failureMin * 2 ** (reads.failures - 1), PACE.failureMax);
  return ceiling / 2 + (ceiling / 2) * random;
}
