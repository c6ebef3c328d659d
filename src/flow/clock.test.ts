import { describe, expect, test } from 'vitest';
import { nextCheckAt } from './clock';
import { CODE, EXPIRED, expiringIn, FAILED, LOGIN, PUSH, SUBMITTING, SUCCESS, wire } from './testing/states';
import { START, walk } from './testing/walk';

const MINUTE = 60_000;
const inAMinute = expiringIn(MINUTE, START, LOGIN);

describe('flow_expires_at has passed while the server still says IN_PROGRESS', () => {
  test.each([
    ['a prompt', LOGIN],
    ['an external action', PUSH],
    ['SUBMITTING', SUBMITTING],
    ['an unknown step', wire('AWAITING_RETINA_SCAN')],
    ['an unknown status', wire('DISCOVERING', { flow_status: 'PAUSED' })],
  ])('%s is not shown any more', (_, json) => {
    const flow = walk()
      .reads(expiringIn(MINUTE, START, json))
      .waits(MINUTE - 1);
    expect(flow.screen.kind).not.toBe('expired');
    expect(flow.waits(1).screen).toMatchObject({ kind: 'expired', isStarting: false });
  });

  test('that is not told before a read, made some seconds later, has shown no other end', () => {
    const flow = walk().reads(inAMinute).waits(MINUTE);
    expect(flow.outcome).toBeNull();
    expect(flow.waits(9_999).reads(inAMinute).outcome).toBeNull();
    expect(flow.waits(1).reads(inAMinute).outcome).toMatchObject({ details: { code: 'flow_expired' } });
    expect(flow.delay()).toBeNull();
  });

  test('a read that fails proves nothing', () => {
    const flow = walk()
      .reads(inAMinute)
      .waits(2 * MINUTE)
      .failsToRead('network')
      .waits(MINUTE)
      .failsToRead('network');
    expect([flow.outcome, flow.screen.kind]).toEqual([null, 'expired']);
    expect(flow.reads(SUCCESS).screen.kind).toBe('succeeded');
  });

  test('a success in the last moment counts', () => {
    expect(walk().reads(inAMinute).waits(MINUTE).reads(SUCCESS).trace).toBe('loading → prompt → expired → succeeded');
  });

  test('the server says so itself, or gives more time', () => {
    expect(walk().reads(inAMinute).waits(MINUTE).reads(EXPIRED).outcome).toMatchObject({ kind: 'error' });
    expect(
      walk()
        .reads(inAMinute)
        .waits(MINUTE)
        .reads(expiringIn(5 * MINUTE, START, LOGIN)).screen.kind,
    ).toBe('prompt');
  });

  test('once confirmed it is final', () => {
    const over = walk()
      .reads(inAMinute)
      .waits(2 * MINUTE)
      .reads(inAMinute);
    const { state } = over;
    expect(over.reads(SUCCESS).reads(CODE).waits(MINUTE).state).toBe(state);
    expect(over.state.expiry).toBe('confirmed');
  });

  test('a new login begins with a new time', () => {
    const over = walk()
      .reads(inAMinute)
      .waits(2 * MINUTE)
      .reads(inAMinute)
      .startsLogin();
    expect([over.screen.kind, nextCheckAt(over.state)]).toEqual(['discovering', null]);
    expect(over.reads(expiringIn(10 * MINUTE, START, LOGIN)).screen.kind).toBe('prompt');
  });

  test('counts by the clock of this device, however wrong it is', () => {
    const skewed = walk()
      .reads(inAMinute, { clockSkew: 3 * MINUTE })
      .reads(inAMinute)
      .waits(3 * MINUTE);
    expect(skewed.screen).toMatchObject({ kind: 'prompt', expiresAt: START + 4 * MINUTE });
    expect(skewed.waits(MINUTE).screen.kind).toBe('expired');
    const after = walk()
      .reads(inAMinute, { clockSkew: 3 * MINUTE })
      .startsLogin()
      .reads(inAMinute);
    expect(after.screen).toMatchObject({ expiresAt: START + 4 * MINUTE });
  });

  test('a server whose clock is not known is believed, and not this device: only a read ends it', () => {
    const flow = walk()
      .reads(inAMinute, { clockSkew: null })
      .waits(60 * MINUTE);
    expect([flow.screen.kind, flow.outcome, nextCheckAt(flow.state)]).toEqual(['prompt', null, null]);
    expect(flow.screen.expiresAt).toBeNull();
    expect(flow.reads(EXPIRED, { clockSkew: null }).outcome).toMatchObject({ details: { code: 'flow_expired' } });
    const first = walk().reads(expiringIn(-MINUTE, START, LOGIN), { clockSkew: null });
    expect(first.screen.kind).toBe('prompt');
  });

  test('an end has no expiry', () => {
    const failed = walk()
      .reads(expiringIn(MINUTE, START, FAILED))
      .waits(2 * MINUTE);
    expect(failed.screen.kind).toBe('failed');
  });
});

