import { describe, expect, test } from 'vitest';
import { fakeSessionClock, pass, refusal, run, START, setHidden, started } from '../../test/helpers/run-session';
import type { FaultRule } from '../sandbox';

fakeSessionClock();

const LIVE = { session: { live: 'auto' } } as const;

function onStream(fault: FaultRule['fault'], calls?: FaultRule['calls']): { faults: { rules: FaultRule[] } } {
  return { faults: { rules: [calls === undefined ? { route: 'events', fault } : { route: 'events', calls, fault }] } };
}

/** An event stream that says what it is told. */
function stream(): { response: Response; say: (event: string, data: object) => void; end: () => void } {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({
    start(given) {
      controller = given;
    },
  });
  const encoder = new TextEncoder();
  return {
    response: new Response(body, { headers: { 'Content-Type': 'text/event-stream; charset=utf-8' } }),
    say: (event, data) => controller?.enqueue(encoder.encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)),
    end: () => controller?.close(),
  };
}

const CODE_STEP = {
  flow_status: 'IN_PROGRESS',
  flow_step: 'AWAITING_INPUT',
  discovered_fields: [{ name: 'otp', type: 'code', label: 'Code', selector: '#otp' }],
};

describe('a live stream', () => {
  test('is opened once a flow runs, and not before', async () => {
    const flow = await started({ ...LIVE, stage: { at: 'idle' } });
    await pass(60_000);
    expect(flow.times('events')).toEqual([]);
    flow.sandbox.place(flow.id, { at: 'discovering' });
    await pass(5_000);
    expect(flow.times('events')).toHaveLength(1);
  });

  test('a snapshot is taken once it is open, though it says the state itself', async () => {
    const flow = await started({ ...LIVE, stage: { at: 'waiting' } });
    await pass(1_000);
    expect(flow.calls.map(({ route, state }) => `${route} ${state}`)).toEqual([
      'read answered',
      'events pending',
      'read answered',
    ]);
  });

  test('brings the next step without a poll', async () => {
    const flow = run({ ...LIVE, idle: true });
    flow.sandbox.login(flow.id);
    flow.session.start();
    await pass(1_499);
    const reads = flow.times('read').length;
    expect(flow.screen.kind).toBe('discovering');
    await pass(1);
    expect(flow.screen.kind).toBe('prompt');
    expect(flow.times('read')).toHaveLength(reads);
  });

  test('takes a snapshot every 30 s for safety, whatever it says meanwhile', async () => {
    const { response, say } = stream();
    const flow = await started({
      ...LIVE,
      stage: { at: 'discovering' },
      intercept: (route) => (route === 'events' ? response : undefined),
    });
    for (let second = 0; second < 90; second += 5) {
      await pass(5_000);
      say('managed_auth_state', { flow_status: 'IN_PROGRESS', flow_step: 'DISCOVERING' });
    }
    await pass(0);
    expect(flow.times('read').map((at) => Math.round(at / 1_000))).toEqual([0, 0, 30, 60, 90]);
  });

  test('an event keeps what only a snapshot says: id, domain, profile and expiry', async () => {
    const { response, say } = stream();
    const flow = await started({
      ...LIVE,
      domain: 'acme.example',
      stage: { at: 'waiting' },
      intercept: (route) => (route === 'events' ? response : undefined),
    });
    const { expiresAt } = flow.asked;
    say('managed_auth_state', CODE_STEP);
    await pass(0);
    expect(flow.screen).toMatchObject({
      kind: 'prompt',
      domain: 'acme.example',
      expiresAt,
      prompt: { fields: [{ name: 'otp' }] },
    });
  });

  test('an answer that made no sense is not what events are put on', async () => {
    const { response, say } = stream();
    let isBroken = false;
    const flow = await started({
      ...LIVE,
      domain: 'acme.example',
      stage: { at: 'waiting' },
      intercept: (route) => (route === 'events' ? response : isBroken ? Response.json({ odd: true }) : undefined),
    });
    isBroken = true;
    await pass(15_000);
    say('sse_heartbeat', {});
    await pass(16_000);
    say('managed_auth_state', CODE_STEP);
    await pass(0);
    expect(flow.screen).toMatchObject({
      kind: 'prompt',
      domain: 'acme.example',
      prompt: { fields: [{ name: 'otp' }] },
    });
  });

  test('an event that brings another step has a snapshot follow, for the expiry that it does not name', async () => {
    const flow = run({ ...LIVE, idle: true });
    flow.sandbox.login(flow.id);
    flow.session.start();
    await pass(1_500);
    // What was read while discovering.
    expect(flow.asked.expiresAt).toBe(START + 20 * 60_000);
    await pass(250);
    expect(flow.asked.expiresAt).toBe(START + 1_500 + 10 * 60_000);
  });

  test('an end that comes by the stream is an end', async () => {
    const { response, say } = stream();
    const flow = await started({
      ...LIVE,
      stage: { at: 'waiting' },
      intercept: (route) => (route === 'events' ? response : undefined),
    });
    say('managed_auth_state', { flow_status: 'SUCCESS', flow_step: 'COMPLETED' });
    await pass(60_000);
    expect(flow.trace).toBe('starting → prompt → succeeded');
    expect(flow.outcomes).toHaveLength(1);
    expect(flow.times('read').every((at) => at === 0)).toBe(true);
  });

  test.each([
    ['a heartbeat', 'sse_heartbeat', {}],
    ['an error', 'error', { error: { code: 'internal_error', message: 'No.' } }],
    ['an event nobody knows', 'managed_auth_party', CODE_STEP],
    ['an event about nothing', 'managed_auth_state', {}],
    ['an event with nonsense inside', 'managed_auth_state', { flow_status: 7, flow_step: [] }],
  ])('%s changes nothing', async (_, name, data) => {
    const { response, say } = stream();
    const flow = await started({
      ...LIVE,
      stage: { at: 'waiting' },
      intercept: (route) => (route === 'events' ? response : undefined),
    });
    const { screen } = flow;
    say(name, data);
    await pass(5_000);
    expect(flow.screen).toBe(screen);
  });
});

