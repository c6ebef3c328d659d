import { describe, expect, test } from 'vitest';
import { PACE_MS, workingDelay } from './polling';
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

/** Milliseconds until the next read after many, by what goes on. Null: nothing is read. */
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
  ['a login travels', walk().reads(FAILED).requestsLogin(), null, null],
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
  ['no access', walk().failsToRead('unauthorized'), null, null],
  ['canceled here', walk().reads(LOGIN).does('canceled'), null, null],
];

test.each(PACES)('%s', (_, flow, polling, streaming) => {
  const delay = (stream: 'none' | 'live') => flow.delay({ stream, readsSinceSend: 100 });
  expect([delay('none'), delay('live')]).toEqual([polling, streaming]);
});

describe('while the site works, the wait grows from 250 ms', () => {
  const READS = [0, 1, 2, 5, 10, 1_000];

  test('after something was sent by a quarter, to 2 s; beside a stream it doubles', () => {
    const sent = walk().reads(LOGIN).sends();
    const delays = (stream: 'none' | 'live') => READS.map((readsSinceSend) => sent.delay({ readsSinceSend, stream }));
    expect(delays('none')).toEqual([250, 313, 391, 763, 2_000, 2_000]);
    expect(delays('live')).toEqual([250, 500, 1_000, 2_000, 2_000, 2_000]);
  });

  test('while the sign-in page is looked for by a quarter, to 1.5 s', () => {
    const looking = walk().reads(DISCOVERING);
    const delays = READS.map((readsSinceSend) => looking.delay({ readsSinceSend }));
    expect(delays).toEqual([250, 313, 391, 763, 1_500, 1_500]);
  });

  test('so that nothing is known later than a quarter of its own time, or 250 ms', () => {
    for (let doneAt = 0; doneAt <= 6_000; doneAt += 10) {
      let [at, reads] = [0, 0];
      while (at < doneAt) {
        at += workingDelay(reads);
        reads += 1;
      }
      expect(at - doneAt).toBeLessThanOrEqual(Math.max(PACE_MS.first, doneAt / 4 + PACE_MS.first));
    }
  });
});

test.each(['stale', 'network', 'badRequest'] as const)(
  'after a submission that failed (%s) it is read at once',
  (kind) => {
    const failed = walk().reads(CODE).submits().isNotAccepted(kind);
    expect(failed.delay({ readsSinceSend: 0, stream: 'live' })).toBe(250);
    expect(failed.delay({ readsSinceSend: 1 })).toBe(5_000);
  },
);

describe('after failures a person is waiting', () => {
  /** The waits after each of so many failures in a row, in seconds. */
  function waits(count: number, random = 0.5): number[] {
    const flow = walk().reads(LOGIN);
    return Array.from({ length: count }, () => {
      const delay = flow.failsToRead('server', {}, { random }).delay() ?? Number.NaN;
      flow.waits(delay);
      return delay / 1_000;
    });
  }

  test('1, 2 and 4 s, then every 5 s for the first minute, then every 15 s', () => {
    expect(waits(18)).toEqual([1, 2, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 15, 15, 15, 15]);
  });

  test('a fifth more or less by chance', () => {
    expect(waits(4, 0)).toEqual([0.8, 1.6, 3.2, 4]);
    expect(waits(4, 1)).toEqual([1.2, 2.4, 4.8, 6]);
  });

  test('five in a row cost at most 25 s', () => {
    const sum = waits(5, 1).reduce((total, wait) => total + wait, 0);
    expect(sum).toBeLessThanOrEqual(25);
  });

  test('with a stream and with a submission too', () => {
    const failing = walk().reads(LOGIN).failsToRead('server').failsToRead('server');
    expect(failing.delay({ stream: 'live' })).toBe(2_000);
    expect(walk().reads(LOGIN).sends().failsToRead('network').delay({ readsSinceSend: 0 })).toBe(1_000);
  });

  test('Retry-After is longer', () => {
    expect(walk().failsToRead('busy', { retryAfterMs: 20_000 }).delay()).toBe(20_000);
  });

  test('the screen says when the next try is', () => {
    const flow = walk().reads(LOGIN).failsToRead('network').waits(10_000).failsToRead('network');
    expect(flow.screen).toMatchObject({ trouble: { since: START, retryAt: flow.now + 2_000 } });
    const nothing = walk().failsToRead('network').waits(10_000).failsToRead('network');
    expect(nothing.screen).toMatchObject({ kind: 'unreachable', trouble: { retryAt: nothing.now + 2_000 } });
  });
});

describe('Retry-After', () => {
  test('is shown as when the next try is, and until when none can be made', () => {
    const flow = walk().reads(LOGIN).failsToRead('busy', { retryAfterMs: 60_000 }).waits(10_000);
    const until = START + 60_000;
    expect(flow.screen).toMatchObject({ trouble: { retryAt: until, notBefore: until } });
  });

  test.each([
    ['a submission', (flow: Walk) => flow.submits().isNotAccepted('busy', { retryAfterMs: 60_000 })],
    ['a login', (flow: Walk) => flow.failsToStart('busy', { retryAfterMs: 60_000 })],
  ])('of %s is shown over trouble with reads too', (_, isHeld) => {
    const flow = isHeld(walk().reads(LOGIN).failsToRead('network').waits(10_000).failsToRead('network'));
    expect(flow.screen).toMatchObject({ trouble: { retryAt: flow.now + 60_000, notBefore: flow.now + 60_000 } });
  });

  test('of a submission is over when another is accepted, unless reads fail', () => {
    const held = () => walk().reads(LOGIN).submits().isNotAccepted('busy', { retryAfterMs: 60_000 });
    expect(held().sends().state.reads.notBefore).toBe(0);
    expect(held().startsLogin().state.reads.notBefore).toBe(0);
    const failing = walk().reads(LOGIN).failsToRead('busy', { retryAfterMs: 60_000 });
    expect(failing.sends().state.reads.notBefore).toBe(START + 60_000);
  });
});

test('a stream that is about to come back tells the state itself: until then reads are seldom', () => {
  expect(walk().reads(DISCOVERING).delay({ stream: 'returning' })).toBe(5_000);
});

describe('what is in doubt', () => {
  test('is read at once, with a stream and at rest too', () => {
    const doubt = walk().reads(LOGIN).doubts();
    expect(doubt.delay({ stream: 'live' })).toBe(0);
    expect(doubt.reads(LOGIN).delay({ stream: 'live' })).toBe(30_000);
  });

  test('is not decided by a read that began before', () => {
    const doubt = walk().reads(DISCOVERING).reads(LOGIN).doubts();
    expect(doubt.reads(LOGIN, { ticket: -1 }).delay()).toBe(0);
  });

  test('is read at once only once: a read that fails is repeated like any other', () => {
    expect(walk().reads(LOGIN).doubts().failsToRead('network').delay()).toBe(1_000);
  });

  test('is not read while a submission travels, nor when the flow is over', () => {
    expect(walk().reads(LOGIN).submits().doubts().delay()).toBeNull();
    expect(walk().reads(SUCCESS).doubts().delay()).toBeNull();
  });
});
