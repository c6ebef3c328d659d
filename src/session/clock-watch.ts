import { nextCheckAt, UNREACHABLE_AFTER_MS } from '../flow/clock';
import { isOver } from '../flow/is-over';
import type { FlowEvent, FlowState } from '../flow/state';
import { Timer } from './timer';

export interface ClockWatchOptions {
  readonly state: () => FlowState;
  readonly now: () => number;
  /** When the read under way began; null when there is none. */
  readonly readingSince: () => number | null;
  readonly dispatch: (event: FlowEvent) => void;
  /** The flow has just passed its expiry, or turned out not to have. */
  readonly onExpiry: () => void;
}

/** Looks at the clock when time alone changes something: an expiry, or a read that takes too long to say nothing. */
export class ClockWatch {
  readonly #options: ClockWatchOptions;
  readonly #timer = new Timer();

  constructor(options: ClockWatchOptions) {
    this.#options = options;
  }

  plan(): void {
    const state = this.#options.state();
    const moments = [nextCheckAt(state), state.reads.failingSince === null ? this.#overdueAt() : null];
    const next = isOver(state) ? [] : moments.filter((moment) => moment !== null);
    if (next.length === 0) this.stop();
    else this.#timer.set(Math.min(...next) - this.#options.now(), () => this.look());
  }

  look(): void {
    const { state, readingSince, dispatch, onExpiry } = this.#options;
    const at = this.#options.now();
    const { expiry } = state();
    const since = readingSince();
    const overdueAt = this.#overdueAt();
    if (since !== null && overdueAt !== null && at >= overdueAt) dispatch({ type: 'readOverdue', at, since });
    dispatch({ type: 'clockChecked', at });
    if (state().expiry !== expiry) onExpiry();
  }

  stop(): void {
    this.#timer.clear();
  }

  #overdueAt(): number | null {
    const since = this.#options.readingSince();
    return since === null ? null : since + UNREACHABLE_AFTER_MS;
  }
}
