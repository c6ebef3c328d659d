import { describe, expect, test } from 'vitest';
import {
  errorResponse,
  fakeSessionClock,
  pass,
  type RunOptions,
  run,
  START,
  started,
} from '../../test/helpers/run-session';
import { toldStream } from '../../test/helpers/told-stream';

fakeSessionClock();

const LIVE = { session: { live: 'auto' } } as const;

/** A session that waits for input, unless told otherwise, with an event stream that says what `say` says. */
async function followed({ intercept, ...options }: Partial<RunOptions> = {}) {
  const { response, say } = toldStream();
  const flow = await started({
    ...LIVE,
    stage: { at: 'waiting' },
    intercept: (route, request) => (route === 'events' ? response : intercept?.(route, request)),
    ...options,
  });
  return { flow, say };
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
    const { flow, say } = await followed({ stage: { at: 'discovering' } });
    for (let second = 0; second < 90; second += 5) {
      await pass(5_000);
      say('managed_auth_state', { flow_status: 'IN_PROGRESS', flow_step: 'DISCOVERING' });
    }
    // The first is made a moment after the stream is open.
    await pass(250);
    expect(flow.times('read').map((at) => Math.round(at / 1_000))).toEqual([0, 0, 30, 60, 90]);
  });

  test('an event keeps what only a snapshot says: id, domain, profile and expiry', async () => {
    const { flow, say } = await followed({ domain: 'acme.example', stage: { at: 'waiting' } });
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
    let isBroken = false;
    const { flow, say } = await followed({
      domain: 'acme.example',
      intercept: () => (isBroken ? Response.json({ odd: true }) : undefined),
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
    const { flow, say } = await followed();
    say('managed_auth_state', { flow_status: 'SUCCESS', flow_step: 'COMPLETED' });
    await pass(60_000);
    expect(flow.trace).toBe('loading → prompt → succeeded');
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
    const { flow, say } = await followed();
    const { screen } = flow;
    say(name, data);
    await pass(5_000);
    expect(flow.screen).toBe(screen);
  });
});

describe('an event that is sparse', () => {
  test.each([
    ['names nothing to give', { flow_status: 'IN_PROGRESS', flow_step: 'AWAITING_INPUT' }],
    ['names no step', { flow_status: 'IN_PROGRESS' }],
    [
      'leaves out a field',
      { ...CODE_STEP, discovered_fields: [{ name: 'username', type: 'text', label: 'User name' }] },
    ],
  ])('takes nothing away, not for one frame, and has one read made at once: %s', async (_, event) => {
    const { flow, say } = await followed();
    await pass(10_000);
    const published = flow.screens.length;
    const reads = flow.times('read').length;
    say('managed_auth_state', event);
    await pass(0);
    expect(flow.times('read')).toHaveLength(reads + 1);
    await pass(5_000);
    expect([flow.screens.length, flow.times('read').length]).toEqual([published, reads + 1]);
  });

  test('again and again has a read made once a second, no more', async () => {
    const { flow, say } = await followed();
    await pass(10_000);
    const reads = flow.times('read').length;
    for (let times = 0; times < 100; times += 1) {
      say('managed_auth_state', { flow_status: 'IN_PROGRESS' });
      await pass(100);
    }
    expect(flow.times('read').length - reads).toBeLessThanOrEqual(11);
  });

  test('is believed when the read says so too', async () => {
    const { flow, say } = await followed({ domain: 'empty-prompt.example', stage: { at: 'discovering' } });
    flow.sandbox.place(flow.id, { at: 'waiting' });
    say('managed_auth_state', { flow_status: 'IN_PROGRESS', flow_step: 'AWAITING_INPUT' });
    await pass(0);
    expect(flow.trace).toBe('loading → discovering → unsupported');
  });
});

