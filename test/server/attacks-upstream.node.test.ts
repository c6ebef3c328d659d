import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectErrorResponse } from './expect-error-response';
import { ask, connectionJson, eventStream, handlerOn, KEY, kernelStub, MINE, openStream } from './kernel-stub';

const SUBMIT = { fields: { password: 'hunter2' } };
const READ = () => ask('GET', `/connections/${MINE}`);

/** Every member that must not pass, and unknown ones in every place there is. */
const SECRETS = {
  credential: { name: 'secret', provider: 'secret', path: 'secret' },
  proxy_id: 'secret',
  browser_session_id: 'secret',
  handoff_code: 'secret',
  live_view_url: 'https://live.example/secret',
  hosted_url: 'http://auth.example/secret',
  post_login_url: 'javascript:secret',
  login_url: 'https://user:secret@site.example/',
  browser_telemetry: { secret: true },
  internal_notes: 'secret',
  sso_provider: { secret: true },
  website_error: ['secret'],
  error_message: { message: 'secret' },
  discovered_fields: [
    { name: 'a', type: 'text', value: 'secret', observed_selector: 'secret', label: { secret: 1 } },
    { secret: 'an item without a name' },
    'secret',
  ],
  mfa_options: [{ type: 'sms', label: 'SMS', seed: 'secret' }, null],
  sign_in_options: [{ id: 'x', label: 'X', token: 'secret' }],
  pending_sso_buttons: [{ selector: '//a', provider: 'google', label: 'G', client_secret: 'secret' }],
  fields: [{ id: 'f', ref: 'r', type: 'password', stored_value: 'secret' }],
  choices: [{ id: 'c', label: 'C', type: 'other', observed_selector: 'secret' }],
};

describe('a response with secrets in every field', () => {
  const withSecrets = (id: string) => Response.json({ ...connectionJson(id), ...SECRETS });
  const event = `event: managed_auth_state\nid: secret\ndata: ${JSON.stringify({ event: 'managed_auth_state', flow_status: 'SUCCESS', ...SECRETS })}\n\n`;
  const kernel = kernelStub({
    'POST ': () => withSecrets('ma_new'),
    'GET ': () => Response.json([{ ...connectionJson(MINE), ...SECRETS }]),
    'GET /:id': ({ route }) => withSecrets(route.replace('GET /', '')),
    'PATCH /:id': () => withSecrets(MINE),
    'POST /:id/submit': () => Response.json({ accepted: true, secret: 'secret', echoed: SUBMIT }, { status: 202 }),
    'GET /:id/events': () =>
      eventStream(
        `: secret comment\n\nevent: error\ndata: {"error":{"message":"secret"}}\n\nevent: secret_event\ndata: {"a":"secret"}\n\n${event}`,
      ),
  });

  it.each<[string, string, unknown?]>([
    ['POST', '/connections', { domain: 'github.com' }],
    ['GET', '/connections'],
    ['GET', `/connections/${MINE}`],
    ['PATCH', `/connections/${MINE}`, { save_credentials: true }],
    ['POST', `/connections/${MINE}/login`],
    ['POST', `/connections/${MINE}/submit`, SUBMIT],
    ['GET', `/connections/${MINE}/events`],
  ])('passes none of them on %s %s', async (...asked) => {
    const response = await handlerOn(kernel)(ask(...asked));
    expect(response.ok).toBe(true);
    expect(response.headers.get('Cache-Control')).toContain('no-store');
    const text = await response.text();
    expect(text).not.toContain('secret');
    expect(text).not.toContain('hunter2');
  });

  it('keeps what a browser needs of each', async () => {
    const response = await handlerOn(kernel)(READ());
    expect(await response.json()).toEqual({
      ...connectionJson(MINE),
      hosted_url: null,
      post_login_url: null,
      login_url: null,
      sso_provider: null,
      website_error: null,
      error_message: null,
      discovered_fields: [{ name: 'a', type: 'text', label: null }],
      mfa_options: [{ type: 'sms', label: 'SMS' }],
      sign_in_options: [{ id: 'x', label: 'X' }],
      pending_sso_buttons: [{ selector: '//a', provider: 'google', label: 'G' }],
      fields: [{ id: 'f', ref: 'r', type: 'password' }],
      choices: [{ id: 'c', label: 'C', type: 'other' }],
    });
  });

  it('passes live_view_url alone where the host asked for it', async () => {
    const response = await handlerOn(kernel, { exposeLiveViewUrl: true })(READ());
    const { live_view_url: url, ...rest } = await response.json();
    expect(url).toBe(SECRETS.live_view_url);
    expect(JSON.stringify(rest)).not.toContain('secret');
  });
});

