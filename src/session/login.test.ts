import { describe, expect, test } from 'vitest';
import { errorResponse, fakeSessionClock, pass, setHidden, started } from '../../test/helpers/run-session';

fakeSessionClock();

describe('a login is never started automatically', () => {
  test.each([
    ['never started', { at: 'idle' }],
    ['failed', { at: 'failed', errorCode: 'credentials_invalid' }],
    ['expired', { at: 'expired' }],
    ['canceled', { at: 'canceled' }],
    ['succeeded', { at: 'succeeded' }],
    ['running', { at: 'waiting' }],
  ] as const)('%s', async (_, stage) => {
    const flow = await started({ stage });
    setHidden(true);
    await pass(60_000);
    setHidden(false);
    await pass(3_600_000);
    expect(flow.times('login')).toEqual([]);
  });

  test('not even after one failed', async () => {
    const flow = await started({
      stage: { at: 'expired' },
      intercept: (route) => (route === 'login' ? errorResponse(500) : undefined),
    });
    flow.session.login();
    await pass(600_000);
    expect(flow.times('login')).toEqual([0]);
    expect(flow.screen).toMatchObject({ kind: 'expired', isStarting: false, startFailure: { kind: 'server' } });
  });
});

describe('one press, one login', () => {
  test('a double press, and presses while it is awaited', async () => {
    const flow = await started({ stage: { at: 'failed', errorCode: 'flow_failed' }, sandbox: { latency: 500 } });
    await pass(500);
    for (let press = 0; press < 4; press += 1) {
      flow.session.login();
      await pass(200);
    }
    await pass(60_000);
    expect(flow.times('login')).toHaveLength(1);
    expect(flow.trace).toBe('loading → failed → discovering → prompt');
  });

  test('a second flow can be started after the first, and each end is told once', async () => {
    const flow = await started({ stage: { at: 'waiting' } });
    for (let round = 0; round < 3; round += 1) {
      flow.sandbox.place(flow.id, { at: 'failed', errorCode: 'flow_failed' });
      await pass(5_000);
      expect(flow.outcomes).toHaveLength(round + 1);
      flow.session.login();
      await pass(5_000);
      expect(flow.screen.kind).toBe('prompt');
    }
    expect(flow.times('login')).toHaveLength(3);
  });

  test('one that runs already is joined (409)', async () => {
    const flow = await started({ stage: { at: 'failed', errorCode: 'flow_failed' } });
    flow.sandbox.login(flow.id);
    flow.session.login();
    await pass(3_000);
    expect(flow.screen.kind).toBe('prompt');
  });

  test('the end of the flow before, read once more just after it, is not taken for an end of this one', async () => {
    const flow = await started({
      stage: { at: 'failed', errorCode: 'flow_failed' },
      sandbox: { faults: { rules: [{ route: 'retrieve', calls: { from: 2, to: 4 }, fault: { kind: 'repeat' } }] } },
    });
    flow.session.login();
    await pass(10_000);
    expect(flow.trace).toBe('loading → failed → discovering → prompt');
    expect(flow.outcomes).toEqual([]);
  });

  test('one that the server forgot is said, after 10 s', async () => {
    const flow = await started({
      stage: { at: 'idle' },
      intercept: (route) => (route === 'login' ? Response.json({}) : undefined),
    });
    flow.session.login();
    await pass(13_000);
    expect(flow.screen).toMatchObject({ kind: 'idle', isStarting: false, startFailure: { kind: 'timeout' } });
    expect(flow.outcomes).toEqual([]);
  });

  test('one that failed unseen as the one before is told after 10 s, each time', async () => {
    const flow = await started({
      stage: { at: 'failed', errorCode: 'flow_failed' },
      intercept: (route) => (route === 'login' ? Response.json({}) : undefined),
    });
    for (const times of [1, 2]) {
      flow.session.login();
      await pass(9_000);
      expect([flow.screen.kind, flow.outcomes.length]).toEqual(['discovering', times - 1]);
      await pass(4_000);
      expect(flow.screen).toMatchObject({ kind: 'failed', startFailure: null });
      expect(flow.outcomes).toHaveLength(times);
    }
  });

  test.each([{ at: 'failed', errorCode: 'flow_failed' }, { at: 'idle' }, { at: 'expired' }] as const)(
    'one whose answer alone was lost is found by reading, from $at',
    async (stage) => {
      const flow = await started({
        stage,
        sandbox: { faults: { rules: [{ route: 'login', fault: { kind: 'drop', when: 'after' } }] } },
      });
      flow.session.login();
      await pass(5_000);
      expect(flow.screen.kind).toBe('prompt');
      expect(flow.times('login')).toHaveLength(1);
    },
  );

  test('one that may have begun all the same is said at once, and looked for until reads cannot lag any more', async () => {
    const flow = await started({
      stage: { at: 'failed', errorCode: 'flow_failed' },
      intercept: (route) => (route === 'login' ? errorResponse(500) : undefined),
    });
    flow.session.login();
    await pass(1_000);
    expect(flow.screen).toMatchObject({ kind: 'failed', isStarting: false, startFailure: {} });
    await pass(12_000);
    const reads = flow.times('read').length;
    await pass(600_000);
    expect(flow.times('read')).toHaveLength(reads);
    expect(flow.screens.filter(({ startFailure }) => startFailure !== null)).toHaveLength(1);
    expect(flow.outcomes).toEqual([]);
  });

  test('one that failed for certain is said at once and reads no more', async () => {
    for (const answer of [errorResponse(422), errorResponse(404)]) {
      const flow = await started({
        stage: { at: 'failed', errorCode: 'flow_failed' },
        intercept: (route) => (route === 'login' ? answer.clone() : undefined),
      });
      flow.session.login();
      await pass(1_000);
      expect(flow.screen).toMatchObject({ kind: 'failed', isStarting: false, startFailure: {} });
      const reads = flow.times('read').length;
      await pass(600_000);
      expect(flow.times('read')).toHaveLength(reads);
      expect(flow.outcomes).toEqual([]);
    }
  });

  test('one that is forbidden ends the flow, and is told', async () => {
    const flow = await started({
      stage: { at: 'failed', errorCode: 'flow_failed' },
      intercept: (route) => (route === 'login' ? errorResponse(403) : undefined),
    });
    flow.session.login();
    await pass(60_000);
    expect(flow.outcomes).toMatchObject([{ details: { code: 'forbidden' } }]);
  });

  test('no stream is followed until the new flow was read: its events would be put on the one before', async () => {
    const flow = await started({
      domain: 'unknown-step.example',
      stage: { at: 'waiting' },
      session: { live: 'auto' },
      sandbox: { loginWhileRunning: 'supersede', latency: 100 },
    });
    await pass(1_000);
    expect(flow.screen.kind).toBe('unsupported');
    flow.session.login();
    expect(flow.times('events')).toHaveLength(1);
    await pass(90);
    expect([flow.sandbox.followers(flow.id), flow.times('events').length]).toEqual([0, 1]);
    await pass(5_000);
    expect(flow.outcomes).toEqual([]);
  });
});

