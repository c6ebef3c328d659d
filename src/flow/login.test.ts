import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../protocol/json';
import {
  CANCELED,
  CODE,
  CONNECTED,
  DISCOVERING,
  EXPIRED,
  ended,
  expiringIn,
  FAILED,
  LOGIN,
  NEVER_STARTED,
  SUCCESS,
  WORN_OFF,
  wire,
} from './testing/states';
import { START, walk } from './testing/walk';

const MINUTE = 60_000;

/** A failure with the time at which its flow would have expired. */
function endedAt(time: string) {
  return { ...FAILED, flow_expires_at: `2026-01-05T${time}:00Z` };
}

describe('a login that was started', () => {
  test.each([
    ['how the flow before ended', FAILED, FAILED],
    ['that there never was a flow', NEVER_STARTED, NEVER_STARTED],
    ['the success that has worn off', WORN_OFF, WORN_OFF],
  ])('is awaited while the server still shows %s', (_, before, still) => {
    expect(walk().reads(before).startsLogin().reads(still).reads(still).screen.kind).toBe('discovering');
  });

  test.each([
    ['a running flow', FAILED, DISCOVERING, 'discovering'],
    ['another end', FAILED, SUCCESS, 'succeeded'],
    ['the same end for another reason', FAILED, ended('FAILED', { error_code: 'network_error' }), 'failed'],
    ['the same end in other words', FAILED, { ...FAILED, error_message: 'Again, no.' }, 'failed'],
    ['the same end at another time', endedAt('09:50'), endedAt('10:00'), 'failed'],
    ['a success that holds', WORN_OFF, SUCCESS, 'succeeded'],
    ['a success that the status lags behind', FAILED, WORN_OFF, 'succeeded'],
    ['a connection without a flow', FAILED, CONNECTED, 'succeeded'],
  ])('is over with waiting once the server shows %s', (_, before, now, kind) => {
    const read = walk().reads(before).startsLogin().reads(now);
    expect([read.state.login.status, read.screen.kind]).toEqual(['none', kind]);
  });

  test('is still awaited when an event tells the same end without an expiry', () => {
    expect(walk().reads(FAILED).startsLogin().reads(endedAt('10:00')).state.login.status).toBe('awaited');
    expect(walk().reads(endedAt('10:00')).startsLogin().reads(FAILED).state.login.status).toBe('awaited');
  });

  test('counts as lost after 10 s of the same end, which is shown as it was', () => {
    const lost = (json: JsonObject) => walk().reads(json).startsLogin().waits(10_000).reads(json);
    expect(lost(endedAt('09:50')).screen.kind).toBe('failed');
    expect(lost(NEVER_STARTED).screen.kind).toBe('idle');
    expect(lost(WORN_OFF).screen).toMatchObject({ kind: 'idle', again: true });
    expect(walk().reads(FAILED).startsLogin().waits(9_999).reads(FAILED).screen.kind).toBe('discovering');
  });

  test('that counts as lost says that nothing came of it', () => {
    const lost = walk().reads(endedAt('09:50')).startsLogin().waits(10_000).reads(endedAt('09:50'));
    expect(lost.screen).toMatchObject({ kind: 'failed', startFailure: { kind: 'timeout' } });
    expect(lost.outcome).toBeNull();
  });

  test.each([
    ['failed', FAILED, { kind: 'error' }],
    ['expired', EXPIRED, { kind: 'error' }],
    ['canceled', CANCELED, { kind: 'cancel' }],
    ['failed, and said before when it would expire', endedAt('09:50'), { kind: 'error' }],
  ])('and an end that no expiry tells from the one before is news after 10 s: %s', (_, before, told) => {
    const again = { ...before, flow_expires_at: null };
    const flow = walk().reads(before).startsLogin().waits(9_999).reads(again);
    expect([flow.screen.kind, flow.outcome]).toEqual(['discovering', null]);
    flow.waits(1).reads(again);
    expect(flow.outcome).toMatchObject(told);
    expect(flow.screen.startFailure).toBeNull();
  });

  test('and a success that has worn off is not one for that', () => {
    const flow = walk().reads(WORN_OFF).startsLogin().waits(10_000).reads(WORN_OFF);
    expect([flow.screen.kind, flow.outcome]).toEqual(['idle', null]);
  });

  test('is not given up while nothing can be read', () => {
    const flow = walk().reads(FAILED).startsLogin().waits(20_000).failsToRead('network');
    expect(flow.screen).toMatchObject({ kind: 'discovering' });
  });

  test('is joined where it is when one was running already', () => {
    expect(walk().reads(LOGIN).startsLogin().reads(CODE).screen.kind).toBe('prompt');
  });
});