describe('a response that is an error', () => {
  const body = { code: 'secret_code', message: 'secret at /app/secret.js:1', details: [{ message: 'secret' }] };

  it.each([
    [400, 400, 'bad_request'],
    [401, 502, 'upstream_error'],
    [403, 502, 'upstream_error'],
    [404, 404, 'not_found'],
    [409, 409, 'conflict'],
    [410, 410, 'gone'],
    [418, 502, 'upstream_error'],
    [422, 422, 'unprocessable'],
    [429, 429, 'rate_limited'],
    [500, 502, 'upstream_error'],
    [503, 503, 'unavailable'],
    [504, 504, 'upstream_timeout'],
  ])('%i is told as %i %s on every kind of call, and sent once', async (status, told, code) => {
    for (const [route, request] of [
      ['POST /:id/submit', ask('POST', `/connections/${MINE}/submit`, SUBMIT)],
      ['POST /:id/login', ask('POST', `/connections/${MINE}/login`)],
      ['GET /:id', READ()],
      ['GET /:id/events', ask('GET', `/connections/${MINE}/events`)],
    ] as const) {
      const kernel = kernelStub({ [route]: () => Response.json(body, { status }) });
      const heard = vi.fn();
      await expectErrorResponse(await handlerOn(kernel, { onRequest: heard })(request), told, code);
      expect(heard.mock.lastCall?.[0]).toMatchObject({ status: told, code, upstreamStatus: status });
      const last = kernel.routes().at(-1);
      expect(kernel.routes().filter((each) => each === last)).toHaveLength(1);
    }
  });

  it('stale_interaction is the one code that passes', async () => {
    const stale = () => Response.json({ code: 'stale_interaction', message: 'secret' }, { status: 400 });
    const kernel = kernelStub({ 'POST /:id/submit': stale });
    const submit = ask('POST', `/connections/${MINE}/submit`, SUBMIT);
    await expectErrorResponse(await handlerOn(kernel)(submit), 400, 'stale_interaction');
  });

  it.each<[string, () => Response]>([
    ['HTML with status 500', () => new Response('<html>secret stack at x.js:1', { status: 500 })],
    ['HTML with status 200', () => new Response('<html>secret', { headers: { 'Content-Type': 'text/html' } })],
    ['JSON cut short', () => new Response('{"id":"secret', { headers: { 'Content-Type': 'application/json' } })],
    ['JSON that is no connection', () => Response.json({ secret: true })],
    ['null', () => Response.json(null)],
    ['an array', () => Response.json(['secret'])],
    ['a redirect', () => new Response(null, { status: 302, headers: { Location: 'https://evil.example/secret' } })],
    ['an error body that is endless', () => new Response(endless(), { status: 500 })],
    ['a body that is endless', () => new Response(endless())],
    [
      'a body that is endless and claims to be short',
      () => new Response(endless(), { headers: { 'Content-Length': '9' } }),
    ],
    ['2 MB', () => Response.json(connectionJson(MINE, { website_error: 'x'.repeat(2_000_000) }))],
  ])('%s is a 502', async (_, response) => {
    const handler = handlerOn(kernelStub({ 'GET /:id': response }));
    await expectErrorResponse(await handler(READ()), 502, 'upstream_error');
  });

  it('never follows a redirect with the key or a password', async () => {
    const kernel = kernelStub();
    await handlerOn(kernel)(ask('POST', `/connections/${MINE}/submit`, SUBMIT));
    expect(kernel.calls.map(({ init }) => init.redirect)).toEqual(['manual', 'manual']);
  });

  it('no event stream where one should be is a 502', async () => {
    const kernel = kernelStub({ 'GET /:id/events': () => Response.json({ secret: true }) });
    await expectErrorResponse(
      await handlerOn(kernel)(ask('GET', `/connections/${MINE}/events`)),
      502,
      'upstream_error',
    );
  });
});