describe('10 s without a good read', () => {
  test('are told over the form, which stays and works', () => {
    const flow = walk().reads(LOGIN).failsToRead('network').waits(9_999);
    expect(flow.screen).toMatchObject({ kind: 'prompt', trouble: null });
    expect(flow.waits(1).screen).toMatchObject({ kind: 'prompt', trouble: { failure: { kind: 'network' } } });
    expect(flow.submits().screen.kind).toBe('submitting');
  });

  test('count from when the read that failed began', () => {
    const flow = walk().reads(LOGIN).waits(15_000);
    expect(flow.failsToRead('timeout', {}, { since: flow.now - 10_000 }).screen).toMatchObject({ trouble: {} });
  });

  test('count while a read hangs', () => {
    const flow = walk().waits(10_000).waitsForRead(START);
    expect(flow.screen).toMatchObject({ kind: 'unreachable', trouble: { failure: { kind: 'timeout' } } });
    expect(flow.reads(LOGIN).screen).toMatchObject({ kind: 'prompt', trouble: null });
  });

  test('count from the first failure, whatever else fails', () => {
    const flow = walk()
      .reads(LOGIN)
      .failsToRead('busy', { retryAfterMs: 5_000 })
      .waits(9_000)
      .waitsForRead(START + 9_000);
    expect(flow.state.reads).toMatchObject({ failingSince: START, failure: { kind: 'busy' }, failures: 1 });
  });

  test('do not count once it is over', () => {
    const over = walk().reads(LOGIN).reads(SUCCESS);
    const { state } = over;
    expect(over.waits(10_000).waitsForRead(START).state).toBe(state);
  });

  test('end with the first good one', () => {
    expect(walk().reads(LOGIN).failsToRead('server').waits(MINUTE).reads(LOGIN).screen).toMatchObject({
      trouble: null,
    });
  });

  test('are not made of single failures', () => {
    const flow = walk().reads(LOGIN).failsToRead('network').waits(6_000).reads(LOGIN).failsToRead('network');
    expect(flow.waits(6_000).screen).toMatchObject({ trouble: null });
  });
});

describe('when the clock is looked at next', () => {
  test.each([
    ['never, when nothing is under way', walk(), null],
    ['never, when the server names no expiry', walk().reads(LOGIN), null],
    ['at the expiry', walk().reads(inAMinute), START + MINUTE],
    ['not again once it has passed', walk().reads(inAMinute).waits(MINUTE), null],
    ['when the person is to be told of trouble', walk().reads(LOGIN).failsToRead('network'), START + 10_000],
    ['not again once they were told', walk().reads(LOGIN).failsToRead('network').waits(10_000), null],
    ['at whatever comes first', walk().reads(inAMinute).failsToRead('network'), START + 10_000],
    ['never, once it is over', walk().reads(inAMinute).failsToRead('gone'), null],
    ['never, once it was canceled', walk().reads(inAMinute).does('canceled'), null],
  ])('%s', (_, { state }, at) => {
    expect(nextCheckAt(state)).toBe(at);
  });
});
