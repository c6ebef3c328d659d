const STEPS: readonly (readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/**
 * How long ago something was, such as "5 minutes ago" or "yesterday", in the largest unit that fits. What is still to
 * come, because clocks differ, is now.
 *
 * @param moment, now milliseconds since the epoch
 */
export function relativeTime(moment: number, now: number, locale: string): string {
  const seconds = Math.max(0, Math.floor((now - moment) / 1_000));
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const [unit, length] = STEPS.find(([, each]) => seconds >= each) ?? ['second', seconds + 1];
  return format.format(-Math.floor(seconds / length) || 0, unit);
}
