import { eventsOf, openLog } from '../flow/events-of';
import type { EventReporter } from './event-reporter';

/** Tells the host what waits to be told, for as long as the widget is on the page. */
export function tellEvents(reporter: EventReporter): void {
  while (reporter.isRunning) {
    const change = reporter.waiting.shift();
    if (change === undefined) return;
    const { log, events } = eventsOf(reporter.log ?? openLog(change.at), change);
    reporter.log = log;
    for (const event of events) {
      if (!reporter.isRunning) return;
      try {
        reporter.onEvent()?.(event);
      } catch (error) {
        // The host's mistake is for the host to see; the widget goes on.
        void Promise.reject(error);
      }
    }
  }
}