describe('after account_locked and rate_limited', () => {
  test.each([
    ['account_locked', 5 * 60_000],
    ['rate_limited', 60_000],
  ] as const)('%s: only after a wait that the screen tells', async (errorCode, wait) => {
    const flow = await started({ stage: { at: 'failed', errorCode } });
    expect(flow.screen).toMatchObject({ kind: 'failed', canRestart: true, restartAt: Date.now() + wait });
    flow.session.login();
    await pass(wait - 1);
    flow.session.login();
    await pass(0);
    expect(flow.times('login')).toEqual([]);
    await pass(1);
    flow.session.login();
    await pass(0);
    expect(flow.times('login')).toEqual([wait]);
  });

  test('what a new login cannot mend offers none', async () => {
    const flow = await started({ stage: { at: 'failed', errorCode: 'domain_not_allowed' } });
    flow.session.login();
    await pass(0);
    expect([flow.times('login'), flow.screen]).toMatchObject([[], { canRestart: false }]);
  });
});

describe('cancel', () => {
  test('is told once; the flow on the server is left as it is, and can be gone on with', async () => {
    const flow = await started({ stage: { at: 'waiting' } });
    flow.session.cancel();
    flow.session.cancel();
    await pass(60_000);
    expect(flow.outcomes).toEqual([{ kind: 'cancel' }]);
    expect(flow.calls).toHaveLength(1);
    expect(flow.sandbox.connection(flow.id)?.flow_status).toBe('IN_PROGRESS');
    flow.session.resume();
    await pass(0);
    expect(flow.trace).toBe('loading → prompt → canceled → prompt');
    flow.session.cancel();
    expect(flow.outcomes).toEqual([{ kind: 'cancel' }, { kind: 'cancel' }]);
  });

  test('aborts what is in flight', async () => {
    const flow = await started({ stage: { at: 'waiting' }, sandbox: { latency: 1_000 } });
    await pass(1_000);
    flow.submit();
    flow.session.cancel();
    await pass(60_000);
    expect(flow.pending).toEqual([]);
    expect(flow.screen.kind).toBe('canceled');
  });

  test('while a login is asked for, it stays canceled', async () => {
    const flow = await started({ stage: { at: 'idle' }, sandbox: { latency: 1_000 } });
    await pass(1_000);
    flow.session.login();
    flow.session.cancel();
    await pass(60_000);
    expect(flow.screen).toMatchObject({ kind: 'canceled', by: 'person' });
    expect(flow.outcomes).toEqual([{ kind: 'cancel' }]);
  });

  test('while a login is asked for: going on finds what it began', async () => {
    const flow = await started({
      stage: { at: 'failed', errorCode: 'flow_failed' },
      sandbox: { faults: { rules: [{ route: 'login', fault: { kind: 'late', ms: 5_000 } }] } },
    });
    flow.session.login();
    await pass(1_000);
    flow.session.cancel();
    await pass(10_000);
    expect(flow.screen.kind).toBe('canceled');
    flow.session.resume();
    await pass(5_000);
    expect(flow.trace).toBe('loading → failed → canceled → failed → prompt');
    expect(flow.outcomes.map(({ kind }) => kind)).toEqual(['cancel']);
  });

  test('one on the server is told as one', async () => {
    const flow = await started({ stage: { at: 'waiting' } });
    flow.sandbox.place(flow.id, { at: 'canceled' });
    await pass(60_000);
    expect(flow.screen).toMatchObject({ kind: 'canceled', by: 'server' });
    expect(flow.outcomes).toEqual([{ kind: 'cancel' }]);
  });
});
