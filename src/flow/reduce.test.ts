import { describe, expect, test } from 'vitest';
import {
  CANCELED,
  CODE,
  DISCOVERING,
  EXPIRED,
  FAILED,
  LOGIN,
  NEVER_STARTED,
  SUBMITTING,
  SUCCESS,
  WRONG_PASSWORD,
} from './testing/states';
import { walk } from './testing/walk';

describe('a terminal state is final until the person starts again', () => {
  test.each([
    ['SUCCESS', SUCCESS, 'succeeded'],
    ['FAILED', FAILED, 'failed'],
    ['EXPIRED', EXPIRED, 'expired'],
    ['CANCELED', CANCELED, 'canceled'],
  ])('%s', (_, end, kind) => {
    const over = walk().reads(LOGIN).reads(end);
    const { state } = over;
    over.reads(LOGIN).reads(FAILED).failsToRead('unauthorized').does('canceled').submits();
    expect(over.state).toBe(state);
    expect(over.screen.kind).toBe(kind);
    expect(over.startsLogin().reads(LOGIN).screen.kind).toBe('prompt');
  });

  test('an answer to what was sent before the end changes nothing', () => {
    const late = () => walk().reads(LOGIN).submits().reads(SUCCESS);
    expect(late().isAccepted().screen.kind).toBe('succeeded');
    expect(late().isNotAccepted('network').screen.kind).toBe('succeeded');
    expect(late().isNotAccepted('notFound').screen.kind).toBe('succeeded');
  });
});

describe('a submission that could not be sent', () => {
  test.each([
    ['network', 'sendFailed'],
    ['timeout', 'sendFailed'],
    ['server', 'sendFailed'],
    ['busy', 'sendFailed'],
    ['badRequest', 'badRequest'],
    ['conflict', 'badRequest'],
    ['stale', 'moved'],
  ] as const)('%s gives the form back with the note %s, codes emptied and nothing else', (kind, note) => {
    const { screen } = walk().reads(LOGIN).submits().isNotAccepted(kind);
    expect(screen).toMatchObject({
      kind: 'prompt',
      arrival: { notice: { kind: note }, isReturn: true, emptied: 'codes' },
    });
  });

  test.each(['unauthorized', 'forbidden'] as const)('%s ends the flow', (kind) => {
    const denied = walk().reads(LOGIN).submits().isNotAccepted(kind);
    expect(denied.screen).toMatchObject({ kind: 'noAccess', failure: { kind } });
    expect(denied.delay({ readsSinceSend: 0 })).toBeNull();
  });

  test.each(['notFound', 'gone'] as const)('%s is not believed before a read: nothing is shown of it', (kind) => {
    const doubted = () => walk().reads(LOGIN).submits().isNotAccepted(kind);
    expect([doubted().screen.kind, doubted().delay()]).toEqual(['submitting', 0]);
    expect(doubted().reads(FAILED).trace).toBe('loading → prompt → submitting → failed');
    expect(doubted().reads(CODE).screen).toMatchObject({ kind: 'prompt', arrival: { notice: null } });
    expect(doubted().reads(LOGIN).screen).toMatchObject({
      kind: 'prompt',
      arrival: { notice: { kind: 'sendFailed' } },
    });
    expect(doubted().failsToRead('network').screen.kind).toBe('submitting');
    expect(doubted().failsToRead(kind).screen).toMatchObject({ kind: 'noAccess', failure: { kind } });
  });

  test('the note stays over polls and goes with the next submission', () => {
    const failed = walk().reads(LOGIN).submits().isNotAccepted('network').reads(LOGIN).reads(LOGIN);
    expect(failed.screen).toMatchObject({ arrival: { notice: { kind: 'sendFailed' } } });
    expect(failed.submits().screen).toMatchObject({ kind: 'submitting', asked: { arrival: { notice: null } } });
  });

  test('the note goes with the prompt, but that the page moved on is said over the new one', () => {
    const failed = walk().reads(LOGIN).submits().isNotAccepted('network').reads(SUBMITTING);
    expect(failed.reads(CODE).screen).toMatchObject({ arrival: { notice: null } });
    const moved = walk().reads(LOGIN).submits().isNotAccepted('stale').reads(CODE);
    expect(moved.screen).toMatchObject({ kind: 'prompt', arrival: { notice: { kind: 'moved' } } });
  });
});

