import { describe, expect, it, vi } from 'vitest';
import { expectErrorResponse } from './expect-error-response';
import { ask, handlerOn, kernelStub, MINE, openStream } from './kernel-stub';

const SUBMIT = { fields: { password: 'hunter2-secret' } };

describe('bodies', () => {
  const endless = () => {
    let pulls = 0;
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulls += 1;
        controller.enqueue(new Uint8Array(10_000).fill(32));
      },
    });
    return { stream, pulls: () => pulls };
  };
  const post = (body: BodyInit, headers: Record<string, string>) =>
    ask('POST', `/connections/${MINE}/submit`, undefined, { body, headers, duplex: 'half' } as RequestInit);
  const JSON_TYPE = { 'Content-Type': 'application/json' };

  it.each<[string, BodyInit, Record<string, string>, number, string]>([
    ['a form', 'fields=x', { 'Content-Type': 'application/x-www-form-urlencoded' }, 415, 'unsupported_media_type'],
    ['text/plain', JSON.stringify(SUBMIT), { 'Content-Type': 'text/plain' }, 415, 'unsupported_media_type'],
    ['multipart', 'x', { 'Content-Type': 'multipart/form-data; boundary=x' }, 415, 'unsupported_media_type'],
    [
      'a type that only begins so',
      JSON.stringify(SUBMIT),
      { 'Content-Type': 'application/json-seq' },
      415,
      'unsupported_media_type',
    ],
    ['gzip', 'x', { ...JSON_TYPE, 'Content-Encoding': 'gzip' }, 415, 'unsupported_media_type'],
    ['65 kB', `{"fields":{"a":"${'x'.repeat(65_000)}"}}`, JSON_TYPE, 413, 'content_too_large'],
    ['no JSON', '{"fields":', JSON_TYPE, 400, 'bad_request'],
    ['deep nesting', '['.repeat(30_000), JSON_TYPE, 400, 'bad_request'],
    ['nothing', '', JSON_TYPE, 400, 'bad_request'],
    ['bytes that are no UTF-8', Buffer.from('{"fields":{"a":"\xff"}}', 'latin1'), JSON_TYPE, 400, 'bad_request'],
    ['null', 'null', JSON_TYPE, 400, 'bad_request'],
    ['an array', '[]', JSON_TYPE, 400, 'bad_request'],
    ['no action', '{}', JSON_TYPE, 400, 'bad_request'],
    ['two actions', '{"fields":{"a":"b"},"mfa_option_id":"sms"}', JSON_TYPE, 400, 'bad_request'],
    ['an unknown key', '{"fields":{"a":"b"},"live_view_url":"x"}', JSON_TYPE, 400, 'bad_request'],
    ['a __proto__ key', '{"fields":{"a":"b"},"__proto__":{"fields":{}}}', JSON_TYPE, 400, 'bad_request'],
    ['a constructor key', '{"constructor":{"prototype":{"x":1}}}', JSON_TYPE, 400, 'bad_request'],
    ['values that are no strings', '{"fields":{"a":{"b":"c"}}}', JSON_TYPE, 400, 'bad_request'],
  ])('%s gets an error, and nothing is forwarded', async (_, body, headers, status, code) => {
    const kernel = kernelStub();
    await expectErrorResponse(await handlerOn(kernel)(post(body, headers)), status, code);
    expect(kernel.calls).toEqual([]);
  });

  it('65 kB without a Content-Length get a 413', async () => {
    const kernel = kernelStub();
    const body = new Blob([`{"fields":{"a":"${'x'.repeat(65_000)}"}}`]).stream();
    await expectErrorResponse(await handlerOn(kernel)(post(body, JSON_TYPE)), 413, 'content_too_large');
  });

  it('a body without end that claims to be short is read no further than the limit', async () => {
    const { stream, pulls } = endless();
    const kernel = kernelStub();
    const request = post(stream, { ...JSON_TYPE, 'Content-Length': '10' });
    await expectErrorResponse(await handlerOn(kernel)(request), 413, 'content_too_large');
    expect(pulls()).toBeLessThan(20);
    expect(kernel.calls).toEqual([]);
  });

  it('a Content-Length beyond the limit gets a 413, and its body is not read', async () => {
    const { stream, pulls } = endless();
    const request = post(stream, { ...JSON_TYPE, 'Content-Length': '64001' });
    const before = pulls();
    await expectErrorResponse(await handlerOn(kernelStub())(request), 413, 'content_too_large');
    expect(pulls() - before).toBeLessThanOrEqual(1);
  });

  it('a body without end gets a 413 soon after the limit', async () => {
    const { stream, pulls } = endless();
    await expectErrorResponse(await handlerOn(kernelStub())(post(stream, JSON_TYPE)), 413, 'content_too_large');
    expect(pulls()).toBeLessThan(20);
  });

  it.each([{}, { 'Content-Length': '100' }])('a body that stops half-way is given up (%o)', async (headers) => {
    vi.useFakeTimers();
    try {
      const { stream } = openStream(['{"fields":']);
      const response = handlerOn(kernelStub())(post(stream, { ...JSON_TYPE, ...headers }));
      await vi.advanceTimersByTimeAsync(30_000);
      await expectErrorResponse(await response, 408, 'request_timeout');
    } finally {
      vi.useRealTimers();
    }
  });

  it('field names of the prototype are data and arrive as they were sent', async () => {
    const kernel = kernelStub();
    const body = '{"fields":{"__proto__":"a","constructor":"b","login[password]":"c\\u0000\\r\\nd"}}';
    expect((await handlerOn(kernel)(post(body, JSON_TYPE))).status).toBe(202);
    expect(kernel.calls.at(-1)?.init.body).toBe(body);
    expect({}).not.toHaveProperty('a');
  });

  it.each([
    ["a profile of the browser's choice", { domain: 'github.com', profile_name: 'user-2' }, 400, 'bad_request'],
    ['a domain off the list', { domain: 'evil.example' }, 403, 'domain_not_allowed'],
    ['a URL', { domain: 'https://github.com/x' }, 400, 'bad_request'],
    ['an address', { domain: '127.0.0.1' }, 403, 'domain_not_allowed'],
    ['a name inside', { domain: 'localhost' }, 403, 'domain_not_allowed'],
    ['no domain', {}, 400, 'bad_request'],
  ])('connect with %s gets an error', async (_, body, status, code) => {
    const kernel = kernelStub();
    await expectErrorResponse(await handlerOn(kernel)(ask('POST', '/connections', body)), status, code);
    expect(kernel.calls).toEqual([]);
  });

  it.each([
    ['a setting off the list', { health_checks: false }, 400, 'bad_request'],
    ['a credential', { credential: { name: 'someone-elses' } }, 400, 'bad_request'],
    ['one that is allowed and one that is not', { save_credentials: true, proxy: { id: 'p' } }, 400, 'bad_request'],
    ['a value of a wrong type', { save_credentials: 'yes' }, 400, 'bad_request'],
    ['a login page that is not https', { login_url: 'javascript:alert(1)' }, 400, 'bad_request'],
    ['a login page elsewhere', { login_url: 'https://evil.example/login' }, 403, 'domain_not_allowed'],
    ['a domain elsewhere', { allowed_domains: ['login.github.com', 'evil.example'] }, 403, 'domain_not_allowed'],
    ['nothing', {}, 400, 'bad_request'],
  ])('an update with %s gets an error', async (_, body, status, code) => {
    const kernel = kernelStub();
    await expectErrorResponse(await handlerOn(kernel)(ask('PATCH', `/connections/${MINE}`, body)), status, code);
    expect(kernel.routes().filter((route) => route.startsWith('PATCH'))).toEqual([]);
  });

  it('login takes no options from a browser', async () => {
    const kernel = kernelStub();
    const body = { proxy: { id: 'p' }, record_session: true };
    await expectErrorResponse(
      await handlerOn(kernel)(ask('POST', `/connections/${MINE}/login`, body)),
      400,
      'bad_request',
    );
    expect(kernel.calls).toEqual([]);
  });
});
