import { expect, it } from 'vitest';
import { relativeTime } from './relative-time';

const NOW = Date.UTC(2026, 0, 5, 9);
const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

it.each([
  [0, 'now'],
  [-HOUR, 'now'],
  [59 * SECOND, 'now'],
  [60 * SECOND, '1 minute ago'],
  [HOUR - 1, '59 minutes ago'],
  [2 * HOUR, '2 hours ago'],
  [24 * HOUR, 'yesterday'],
  [6 * 24 * HOUR, '6 days ago'],
  [14 * 24 * HOUR, '2 weeks ago'],
  [400 * 24 * HOUR, 'last year'],
])('%i ms ago is %s', (ms, words) => {
  expect(relativeTime(NOW - ms, NOW, 'en')).toBe(words);
});
