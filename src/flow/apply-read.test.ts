import { describe, expect, test } from 'vitest';
import { CODE, canonicalLogin, ended, FAILED, LOGIN, NEVER_STARTED, PUSH, SUBMITTING, SUCCESS } from './testing/states';
import { failure, walk } from './testing/walk';

describe('order', () => {
  test('a read that began before the last submission was accepted is dropped', () => {
    const sent = walk().reads(LOGIN).sends();
    const { state } = sent;
    expect(sent.reads(CODE, { ticket: -1 }).state).toBe(state);
  });

  test('a read that began before a submission failed is dropped', () => {
    const failed = walk().reads(LOGIN).submits().isNotAccepted('network');
    const { state } = failed;
    expect(failed.reads(CODE, { ticket: -1 }).state).toBe(state);
  });

  test('a read older than one already applied is dropped, failed or not', () => {
    const read = walk().reads(LOGIN).reads(CODE);
    const { state } = read;
    expect(read.reads(LOGIN, { ticket: -1 }).state).toBe(state);
    expect(read.failsToRead('unauthorized', {}, { ticket: -2 }).state).toBe(state);
  });

  test('a read that began before a login was started is dropped', () => {
    const started = walk().reads(FAILED).startsLogin();
    const { state } = started;
    expect(started.reads(SUCCESS, { ticket: -1 }).state).toBe(state);
  });

  test('what is read while a submission travels is not shown, unless it is the end', () => {
    expect(walk().reads(LOGIN).submits().reads(CODE).screen).toMatchObject({ kind: 'submitting', asked: {} });
    expect(walk().reads(LOGIN).submits().reads(NEVER_STARTED).screen.kind).toBe('submitting');
    expect(walk().reads(LOGIN).submits().reads(SUCCESS).screen.kind).toBe('succeeded');
  });
});

describe('reading fails', () => {
  test.each(['unauthorized', 'forbidden', 'notFound', 'gone'] as const)('for good: %s', (kind) => {
    const denied = walk().reads(LOGIN).failsToRead(kind);
    const { state } = denied;
    expect(denied.screen).toMatchObject({ kind: 'noAccess', failure: failure(kind) });
    expect([denied.reads(LOGIN).state, denied.delay()]).toEqual([state, null]);
  });

  test.each(['network', 'timeout', 'server', 'busy', 'invalid', 'badRequest'] as const)(
    'for now: %s leaves the form as it is',
    (kind) => {
      const read = walk().reads(LOGIN);
      const { screen } = read;
      expect(read.failsToRead(kind).screen).toEqual(screen);
    },
  );

  test('one good read, and all is forgotten', () => {
    const { reads } = walk().failsToRead('busy', { retryAfterMs: 5_000 }).failsToRead('network').reads(LOGIN).state;
    expect(reads).toMatchObject({
      failures: 0,
      failingSince: null,
      failure: null,
      notBefore: 0,
      retryAt: null,
      unreachable: false,
    });
  });

  test('Retry-After says before when nothing is read', () => {
    const busy = walk().reads(LOGIN).failsToRead('busy', { retryAfterMs: 7_000 });
    expect(busy.state.reads.notBefore).toBe(busy.now + 7_000);
  });
});

describe('what a read leaves as it is', () => {
  test('the moment at which the step was first seen', () => {
    const flow = walk().reads(PUSH);
    const { now } = flow;
    expect(flow.waits(5_000).reads(PUSH).screen).toMatchObject({ since: now });
    expect(flow.waits(5_000).reads(SUBMITTING).state.stepSince).toBe(now + 10_000);
    expect(flow.reads(LOGIN).waits(5_000).reads(CODE).screen).toMatchObject({ since: now + 15_000 });
  });

  test('the moment at which the end was first seen', () => {
    const locked = ended('FAILED', { error_code: 'account_locked' });
    expect(walk().waits(1_000).reads(locked).state.endedAt).toBe(walk().now + 1_000);
  });

  test('the wait after a failure, when a new login came to nothing', () => {
    const locked = ended('FAILED', { error_code: 'account_locked' });
    const again = walk().reads(locked).startsLogin().waits(10_000).reads(locked);
    expect(again.screen).toMatchObject({ kind: 'failed', restartAt: again.now + 300_000 });
  });

  test('the message of an external action is the latest', () => {
    const other = { ...PUSH, external_action_message: 'Tap 57 on your phone.' };
    expect(walk().reads(PUSH).reads(other).screen).toMatchObject({ message: 'Tap 57 on your phone.' });
  });

  test('a question over which the site says something, and nothing was sent', () => {
    const flow = walk().reads(canonicalLogin('i1'));
    const serial = flow.state.arrival?.serial;
    expect(flow.reads(canonicalLogin('i1', { website_error: 'No.' })).state.arrival?.serial).toBe(serial);
  });
});
