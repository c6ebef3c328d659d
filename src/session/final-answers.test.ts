import { describe, expect, test } from 'vitest';
import { fakeSessionClock, pass, refusal, setHidden, started } from '../../test/helpers/run-session';

fakeSessionClock();

const FINAL = [
  [401, 'unauthorized'],
  [403, 'forbidden'],
  [404, 'not_found'],
  [410, 'gone'],
] as const;

describe.each(FINAL)('%i ends the flow at once, with one onError, and nothing is asked after that', (status, code) => {
  test.each(['poll', 'auto'] as const)('on a read (live="%s")', async (live) => {
    let refused = false;
    const flow = await started({
      stage: { at: 'waiting' },
      session: { live },
      intercept: (route) => (refused && route === 'read' ? refusal(status) : undefined),
    });
    refused = true;
    flow.session.readNow();
    await pass(0);
    await expectOver(flow, code);
  });

  test('on the first read', async () => {
    const flow = await started({ intercept: () => refusal(status) });
    await expectOver(flow, code);
  });

  test('on a submission', async () => {
    const flow = await started({
      stage: { at: 'waiting' },
      session: { live: 'auto' },
      intercept: (route) => (route === 'submit' ? refusal(status) : undefined),
    });
    flow.submit();
    await pass(0);
    await expectOver(flow, code);
  });
});

async function expectOver(flow: Awaited<ReturnType<typeof started>>, code: string) {
  expect(flow.screen.kind).toBe('unauthorized');
  const asked = flow.calls.length;
  setHidden(true);
  await pass(60_000);
  setHidden(false);
  for (const name of ['focus', 'online', 'pageshow']) window.dispatchEvent(new Event(name));
  flow.session.readNow();
  flow.session.cancel();
  flow.session.resume();
  flow.session.login();
  await pass(600_000);
  expect(flow.screen.kind).toBe('unauthorized');
  expect(flow.calls).toHaveLength(asked);
  expect(flow.sandbox.followers(flow.id)).toBe(0);
  expect(flow.outcomes).toMatchObject([{ kind: 'error', details: { code, recoverable: false } }]);
}

test('a 401 between good answers is final all the same', async () => {
  let count = 0;
  const flow = await started({ stage: { at: 'waiting' }, intercept: () => (++count === 3 ? refusal(401) : undefined) });
  await pass(600_000);
  expect([flow.screen.kind, flow.calls.length]).toEqual(['unauthorized', 3]);
});

test('one bad answer of any other kind ends nothing', async () => {
  for (const status of [400, 408, 409, 418, 422, 429, 500, 502, 503, 504]) {
    let count = 0;
    const flow = await started({
      stage: { at: 'waiting' },
      intercept: () => (++count === 2 ? refusal(status) : undefined),
    });
    await pass(20_000);
    expect(flow.trace).toBe('starting → prompt');
    expect(flow.outcomes).toEqual([]);
  }
});
