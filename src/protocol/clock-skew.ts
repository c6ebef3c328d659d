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
