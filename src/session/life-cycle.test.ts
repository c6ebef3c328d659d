import { describe, expect, test, vi } from 'vitest';
import { fakeSessionClock, fieldsOf, pass, started } from '../../test/helpers/run-session';

fakeSessionClock();

describe('once it is stopped', () => {
  test.each(['read', 'submit', 'login'] as const)('a %s under way is aborted, and no timer is left', async (route) => {
    const stage = route === 'login' ? ({ at: 'expired' } as const) : ({ at: 'waiting' } as const);
    const flow = await started({ stage, sandbox: { latency: 1_000 } });
    await pass(1_000);
    if (route === 'read') flow.session.readNow();
    if (route === 'submit') flow.submit();
    if (route === 'login') flow.session.login();
    await pass(0);
    expect(flow.pending).toEqual([route]);
    flow.session.stop();
    expect(flow.pending).toEqual([]);
    await pass(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('nothing is asked, sent or told any more, whatever is called', async () => {
    const flow = await started({ stage: { at: 'waiting' } });
    const submission = fieldsOf(flow.asked);
    const published = flow.screens.length;
    flow.session.stop();
    flow.session.consent();
    flow.session.submit(submission);
    flow.session.login();
    flow.session.readNow();
    flow.session.cancel();
    flow.session.resume();
    window.dispatchEvent(new Event('focus'));
    await pass(600_000);
    expect([flow.calls.length, flow.outcomes.length, flow.screens.length]).toEqual([1, 0, published]);
  });

  test('it can be started again, and goes on where the server is', async () => {
    const flow = await started({ domain: 'authenticator.example', stage: { at: 'waiting' } });
    flow.submit();
    await pass(0);
    flow.session.stop();
    await pass(60_000);
    flow.session.start();
    await pass(0);
    expect(flow.asked.prompt.fields[0]?.kind).toBe('totp');
    expect(flow.submitted).toHaveLength(1);
  });
});

test('a page that is loaded in the middle of a flow goes on where the server is', async () => {
  for (const [stage, kind] of [
    [{ at: 'discovering' }, 'discovering'],
    [{ at: 'waiting', step: 'code' }, 'prompt'],
    [{ at: 'submitting' }, 'submitting'],
    [{ at: 'succeeded' }, 'succeeded'],
    [{ at: 'failed', errorCode: 'flow_failed' }, 'failed'],
  ] as const) {
    const flow = await started({ domain: 'authenticator.example', stage });
    expect(flow.trace).toBe(`loading → ${kind}`);
    expect(flow.times('login')).toEqual([]);
  }
});
