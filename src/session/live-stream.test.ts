import { describe, expect, test, vi } from 'vitest';
import { errorResponse, fakeSessionClock, pass, run, setHidden, started } from '../../test/helpers/run-session';
import { toldStream } from '../../test/helpers/told-stream';
import type { FaultRule } from '../sandbox';
import { LIVE_STREAM } from './lazy-live-stream';

fakeSessionClock();

const LIVE = { session: { live: 'auto' } } as const;

function onStream(fault: FaultRule['fault'], calls?: FaultRule['calls']): { faults: { rules: FaultRule[] } } {
  return { faults: { rules: [calls === undefined ? { route: 'events', fault } : { route: 'events', calls, fault }] } };
}

describe('an endpoint without a stream is polled for good', () => {
  test.each([
    ['404', () => errorResponse(404)],
    ['405', () => errorResponse(405)],
    ['501', () => errorResponse(501)],
    ['a page of HTML', () => new Response('<p>Hello', { headers: { 'Content-Type': 'text/html' } })],
    ['JSON', () => Response.json({})],
  ])('%s', async (_, answer) => {
    const flow = await started({
      ...LIVE,
      stage: { at: 'discovering' },
      intercept: (route) => (route === 'events' ? answer() : undefined),
    });
    setHidden(true);
    await pass(60_000);
    setHidden(false);
    await pass(60_000);
    expect(flow.times('events')).toEqual([0]);
    expect(flow.times('read').length).toBeGreaterThan(35);
    expect(flow.outcomes).toEqual([]);
  });

  test('a 404 on the stream alone ends nothing: the read decides', async () => {
    let gone = false;
    const flow = await started({
      ...LIVE,
      stage: { at: 'waiting' },
      intercept: (route) => (route === 'events' || gone ? errorResponse(404) : undefined),
    });
    expect(flow.screen.kind).toBe('prompt');
    gone = true;
    await pass(5_000);
    expect(flow.screen.kind).toBe('noAccess');
  });

  test('live="poll" never opens one', async () => {
    const flow = await started({ stage: { at: 'waiting' }, session: { live: 'poll' } });
    await pass(600_000);
    expect(flow.times('events')).toEqual([]);
  });
});

test('what reads streams is loaded once something was read: a form is there sooner without it', async () => {
  const load = vi.spyOn(LIVE_STREAM, 'load');
  const flow = await started({ ...LIVE, stage: { at: 'waiting' }, intercept: () => new Promise(() => {}) });
  await pass(5_000);
  expect([flow.times('read'), load.mock.calls]).toEqual([[0], []]);
  load.mockRestore();
});

describe('until what reads streams has loaded, it is polled', () => {
  /** As if it had not been loaded yet. @returns lets it come. */
  function notYet(): () => void {
    const part = LIVE_STREAM.current;
    if (part === null) throw new Error('It has to be here for every other test.');
    const current = vi.spyOn(LIVE_STREAM, 'current', 'get').mockReturnValue(null);
    return () => {
      current.mockRestore();
      LIVE_STREAM.provide(part);
    };
  }

  test('and then the stream is opened at once', async () => {
    const come = notYet();
    const flow = await started({ ...LIVE, stage: { at: 'discovering' } });
    await pass(10_000);
    expect(flow.times('events')).toEqual([]);
    expect(flow.times('read').length).toBeGreaterThanOrEqual(6);
    come();
    await pass(0);
    expect(flow.times('events')).toEqual([10_000]);
  });

  test('and a session that was stopped opens none', async () => {
    const come = notYet();
    const flow = await started({ ...LIVE, stage: { at: 'discovering' } });
    flow.session.stop();
    come();
    await pass(60_000);
    expect(flow.times('events')).toEqual([]);
  });
});

