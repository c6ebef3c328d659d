import { describe, expect, test } from 'vitest';
import { failureKindOf, isAccessFailure, retryAfterMs } from './failure';

test.each([
  [400, null, 'badRequest', false],
  [400, 'stale_interaction', 'stale', false],
  [401, null, 'unauthorized', true],
  [401, 'stale_interaction', 'unauthorized', true],
  [403, null, 'forbidden', true],
  [404, null, 'notFound', true],
  [405, null, 'badRequest', false],
  [408, null, 'timeout', false],
  [409, null, 'conflict', false],
  [409, 'stale_interaction', 'stale', false],
  [410, null, 'gone', true],
  [422, null, 'badRequest', false],
  [422, 'stale_interaction', 'stale', false],
  [429, null, 'busy', false],
  [500, null, 'server', false],
  [500, 'stale_interaction', 'server', false],
  [502, null, 'server', false],
  [503, null, 'busy', false],
  [599, null, 'server', false],
  [304, null, 'invalid', false],
  [0, null, 'invalid', false],
] as const)('%s with code %s is %s', (status, code, kind, final) => {
  expect([failureKindOf(status, code), isAccessFailure(kind)]).toEqual([kind, final]);
});

test.each(['network', 'timeout', 'invalid'] as const)('%s is not final: asking again may help', (kind) => {
  expect(isAccessFailure(kind)).toBe(false);
});

describe('Retry-After', () => {
  const now = Date.UTC(2026, 0, 5, 9);

  test.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Mon, 05 Jan 2026 09:00:30 GMT', 30_000],
    ['Monday, 05-Jan-26 09:00:30 GMT', 30_000],
    ['Mon, 05 Jan 2026 08:00:00 GMT', 0],
    ['86401', 86_400_000],
    ['9'.repeat(400), 86_400_000],
    ['Wed, 05 Jan 2126 09:00:00 GMT', 86_400_000],
  ])('%s', (header, ms) => {
    expect(retryAfterMs(header, now)).toBe(ms);
  });

  test('as a date it is unreadable where the server does not tell its own', () => {
    expect(retryAfterMs('Mon, 05 Jan 2026 09:00:30 GMT', null)).toBeNull();
    expect(retryAfterMs('120', null)).toBe(120_000);
  });

  test.each([null, '', ' ', 'soon', '-5', '1.5', '1e3', '0x10', '2026-01-05T09:00:30Z', 'not a day GMT'])(
    '%j is unreadable',
    (it) => {
      expect(retryAfterMs(it, now)).toBeNull();
    },
  );
});
