import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readEventStream } from './event-stream';
import { createManagedAuthClient } from './managed-auth-client';
import { RequestError } from './request-error';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const never = () => new Promise<never>(() => {});
const OPEN = { onOpen: () => {}, onEvent: () => {} };
const SECRET = 'correct horse battery staple';

function client(answer: (url: string, init: RequestInit) => Response | Promise<Response>, more: object = {}) {
  const calls: { url: string; init: RequestInit }[] = [];
  const made = createManagedAuthClient({
    endpoint: '/api/managed-auth/',
    connectionId: 'ma_1',
    fetch: async (input, init = {}) => {
      calls.push({ url: String(input), init });
      return answer(String(input), init);
    },
    ...more,
  });
  return { ...made, calls };
}

/** How an exchange failed. */
async function failureOf(work: Promise<unknown>): Promise<unknown> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof RequestError ? error.failure.kind : error;
}

describe('what is asked', () => {
  test('reads below the endpoint, without a cache, and follows no redirect', async () => {
    const { read, calls } = client(() => Response.json({ id: 'ma_1', status: 'NEEDS_AUTH' }));
    await read(new AbortController().signal);
    expect(calls).toMatchObject([
      { url: '/api/managed-auth/connections/ma_1', init: { cache: 'no-store', redirect: 'manual' } },
    ]);
  });

  test('submits once, as JSON', async () => {
    const { submit, calls } = client(() => Response.json({ accepted: true }, { status: 202 }));
    await submit({ fields: { password: SECRET } }, new AbortController().signal);
    expect(calls).toHaveLength(1);
    expect(calls[0]).toMatchObject({
      url: '/api/managed-auth/connections/ma_1/submit',
      init: { method: 'POST', body: JSON.stringify({ fields: { password: SECRET } }) },
    });
    expect(new Headers(calls[0]?.init.headers).get('Content-Type')).toBe('application/json');
  });

  test('a login is sent once, whatever the answer', async () => {
    const { login, calls } = client(() => new Response('', { status: 503 }));
    expect(await failureOf(login(new AbortController().signal))).toBe('busy');
    await vi.advanceTimersByTimeAsync(600_000);
    expect(calls).toHaveLength(1);
  });

  test('what is sent leaves in the call itself, unless the headers have to be waited for', async () => {
    const answer = () => Response.json({ accepted: true });
    const [none, given, promised] = [
      client(answer),
      client(answer, { headers: () => ({ 'X-Tenant': 'a' }) }),
      client(answer, { headers: async () => ({}) }),
    ];
    const sent = [none, given, promised].map(({ submit }) => submit({ fields: {} }, new AbortController().signal));
    expect([none, given, promised].map(({ calls }) => calls.length)).toEqual([1, 1, 0]);
    await Promise.all(sent);
    expect(promised.calls).toHaveLength(1);
  });

  test('a read that is given up at once is never sent', async () => {
    const { read, calls } = client(never);
    const controller = new AbortController();
    const given = read(controller.signal).catch(() => {});
    controller.abort();
    await given;
    expect(calls).toEqual([]);
  });

  test('headers are asked for each time, and do not replace what the request needs', async () => {
    let count = 0;
    const headers = async () => ({ Authorization: `Bearer ${++count}`, Accept: 'text/plain' });
    const { read, calls } = client(() => Response.json({ id: 'ma_1', status: 'NEEDS_AUTH' }), { headers });
    await read(new AbortController().signal);
    await read(new AbortController().signal);
    const sent = calls.map(({ init }) => new Headers(init.headers));
    expect(sent.map((each) => each.get('Authorization'))).toEqual(['Bearer 1', 'Bearer 2']);
    expect(sent.map((each) => each.get('Accept'))).toEqual(['application/json', 'application/json']);
  });
});

