import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../protocol/json';
import { DISCOVERING, EXPIRED, expiringIn, FAILED, LOGIN, NEVER_STARTED, SUCCESS, wire } from './testing/states';
import { START, walk } from './testing/walk';

describe('a login whose answer was lost', () => {
  const kinds = ['network', 'timeout', 'server', 'busy', 'invalid'] as const;

  test.each(kinds)('may have begun all the same: after %s a read tells', (kind) => {
    const lost = walk().reads(FAILED).failsToStart(kind);
    expect(lost.screen).toMatchObject({ kind: 'failed', isStarting: false, startFailure: { kind } });
    expect(lost.delay({ readsSinceSend: 0 })).toBe(250);
    expect(lost.reads(LOGIN).screen).toMatchObject({ kind: 'prompt', arrival: { notice: null } });
  });

  test('did not begin when the read shows what was there before', () => {
    for (const json of [FAILED, NEVER_STARTED]) {
      const lost = walk().reads(json).failsToStart('network');
      const { screen } = lost;
      expect(lost.reads(json).screen).toEqual(screen);
    }
  });

  describe('may be ahead of the reads for 10 s', () => {
    const lost = (json: JsonObject) => walk().reads(json).failsToStart('network').reads(json).waits(9_000);

    test('so a later one that shows its flow counts', () => {
      expect(lost(FAILED).delay()).not.toBeNull();
      expect(lost(FAILED).reads(LOGIN).screen).toMatchObject({ kind: 'prompt', startFailure: null });
    });

    test.each([
      ['another expiry', expiringIn(60_000, START, FAILED), expiringIn(120_000, START, FAILED)],
      ['another reason', FAILED, { ...FAILED, error_code: 'network_error' }],
      ['another end', FAILED, EXPIRED],
    ])('so a later one that shows an end which is not the one before is how it ended: %s', (_, before, after) => {
      const found = lost(before);
      expect(found.outcome).toBeNull();
      expect(found.reads(after).screen).toMatchObject({ startFailure: null });
      expect(found.outcome).toMatchObject({ kind: 'error' });
      expect(found.delay()).toBeNull();
    });

    test.each([
      ['with the same expiry', expiringIn(60_000, START, FAILED)],
      // Nothing on the wire tells two ends apart that say the same and name no expiry.
      ['with none', FAILED],
    ])('then an end that says the same, %s, is the one before, and nothing is read any more', (_, json) => {
      const same = lost(json).waits(1_000).reads(json);
      expect(same.screen).toMatchObject({ kind: 'failed', startFailure: { kind: 'network' } });
      expect([same.outcome, same.delay()]).toEqual([null, null]);
    });

    test('and ends of flows before, which say the same, do not become news beside each other', () => {
      const [older, last] = [expiringIn(60_000, START, FAILED), expiringIn(120_000, START, FAILED)];
      // As an event told it: without an expiry.
      const found = walk().reads(FAILED).failsToStart('network').reads(older).reads(last);
      expect([found.outcome, found.screen.startFailure?.kind]).toEqual([null, 'network']);
    });

    test('and what is read of a flow that ran before is shown meanwhile', () => {
      const running = walk().reads(wire('AWAITING_RETINA_SCAN')).failsToStart('network');
      expect(running.reads(wire('AWAITING_RETINA_SCAN')).reads(LOGIN).screen.kind).toBe('prompt');
    });
  });

  test('did not begin when the read shows the flow whose time has passed', () => {
    const json = expiringIn(1_000, START, LOGIN);
    const lost = walk().reads(json).waits(1_000).failsToStart('network').reads(json);
    expect(lost.screen).toMatchObject({ kind: 'expired', startFailure: { kind: 'network' } });
  });

  test.each(['badRequest', 'notFound', 'gone'] as const)('is not lost: %s says that it did not begin', (kind) => {
    const failed = walk().reads(FAILED).failsToStart(kind);
    expect([failed.delay({ readsSinceSend: 0 }), failed.reads(LOGIN).screen.kind]).toEqual([null, 'failed']);
  });

  test('may have begun where the page was left, or the person canceled, before it came', () => {
    const requested = () => walk().reads(FAILED).requestsLogin();
    expect(requested().does('aborted').reads(LOGIN).screen.kind).toBe('prompt');
    expect(requested().does('canceled').does('resumed').reads(LOGIN).screen.kind).toBe('prompt');
  });

  test('keeps nothing of the flow before', () => {
    const lost = walk().reads(LOGIN).sends().reads(FAILED).failsToStart('network').reads(DISCOVERING).reads(SUCCESS);
    expect(lost.screen).toMatchObject({ kind: 'succeeded', already: false });
  });
});
