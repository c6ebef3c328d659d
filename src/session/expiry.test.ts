import { describe, expect, test } from 'vitest';
import { fakeSessionClock, pass, started } from '../../test/helpers/run-session';

fakeSessionClock();

const HOUR = 3_600_000;

/** A server whose `Date` differs from this device's clock; what it says of the flow is as old or new. */
async function withSkew(ms: number, latency = 0) {
  const flow = await started({
    stage: { at: 'waiting', expiresIn: 60_000 },
    sandbox: {
      latency,
      clock: {
        now: () => Date.now() + ms,
        sleep: (wait, signal) =>
          new Promise((resolve, reject) => {
            const timer = setTimeout(resolve, Math.min(wait, 2 ** 31 - 1));
            signal?.addEventListener('abort', () => {
              clearTimeout(timer);
              reject(signal.reason);
            });
          }),
      },
    },
  });
  await pass(latency);
  return flow;
}

describe('when flow_expires_at has passed', () => {
  test('though the server says IN_PROGRESS, it is said, reported once, and can be started again', async () => {
    const flow = await started({
      stage: { at: 'waiting', expiresIn: 60_000 },
      sandbox: { faults: { rules: [{ route: 'retrieve', calls: { from: 2, to: 100 }, fault: { kind: 'repeat' } }] } },
    });
    await pass(59_999);
    expect(flow.screen.kind).toBe('prompt');
    await pass(1);
    expect(flow.screen).toMatchObject({ kind: 'expired', isStarting: false });
    expect(flow.outcomes).toEqual([]);
    await pass(12_000);
    expect(flow.outcomes).toMatchObject([{ kind: 'error', details: { code: 'flow_expired', recoverable: true } }]);
    const reads = flow.times('read').length;
    await pass(600_000);
    expect(flow.times('read')).toHaveLength(reads);
    expect(flow.outcomes).toHaveLength(1);
    flow.session.login();
    await pass(250);
    expect(flow.times('login')).toHaveLength(1);
  });

  test('each flow that expires is reported', async () => {
    const flow = await started({ stage: { at: 'waiting', expiresIn: 60_000 } });
    await pass(70_000);
    flow.session.login();
    await pass(5_000);
    expect(flow.screen.kind).toBe('prompt');
    await pass(11 * 60_000);
    expect(flow.outcomes).toMatchObject([{ details: { code: 'flow_expired' } }, { details: { code: 'flow_expired' } }]);
  });

  test('what can no longer be sent is not sent', async () => {
    const flow = await started({ stage: { at: 'waiting', expiresIn: 60_000 } });
    const { asked } = flow;
    await pass(60_000);
    flow.session.submit({ kind: 'fields', entries: asked.prompt.fields.map((field) => ({ field, value: 'x' })) });
    await pass(10_000);
    expect(flow.submitted).toEqual([]);
  });
});

describe('clock skew is taken from the Date header', () => {
  test.each([-HOUR, -20_000, 0, 20_000, HOUR])('%i ms: the expiry comes when the server has it', async (skew) => {
    const flow = await withSkew(skew);
    expect(flow.asked.expiresAt).toBeGreaterThanOrEqual(Date.now() + 58_000);
    expect(flow.asked.expiresAt).toBeLessThanOrEqual(Date.now() + 62_000);
    await pass(55_000);
    expect(flow.screen.kind).toBe('prompt');
    await pass(10_000);
    expect(flow.screen.kind).toBe('expired');
  });

  test('an answer that took long is no skew', async () => {
    const flow = await withSkew(0, 12_000);
    expect(flow.asked.expiresAt).toBe(Date.now() + 60_000 - 12_000);
  });

  test('beside an endpoint that sends no Date, a device whose clock is ahead tells no time left', async () => {
    const expiresAt = Date.now() - HOUR;
    const flow = await started({
      intercept: (_, request) =>
        Response.json({
          id: new URL(request.url).pathname.split('/').at(-1),
          status: 'NEEDS_AUTH',
          flow_status: 'IN_PROGRESS',
          flow_step: 'AWAITING_INPUT',
          flow_expires_at: new Date(expiresAt).toISOString(),
          discovered_fields: [{ name: 'otp', type: 'code' }],
        }),
    });
    expect(flow.asked.expiresAt).toBeNull();
  });

  test('an answer from a cache, with the Date that it had, tells no time', async () => {
    const flow = await started({
      stage: { at: 'waiting', expiresIn: 60_000 },
      sandbox: { faults: { rules: [{ route: 'retrieve', calls: { from: 2 }, fault: { kind: 'repeat' } }] } },
    });
    const { expiresAt } = flow.asked;
    await pass(55_000);
    expect(flow.asked.expiresAt).toBe(expiresAt);
  });

  /** A server whose clock and `flow_expires_at` agree, and which is an hour ahead until it is set right. */
  async function withClockSetBack(state: object, headers = () => ({})) {
    const server = { ahead: HOUR, state };
    const date = (ms: number) => new Date(Date.now() + server.ahead + ms);
    const flow = await started({
      intercept: (route, request) => {
        if (route === 'login') return undefined;
        const body = {
          id: new URL(request.url).pathname.split('/').at(-1),
          status: 'NEEDS_AUTH',
          flow_expires_at: date(10 * 60_000).toISOString(),
          ...server.state,
        };
        return Response.json(body, { headers: { Date: date(0).toUTCString(), ...headers() } });
      },
    });
    return { flow, server };
  }

  const ASKS = {
    flow_status: 'IN_PROGRESS',
    flow_step: 'AWAITING_INPUT',
    discovered_fields: [{ name: 'otp', type: 'code' }],
  };

  test('a server whose clock is set back takes no time from a flow that runs', async () => {
    const { flow, server } = await withClockSetBack(ASKS);
    server.ahead = 0;
    await pass(20_000);
    expect(flow.trace).toBe('loading → prompt');
    expect(flow.asked.expiresAt).toBeGreaterThan(Date.now() + 9 * 60_000);
    expect(flow.outcomes).toEqual([]);
  });

  test('a server whose clock is set back takes no time from a flow that is started after that', async () => {
    const { flow, server } = await withClockSetBack({ flow_status: 'FAILED', error_code: 'network_error' });
    server.ahead = 0;
    server.state = ASKS;
    flow.session.login();
    await pass(1_000);
    expect(flow.screen.kind).toBe('prompt');
  });

  test('an answer that says its Age tells no time', async () => {
    let isOld = false;
    const { flow, server } = await withClockSetBack(ASKS, () => (isOld ? { Age: '3600' } : {}));
    const { expiresAt } = flow.asked;
    isOld = true;
    server.ahead = 0;
    server.state = { ...ASKS, flow_expires_at: new Date(Date.now() + HOUR + 10 * 60_000).toISOString() };
    await pass(20_000);
    expect(flow.asked.expiresAt).toBe(expiresAt);
  });

  test('what is shown stays the same from read to read', async () => {
    const flow = await withSkew(1_700);
    const { screen } = flow;
    await pass(50_000);
    expect(flow.times('read').length).toBeGreaterThan(8);
    expect(flow.screen).toBe(screen);
  });
});
