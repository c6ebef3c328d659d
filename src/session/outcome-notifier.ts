import { callHost } from '../client/call-host';
import { type Outcome, outcomeOf } from '../flow/outcome';
import type { Screen } from '../flow/screen';
import type { FlowState } from '../flow/state';

/** Tells the host once about each end: each end of a flow, and each time the person leaves one. */
export class OutcomeNotifier {
  readonly #connectionId: string;
  readonly #onOutcome: (outcome: Outcome) => void;
  /** The state in which the host was last told of an end: nothing is read after an end, so the same connection is the same end. */
  #notified: FlowState | null = null;
  #notifiedCancel = false;

  constructor(connectionId: string, onOutcome: (outcome: Outcome) => void) {
    this.#connectionId = connectionId;
    this.#onOutcome = onOutcome;
  }

  /** The end that the host is to be told of now; null when there is none, or it was told already. */
  next(screen: Screen, state: FlowState): Outcome | null {
    const outcome = outcomeOf(screen, state, this.#connectionId);
    const wasNotified = state.canceled ? this.#notifiedCancel : isSameEnd(this.#notified, state);
    this.#notifiedCancel = state.canceled;
    if (outcome === null || wasNotified) return null;
    if (!state.canceled) this.#notified = state;
    return outcome;
  }

  tell(outcome: Outcome): void {
    callHost(() => this.#onOutcome(outcome));
  }
}

function isSameEnd(notified: FlowState | null, { connection, noAccess, expiry }: FlowState): boolean {
  return notified?.connection === connection && notified.noAccess === noAccess && notified.expiry === expiry;
}