describe('what fails', () => {
  test.each([
    ['an answer that never comes', 'read', 15_000],
    ['an answer that never comes', 'login', 30_000],
  ] as const)('%s to %s: a timeout after %i ms, though nobody listens to the signal', async (_, what, ms) => {
    const made = client(never);
    const kind = failureOf(made[what](new AbortController().signal));
    await vi.advanceTimersByTimeAsync(ms - 1);
    expect(made.calls[0]?.init.signal?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await kind).toBe('timeout');
    expect(made.calls[0]?.init.signal?.aborted).toBe(true);
  });

  test('a body that never ends is a timeout too', async () => {
    const { read } = client(() => new Response(new ReadableStream()));
    const kind = failureOf(read(new AbortController().signal));
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await kind).toBe('timeout');
  });

  test('headers that never come are a timeout, and ones that throw a failure', async () => {
    const waiting = failureOf(client(never, { headers: never }).read(new AbortController().signal));
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await waiting).toBe('timeout');
    const throwing = () => {
      throw new Error('No token.');
    };
    expect(await failureOf(client(never, { headers: throwing }).read(new AbortController().signal))).toBe('network');
    const rejecting = async () => throwing();
    expect(await failureOf(client(never, { headers: rejecting }).read(new AbortController().signal))).toBe('network');
  });

  test('a response that somebody has cloned, as a wrapper of fetch may, is done with all the same', async () => {
    const { submit } = client(() => {
      const response = Response.json({ accepted: true });
      response.clone();
      return response;
    });
    expect(await failureOf(submit({ fields: {} }, new AbortController().signal))).toBeNull();
  });

  test('given up while the headers were waited for: nothing is sent', async () => {
    let give = (_: HeadersInit) => {};
    const headers = () =>
      new Promise<HeadersInit>((resolve) => {
        give = resolve;
      });
    const { submit, calls } = client(() => Response.json({}), { headers });
    const controller = new AbortController();
    const sent = failureOf(submit({ fields: { password: SECRET } }, controller.signal));
    controller.abort();
    give({});
    await sent;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(calls).toEqual([]);
  });

  test('what was sent is in no error: not its message, not what it carries', async () => {
    const answers = [
      () => new Response(SECRET, { status: 500 }),
      () => Response.json({ code: 'bad_request', message: SECRET }, { status: 400 }),
      () => Promise.reject(new TypeError('Failed to fetch')),
    ];
    for (const answer of answers) {
      const error: unknown = await client(answer)
        .submit({ fields: { password: SECRET } }, new AbortController().signal)
        .catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(RequestError);
      const { message, stack, cause, failure } = error as RequestError;
      expect(JSON.stringify([message, stack, String(cause), failure])).not.toContain(SECRET);
    }
  });
});

describe('the event stream', () => {
  test('one that ends, ends well; no timer is left', async () => {
    const body = 'event: managed_auth_state\ndata: {"flow_status":"SUCCESS"}\n\n';
    const { events } = client(() => new Response(body, { headers: { 'Content-Type': 'text/event-stream' } }));
    const seen: unknown[] = [];
    await events(
      new AbortController().signal,
      { ...OPEN, onEvent: (name, data) => seen.push([name, data]) },
      readEventStream,
    );
    expect(seen).toEqual([['managed_auth_state', { flow_status: 'SUCCESS' }]]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a body is let go of when its stream falls silent, though nobody listens to the signal', async () => {
    let canceled = false;
    const body = new ReadableStream({
      cancel() {
        canceled = true;
      },
    });
    const { events } = client(() => new Response(body, { headers: { 'Content-Type': 'text/event-stream' } }));
    const kind = failureOf(events(new AbortController().signal, OPEN, readEventStream));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await kind).toBe('timeout');
    await vi.advanceTimersByTimeAsync(0);
    expect(canceled).toBe(true);
  });

  test('an answer that is none is let go of', async () => {
    const { events } = client(() => Response.json({}));
    expect(await failureOf(events(new AbortController().signal, OPEN, readEventStream))).toBe('invalid');
  });
});

test.each(['', '.', '..'])('the id %j is none, which is thrown when the client is made', (connectionId) => {
  expect(() => createManagedAuthClient({ endpoint: '/api', connectionId })).toThrow(TypeError);
});
