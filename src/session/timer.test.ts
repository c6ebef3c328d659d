import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Timer } from './timer';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('setting it again replaces it', () => {
  const timer = new Timer();
  const ran: string[] = [];
  timer.set(100, () => ran.push('first'));
  timer.set(200, () => ran.push('second'));
  vi.advanceTimersByTime(1_000);
  expect([ran, timer.isSet]).toEqual([['second'], false]);
});

test('a moment that has passed is now', () => {
  const timer = new Timer();
  const run = vi.fn();
  timer.set(-5_000, run);
  vi.advanceTimersByTime(0);
  expect(run).toHaveBeenCalledOnce();
});

test.each([2 ** 31, 2 ** 40, Number.POSITIVE_INFINITY])(
  'a wait of %i ms, too long for a timer, is not over at once',
  (ms) => {
    const timer = new Timer();
    const run = vi.fn();
    timer.set(ms, run);
    vi.advanceTimersByTime(86_400_000);
    expect(run).not.toHaveBeenCalled();
    timer.clear();
    expect(vi.getTimerCount()).toBe(0);
  },
);
