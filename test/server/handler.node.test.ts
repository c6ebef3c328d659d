import { describe, expect, it, vi } from 'vitest';
import { expectErrorResponse } from './expect-error-response';
import { ask, handlerOn, kernelStub, MINE } from './kernel-stub';

const READ = () => ask('GET', `/connections/${MINE}`);
const APP = 'https://app.partner.example';

describe('authorize', () => {
  it.each([null, undefined, false, '', 0])('%s answers 401, and Kernel is not asked', async (nobody) => {
    for (const authorize of [() => nobody as null, async () => nobody as null]) {
      const kernel = kernelStub();
      await expectErrorResponse(await handlerOn(kernel, { authorize })(READ()), 401, 'unauthorized');
      expect(kernel.calls).toEqual([]);
    }
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('secret');
      },
    ],
    ['rejects', () => Promise.reject(new Error('secret'))],
    ['returns no name', () => ({}) as never],
    ['returns an empty name', () => ({ profileName: '' })],
    ['returns a number', () => ({ profileName: 7 }) as never],
    ['returns true', () => true as never],
  ])('that %s answers a bare 500, and onError gets to know why', async (_, authorize) => {
    const onError = vi.fn();
    const kernel = kernelStub();
    await expectErrorResponse(await handlerOn(kernel, { authorize, onError })(READ()), 500, 'internal_error');
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.any(Error));
    expect(kernel.calls).toEqual([]);
  });

  it('that throws undefined answers 500 too, and onError gets it', async () => {
    const onError = vi.fn();
    const authorize = () => {
      throw undefined;
    };
    await expectErrorResponse(await handlerOn(kernelStub(), { authorize, onError })(READ()), 500, 'internal_error');
    expect(onError.mock.calls).toEqual([[undefined]]);
  });

  it('that never settles answers 500 after timeoutMs, and onError gets to know which function it was', async () => {
    vi.useFakeTimers();
    try {
      const onError = vi.fn();
      const authorize = () => new Promise<never>(() => {});
      const response = handlerOn(kernelStub(), { authorize, onError, timeoutMs: 7_000 })(READ());
      await vi.advanceTimersByTimeAsync(7_000);
      await expectErrorResponse(await response, 500, 'internal_error');
      expect(onError.mock.lastCall?.[0].message).toMatch(/`authorize` did not settle within 7000 ms \(`timeoutMs`\)/);
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it('that reads the body is told to read a clone', async () => {
    const onError = vi.fn();
    const authorize = async (request: Request) => {
      await request.text();
      return { profileName: 'user-1' };
    };
    const submit = () => ask('POST', `/connections/${MINE}/submit`, { fields: { a: 'b' } });
    await expectErrorResponse(await handlerOn(kernelStub(), { authorize, onError })(submit()), 500, 'internal_error');
    expect(onError.mock.lastCall?.[0].message).toContain('request.clone()');
    const careful = (request: Request) => authorize(request.clone());
    expect((await handlerOn(kernelStub(), { authorize: careful })(submit())).status).toBe(202);
  });
});

describe('the hooks', () => {
  it.each<[Request, object]>([
    [READ(), { method: 'GET', route: 'retrieve', status: 200, connectionId: MINE, code: null }],
    [ask('GET', '/connections'), { route: 'list', status: 200, connectionId: null }],
    [ask('GET', '/nothing'), { route: null, status: 404, connectionId: null, code: 'not_found' }],
    [ask('PUT', `/connections/${MINE}`), { route: null, status: 405, connectionId: MINE }],
    [ask('GET', `/connections/${MINE}/events`), { route: 'events', status: 200, connectionId: MINE }],
  ])('tell of each request once (%#)', async (request, expected) => {
    const onRequest = vi.fn();
    await handlerOn(kernelStub(), { onRequest })(request);
    expect(onRequest).toHaveBeenCalledTimes(1);
    expect(onRequest.mock.lastCall?.[0]).toMatchObject(expected);
  });

  it('change nothing when they reject, and onError gets what onRequest rejects with', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    try {
      const onRequest = () => Promise.reject(new Error('no request'));
      const onStreamEnd = () => Promise.reject(new Error('no stream'));
      const onError = vi.fn(() => Promise.reject(new Error('no error')));
      const handler = handlerOn(kernelStub(), { onRequest, onStreamEnd, onError });
      expect((await handler(READ())).status).toBe(200);
      await (await handler(ask('GET', `/connections/${MINE}/events`))).text();
      // Twice: unhandled rejections are told after the turn in which they happened.
      for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      expect(onError.mock.calls).toEqual([
        [new Error('no request')],
        [new Error('no request')],
        [new Error('no stream')],
      ]);
      expect(unhandled).not.toHaveBeenCalled();
    } finally {
      process.off('unhandledRejection', unhandled);
    }
  });

  it('change nothing when they throw', async () => {
    const fail = () => {
      throw new Error('no');
    };
    const response = await handlerOn(kernelStub(), { onRequest: fail, onError: fail })(READ());
    expect(response.status).toBe(200);
  });
});

