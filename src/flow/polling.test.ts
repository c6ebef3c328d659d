import { describe, expect, test } from 'vitest';
import {
  CODE,
  CONNECTED,
  DISCOVERING,
  expiringIn,
  FAILED,
  LOGIN,
  NEVER_STARTED,
  PUSH,
  SUBMITTING,
  SUCCESS,
  WORN_OFF,
  wire,
} from './testing/states';
import { START, type Walk, walk } from './testing/walk';

/** Milliseconds until the next read, by what goes on. Null: nothing is read. */
const PACES: readonly [what: string, flow: Walk, polling: number | null, streaming: number | null][] = [
  ['nothing read yet', walk(), 1_500, 30_000],
  ['discovering', walk().reads(DISCOVERING), 1_500, 30_000],
  ['the consent screen before a form', walk({ consent: true }).reads(LOGIN), 1_500, 30_000],
  ['the person types', walk().reads(LOGIN), 5_000, 30_000],
  ['an external action', walk().reads(PUSH), 1_500, 30_000],
  ['submitting elsewhere', walk().reads(SUBMITTING), 1_500, 30_000],
  ['an unknown step', walk().reads(wire('AWAITING_RETINA_SCAN')), 1_500, 30_000],
  ['never started', walk().reads(NEVER_STARTED), 5_000, 30_000],
  ['a success that has worn off', walk().reads(WORN_OFF), 5_000, 30_000],
  ['a submission travels', walk().reads(LOGIN).submits(), null, null],
  ['a submission is not settled', walk().reads(LOGIN).sends(), 2_000, 2_000],
  ['a login travels', walk().reads(FAILED).does('loginRequested'), null, null],
  ['a login is awaited', walk().reads(FAILED).startsLogin(), 2_000, 2_000],
  [
    'expired by the clock alone',
    walk()
      .reads(expiringIn(1, START, LOGIN))
      .waits(1),
    2_000,
    2_000,
  ],
  ['succeeded', walk().reads(SUCCESS), null, null],
  ['failed', walk().reads(FAILED), null, null],
  ['already connected', walk().reads(CONNECTED), null, null],
  ['refused', walk().failsToRead('unauthorized'), null, null],
  ['canceled here', walk().reads(LOGIN).does('canceled'), null, null],
];

test.each(PACES)('%s', (_, flow, polling, streaming) => {
  expect([flow.delay(), flow.delay({ streaming: true })]).toEqual([polling, streaming]);
});

test('after something was sent: 250 ms, growing to 2 s', () => {
  const sent = walk().reads(LOGIN).sends();
  const delays = [0, 1, 2, 3, 4, 1_000].map((readsSinceSend) => sent.delay({ readsSinceSend }));
  expect(delays).toEqual([250, 500, 1_000, 2_000, 2_000, 2_000]);
});

test.each(['stale', 'network', 'rejected'] as const)(
  'after a submission that failed (%s) it is read at once',
  (kind) => {
    const failed = walk().reads(CODE).submits().isNotAccepted(kind);
    expect(failed.delay({ readsSinceSend: 0, streaming: true })).toBe(250);
    expect(failed.delay({ readsSinceSend: 1 })).toBe(5_000);
  },
);

describe('after failures', () => {
  const failing = (count: number) => {
    const flow = walk().reads(LOGIN);
    for (let n = 0; n < count; n += 1) flow.failsToRead('server');
    return flow;
  };

  test('it backs off from 1 s to 30 s', () => {
    const shortest = [1, 2, 3, 4, 5, 6, 60].map((count) => failing(count).delay());
    const longest = [1, 2, 3, 4, 5, 6, 60].map((count) => failing(count).delay({ random: 1 }));
    expect(shortest).toEqual([1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000]);
    expect(longest).toEqual([2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
  });

  test('it does so with a stream and with a submission too', () => {
    expect(failing(3).delay({ streaming: true })).toBe(4_000);
    expect(walk().reads(LOGIN).sends().failsToRead('network').delay({ readsSinceSend: 0 })).toBe(1_000);
  });
});
