import { judgeTime } from '../protocol/clock-skew';
import { isObject } from '../protocol/json';

/**
 * Tells outdated events from news by their `timestamp`: a proxy may hold a stream back and release it later, or let
 * events overtake each other.
 */
export class EventOrder {
  #lastEvent = Number.NEGATIVE_INFINITY;
  #lastRead = Number.NEGATIVE_INFINITY;

  /** Another stream may come from another server, with another clock. */
  streamOpened(): void {
    this.#lastEvent = Number.NEGATIVE_INFINITY;
  }

  /** @param serverTime the answer's `Date`, in milliseconds since the epoch. */
  readApplied(serverTime: number): void {
    this.#lastRead = serverTime;
  }

  /**
   * - `news`: later than all that is known, or it does not say
   * - `overtaken`: a later event was here already
   * - `doubtful`: it seems older than the last read, whose clock may be another one, or much older than the last event,
   *   whose stamp may have been wrong: only a read can tell
   */
  judge(event: unknown): 'news' | 'overtaken' | 'doubtful' {
    const at = isObject(event) && typeof event.timestamp === 'string' ? Date.parse(event.timestamp) : Number.NaN;
    if (Number.isNaN(at)) return 'news';
    const verdict = judgeTime(at, this.#lastEvent);
    if (verdict === 'notLater' && at < this.#lastEvent) return 'overtaken';
    this.#lastEvent = at;
    if (verdict === 'setBack') return 'doubtful';
    return at < this.#lastRead ? 'doubtful' : 'news';
  }
}
