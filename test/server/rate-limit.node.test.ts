import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ManagedAuthHandlerOptions, type RateLimitContext, toNodeHandler } from '../../src/server';
import { expectErrorResponse } from './expect-error-response';
import { ask, handlerOn, kernelStub, MINE, THEIRS } from './kernel-stub';
import { closeServers, listen, sendRaw } from './raw-socket';
import { createRateLimit } from './recipes/rate-limit';
import { postTo, SUBMIT, statusOf, TARGETS } from './submit-targets';

const MAX_SENT = 30;
const LISTED = 'https://admin.example';
const PROFILES: Readonly<Record<string, string>> = { 'session=robin': 'user-1', 'session=sam': 'user-2' };

const submissions = (kernel: ReturnType<typeof kernelStub>) =>
  kernel.routes().filter((route) => route === `POST /${MINE}/submit`);
const robin = { Cookie: 'session=robin' };
const sam = { Cookie: 'session=sam' };
const submit = (headers: HeadersInit, id = MINE) =>
  ask('POST', `/connections/${id}/submit`, { fields: { a: 'b' } }, { headers });

/** A handler with the recipe's limit, or another one. */
function limited(kernel: ReturnType<typeof kernelStub>, options: Partial<ManagedAuthHandlerOptions> = {}) {
  return handlerOn(kernel, {
    authorize: (request) => {
      const profileName = PROFILES[request.headers.get('Cookie') ?? ''];
      return profileName === undefined ? null : { profileName };
    },
    rateLimit: createRateLimit(),
    ...options,
  });
}

afterEach(() => {
  vi.useRealTimers();
  closeServers();
});

describe('the rate limit of the recipe', () => {
  it('lets no more through, however the path is written', async () => {
    const kernel = kernelStub();
    const port = await listen(toNodeHandler(limited(kernel)));
    const send = async (target: string) => statusOf(await sendRaw(port, postTo(target, 'Cookie: session=robin')));
    for (let count = 0; count < MAX_SENT; count += 1) expect(await send(SUBMIT)).toBe(202);
    expect(await send(SUBMIT)).toBe(429);
    for (const target of TARGETS) await send(target);
    expect(submissions(kernel)).toHaveLength(MAX_SENT);
  });

  it.each(['cross-site', 'same-site', 'same-origin', 'none', 'nonsense', ''])(
    'counts what is served to a page of allowedOrigins with Sec-Fetch-Site: %s',
    async (site) => {
      const kernel = kernelStub();
      const handler = limited(kernel, { allowedOrigins: [LISTED], cors: true });
      const headers = { ...robin, Origin: LISTED, 'Sec-Fetch-Site': site };
      for (let count = 0; count < MAX_SENT; count += 1) expect((await handler(submit(headers))).status).toBe(202);
      const response = await handler(submit(headers));
      expect(response.headers.get('Access-Control-Allow-Origin')).toBe(LISTED);
      await expectErrorResponse(response, 429, 'rate_limited');
      expect(submissions(kernel)).toHaveLength(MAX_SENT);
    },
  );

  it('says when to come back, leaves reading and other people alone, and begins anew', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const handler = limited(kernelStub());
    for (let count = 0; count < MAX_SENT; count += 1) await handler(submit(robin));
    const response = await handler(submit(robin));
    expect([response.status, response.headers.get('Retry-After')]).toEqual([429, '60']);
    expect((await handler(ask('GET', `/connections/${MINE}`, undefined, { headers: robin }))).status).toBe(200);
    expect((await handler(submit(sam, THEIRS))).status).toBe(202);
    vi.advanceTimersByTime(60_000);
    expect((await handler(submit(robin))).status).toBe(202);
  });

  it.each(['cross-site', 'same-site'])("cannot be used up by another site's page (%s)", async (site) => {
    const handler = limited(kernelStub(), { allowedOrigins: [LISTED] });
    const headers = { ...robin, 'Sec-Fetch-Site': site, Origin: 'https://evil.example' };
    for (let count = 0; count < 2 * MAX_SENT; count += 1) expect((await handler(submit(headers))).status).toBe(403);
    expect((await handler(submit(robin))).status).toBe(202);
  });
});

