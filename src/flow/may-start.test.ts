import { describe, expect, test } from 'vitest';
import { mayStart } from './may-start';
import { CANCELED, CONNECTED, DISCOVERING, EXPIRED, ended, FAILED, LOGIN, NEVER_STARTED, wire } from './testing/states';
import { START, walk } from './testing/walk';

describe('a new login may be started', () => {
  test.each([
    ['where none ever was', NEVER_STARTED, true],
    ['after a failure', FAILED, true],
    ['after an expiry', EXPIRED, true],
    ['after a cancellation on the server', CANCELED, true],
    ['at a step that nobody knows', wire('AWAITING_RETINA_SCAN'), true],
    ['after account_locked, not before the wait is over', ended('FAILED', { error_code: 'account_locked' }), false],
    ['after what a new login cannot mend', ended('FAILED', { error_code: 'domain_not_allowed' }), false],
    ['while the login page is looked for', DISCOVERING, false],
    ['while something is asked', LOGIN, false],
    ['once it is connected', CONNECTED, false],
  ])('%s: %o', (_, json, may) => {
    expect(mayStart(walk().reads(json).screen, START)).toBe(may);
  });

  test('after account_locked once the wait is over', () => {
    const { screen } = walk().reads(ended('FAILED', { error_code: 'account_locked' }));
    expect([mayStart(screen, START + 299_999), mayStart(screen, START + 300_000)]).toEqual([false, true]);
  });

  test('only once: not while a login is being started', () => {
    for (const json of [NEVER_STARTED, FAILED, EXPIRED]) {
      expect(mayStart(walk().reads(json).requestsLogin().screen, START)).toBe(false);
    }
  });

  test('neither before anything was read nor where there is no access', () => {
    expect(mayStart(walk().screen, START)).toBe(false);
    expect(mayStart(walk().failsToRead('forbidden').screen, START)).toBe(false);
  });
});
