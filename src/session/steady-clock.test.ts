import { describe, expect, test } from 'vitest';
import { errorResponse, fakeSessionClock, json, pass, run, sleep, started } from '../../test/helpers/run-session';
import type { Clock } from '../sandbox';
import { steadyClock } from './steady-clock';

fakeSessionClock();

/** A server whose clock is not set back with this device's. */
function steadySandboxClock(): Clock {
  const now = steadyClock();
  return {
    now,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        setTimeout(resolve, Math.min(ms, 2 ** 31 - 1));
        signal?.addEventListener('abort', () => reject(signal.reason));
      }),
  };
}

test('goes with the device’s clock, except that it never goes back', () => {
  const device = [1_000, 1_500, 900, 1_000, 5_000, 5_000];
  const now = steadyClock(() => device.shift() ?? Number.NaN);
  expect([now(), now(), now(), now(), now(), now()]).toEqual([1_000, 1_500, 1_500, 1_600, 5_600, 5_600]);
});

describe('a device clock that is set back an hour stalls nothing:', () => {
  const back = () => sleep(-3_600_000);

  test('reads that are planned anew', async () => {
    const flow = await started({ stage: { at: 'discovering' } });
    back();
    flow.session.readNow();
    await pass(6_000);
    expect(flow.times('read').length).toBeGreaterThanOrEqual(4);
  });

  test('what was sent, and came to nothing', async () => {
    const flow = await started({
      stage: { at: 'waiting' },
      intercept: (route) => (route === 'submit' ? json({ accepted: true }, { status: 202 }) : undefined),
    });
    flow.submit();
    await pass(1_000);
    back();
    await pass(12_000);
    expect(flow.asked.arrival.notice).toEqual({ kind: 'notTaken' });
  });

  test('Retry-After', async () => {
    let busy = true;
    const flow = run({ intercept: () => (busy ? errorResponse(429, { 'Retry-After': '20' }) : undefined) });
    await pass(1_000);
    back();
    flow.session.readNow();
    busy = false;
    await pass(20_000);
    expect(flow.screen.kind).not.toBe('loading');
  });

  test('the expiry, which is the server’s', async () => {
    const flow = await started({
      stage: { at: 'waiting', expiresIn: 60_000 },
      sandbox: { clock: steadySandboxClock() },
    });
    back();
    await pass(55_000);
    expect(flow.screen.kind).toBe('prompt');
    await pass(10_000);
    expect(flow.screen.kind).toBe('expired');
  });
});
