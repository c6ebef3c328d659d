import { describe, expect, test } from 'vitest';
import { errorResponse, fakeSessionClock, json, pass, run, setHidden, started } from '../../test/helpers/run-session';
import { GOOD_PASSWORD } from '../sandbox';

fakeSessionClock();

/** The pauses between moments. */
function gaps(times: readonly number[]): number[] {
  return times.slice(1).map((time, index) => time - (times[index] ?? 0));
}

describe('the pace of polling', () => {
  test.each([
    ['5 s while the person types', { at: 'waiting' }, 'password.example', 5_000],
    ['1.5 s in the end while discovering', { at: 'discovering' }, 'password.example', 1_500],
    ['1.5 s in the end while waiting for an external action', { at: 'waiting', step: 'push' }, 'push.example', 1_500],
    ['5 s while no flow was started', { at: 'idle' }, 'password.example', 5_000],
  ] as const)('%s', async (_, stage, domain, pace) => {
    const flow = await started({ stage, domain });
    await pass(20_000);
    expect(gaps(flow.times('read')).slice(-3)).toEqual([pace, pace, pace]);
  });

  test('from 313 ms on while discovering, growing to 1.5 s', async () => {
    const flow = await started({ stage: { at: 'discovering' } });
    await pass(9_000);
    expect(gaps(flow.times('read'))).toEqual([313, 391, 488, 610, 763, 954, 1_192, 1_490, 1_500]);
  });

  test('ten minutes in which nobody fills in a form: at most 25 requests with a stream, 130 polling, 3 hidden', async () => {
    for (const [live, isHidden, most] of [
      ['auto', false, 25],
      ['poll', false, 130],
      ['auto', true, 3],
    ] as const) {
      const flow = run({ stage: { at: 'waiting' }, session: { live }, idle: true });
      if (isHidden) setHidden(true);
      flow.session.start();
      await pass(600_000);
      expect(flow.calls.length).toBeLessThanOrEqual(most);
      expect(flow.calls.length).toBeGreaterThan(0);
      setHidden(false);
    }
  });

  test('250 ms after a submission, growing to 2 s', async () => {
    const flow = await started({ domain: 'slow.example', stage: { at: 'waiting' } });
    flow.submit();
    await pass(9_000);
    expect(gaps(flow.times('read').slice(1))).toEqual([313, 391, 488, 610, 763, 954, 1_192, 1_490, 1_863]);
    expect(flow.times('read')[1]).toBe(250);
  });

  test('the next read waits for the last one, however long that takes', async () => {
    const flow = run({ stage: { at: 'discovering' }, sandbox: { latency: 4_000 } });
    await pass(20_000);
    expect(flow.times('read')).toEqual([0, 4_313, 8_704, 13_192, 17_802]);
    expect(flow.mostReads).toBe(1);
  });
});

describe('never two reads at once', () => {
  test('a read that is wanted at once takes the place of the one under way', async () => {
    const flow = run({ stage: { at: 'discovering' }, sandbox: { latency: 3_000 } });
    for (let press = 0; press < 5; press += 1) {
      await pass(500);
      flow.session.readNow();
    }
    await pass(3_000);
    expect(flow.calls.map(({ state }) => state)).toEqual([...Array(5).fill('aborted'), 'answered']);
    expect([flow.mostReads, flow.trace]).toEqual([1, 'loading → discovering']);
  });

  test('coming back to the page is several events and one read', async () => {
    const flow = await started({ stage: { at: 'discovering' }, sandbox: { latency: 200 } });
    await pass(200);
    setHidden(true);
    await pass(10_000);
    setHidden(false);
    for (const name of ['focus', 'pageshow', 'online']) {
      await pass(10);
      window.dispatchEvent(new Event(name));
    }
    await pass(200);
    expect(flow.times('read')).toEqual([0, 10_200]);
  });

  test('a submission puts an end to the read under way', async () => {
    const flow = await started({ stage: { at: 'waiting' }, sandbox: { latency: 1_000 } });
    await pass(6_500);
    expect(flow.pending).toEqual(['read']);
    flow.submit();
    expect(flow.pending).toEqual(['submit']);
  });
});

describe('a read that fails', () => {
  const html = new Response('<p>Accept our terms', { headers: { 'Content-Type': 'text/html' } });
  test.each([
    ['is no JSON', () => html.clone()],
    ['breaks off', () => new Response('{"id":"ma_1","sta')],
    ['is empty', () => new Response('')],
    ['is a list', () => json([])],
    ['is null', () => json(null)],
    ['is a string', () => json('IN_PROGRESS')],
    ['has no id', () => json({ status: 'NEEDS_AUTH' })],
    ['has nonsense inside', () => json({ id: 7, status: {}, flow_status: [] })],
    ['is a 500', () => errorResponse(500)],
    ['is a 404 page of something in between', () => new Response('Not here', { status: 502 })],
  ])('one that %s changes nothing that is shown, and is tried again', async (_, answer) => {
    let broken = false;
    const flow = await started({ stage: { at: 'waiting' }, intercept: () => (broken ? answer() : undefined) });
    const { screen } = flow;
    broken = true;
    await pass(6_000);
    expect(flow.screen).toBe(screen);
    broken = false;
    await pass(2_000);
    expect(flow.screen).toBe(screen);
    expect(flow.times('read').length).toBeGreaterThan(2);
  });

  test('is tried again after 1, 2 and 4 s, every 5 s for a minute, then every 15 s, a fifth less by chance', async () => {
    const flow = run({ session: { random: () => 0 }, intercept: () => errorResponse(500) });
    await pass(100_000);
    const waits = gaps(flow.times('read')).map((gap) => gap / 0.8 / 1_000);
    expect(waits.slice(0, 4)).toEqual([1, 2, 4, 5]);
    expect(new Set(waits.slice(3, 17))).toEqual(new Set([5]));
    expect(new Set(waits.slice(17))).toEqual(new Set([15]));
  });

  test('five 500s in a row cost at most 25 s', async () => {
    let failures = 0;
    const flow = run({
      stage: { at: 'waiting' },
      session: { random: () => 0.999 },
      intercept: () => (++failures <= 5 ? errorResponse(500) : undefined),
    });
    await pass(25_000);
    expect(flow.screen).toMatchObject({ kind: 'prompt', trouble: null });
  });

  test('one that takes longer than 15 s is given up', async () => {
    const flow = run({ intercept: () => new Promise(() => {}) });
    await pass(14_999);
    expect(flow.calls.map(({ state }) => state)).toEqual(['pending']);
    await pass(1_001);
    expect(flow.calls.map(({ state }) => state)).toEqual(['aborted', 'pending']);
  });
});