describe('nothing is sent twice', () => {
  test('a second submission changes nothing while one is under way', () => {
    const sending = walk().reads(LOGIN).submits('choice0');
    const { state } = sending;
    expect(sending.submits('choice1').state).toBe(state);
    expect(sending.isAccepted().submits('choice1').screen).toMatchObject({ kind: 'submitting', choiceKey: 'choice0' });
  });

  test('the form stays under it', () => {
    const { screen } = walk().reads(LOGIN).submits();
    expect(screen).toMatchObject({ kind: 'submitting', asked: { kind: 'prompt', prompt: { fields: [{}, {}] } } });
  });

  test('where nothing is asked nothing can be submitted', () => {
    for (const json of [DISCOVERING, NEVER_STARTED]) {
      expect(walk().reads(json).submits().state.submission).toBeNull();
    }
  });
});

describe('starting again', () => {
  test('the screen waits where it is until the login is answered', () => {
    expect(walk().reads(FAILED).requestsLogin().screen).toMatchObject({ kind: 'failed', isStarting: true });
  });

  test('what is read before it is answered may be of the flow before', () => {
    const { screen } = walk().reads(FAILED).requestsLogin().reads(LOGIN);
    expect(screen).toMatchObject({ kind: 'failed', isStarting: true });
  });

  test('a login that fails says so where it was asked for, and can be asked for again', () => {
    const failed = walk().reads(FAILED).failsToStart('server');
    expect(failed.screen).toMatchObject({ kind: 'failed', isStarting: false, startFailure: { kind: 'server' } });
    expect(failed.requestsLogin().screen).toMatchObject({ isStarting: true, startFailure: null });
  });

  test.each([
    ['unauthorized', 'noAccess'],
    ['forbidden', 'noAccess'],
    // It may be the endpoint that starts no logins.
    ['notFound', 'failed'],
    ['gone', 'failed'],
  ] as const)('a login that is answered with %s leads to %s', (kind, screen) => {
    expect(walk().reads(FAILED).failsToStart(kind).screen.kind).toBe(screen);
  });

  test('nothing of the flow before is left', () => {
    const again = walk().reads(WRONG_PASSWORD).submits().isNotAccepted('network').reads(FAILED).startsLogin();
    expect(again.state).toMatchObject({ arrival: null, submission: null, endedAt: null });
  });

  test('a login that was canceled before it was answered stays canceled', () => {
    const canceled = walk().reads(NEVER_STARTED).requestsLogin().does('canceled').loginIsStarted();
    expect(canceled.screen).toMatchObject({ kind: 'canceled', by: 'person' });
  });

  test('one that was canceled after it was answered can be gone on with', () => {
    const canceled = walk().reads(FAILED).startsLogin().does('canceled');
    expect(canceled.screen).toMatchObject({ kind: 'canceled', by: 'person' });
    expect(canceled.does('resumed').reads(FAILED).reads(LOGIN).screen.kind).toBe('prompt');
  });

  test('cancel leaves nothing to come back: what was sent is not told of', () => {
    const canceled = walk().reads(LOGIN).submits().does('canceled').isNotAccepted('network').does('resumed');
    expect(canceled.screen).toMatchObject({ kind: 'prompt', arrival: { notice: null } });
    const accepted = walk().reads(LOGIN).submits().does('canceled').isAccepted().does('resumed');
    expect(accepted.screen.kind).toBe('prompt');
  });
});

describe('when the page is left', () => {
  test('what was being sent is forgotten, and the next read tells', () => {
    const back = walk().reads(LOGIN).submits().does('aborted');
    expect(back.screen.kind).toBe('prompt');
    expect(back.reads(SUBMITTING).reads(CODE).screen).toMatchObject({ kind: 'prompt' });
  });

  test('a login that was answered is still awaited, one that was not is forgotten', () => {
    expect(walk().reads(FAILED).startsLogin().does('aborted').reads(LOGIN).screen.kind).toBe('prompt');
    expect(walk().reads(FAILED).requestsLogin().does('aborted').screen).toMatchObject({ isStarting: false });
  });
});