describe('apiKey as a function', () => {
  it('is asked for each call', async () => {
    const keys = ['sk_1', 'sk_2'];
    const kernel = kernelStub();
    const handler = handlerOn(kernel, { apiKey: () => keys.shift() });
    await handler(READ());
    await handler(READ());
    expect(kernel.calls.map(({ init }) => new Headers(init.headers).get('Authorization'))).toEqual([
      'Bearer sk_1',
      'Bearer sk_2',
    ]);
  });

  it("that returns none is the host's trouble", async () => {
    const onError = vi.fn();
    const handler = handlerOn(kernelStub(), { apiKey: () => undefined, onError });
    await expectErrorResponse(await handler(READ()), 500, 'internal_error');
    expect(onError.mock.lastCall?.[0].message).toContain('apiKey');
  });
});

describe('cors', () => {
  const from = (origin: string, init: RequestInit = {}) => ({
    headers: { 'Sec-Fetch-Site': 'cross-site', Origin: origin, ...init.headers },
  });

  it('lets the listed origins read, errors too, and no other', async () => {
    const handler = handlerOn(kernelStub(), { allowedOrigins: [APP], cors: { credentials: true } });
    for (const path of [`/connections/${MINE}`, '/nothing']) {
      const response = await handler(ask('GET', path, undefined, from(APP)));
      expect(response.headers.get('Access-Control-Allow-Origin')).toBe(APP);
      expect(response.headers.get('Access-Control-Allow-Credentials')).toBe('true');
      expect(response.headers.get('Vary')).toBe('Origin');
    }
    const other = await handler(ask('GET', `/connections/${MINE}`, undefined, from('https://evil.example')));
    expect(other.status).toBe(403);
    expect(other.headers.get('Access-Control-Allow-Origin')).toBeNull();
    expect(other.headers.get('Vary')).toBe('Origin');
  });

  it('answers a preflight with what goes there, without asking who it is', async () => {
    const authorize = vi.fn(() => null);
    const handler = handlerOn(kernelStub(), { allowedOrigins: [APP], cors: { headers: ['Authorization'] }, authorize });
    const response = await handler(ask('OPTIONS', `/connections/${MINE}/submit`, undefined, from(APP)));
    expect(response.status).toBe(204);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': APP,
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'Content-Type, Authorization',
      'cache-control': 'no-store',
    });
    expect(response.headers.get('Access-Control-Allow-Credentials')).toBeNull();
    expect(authorize).not.toHaveBeenCalled();
  });

  it('is off for listed origins too unless asked for', async () => {
    const handler = handlerOn(kernelStub(), { allowedOrigins: [APP] });
    const response = await handler(ask('GET', `/connections/${MINE}`, undefined, from(APP)));
    expect([response.status, response.headers.get('Access-Control-Allow-Origin')]).toEqual([200, null]);
    expect((await handler(ask('OPTIONS', `/connections/${MINE}`, undefined, from(APP)))).status).toBe(405);
  });
});

describe('connect', () => {
  it('joins a login that began behind its back', async () => {
    const busy = () => Response.json({ code: 'conflict', message: 'x' }, { status: 409 });
    const kernel = kernelStub({ 'POST /:id/login': busy });
    const response = await handlerOn(kernel)(ask('POST', '/connections', { domain: 'github.com' }));
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ created: true, connection: { id: 'ma_new' } });
    expect(kernel.calls[0]?.body).toEqual({ domain: 'github.com', profile_name: 'user-1' });
  });

  it('tells any other trouble with the login', async () => {
    const kernel = kernelStub({ 'POST /:id/login': () => new Response(null, { status: 429 }) });
    const response = await handlerOn(kernel)(ask('POST', '/connections', { domain: 'github.com' }));
    await expectErrorResponse(response, 429, 'rate_limited');
  });
});

describe('login', () => {
  it.each([undefined, {}])('takes a body of %j', async (body) => {
    const kernel = kernelStub();
    const response = await handlerOn(kernel)(ask('POST', `/connections/${MINE}/login`, body));
    expect(await response.json()).toEqual({
      id: MINE,
      flow_type: 'LOGIN',
      hosted_url: 'https://auth.kernel.example/x',
      flow_expires_at: '2030-01-01T00:00:00Z',
    });
    expect(kernel.routes()).toEqual([`GET /${MINE}`, `POST /${MINE}/login`]);
  });
});

it('works at another base path, and at none', async () => {
  for (const [basePath, path] of [
    ['/x/y', '/x/y/connections'],
    ['/', '/connections'],
  ] as const) {
    const response = await handlerOn(kernelStub(), { basePath })(new Request(`https://app.example${path}`));
    expect(response.status).toBe(200);
  }
});
