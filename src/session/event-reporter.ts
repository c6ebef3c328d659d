import type { EventLog, FlowChange } from '../flow/events-of';
import type { ManagedAuthEvent } from '../flow/managed-auth-event';
import type { Screen } from '../flow/screen';
import { LazyModule } from '../lazy/lazy-module';

/** What makes events of changes: hosts that want none do without it. */
export const EVENTS = new LazyModule(() => import('../flow/events-of'));

/** What is kept until that is here. */
const MOST_WAITING = 1_000;

/**
 * Tells the host of each event once, in order, while the widget is on the page. What happens before the part that
 * makes events is loaded is told when it is, with the times at which it happened.
 */
export class EventReporter {
  readonly #onEvent: () => ((event: ManagedAuthEvent) => void) | undefined;
  readonly #waiting: FlowChange[] = [];
  #log: EventLog | null = null;
  #isOpen = false;
  #isRunning = false;
  #unsubscribe = () => {};

  /** @param onEvent the host's latest callback. */
  constructor(onEvent: () => ((event: ManagedAuthEvent) => void) | undefined) {
    this.#onEvent = onEvent;
  }

  /** The widget is on the page, with this screen; for the first time it is opened. */
  start(at: number, screen: Screen): void {
    if (this.#isRunning) return;
    this.#isRunning = true;
    this.#unsubscribe = EVENTS.subscribe(() => this.#flush());
    if (!this.#isOpen) this.note({ at, cause: { type: 'opened' }, before: screen, after: screen });
    this.#isOpen = true;
    this.#flush();
  }

  stop(): void {
    this.#isRunning = false;
    this.#unsubscribe();
  }

  note(change: FlowChange): void {
    if (this.#onEvent() === undefined || this.#waiting.length >= MOST_WAITING) return;
    this.#waiting.push(change);
    void EVENTS.load();
    this.#flush();
  }

  #flush(): void {
    const { current } = EVENTS;
    if (current === null) return;
    while (this.#isRunning && this.#waiting.length > 0) {
      const change = this.#waiting.shift() as FlowChange;
      const { log, events } = current.eventsOf(this.#log ?? current.openLog(change.at), change);
      this.#log = log;
      for (const event of events) this.#tell(event);
    }
  }

  #tell(event: ManagedAuthEvent): void {
    if (!this.#isRunning) return;
    try {
      this.#onEvent()?.(event);
    } catch (error) {
      // The host's mistake is for the host to see; the widget goes on.
      void Promise.reject(error);
    }
  }
}
