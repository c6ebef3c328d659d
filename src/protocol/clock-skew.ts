/** One exchange, for comparing clocks. All in milliseconds since the epoch. */
export interface ClockReading {
  /** By this device's clock. */
  readonly sentAt: number;
  readonly receivedAt: number;
  /** The response's `Date`, which has whole seconds: the server's clock was up to a second later. */
  readonly serverTime: number;
}

/** Servers behind one address agree on the time to within this; a greater step back means that a clock was set back. */
const AGREEMENT_MS = 5_000;

/** `Date` leaves the milliseconds out. */
const DATE_RESOLUTION_MS = 1_000;

/**
 * This device's clock minus the server's, in milliseconds. The earlier estimate is kept for as long as servers behind one address may
 * account for the difference: following each of them would re-render everything, with nothing new to see.
 *
 * @param before the earlier estimate; null for none, when the device is taken to be right unless the exchange contradicts it.
 */
export function skewFrom({ sentAt, receivedAt, serverTime }: ClockReading, before: number | null): number {
  const least = sentAt - serverTime - DATE_RESOLUTION_MS;
  const most = receivedAt - serverTime;
  const known = before ?? 0;
  const tolerance = before === null ? 0 : AGREEMENT_MS + DATE_RESOLUTION_MS;
  const isPossible = known >= least - tolerance && known <= most + tolerance;
  return isPossible ? known : Math.round((least + most) / 2);
}

/**
 * Compares a server's time with the last one that it gave, both in milliseconds since the epoch. `notLater` may be stale (a cache, a
 * replica, a delay); `setBack` is so much earlier that the clock itself must have changed.
 */
export function judgeTime(told: number, last: number): 'later' | 'notLater' | 'setBack' {
  if (told > last) return 'later';
  return told < last - AGREEMENT_MS ? 'setBack' : 'notLater';
}
