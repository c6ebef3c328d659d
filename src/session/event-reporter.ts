import type { EventLog, FlowChange } from '../flow/events-of';
import type { Screen } from '../flow/screen';
import { LazyModule } from '../lazy/lazy-module';
import type { Telling } from './tell-events';

/** What makes events of changes. It is loaded for hosts that want events. */
export const EVENTS = new LazyModule(() => import('./tell-events'));

/** What is kept until that is here. */
const MOST_WAITING = 1_000;

/**
 * Tells the host of each event once, in order, while the widget is on the page. What happens before the part that
 * makes events is loaded is told when it is, with the times at which it happened.
 */
export class EventReporter implements Telling {
  readonly onEvent: Telling['onEvent'];
  readonly waiting: FlowChange[] = [];
  log: EventLog | null = null;
  isRunning = false;
  #isOpen = false;

  /** @param onEvent the host's latest callback. */
  constructor(onEvent: Telling['onEvent']) {
    this.onEvent = onEvent;
  }

  /** The widget is on the page, with this screen; for the first time it is opened. */
  start(at: number, screen: Screen): void {
    this.isRunning = true;
    if (!this.#isOpen) this.note({ at, cause: { type: 'opened' }, before: screen, after: screen });
    this.#isOpen = true;
  }

  stop(): void {
    this.isRunning = false;
  }

  note(change: FlowChange): void {
    if (this.onEvent() === undefined || this.waiting.length >= MOST_WAITING) return;
    this.waiting.push(change);
    if (EVENTS.current === null) void EVENTS.load().then(() => EVENTS.current?.tellEvents(this));
    else EVENTS.current.tellEvents(this);
  }
}
