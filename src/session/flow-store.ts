import { noteTransition } from '../diagnostics/transitions';
import { hasConsented } from '../flow/consent';
import type { FlowChange } from '../flow/events-of';
import type { Outcome } from '../flow/outcome';
import { reduce } from '../flow/reduce';
import type { Screen } from '../flow/screen';
import { screenOf } from '../flow/screen-of';
import { type FlowEvent, type FlowState, initialState } from '../flow/state';
import { OutcomeNotifier } from './outcome-notifier';
import { saysTheSame } from './says-the-same';

export interface FlowStoreOptions {
  readonly connectionId: string;
  readonly requiresConsent: boolean;
  /** Whether this widget can start another login; default true. */
  readonly canRestart?: boolean;
  /** Where it begins; default with nothing known. */
  readonly state?: FlowState;
  readonly now: () => number;
  readonly onOutcome: (outcome: Outcome) => void;
  /** Called before the host is told of an outcome. */
  readonly onChange: (change: FlowChange) => void;
  /** Called after each event, before any listener. */
  readonly onState: () => void;
}

let stores = 0;

/** The flow's state and the screen that follows from it. Everything that happens goes through `dispatch`. */
export class FlowStore {
  readonly #options: FlowStoreOptions;
  readonly #notifier: OutcomeNotifier;
  readonly #listeners = new Set<() => void>();
  readonly #number = ++stores;
  #state: FlowState;
  #screen: Screen;

  constructor(options: FlowStoreOptions) {
    this.#options = options;
    this.#notifier = new OutcomeNotifier(options.connectionId, options.onOutcome);
    this.#state = options.state ?? initialState(options.requiresConsent, options.now());
    this.#screen = this.#screenNow();
  }

  get state(): FlowState {
    return this.#state;
  }

  /** The same object for as long as the screen says the same. */
  get screen(): Screen {
    return this.#screen;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  dispatch(event: FlowEvent): void {
    const known = this.#state;
    this.#state = reduce(this.#state, event);
    this.#options.onState();
    const before = this.#screen;
    const screen = this.#screenNow();
    noteTransition({ flow: this.#number, event, from: before, to: screen });
    if (!saysTheSame(before, screen)) {
      this.#screen = screen;
      for (const listener of this.#listeners) listener();
    }
    const outcome = this.#notifier.next(screen, this.#state);
    if (screen !== before || outcome !== null) {
      const [at, isConsent] = [this.#options.now(), hasConsented(known, this.#state)];
      this.#options.onChange({ at, cause: event, before, after: screen, hasConsented: isConsent, outcome });
    }
    if (outcome !== null) this.#notifier.tell(outcome);
  }

  #screenNow(): Screen {
    const { requiresConsent, canRestart } = this.#options;
    return screenOf(this.#state, requiresConsent, canRestart);
  }

  /** Forgets what was under way, without telling anybody. */
  abort(): void {
    this.#state = reduce(this.#state, { type: 'aborted' });
  }
}
