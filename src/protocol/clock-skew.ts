/** One exchange, for comparing clocks. All in milliseconds since the epoch. */
export interface ClockReading {
  /** By this device's clock. */
  readonly sentAt: number;
  readonly receivedAt: number;
  /** The answer's `Date`. It has whole seconds: the server's clock was up to one second further. */
  readonly serverTime: number;
}

/** Servers behind one address agree on the time to within this: one that is further back was set back. */
const AGREEMENT_MS = 5_000;

/** `Date` leaves the milliseconds out. */
const DATE_RESOLUTION_MS = 1_000;

/**
 * This device's clock less the server's, in milliseconds. What was found before stays for as long as the servers behind one
 * address may tell both: an estimate that followed each of them would move what is shown, with nothing to see.
 *
 * @param before null: nothing was found yet, and this device is right unless the exchange contradicts it.
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
 * What a moment told by a server is to the last one that it told, both in milliseconds since the epoch: `notLater` may be
 * old (a cache, a replica, a delay); `setBack` is so much earlier that the server's clock itself has changed.
 */
export function judgeTime(told: number, last: number): 'later' | 'notLater' | 'setBack' {
  if (told > last) return 'later';
  return told < last - AGREEMENT_MS ? 'setBack' : 'notLater';
}