describe('a stream that breaks', () => {
  const refusedAlways = (answer: () => Response | Promise<Response>) => ({
    ...LIVE,
    stage: { at: 'discovering' } as const,
    intercept: (route: string) => (route === 'events' ? answer() : undefined),
  });
  const gaps = (times: readonly number[]) => times.slice(1).map((time, index) => time - (times[index] ?? 0));

  test.each([
    ['a network error', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['a 500', () => errorResponse(500)],
    ['a 400', () => errorResponse(400)],
    [
      'an end before anything was said',
      () => {
        const { response, end } = toldStream();
        end();
        return response;
      },
    ],
  ])('%s: it is opened again, backing off from 2 s to 15 s, while polling covers', async (_, answer) => {
    const flow = await started(refusedAlways(answer));
    await pass(60_000);
    expect(gaps(flow.times('events'))).toEqual([1_500, 3_000, 6_000, 11_250, 11_250, 11_250, 11_250]);
    expect(flow.times('read').length).toBeGreaterThan(35);
  });

  test('chance spreads the reopening', async () => {
    const options = refusedAlways(() => errorResponse(500));
    const flow = await started({ ...options, session: { live: 'auto', random: () => 0.999_999 } });
    await pass(60_000);
    expect(gaps(flow.times('events')).map((gap) => Math.round(gap / 1_000))).toEqual([2, 4, 8, 15, 15, 15]);
  });

  test('Retry-After is obeyed', async () => {
    const flow = await started(refusedAlways(() => errorResponse(503, { 'Retry-After': '40' })));
    setHidden(true);
    setHidden(false);
    await pass(39_999);
    expect(flow.times('events')).toEqual([0]);
    await pass(1);
    expect(flow.times('events')).toHaveLength(2);
  });

  test('one that says one thing and ends, again and again, costs at most 12 requests in 20 s', async () => {
    for (const random of [0, 0.5, 0.999]) {
      for (const at of ['discovering', 'waiting'] as const) {
        const flow = await started({
          session: { live: 'auto', random: () => random },
          stage: { at },
          sandbox: onStream({ kind: 'break', afterEvents: 1 }),
        });
        await pass(20_000);
        expect(flow.calls.length).toBeLessThanOrEqual(12);
        expect(flow.times('events').length).toBeGreaterThanOrEqual(3);
      }
    }
  });

  test.each([0, 300])(
    'streams that each say something else %i ms after they open, and end, cost as little',
    async (after) => {
      for (const random of [0, 0.5, 0.999]) {
        let told = 0;
        const flow = await started({
          session: { live: 'auto', random: () => random },
          stage: { at: 'discovering' },
          sandbox: { latency: 20 },
          intercept: (route) => {
            if (route !== 'events') return undefined;
            const { response, say, end } = toldStream();
            told += 1;
            const fields = [{ id: `f${told}`, type: 'text' }];
            const asks = { flow_status: 'IN_PROGRESS', flow_step: 'AWAITING_INPUT', fields };
            setTimeout(() => {
              say('managed_auth_state', told % 2 === 0 ? { ...asks, fields: [], flow_step: 'DISCOVERING' } : asks);
              end();
            }, after);
            return response;
          },
        });
        await pass(20_000);
        expect(told).toBeGreaterThanOrEqual(3);
        expect(flow.calls.length).toBeLessThanOrEqual(12);
      }
    },
  );

  test('one that has lasted 30 s begins again at 2 s, one that has not does not', async () => {
    for (const [lastsMs, last] of [
      [29_000, 11_250],
      [30_000, 1_500],
    ] as const) {
      let streams = 0;
      const flow = await started({
        ...LIVE,
        stage: { at: 'discovering' },
        intercept: (route) => {
          if (route !== 'events') return undefined;
          streams += 1;
          if (streams < 4) return errorResponse(500);
          const { response, say, end } = toldStream();
          for (const at of [10_000, 20_000]) setTimeout(() => say('sse_heartbeat', {}), at);
          setTimeout(end, lastsMs);
          return response;
        },
      });
      await pass(10_500 + lastsMs + last);
      expect((flow.times('events').at(-1) ?? 0) - (10_500 + lastsMs)).toBe(last);
    }
  });

  test('polling takes over at once', async () => {
    const { response, end } = toldStream();
    let isBroken = false;
    const flow = await started({
      ...LIVE,
      stage: { at: 'discovering' },
      intercept: (route) => (route !== 'events' ? undefined : isBroken ? errorResponse(500) : response),
    });
    await pass(10_000);
    expect(flow.times('read').filter((at) => at > 1_000)).toEqual([]);
    isBroken = true;
    end();
    await pass(4_000);
    expect(
      flow
        .times('read')
        .filter((at) => at > 1_000)
        .slice(0, 2),
    ).toEqual([10_000, 10_488]);
  });

  test('what happened in the gap is not missed', async () => {
    const flow = await started({
      ...LIVE,
      domain: 'authenticator.example',
      stage: { at: 'waiting' },
      sandbox: onStream({ kind: 'break', afterEvents: 1 }, 1),
    });
    flow.submit();
    await pass(5_000);
    expect(flow.asked.prompt.fields[0]?.kind).toBe('totp');
  });

  test('one that is silent for 20 s, without a heartbeat, counts as broken', async () => {
    const flow = await started({
      ...LIVE,
      stage: { at: 'discovering' },
      sandbox: onStream({ kind: 'stall', afterEvents: 1 }, 1),
    });
    await pass(19_999);
    expect(flow.times('events')).toEqual([0]);
    await pass(1);
    expect(flow.sandbox.followers(flow.id)).toBe(0);
    await pass(1_500);
    expect(flow.times('events')).toEqual([0, 21_500]);
  });

  test('heartbeats keep it alive', async () => {
    const flow = await started({ ...LIVE, stage: { at: 'discovering' } });
    await pass(300_000);
    expect(flow.times('events')).toEqual([0]);
  });
});

describe('a stream that gives no access decides nothing', () => {
  test.each([401, 403, 410])('%i: one read at once, and while reads work it goes on by polling', async (status) => {
    const flow = await started({
      ...LIVE,
      stage: { at: 'waiting' },
      intercept: (route) => (route === 'events' ? errorResponse(status) : undefined),
    });
    await pass(1_000);
    expect([flow.trace, flow.times('read').length]).toEqual(['loading → prompt', 2]);
    await pass(60_000);
    expect(flow.times('events')).toEqual([0]);
    expect(flow.times('read').length).toBeGreaterThanOrEqual(13);
    flow.submit();
    await pass(5_000);
    expect(flow.screen.kind).toBe('succeeded');
    expect(flow.outcomes.map(({ kind }) => kind)).toEqual(['success']);
  });

  test.each([
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not_found'],
    [410, 'gone'],
  ])('%i, and the read says so too: that is the end', async (status, code) => {
    let isGone = false;
    const flow = await started({
      ...LIVE,
      stage: { at: 'waiting' },
      intercept: (route) => {
        isGone ||= route === 'events';
        return isGone ? errorResponse(status) : undefined;
      },
    });
    await pass(0);
    expect(flow.screen.kind).toBe('noAccess');
    expect(flow.outcomes).toMatchObject([{ kind: 'error', details: { code } }]);
  });
});

test('a stream is closed when the flow has ended, when the person leaves, and on stop', async () => {
  for (const leave of ['cancel', 'stop', 'end'] as const) {
    const flow = run({ ...LIVE, stage: { at: 'discovering' } });
    await pass(10);
    expect(flow.sandbox.followers(flow.id)).toBe(1);
    if (leave === 'end') flow.sandbox.place(flow.id, { at: 'succeeded' });
    else flow.session[leave]();
    await pass(2_000);
    expect(flow.sandbox.followers(flow.id)).toBe(0);
  }
});
