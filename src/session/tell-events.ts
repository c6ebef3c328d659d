import { type EventLog, eventsOf, type FlowChange, openLog } from '../flow/events-of';
import type { ManagedAuthEvent } from '../flow/managed-auth-event';

/** What is to be told, and to whom. */
export interface Telling {
  /** The host's latest callback. */
  readonly onEvent: () => ((event: ManagedAuthEvent) => void) | undefined;
  readonly waiting: FlowChange[];
  /** What was told before; null before anything was. */
  log: EventLog | null;
  /** The widget is on the page. */
  isRunning: boolean;
}

/** Tells the host what waits to be told, for as long as the widget is on the page. */
export function tellEvents(telling: Telling): void {
  while (telling.isRunning) {
    const change = telling.waiting.shift();
    if (change === undefined) return;
    const { log, events } = eventsOf(telling.log ?? openLog(change.at), change);
    telling.log = log;
    for (const event of events) {
      if (!telling.isRunning) return;
      try {
        telling.onEvent()?.(event);
      } catch (error) {
        // The host's mistake is for the host to see; the widget goes on.
        void Promise.reject(error);
      }
    }
  }
}
