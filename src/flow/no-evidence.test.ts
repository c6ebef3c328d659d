import { describe, expect, test } from 'vitest';
import { CODE, LOGIN, NOTHING_ASKED, SUBMITTING, WRONG_PASSWORD } from './testing/states';
import { walk } from './testing/walk';

describe('10 s without a change', () => {
  test('give the prompt back with a neutral note, and nothing emptied', () => {
    const lost = walk().reads(LOGIN).sends().waits(9_999).reads(LOGIN);
    expect(lost.screen.kind).toBe('submitting');
    expect(lost.waits(1).reads(LOGIN).screen).toMatchObject({
      kind: 'prompt',
      arrival: { notice: { kind: 'notTaken' }, isReturn: true, emptied: 'nothing' },
    });
  });

  test('count only when somebody has looked', () => {
    expect(walk().reads(LOGIN).sends().waits(60_000).screen.kind).toBe('submitting');
    expect(walk().reads(LOGIN).sends().waits(60_000).failsToRead('network').screen.kind).toBe('submitting');
  });

  test('do not count before it is accepted, nor once the server is seen to work on it', () => {
    expect(walk().reads(LOGIN).submits().waits(20_000).reads(LOGIN).screen.kind).toBe('submitting');
    expect(walk().reads(LOGIN).sends().reads(SUBMITTING).waits(60_000).reads(SUBMITTING).screen.kind).toBe(
      'submitting',
    );
  });

  test('with an empty prompt end in a way out', () => {
    expect(walk().reads(LOGIN).sends().waits(10_000).reads(NOTHING_ASKED).screen.kind).toBe('unsupported');
  });
});

describe('the same words again, without SUBMITTING or another pause between', () => {
  const sentAgain = () => walk().reads(WRONG_PASSWORD).sends();

  test.each([
    ['a read that lags', WRONG_PASSWORD],
    ['a time that the server has given anew', { ...WRONG_PASSWORD, flow_expires_at: '2026-01-05T09:20:00Z' }],
  ])('say nothing of what was sent: it may be %s', (_, again) => {
    const flow = sentAgain().waits(2_000).reads(again);
    expect(flow.screen.kind).toBe('submitting');
    expect(flow.reads(SUBMITTING).reads(CODE).screen).toMatchObject({ arrival: { notice: null } });
  });

  test('come back after 10 s with a neutral note beside them, and nothing emptied', () => {
    expect(sentAgain().waits(10_000).reads(WRONG_PASSWORD).screen).toMatchObject({
      prompt: { siteError: 'Incorrect password.' },
      arrival: { notice: { kind: 'notTaken' }, emptied: 'nothing' },
    });
  });
});

describe('nothing to give after SUBMITTING', () => {
  test('is waited for 10 s, and then has a way out', () => {
    const flow = walk().reads(LOGIN).sends().reads(SUBMITTING).waits(60_000).reads(NOTHING_ASKED);
    expect(flow.screen.kind).toBe('submitting');
    expect(flow.waits(9_999).reads(NOTHING_ASKED).screen.kind).toBe('submitting');
    expect(flow.waits(1).reads(NOTHING_ASKED).screen.kind).toBe('unsupported');
    expect(flow.reads(LOGIN).screen).toMatchObject({ kind: 'prompt', arrival: { notice: null, isReturn: false } });
  });
});