describe('rateLimit', () => {
  it('is asked once for each request that would be served, and for no other', async () => {
    const contexts: RateLimitContext[] = [];
    const rateLimit = vi.fn((context: RateLimitContext) => {
      contexts.push(context);
      return null;
    });
    const handler = limited(kernelStub(), { rateLimit });
    const served = [
      ask('POST', '/connections', { domain: 'github.com' }, { headers: robin }),
      ask('GET', '/connections', undefined, { headers: robin }),
      ask('GET', `/connections/${MINE}`, undefined, { headers: robin }),
      ask('PATCH', `/connections/${MINE}`, { save_credentials: true }, { headers: robin }),
      ask('POST', `/connections/${MINE}/login`, undefined, { headers: robin }),
      submit(robin),
      ask('GET', `/connections/${MINE}/events`, undefined, { headers: robin }),
      ask('DELETE', `/connections/${MINE}`, undefined, { headers: robin }),
    ];
    for (const request of served) expect((await handler(request)).ok).toBe(true);
    expect(contexts.map(({ request }) => request)).toEqual(served);
    expect(contexts.map(({ route, connectionId, profileName }) => [route, connectionId, profileName])).toEqual([
      ['connect', null, 'user-1'],
      ['list', null, 'user-1'],
      ['retrieve', MINE, 'user-1'],
      ['update', MINE, 'user-1'],
      ['login', MINE, 'user-1'],
      ['submit', MINE, 'user-1'],
      ['events', MINE, 'user-1'],
      ['delete', MINE, 'user-1'],
    ]);
    rateLimit.mockClear();
    expect((await handler(submit({ Cookie: 'session=nobody' }))).status).toBe(401);
    expect((await handler(submit({ ...robin, 'Sec-Fetch-Site': 'cross-site' }))).status).toBe(403);
    expect((await handler(ask('POST', '/elsewhere', {}, { headers: robin }))).status).toBe(404);
    expect((await handler(ask('PUT', '/connections', {}, { headers: robin }))).status).toBe(405);
    expect(rateLimit).not.toHaveBeenCalled();
  });

  it.each([
    [0.2, '1'],
    [59.5, '60'],
    [Promise.resolve(7), '7'],
  ])('is a 429 before the body is read and Kernel is called: %s', async (seconds, header) => {
    const kernel = kernelStub();
    const request = submit(robin);
    const response = await limited(kernel, { rateLimit: () => seconds })(request);
    expect(response.headers.get('Retry-After')).toBe(header);
    await expectErrorResponse(response, 429, 'rate_limited');
    expect([request.bodyUsed, kernel.calls]).toEqual([false, []]);
  });

  it.each([null, undefined, false, 0])('lets through with %s', async (result) => {
    expect((await limited(kernelStub(), { rateLimit: () => result as null })(submit(robin))).status).toBe(202);
  });

  it.each<unknown>([true, '60', {}, -1, Number.NaN, Number.POSITIVE_INFINITY])(
    'lets nothing through with %s, and onError gets to know',
    async (result) => {
      const onError = vi.fn();
      const kernel = kernelStub();
      const response = await limited(kernel, { rateLimit: () => result as number, onError })(submit(robin));
      await expectErrorResponse(response, 500, 'internal_error');
      expect(onError.mock.lastCall?.[0].message).toContain('`rateLimit` must return how many seconds to wait, or null');
      expect(kernel.calls).toEqual([]);
    },
  );

  it('lets nothing through when it throws', async () => {
    const onError = vi.fn();
    const kernel = kernelStub();
    const rateLimit = () => Promise.reject(new Error('Redis is away'));
    await expectErrorResponse(await limited(kernel, { rateLimit, onError })(submit(robin)), 500, 'internal_error');
    expect(onError.mock.lastCall?.[0].message).toBe('Redis is away');
    expect(kernel.calls).toEqual([]);
  });
});