describe('an endpoint without a stream is polled for good', () => {
  test.each([
    ['404', () => refusal(404)],
    ['405', () => refusal(405)],
    ['501', () => refusal(501)],
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
      intercept: (route) => (route === 'events' || gone ? refusal(404) : undefined),
    });
    expect(flow.screen.kind).toBe('prompt');
    gone = true;
    await pass(5_000);
    expect(flow.screen.kind).toBe('unauthorized');
  });

  test('live="poll" never opens one', async () => {
    const flow = await started({ stage: { at: 'waiting' }, session: { live: 'poll' } });
    await pass(600_000);
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
    ['a 500', () => refusal(500)],
    ['a 400', () => refusal(400)],
    [
      'an end before anything was said',
      () => {
        const { response, end } = stream();
        end();
        return response;
      },
    ],
  ])('%s: it is opened again, backing off from 1 s to 15 s, while polling covers', async (_, answer) => {
    const flow = await started(refusedAlways(answer));
    await pass(60_000);
    expect(gaps(flow.times('events'))).toEqual([1_000, 2_000, 4_000, 7_500, 7_500, 7_500, 7_500, 7_500, 7_500, 7_500]);
    expect(flow.times('read').length).toBeGreaterThan(35);
  });

  test('chance spreads the reopening', async () => {
    const options = refusedAlways(() => refusal(500));
    const flow = await started({ ...options, session: { live: 'auto', random: () => 0.999_999 } });
    await pass(60_000);
    expect(gaps(flow.times('events')).map((gap) => Math.round(gap / 1_000))).toEqual([2, 4, 8, 15, 15, 15]);
  });

  test('Retry-After is obeyed', async () => {
    const flow = await started(refusedAlways(() => refusal(503, { 'Retry-After': '40' })));
    setHidden(true);
    setHidden(false);
    await pass(39_999);
    expect(flow.times('events')).toEqual([0]);
    await pass(1);
    expect(flow.times('events')).toHaveLength(2);
  });

  test('one that spoke begins again at 1 s', async () => {
    const flow = await started({
      ...LIVE,
      stage: { at: 'discovering' },
      sandbox: onStream({ kind: 'cut', afterEvents: 1 }),
    });
    await pass(10_000);
    expect(gaps(flow.times('events'))).toEqual(Array(10).fill(1_000));
  });

  test('polling takes over at once', async () => {
    const { response, end } = stream();
    let isBroken = false;
    const flow = await started({
      ...LIVE,
      stage: { at: 'discovering' },
      intercept: (route) => (route !== 'events' ? undefined : isBroken ? refusal(500) : response),
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
    ).toEqual([10_000, 11_000]);
  });

  test('what happened in the gap is not missed', async () => {
    const flow = await started({
      ...LIVE,
      domain: 'authenticator.example',
      stage: { at: 'waiting' },
      sandbox: onStream({ kind: 'cut', afterEvents: 1 }, 1),
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
    await pass(1_000);
    expect(flow.times('events')).toEqual([0, 21_000]);
  });

  test('heartbeats keep it alive', async () => {
    const flow = await started({ ...LIVE, stage: { at: 'discovering' } });
    await pass(300_000);
    expect(flow.times('events')).toEqual([0]);
  });
});

describe('a stream that is refused', () => {
  test.each([
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [410, 'gone'],
  ])('with %i ends the flow, with one onError, and nothing is asked after that', async (status, code) => {
    const flow = await started({
      ...LIVE,
      stage: { at: 'waiting' },
      intercept: (route) => (route === 'events' ? refusal(status) : undefined),
    });
    await pass(0);
    expect(flow.screen.kind).toBe('unauthorized');
    const before = flow.calls.length;
    window.dispatchEvent(new Event('focus'));
    flow.session.readNow();
    flow.session.login();
    await pass(600_000);
    expect(flow.calls).toHaveLength(before);
    expect(flow.outcomes).toMatchObject([{ kind: 'error', details: { code } }]);
  });
});

test('a refusal of the stream cuts off the read under way', async () => {
  let refuse = (_: Response) => {};
  const refused = new Promise<Response>((resolve) => {
    refuse = resolve;
  });
  let isSlow = false;
  const flow = await started({
    ...LIVE,
    stage: { at: 'waiting' },
    intercept: (route) => (route === 'events' ? refused : isSlow ? new Promise(() => {}) : undefined),
  });
  isSlow = true;
  flow.session.readNow();
  await pass(0);
  expect(flow.pending).toEqual(['events', 'read']);
  refuse(refusal(401));
  await pass(0);
  expect(flow.pending).toEqual([]);
});

describe('events that are out of date', () => {
  const at = (seconds: number) => new Date(Date.now() + seconds * 1_000).toISOString();

  test('one that another has overtaken is dropped', async () => {
    const { response, say } = stream();
    const flow = await started({
      ...LIVE,
      stage: { at: 'waiting' },
      intercept: (route) => (route === 'events' ? response : undefined),
    });
    say('managed_auth_state', { ...CODE_STEP, timestamp: at(2) });
    await pass(0);
    const { screen } = flow;
    say('managed_auth_state', { flow_status: 'IN_PROGRESS', flow_step: 'SUBMITTING', timestamp: at(1) });
    await pass(0);
    expect(flow.screen).toBe(screen);
  });

  test('one from before the last read is not shown, and has one read follow', async () => {
    const { response, say } = stream();
    const flow = await started({
      ...LIVE,
      stage: { at: 'waiting' },
      intercept: (route) => (route === 'events' ? response : undefined),
    });
    await pass(10_000);
    const { screen } = flow;
    const reads = flow.times('read').length;
    for (const step of ['DISCOVERING', 'SUBMITTING', 'DISCOVERING']) {
      say('managed_auth_state', { flow_status: 'IN_PROGRESS', flow_step: step, timestamp: at(-60) });
    }
    await pass(1_000);
    expect(flow.screen).toBe(screen);
    expect(flow.times('read')).toHaveLength(reads + 1);
  });

  test.each(['duplicate', 'swap'] as const)('%s events end where the server is', async (kind) => {
    const flow = await started({
      ...LIVE,
      domain: 'authenticator.example',
      stage: { at: 'waiting' },
      sandbox: onStream({ kind }),
    });
    flow.submit();
    await pass(5_000);
    expect(flow.asked.prompt.fields[0]?.kind).toBe('totp');
    flow.submit();
    await pass(5_000);
    expect(flow.trace).toBe('starting → prompt → submitting → prompt → submitting → succeeded');
    expect(flow.outcomes).toHaveLength(1);
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
