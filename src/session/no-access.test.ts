import { describe, expect, test } from 'vitest';
import { errorResponse, fakeSessionClock, pass, setHidden, started } from '../../test/helpers/run-session';

fakeSessionClock();

const FINAL = [
  [401, 'unauthorized'],
  [403, 'forbidden'],
  [404, 'not_found'],
  [410, 'gone'],
] as const;

describe.each(FINAL)('%i ends the flow at once, with one onError, and nothing is asked after that', (status, code) => {
  test.each(['poll', 'auto'] as const)('on a read (live="%s")', async (live) => {
    let isDenied = false;
    const flow = await started({
      stage: { at: 'waiting' },
      session: { live },
      intercept: (route) => (isDenied && route === 'read' ? errorResponse(status) : undefined),
    });
    isDenied = true;
    flow.session.readNow();
    await pass(0);
    await expectOver(flow, code);
  });

  test('on the first read', async () => {
    const flow = await started({ intercept: () => errorResponse(status) });
    await expectOver(flow, code);
  });

  test('on a submission, once a read has said so too', async () => {
    let isGone = false;
    const flow = await started({
      stage: { at: 'waiting' },
      session: { live: 'auto' },
      intercept: (route) => {
        isGone ||= route === 'submit';
        return isGone ? errorResponse(status) : undefined;
      },
    });
    flow.submit();
    await pass(0);
    await expectOver(flow, code);
  });
});

describe('trying again where there was no access', () => {
  /** The statuses with which reads are answered, one after the other; then they work. */
  const answered = (...statuses: number[]) =>
    started({
      stage: { at: 'waiting' },
      session: { live: 'auto' },
      intercept: (route) => {
        const status = route === 'read' ? statuses.shift() : undefined;
        return status === undefined ? undefined : errorResponse(status);
      },
    });

  test('reads once, and goes on where there is access now, stream included', async () => {
    const flow = await answered(401);
    expect(flow.calls).toHaveLength(1);
    flow.session.retry();
    expect(flow.screen).toMatchObject({ kind: 'noAccess', isRetrying: true });
    await pass(0);
    expect(flow.trace).toBe('loading → noAccess → prompt');
    expect(flow.sandbox.followers(flow.id)).toBe(1);
    expect(flow.outcomes).toMatchObject([{ kind: 'error', details: { code: 'unauthorized' } }]);
  });

  test('that changes nothing is no further end, and nothing is asked after it', async () => {
    const flow = await answered(404, 404, 404, 404);
    flow.session.retry();
    await pass(600_000);
    expect([flow.screen, flow.calls.length]).toMatchObject([{ kind: 'noAccess', isRetrying: false }, 2]);
    expect(flow.outcomes).toHaveLength(1);
  });

  test('that ends otherwise is another end', async () => {
    const flow = await answered(401, 410);
    flow.session.retry();
    await pass(0);
    expect(flow.outcomes).toMatchObject([{ details: { code: 'unauthorized' } }, { details: { code: 'gone' } }]);
  });

  test('while the server is down leaves what was said last, and can be tried again', async () => {
    const flow = await answered(403, 502);
    flow.session.retry();
    await pass(60_000);
    expect([flow.screen, flow.calls.length]).toMatchObject([{ kind: 'noAccess', isRetrying: false }, 2]);
    flow.session.retry();
    await pass(0);
    expect(flow.screen.kind).toBe('prompt');
  });

  test('pressed twice is one read', async () => {
    const flow = await answered(401);
    flow.session.retry();
    flow.session.retry();
    await pass(0);
    expect(flow.calls.filter((call) => call.route === 'read')).toHaveLength(2);
  });

  test('means nothing where there is access', async () => {
    const flow = await answered();
    const { screen } = flow;
    const asked = flow.calls.length;
    flow.session.retry();
    expect(flow.screen).toBe(screen);
    expect(flow.calls.length - asked).toBeLessThanOrEqual(1);
  });
});

async function expectOver(flow: Awaited<ReturnType<typeof started>>, code: string) {
  expect(flow.screen.kind).toBe('noAccess');
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
  expect(flow.screen.kind).toBe('noAccess');
  expect(flow.calls).toHaveLength(asked);
  expect(flow.sandbox.followers(flow.id)).toBe(0);
  expect(flow.outcomes).toMatchObject([{ kind: 'error', details: { code, recoverable: false } }]);
}

test('a 401 between good answers is final all the same', async () => {
  let count = 0;
  const flow = await started({
    stage: { at: 'waiting' },
    intercept: () => (++count === 3 ? errorResponse(401) : undefined),
  });
  await pass(600_000);
  expect([flow.screen.kind, flow.calls.length]).toEqual(['noAccess', 3]);
});

test('one bad answer of any other kind ends nothing', async () => {
  for (const status of [400, 408, 409, 418, 422, 429, 500, 502, 503, 504]) {
    let count = 0;
    const flow = await started({
      stage: { at: 'waiting' },
      intercept: () => (++count === 2 ? errorResponse(status) : undefined),
    });
    await pass(20_000);
    expect(flow.trace).toBe('loading → prompt');
    expect(flow.outcomes).toEqual([]);
  }
});

describe.each([404, 410])('a submission that is answered %i alone decides nothing', (status) => {
  const answered = (ends: boolean) =>
    started({
      stage: { at: 'waiting' },
      intercept: (route) => {
        if (route !== 'submit') return undefined;
        if (ends) sandbox?.();
        return errorResponse(status);
      },
    });
  let sandbox: (() => void) | undefined;

  test('as the flow ends: the end is read at once and shown, with its way on', async () => {
    const flow = await answered(true);
    sandbox = () => flow.sandbox.place(flow.id, { at: 'expired' });
    flow.submit();
    await pass(0);
    expect(flow.trace).toBe('loading → prompt → submitting → expired');
    expect(flow.outcomes).toMatchObject([{ kind: 'error', details: { code: 'flow_expired', recoverable: true } }]);
    flow.session.login();
    await pass(5_000);
    expect(flow.screen.kind).toBe('prompt');
  });

  test('while the flow goes on: it is read at once, and the form is back with a word', async () => {
    const flow = await answered(false);
    flow.submit();
    await pass(0);
    expect(flow.trace).toBe('loading → prompt → submitting → prompt');
    expect(flow.asked.arrival).toMatchObject({ notice: { kind: 'sendFailed', failure: { status } } });
  });
});