describe('Retry-After', () => {
  test.each([
    ['seconds', 429, '20'],
    ['seconds', 503, '20'],
  ])('in %s on a %i is obeyed', async (_, status, value) => {
    let busy = true;
    const flow = run({
      stage: { at: 'waiting' },
      intercept: () => (busy ? errorResponse(status, { 'Retry-After': value }) : undefined),
    });
    await pass(19_999);
    flow.session.readNow();
    window.dispatchEvent(new Event('online'));
    expect(flow.times('read')).toEqual([0]);
    busy = false;
    await pass(1);
    expect(flow.times('read')).toEqual([0, 20_000]);
    expect(flow.screen.kind).toBe('prompt');
  });

  test('as a date is by the server’s clock, however wrong this device’s is', async () => {
    let busy = true;
    const hourAhead = { Date: 'Mon, 05 Jan 2026 10:00:00 GMT', 'Retry-After': 'Mon, 05 Jan 2026 10:00:20 GMT' };
    const flow = run({
      stage: { at: 'waiting' },
      intercept: () => (busy ? errorResponse(503, hourAhead) : undefined),
    });
    await pass(19_999);
    busy = false;
    await pass(1);
    expect(flow.times('read')).toEqual([0, 20_000]);
  });

  test('as a date from a server that does not tell its own holds nothing up, however slow this device’s clock is', async () => {
    let busy = true;
    const inAnHour = { 'Retry-After': 'Mon, 05 Jan 2026 10:00:03 GMT' };
    const flow = run({
      stage: { at: 'waiting' },
      intercept: () => (busy ? errorResponse(429, inAnHour) : undefined),
    });
    await pass(3_000);
    busy = false;
    await pass(5_000);
    expect(flow.screen.kind).toBe('prompt');
  });

  test('a year is no reason to ask without end', async () => {
    const flow = run({ intercept: () => errorResponse(429, { 'Retry-After': '99999999999' }) });
    await pass(3_600_000);
    expect(flow.times('read')).toEqual([0]);
  });

  test('on a submission holds the reads back too', async () => {
    const flow = await started({
      stage: { at: 'waiting' },
      intercept: (route) => (route === 'submit' ? errorResponse(429, { 'Retry-After': '30' }) : undefined),
    });
    flow.submit();
    await pass(29_999);
    expect(flow.times('read')).toEqual([0]);
    await pass(1);
    expect(flow.times('read')).toEqual([0, 30_000]);
  });
});

describe('10 s without a good read', () => {
  test('before anything was read: the person is told, and it recovers on its own', async () => {
    let down = true;
    const flow = run({ stage: { at: 'waiting' }, intercept: () => (down ? errorResponse(502) : undefined) });
    await pass(9_999);
    expect(flow.screen.kind).toBe('loading');
    await pass(1);
    expect(flow.screen.kind).toBe('unreachable');
    down = false;
    await pass(15_000);
    expect(flow.trace).toBe('loading → unreachable → prompt');
  });

  test('counted from when a read that hangs began', async () => {
    const flow = run({ intercept: () => new Promise(() => {}) });
    await pass(9_999);
    expect(flow.screen.kind).toBe('loading');
    await pass(1);
    expect(flow.screen.kind).toBe('unreachable');
    expect(flow.pending).toEqual(['read']);
  });

  test('counted from when the first read that failed began, not from when it failed', async () => {
    const flow = run({
      intercept: () => new Promise((_, reject) => setTimeout(() => reject(new TypeError('Failed to fetch')), 9_000)),
    });
    await pass(9_999);
    expect(flow.screen.kind).toBe('loading');
    await pass(100);
    expect(flow.screen.kind).toBe('unreachable');
  });

  test('over a form: it stays and works', async () => {
    let down = false;
    const flow = await started({
      stage: { at: 'waiting' },
      intercept: (route) => (down && route === 'read' ? Promise.reject(new TypeError('Failed to fetch')) : undefined),
    });
    down = true;
    await pass(5_000 + 10_000);
    expect(flow.screen).toMatchObject({ kind: 'prompt', trouble: { failure: { kind: 'network' } } });
    flow.submit();
    await pass(100);
    expect(flow.submitted).toEqual([{ fields: { username: 'user_good', password: GOOD_PASSWORD } }]);
    down = false;
    await pass(30_000);
    expect(flow.screen.kind).toBe('succeeded');
  });

  test('the button tries at once', async () => {
    let down = true;
    const flow = run({ stage: { at: 'waiting' }, intercept: () => (down ? errorResponse(502) : undefined) });
    await pass(20_000);
    down = false;
    const before = flow.times('read').length;
    flow.session.readNow();
    await pass(0);
    expect(flow.times('read')).toHaveLength(before + 1);
    expect(flow.screen.kind).toBe('prompt');
  });
});
