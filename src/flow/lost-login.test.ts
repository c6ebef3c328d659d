import { describe, expect, test } from 'vitest';
import { DISCOVERING, expiringIn, FAILED, LOGIN, NEVER_STARTED, SUCCESS } from './testing/states';
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
    expect(walk().reads(FAILED).failsToStart('network').reads(FAILED).delay()).toBeNull();
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
