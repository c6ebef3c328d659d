/** One exchange, for comparing clocks. All in milliseconds since the epoch. */
export interface ClockReading {
  /** By this device's clock. */
  readonly sentAt: number;
  readonly receivedAt: number;
  /** The answer's `Date`. It has whole seconds: the server's clock was up to one second further. */
  readonly serverTime: number;
}

/**
 * This device's clock less the server's, in milliseconds. An exchange that took long says little, so what was found
 * before stays for as long as the reading does not contradict it.
 */
export function skewFrom({ sentAt, receivedAt, serverTime }: ClockReading, before: number): number {
  const least = sentAt - serverTime - 1_000;
  const most = receivedAt - serverTime;
  return before >= least && before <= most ? before : Math.round((least + most) / 2);
}

/** Servers behind one address agree on the time to within this: one that is further back was set back. */
const SET_BACK_MS = 5_000;

/**
 * What a moment told by a server is to the last one that it told, both in milliseconds since the epoch: `notLater` may be
 * old (a cache, a replica, a delay); `setBack` is so much earlier that the server's clock itself has changed.
 */
export function judgeTime(told: number, last: number): 'later' | 'notLater' | 'setBack' {
  if (told > last) return 'later';
  return told < last - SET_BACK_MS ? 'setBack' : 'notLater';
}
