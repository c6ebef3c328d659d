import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeTime, skewFrom } from './clock-skew';

const SERVER = Date.UTC(2026, 0, 5, 9);

describe('this device’s clock less the server’s', () => {
  test.each([
    ['is right', 0, 100, null, 0],
    ['is right, half a second after the one that `Date` tells', 500, 600, null, 0],
    ['is an hour ahead', 3_600_000, 3_600_100, null, 3_599_550],
    ['is an hour behind', -3_600_000, -3_599_900, null, -3_600_450],
    ['was right, and is', 300, 400, 0, 0],
    ['was an hour ahead, and is', 3_600_200, 3_600_300, 3_599_550, 3_599_550],
    ['was an hour ahead, and was set right', 0, 100, 3_600_000, -450],
    ['was right, and the exchange took too long to tell', 5_000, 60_000, 20_000, 20_000],
    ['was right, and another server is 5 s ahead of the one before', -5_000, -4_900, 0, 0],
    ['was right, and another server is 5 s behind the one before', 5_000, 5_100, 0, 0],
    ['was right, and was set forward by more than servers disagree', 7_001, 7_001, 0, 6_501],
    ['was right, and was set back by more than servers disagree', -6_001, -6_001, 0, -6_501],
  ])('%s', (_, sent, received, before, skew) => {
    const reading = { sentAt: SERVER + sent, receivedAt: SERVER + received, serverTime: SERVER };
    expect(skewFrom(reading, before)).toBe(skew);
  });

  test('does not move while servers that agree to within 5 s take turns', () => {
    const shift = fc.integer({ min: -2_500, max: 2_500 });
    const anyTime = fc.integer({ min: -1e9, max: 1e9 });
    const roundTrip = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(anyTime, fc.array(fc.tuple(shift, roundTrip), { minLength: 2 }), (skew, turns) => {
        const estimates = new Set<number>();
        let known: number | null = null;
        for (const [index, [ahead, took]] of turns.entries()) {
          const sentAt = SERVER + index * 1_100 + skew;
          const serverTime = Math.floor((sentAt - skew + took / 2 + ahead) / 1_000) * 1_000;
          known = skewFrom({ sentAt, receivedAt: sentAt + took, serverTime }, known);
          estimates.add(known);
        }
        expect(estimates.size).toBe(1);
      }),
    );
  });

  test('is found to within half of what the exchange leaves open, and stays when it is found again', () => {
    const ms = fc.integer({ min: 0, max: 5_000 });
    const anyTime = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(anyTime, anyTime, ms, ms, (skew, at, there, back) => {
        // By the server's clock; its `Date` leaves the milliseconds out.
        const answeredAt = SERVER + at;
        const reading = {
          sentAt: answeredAt - there + skew,
          receivedAt: answeredAt + back + skew,
          serverTime: Math.floor(answeredAt / 1_000) * 1_000,
        };
        const found = skewFrom(reading, Number.MAX_SAFE_INTEGER);
        expect(Math.abs(found - skew)).toBeLessThanOrEqual((there + back + 1_000) / 2 + 1);
        expect(skewFrom(reading, found)).toBe(found);
      }),
    );
  });
});

test.each([
  ['the first', Number.NEGATIVE_INFINITY, 'later'],
  ['one that is later', SERVER - 1_000, 'later'],
  ['the same again, as from a cache', SERVER, 'notLater'],
  ['one that is a little earlier, as from a replica', SERVER + 5_000, 'notLater'],
  ['one that is much earlier', SERVER + 5_001, 'setBack'],
] as const)('of two times that a server tells one after the other: %s', (_, last, verdict) => {
  expect(judgeTime(SERVER, last)).toBe(verdict);
});
