import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectErrorResponse } from './expect-error-response';
import { ask, handlerOn, KEY, kernelStub, MINE } from './kernel-stub';

const SUBMIT = { fields: { password: 'hunter2-secret' } };

describe('paths', () => {
  it.each([
    '/connections/../../browsers',
    '/connections/..',
    '/connections/%2e%2e',
    '/connections/%2e%2e/browsers',
    '/connections/ma_mine%2fsubmit',
    '/connections/ma_mine%2F..%2F..%2Fbrowsers',
    '/connections/ma_mine%00',
    '/connections/ma_mine%0d%0aX-Evil:1',
    '/connections/ma%5Fmine',
    '/connections/ma_mine;x=1',
    `/connections/${'a'.repeat(10_000)}`,
    '/connections/',
    '/connections//submit',
    '/connections/ma_mine/',
    '/connections/ma_mine/exchange',
    '/connections/ma_mine/timeline',
    '/connections/ma_mine/constructor',
    '/connections/ma_mine/submit/x',
    '/connectionsx',
    '/browsers',
    '',
    '/../../auth/connections/ma_mine',
  ])('%s is no route', async (path) => {
    const kernel = kernelStub();
    for (const method of ['GET', 'POST']) {
      await expectErrorResponse(
        await handlerOn(kernel)(ask(method, path, method === 'POST' ? SUBMIT : undefined)),
        404,
        'not_found',
      );
    }
    expect(kernel.calls).toEqual([]);
  });

  it.each([
    ['PUT', '/connections/ma_mine', 'GET, PATCH, DELETE'],
    ['HEAD', '/connections/ma_mine', 'GET, PATCH, DELETE'],
    ['OPTIONS', '/connections/ma_mine', 'GET, PATCH, DELETE'],
    ['constructor', '/connections/ma_mine', 'GET, PATCH, DELETE'],
    ['GET', '/connections/ma_mine/submit', 'POST'],
    ['GET', '/connections/ma_mine/login', 'POST'],
    ['POST', '/connections/ma_mine/events', 'GET'],
    ['DELETE', '/connections', 'GET, POST'],
  ])('%s %s is a 405', async (method, path, allow) => {
    const kernel = kernelStub();
    const response = await handlerOn(kernel)(ask(method, path));
    expect(response.headers.get('Allow')).toBe(allow);
    await expectErrorResponse(response, 405, 'method_not_allowed');
    expect(kernel.calls).toEqual([]);
  });

  it.each(['PATCH', 'DELETE'])('%s is a 405 unless the host switches it on', async (method) => {
    const kernel = kernelStub();
    const handler = handlerOn(kernel, { allowDelete: false, allowUpdate: [] });
    const response = await handler(ask(method, '/connections/ma_mine', method === 'PATCH' ? {} : undefined));
    expect(response.headers.get('Allow')).toBe('GET');
    await expectErrorResponse(response, 405, 'method_not_allowed');
    expect(kernel.calls).toEqual([]);
  });

  it.each([
    ['nothing', '?domain='],
    ['a URL', '?domain=https://github.com/x'],
    ['more of a query', '?domain=github.com%26profile_name%3Duser-2'],
    ['a line break', '?domain=github.com%0d%0aX-A:1'],
    ['two of them', '?domain=github.com&domain=gitlab.com'],
    ['a name without end', `?domain=${'a.'.repeat(50_000)}com`],
  ])('a list of %s as its domain is a 400, and Kernel is not asked', async (_, query) => {
    const kernel = kernelStub();
    await expectErrorResponse(await handlerOn(kernel)(ask('GET', `/connections${query}`)), 400, 'bad_request');
    expect(kernel.calls).toEqual([]);
  });

  it('the list is a 405 where the host switches it off', async () => {
    const kernel = kernelStub();
    const response = await handlerOn(kernel, { allowList: false })(ask('GET', '/connections'));
    expect(response.headers.get('Allow')).toBe('POST');
    await expectErrorResponse(response, 405, 'method_not_allowed');
    expect(kernel.calls).toEqual([]);
  });
});

describe('other sites', () => {
  const authorize = vi.fn(() => ({ profileName: 'user-1' }));
  beforeEach(() => authorize.mockClear());

  it.each<[string, Record<string, string>]>([
    ['a page elsewhere', { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' }],
    ['a page elsewhere that claims our origin', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a neighbouring subdomain', { 'Sec-Fetch-Site': 'same-site', Origin: 'https://blog.app.example' }],
    ['a sandboxed frame', { 'Sec-Fetch-Site': 'cross-site', Origin: 'null' }],
    ['a look-alike origin', { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://app.example.evil.example' }],
    ['an address bar that posts', { 'Sec-Fetch-Site': 'none' }],
  ])('%s gets a 403 before anybody is authorized', async (_, headers) => {
    const kernel = kernelStub();
    const cookie = { Cookie: 'session=robin', ...headers };
    const handler = handlerOn(kernel, { authorize });
    for (const request of [
      ask('POST', `/connections/${MINE}/submit`, SUBMIT, { headers: cookie }),
      ask('POST', `/connections/${MINE}/login`, undefined, { headers: cookie }),
      ask('POST', '/connections', { domain: 'github.com' }, { headers: cookie }),
      ask('GET', `/connections/${MINE}/events`, undefined, { headers: cookie }),
    ]) {
      await expectErrorResponse(await handler(request), 403, 'cross_site');
    }
    expect(authorize).not.toHaveBeenCalled();
    expect(kernel.calls).toEqual([]);
  });

  it('gets no CORS headers, preflight or not', async () => {
    const headers = {
      'Sec-Fetch-Site': 'cross-site',
      Origin: 'https://evil.example',
      'Access-Control-Request-Method': 'POST',
    };
    for (const method of ['OPTIONS', 'GET']) {
      const response = await handlerOn(kernelStub())(ask(method, `/connections/${MINE}`, undefined, { headers }));
      expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });
});

describe('headers', () => {
  it("forwards none of the browser's", async () => {
    const kernel = kernelStub();
    const headers = {
      Cookie: 'session=robin',
      Authorization: 'Bearer robin',
      'X-Forwarded-Host': 'evil.example',
      'X-Kernel-Project-Id': 'p',
    };
    await handlerOn(kernel)(ask('GET', `/connections/${MINE}`, undefined, { headers }));
    const sent = new Headers(kernel.calls[0]?.init.headers);
    expect([...sent]).toEqual([
      ['accept', 'application/json'],
      ['authorization', `Bearer ${KEY}`],
    ]);
  });

  it.each([
    ['7', '7'],
    ['Wed, 21 Oct 2015 07:28:00 GMT', '0'],
    ['99999999', '3600'],
    ['7, Set-Cookie: evil=1', null],
    ['<script>', null],
  ])('passes Retry-After: %s as %s and nothing else of the response', async (sent, passed) => {
    const headers = { 'Retry-After': sent, 'Set-Cookie': 'secret=1', 'X-Upstream': 'secret', Server: 'secret' };
    const kernel = kernelStub({
      'GET /:id': () => Response.json({ code: 'x', message: 'secret' }, { status: 429, headers }),
    });
    const response = await handlerOn(kernel)(ask('GET', `/connections/${MINE}`));
    expect(response.headers.get('Retry-After')).toBe(passed);
    const names = [...response.headers.keys()].filter((name) => name !== 'retry-after');
    expect(names).toEqual(['cache-control', 'content-type', 'x-content-type-options']);
    await expectErrorResponse(response, 429, 'rate_limited');
  });
});