describe('no response', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const hang = (init: RequestInit) =>
    new Promise<Response>((_, reject) => {
      init.signal?.addEventListener('abort', () => reject(init.signal?.reason));
    });

  it.each([
    ['GET /:id', READ],
    ['POST /:id/submit', () => ask('POST', `/connections/${MINE}/submit`, SUBMIT)],
    ['GET /:id/events', () => ask('GET', `/connections/${MINE}/events`)],
  ])('a hang of %s is a 504 after 30 s, aborted, and not tried again', async (route, request) => {
    let signal: AbortSignal | null | undefined;
    const kernel = kernelStub({
      [route]: ({ init }) => {
        signal = init.signal;
        return hang(init);
      },
    });
    const response = handlerOn(kernel)(request());
    await vi.advanceTimersByTimeAsync(29_999);
    expect(signal?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await expectErrorResponse(await response, 504, 'upstream_timeout');
    expect(signal?.aborted).toBe(true);
    expect(new Set(kernel.routes()).size).toBe(kernel.routes().length);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('a body that never ends in time is a 504', async () => {
    const kernel = kernelStub({ 'GET /:id': ({ init }) => new Response(openStream(['{'], init.signal).stream) });
    const response = handlerOn(kernel)(READ());
    await vi.advanceTimersByTimeAsync(30_000);
    await expectErrorResponse(await response, 504, 'upstream_timeout');
  });

  it('a line that breaks is a 502; a read is tried once more, a submit never', async () => {
    const broken = () => {
      throw new TypeError('fetch failed', { cause: new Error('secret ECONNREFUSED 10.0.0.1') });
    };
    const reading = kernelStub({ 'GET /:id': broken });
    await expectErrorResponse(await handlerOn(reading)(READ()), 502, 'upstream_unreachable');
    expect(reading.calls).toHaveLength(2);
    const sending = kernelStub({ 'POST /:id/submit': broken });
    const submit = ask('POST', `/connections/${MINE}/submit`, SUBMIT);
    await expectErrorResponse(await handlerOn(sending)(submit), 502, 'upstream_unreachable');
    expect(sending.routes()).toEqual([`GET /${MINE}`, `POST /${MINE}/submit`]);
  });
});

describe('logs', () => {
  it('hold nothing of a request or a response, even with KERNEL_LOG=debug', async () => {
    vi.stubEnv('KERNEL_LOG', 'debug');
    const methods = ['log', 'debug', 'info', 'warn', 'error'] as const;
    const spies = methods.map((method) => vi.spyOn(console, method).mockImplementation(() => {}));
    const heard: unknown[] = [];
    const options = { onRequest: (handled: unknown) => heard.push(handled), onError: undefined };
    try {
      for (const answers of [{}, { 'POST /:id/submit': () => Response.json({ code: 'hunter2' }, { status: 500 }) }]) {
        const handler = handlerOn(kernelStub(answers), options);
        await handler(
          ask('POST', `/connections/${MINE}/submit?token=hunter2`, SUBMIT, { headers: { Cookie: 'hunter2' } }),
        );
      }
      await handlerOn(kernelStub(), {
        ...options,
        authorize: () => {
          throw new TypeError('hunter2');
        },
      })(READ());
      const said = JSON.stringify([heard, spies.map((spy) => spy.mock.calls)]);
      expect(said).not.toContain('hunter2');
      expect(said).not.toContain(KEY);
      expect(said).toContain('TypeError');
      expect(heard[0]).toEqual({
        method: 'POST',
        route: 'submit',
        status: 202,
        durationMs: expect.any(Number),
        connectionId: MINE,
        code: null,
        upstreamStatus: null,
      });
    } finally {
      for (const spy of spies) spy.mockRestore();
      vi.unstubAllEnvs();
    }
  });
});

function endless(): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(64_000).fill(120)),
  });
}

describe('an id of Kernel that is no id of a connection', () => {
  const CONNECT = () => ask('POST', '/connections', { domain: 'github.com' });

  it.each([
    '../../../credentials/x',
    '..',
    'ma_a/../../credentials',
    'ma_a?x=',
    'ma_a#',
    'ma_a%2f',
    'ma a',
    '',
    'x'.repeat(201),
  ])('is a 502 and in no path: %j', async (id) => {
    const created = kernelStub({ 'POST ': ({ body }) => Response.json(connectionJson(id, body as object)) });
    await expectErrorResponse(await handlerOn(created)(CONNECT()), 502, 'upstream_error');
    expect(created.routes()).toEqual(['POST ']);
    const existing = kernelStub({ 'POST ': () => Response.json({ existing_id: id }, { status: 409 }) });
    await expectErrorResponse(await handlerOn(existing)(CONNECT()), 502, 'upstream_error');
    expect(existing.routes()).toEqual(['POST ']);
    const listed = kernelStub({ 'GET ': () => Response.json([connectionJson(id), connectionJson(MINE)]) });
    const list = await (await handlerOn(listed)(ask('GET', '/connections'))).json();
    expect(list.map((each: { id: string }) => each.id)).toEqual([MINE]);
  });
});