describe('for 10 s after “Start again” the end of the flow before ends nothing, whatever it is called', () => {
  const before = expiringIn(MINUTE, START, LOGIN);
  const after = expiringIn(10 * MINUTE, START, DISCOVERING);
  const late = (json: JsonObject) => expiringIn(MINUTE, START, json);

  test.each([
    [
      'expired by the clock, then by the server',
      walk()
        .reads(before)
        .waits(2 * MINUTE),
      EXPIRED,
    ],
    ['failed, then for another reason', walk().reads(before).reads(late(FAILED)), ended('FAILED', { error_code: 'x' })],
    ['failed, then canceled', walk().reads(before).reads(late(FAILED)), CANCELED],
    ['unsupported, then canceled by the login', walk().reads(late(wire('AWAITING_RETINA_SCAN'))), CANCELED],
  ])('%s', (_, flow, end) => {
    flow.startsLogin().waits(1_000).reads(late(end)).waits(8_999).reads(late(end));
    expect([flow.screen.kind, flow.outcome]).toEqual(['discovering', null]);
    expect(flow.reads(after).screen.kind).toBe('discovering');
  });

  test('even when a read has shown it running once more', () => {
    const flow = walk()
      .reads(late(wire('AWAITING_RETINA_SCAN')))
      .startsLogin()
      .reads(before);
    expect(flow.screen.kind).toBe('prompt');
    expect(flow.waits(5_000).reads(late(CANCELED)).outcome).toBeNull();
    expect(flow.reads(CANCELED).outcome).toBeNull();
    expect(flow.reads(after).screen.kind).toBe('discovering');
  });

  test('but no longer: then it is believed, as the end of a flow that was joined', () => {
    const joined = walk()
      .reads(late(wire('AWAITING_RETINA_SCAN')))
      .startsLogin()
      .reads(before);
    expect(joined.waits(10_000).reads(late(CANCELED)).outcome).toEqual({ kind: 'cancel' });
  });

  describe('the same without any flow_expires_at', () => {
    const joined = () => walk().reads(FAILED).startsLogin().reads(LOGIN);

    test('reads that alternate between the new flow and the old end', () => {
      const flow = joined().waits(3_000).reads(FAILED).reads(LOGIN).waits(3_000).reads(FAILED);
      expect([flow.screen.kind, flow.outcome]).toEqual(['prompt', null]);
    });

    test('a new flow that fails the same way is told when the time is over, and read for meanwhile', () => {
      const flow = joined().waits(3_000).reads(FAILED);
      expect(flow.delay({ stream: 'live' })).toBe(2_000);
      expect(flow.waits(7_000).reads(FAILED).outcome).toMatchObject({ kind: 'error' });
      expect(joined().reads(FAILED).reads(LOGIN).delay({ stream: 'live' })).toBe(30_000);
    });

    test('another end is an end at once', () => {
      expect(joined().reads(ended('FAILED', { error_code: 'network_error' })).outcome).toMatchObject({ kind: 'error' });
    });
  });

  test('an end without an expiry is the new one’s at once, if that was seen to run with one of its own', () => {
    const flow = walk().reads(before).reads(FAILED).startsLogin().reads(after);
    expect(flow.reads(FAILED).outcome).toMatchObject({ kind: 'error' });
  });

  test('the end of the new one is an end at once', () => {
    const flow = walk().reads(before).reads(late(FAILED)).startsLogin().reads(after);
    expect(flow.reads(expiringIn(10 * MINUTE, START, FAILED)).outcome).toMatchObject({ kind: 'error' });
  });
});