describe('an event of a failure that does not say why', () => {
  /** A stream that tells only `FAILED`, and reads that are answered by `read` from then on. */
  async function toldFailure(read: (request: Request) => Response | Promise<Response>) {
    let hasFailed = false;
    const { flow, say } = await followed({
      intercept: (route, request) => (hasFailed && route === 'read' ? read(request) : undefined),
    });
    await pass(5_000);
    hasFailed = true;
    say('managed_auth_state', { flow_status: 'FAILED' });
    await pass(0);
    return flow;
  }

  const connection = (request: Request, state: object) =>
    Response.json({ id: new URL(request.url).pathname.split('/').at(-1), status: 'NEEDS_AUTH', ...state });

  test('is told as the read tells it', async () => {
    const flow = await toldFailure((request) =>
      connection(request, { flow_status: 'FAILED', flow_step: 'COMPLETED', error_code: 'account_locked' }),
    );
    expect(flow.trace).toBe('loading → prompt → failed');
    expect(flow.screen).toMatchObject({ errorCode: 'account_locked' });
    expect(flow.outcomes).toMatchObject([{ details: { errorCode: 'account_locked' } }]);
  });

  test('is nothing when the read shows that the flow goes on', async () => {
    const flow = await toldFailure((request) => connection(request, CODE_STEP));
    await pass(10_000);
    expect(flow.trace).toBe('loading → prompt');
  });

  test('is believed when the read fails', async () => {
    const flow = await toldFailure(() => errorResponse(500));
    expect(flow.screen).toMatchObject({ kind: 'failed', errorCode: null });
    expect(flow.outcomes).toMatchObject([{ details: { code: 'flow_failed', errorCode: null } }]);
  });

  test('is believed after 3 s without an answer', async () => {
    const flow = await toldFailure(() => new Promise<Response>(() => {}));
    await pass(2_999);
    expect(flow.screen.kind).toBe('prompt');
    await pass(1);
    expect(flow.screen.kind).toBe('failed');
    await pass(60_000);
    expect(flow.outcomes).toHaveLength(1);
  });
});

describe('events that are out of date', () => {
  const at = (seconds: number) => new Date(Date.now() + seconds * 1_000).toISOString();

  test('one that another has overtaken is dropped', async () => {
    const { flow, say } = await followed();
    say('managed_auth_state', { ...CODE_STEP, timestamp: at(2) });
    await pass(0);
    const { screen } = flow;
    say('managed_auth_state', { flow_status: 'IN_PROGRESS', flow_step: 'SUBMITTING', timestamp: at(1) });
    await pass(0);
    expect(flow.screen).toBe(screen);
  });

  test('all after one that was stamped an hour ahead are read, and then believed again', async () => {
    const { flow, say } = await followed();
    await pass(10_000);
    const submitting = { flow_status: 'IN_PROGRESS', flow_step: 'SUBMITTING' };
    say('managed_auth_state', { ...CODE_STEP, timestamp: at(3_600) });
    await pass(1_000);
    const reads = flow.times('read').length;
    say('managed_auth_state', { ...submitting, timestamp: at(0) });
    await pass(1_000);
    expect(flow.times('read').length).toBe(reads + 1);
    say('managed_auth_state', { ...submitting, timestamp: at(1) });
    await pass(0);
    expect(flow.screen.kind).toBe('submitting');
  });

  test('some from before the last read are not shown, and are read: one at once, one for all that came since', async () => {
    const { flow, say } = await followed();
    await pass(10_000);
    const { screen } = flow;
    const reads = flow.times('read').length;
    for (const step of ['DISCOVERING', 'SUBMITTING', 'DISCOVERING']) {
      say('managed_auth_state', { flow_status: 'IN_PROGRESS', flow_step: step, timestamp: at(-60) });
    }
    await pass(1_000);
    expect(flow.screen).toBe(screen);
    // The first is read at once; the others came after that read had begun.
    expect(flow.times('read')).toHaveLength(reads + 2);
  });

  test.each(['duplicate', 'swap'] as const)('%s events end where the server is', async (kind) => {
    const flow = await started({
      ...LIVE,
      domain: 'authenticator.example',
      stage: { at: 'waiting' },
      sandbox: { faults: { rules: [{ route: 'events', fault: { kind } }] } },
    });
    flow.submit();
    await pass(5_000);
    expect(flow.asked.prompt.fields[0]?.kind).toBe('totp');
    flow.submit();
    await pass(5_000);
    expect(flow.trace).toBe('loading → prompt → submitting → prompt → submitting → succeeded');
    expect(flow.outcomes).toHaveLength(1);
  });
});
