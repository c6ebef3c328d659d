import { type Outcome, outcomeOf } from '../flow/outcome';
import type { Screen } from '../flow/screen';
import type { FlowState } from '../flow/state';

/** Tells the host of each end once: each end of a flow, and each time that the person leaves one. */
export class OutcomeTeller {
  readonly #connectionId: string;
  readonly #onOutcome: (outcome: Outcome) => void;
  /** The state in which the last end was told: nothing is read after an end, so the same connection is the same end. */
  #told: FlowState | null = null;
  #toldCancel = false;

  constructor(connectionId: string, onOutcome: (outcome: Outcome) => void) {
    this.#connectionId = connectionId;
    this.#onOutcome = onOutcome;
  }

  tell(screen: Screen, state: FlowState): void {
    const outcome = outcomeOf(screen, state, this.#connectionId);
    const wasTold = state.canceled ? this.#toldCancel : isSameEnd(this.#told, state);
    this.#toldCancel = state.canceled;
    if (outcome === null || wasTold) return;
    if (!state.canceled) this.#told = state;
    try {
      this.#onOutcome(outcome);
    } catch (error) {
      // The host's mistake is for the host to see; the widget goes on.
      void Promise.reject(error);
    }
  }
}

function isSameEnd(told: FlowState | null, { connection, refused, expiry }: FlowState): boolean {
  return told?.connection === connection && told.refused === refused && told.expiry === expiry;
}
