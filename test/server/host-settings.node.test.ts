import { describe, expect, it, vi } from 'vitest';
import type { ConnectionSettings, ManagedAuthHandlerOptions } from '../../src/server';
import { expectErrorResponse } from './expect-error-response';
import { ask, connectionJson, handlerOn, kernelStub, MINE, THEIRS } from './kernel-stub';

const CONNECT = () => ask('POST', '/connections', { domain: 'GitHub.com' });
const LOGIN = () => ask('POST', `/connections/${MINE}/login`);

const SETTINGS: ConnectionSettings = {
  login_url: 'https://github.com/login',
  allowed_domains: ['github.com', 'githubassets.com'],
  credential: { provider: 'onepassword', path: 'Vault/GitHub' },
  save_credentials: false,
  record_session: true,
  health_checks: true,
  health_check_interval: 3600,
  auto_reauth: false,
  proxy: { id: 'proxy_1' },
  browser: { proxy: { mode: 'direct' }, region: 'eu-west', stealth: false, telemetry: { enabled: true } },
};

/** Kernel that has the connection already, with what `members` say. */
const existing = (members: object = {}, id = MINE) =>
  kernelStub({
    'POST ': () => Response.json({ code: 'already_exists', message: 'x', existing_id: id }, { status: 409 }),
    'GET /:id': () => Response.json(connectionJson(id, members)),
  });

describe('connection', () => {
  it.each([
    ['sync', () => SETTINGS],
    ['async', async () => SETTINGS],
  ])('decides what a new connection is created with (%s)', async (_, connection) => {
    const kernel = kernelStub();
    expect((await handlerOn(kernel, { connection })(CONNECT())).status).toBe(201);
    expect(kernel.calls[0]?.body).toEqual({ domain: 'github.com', profile_name: 'user-1', ...SETTINGS });
  });

  it.each([null, undefined, {}])('leaves Kernel its defaults with %j', async (nothing) => {
    const kernel = kernelStub();
    await handlerOn(kernel, { connection: () => nothing })(CONNECT());
    expect(kernel.calls[0]?.body).toEqual({ domain: 'github.com', profile_name: 'user-1' });
  });

  it('is told the normalized domain, the profile and the request', async () => {
    const connection = vi.fn(() => null);
    const request = CONNECT();
    await handlerOn(kernelStub(), { connection })(request);
    expect(connection).toHaveBeenCalledExactlyOnceWith({ domain: 'github.com', profileName: 'user-1', request });
  });

  it.each<[string, object, object]>([
    [
      'a URL',
      { login_url: 'https://GITHUB.com\\@evil.example/ü' },
      { login_url: 'https://github.com/@evil.example/%C3%BC' },
    ],
    [
      'hosts',
      {
        allowed_domains: ['Bücher.example', '*.a.example', 'www.b.example.', '*.www.www.c.example', 'ｗｗｗ.d.example'],
      },
      { allowed_domains: ['xn--bcher-kva.example', 'a.example', 'b.example', 'c.example', 'd.example'] },
    ],
    ['members that are undefined', { login_url: undefined, browser: { region: undefined } }, { browser: {} }],
  ])('sends %s as it was checked', async (_, chosen, sent) => {
    const kernel = kernelStub();
    await handlerOn(kernel, { connection: () => chosen as ConnectionSettings })(CONNECT());
    expect(kernel.calls[0]?.body).toEqual({ domain: 'github.com', profile_name: 'user-1', ...sent });
  });

  it.each<[string, unknown]>([
    ['login_url must be an absolute http(s) URL', { login_url: '/secret' }],
    ['login_url must be an absolute http(s) URL', { login_url: 'javascript:secret' }],
    ['login_url must be an absolute http(s) URL', { login_url: 'https://user:secret@github.com/' }],
    ['allowed_domains.1 must be a host name', { allowed_domains: ['github.com', 'https://secret'] }],
    // Kernel would read it as com, and so as all names below that.
    ['allowed_domains.0 must be a host name', { allowed_domains: ['www.com'] }],
    ['allowed_domains must have at most 50 host names', { allowed_domains: Array(51).fill('secret.example') }],
    [
      'credential must be { name }, { provider, path } or { provider, auto: true }',
      { credential: { provider: 'secret' } },
    ],
    ['credential must be', { credential: { name: 'secret', path: 'secret' } }],
    ['credential must be', { credential: 'secret' }],
    ['save_credentials must be true or false', { save_credentials: 'secret' }],
    ['health_check_interval must be a whole number of seconds from 300 to 86400', { health_check_interval: 60 }],
    ['health_check_interval must be', { health_check_interval: 1e9 }],
    ['health_check_interval must be', { health_check_interval: 300.5 }],
    ['proxy must be { id } or { name }', { proxy: { id: 'secret', name: 'secret' } }],
    [
      "browser.proxy must be { id }, { name } or { mode: 'direct' | 'default' }",
      { browser: { proxy: { mode: 'secret' } } },
    ],
    ['browser.region must be one of us-east, eu-west, ap-southeast', { browser: { region: 'secret' } }],
    ['browser.headless is no member that the API knows', { browser: { headless: 'secret' } }],
    ['browser.telemetry is off and has settings', { browser: { telemetry: { enabled: false, browser: {} } } }],
    ['domain is no member that the API knows', { domain: 'secret' }],
    ['profile_name is no member', { profile_name: 'secret' }],
    ['is no member', 'secret'],
    ['is no member', ['secret']],
  ])('that says what Kernel would not take is a 500 of which onError knows: %s', async (problem, chosen) => {
    const onError = vi.fn();
    const kernel = kernelStub();
    const options = { connection: () => chosen as never, onError };
    await expectErrorResponse(await handlerOn(kernel, options)(CONNECT()), 500, 'internal_error');
    const message = onError.mock.lastCall?.[0]?.message;
    expect(message).toContain('`connection`');
    expect(message).toContain(problem);
    expect(message).not.toContain('secret');
    expect(kernel.calls).toEqual([]);
  });

  it.each<[string, ManagedAuthHandlerOptions['connection']]>([
    [
      'throws',
      () => {
        throw new Error('no');
      },
    ],
    ['rejects', () => Promise.reject(new Error('no'))],
  ])('that %s is a 500, and nothing is created', async (_, connection) => {
    const onError = vi.fn();
    const kernel = kernelStub();
    await expectErrorResponse(await handlerOn(kernel, { connection, onError })(CONNECT()), 500, 'internal_error');
    expect(onError).toHaveBeenCalledExactlyOnceWith(new Error('no'));
    expect(kernel.calls).toEqual([]);
  });

  it('that never settles is a 500 after timeoutMs, and nothing is created', async () => {
    vi.useFakeTimers();
    try {
      const kernel = kernelStub();
      const response = handlerOn(kernel, { connection: () => new Promise<never>(() => {}) })(CONNECT());
      await vi.advanceTimersByTimeAsync(30_000);
      await expectErrorResponse(await response, 500, 'internal_error');
      expect(kernel.calls).toEqual([]);
    } finally {
      vi.useRealTimers();
    }
  });

  it.each([400, 404, 422])('is to blame when Kernel answers %i to it, and not the person', async (status) => {
    const onError = vi.fn();
    const error = () => Response.json({ code: 'invalid_credential', message: 'secret' }, { status });
    const connection = () => SETTINGS;
    const handler = handlerOn(kernelStub({ 'POST ': error }), { connection, onError });
    await expectErrorResponse(await handler(CONNECT()), 500, 'internal_error');
    expect(onError.mock.lastCall?.[0].message).toMatch(
      /`connection` returned settings \(.*login_url.*\) to which Kernel answered \d+ \(invalid_credential\)/,
    );
    expect(onError.mock.lastCall?.[0].message).not.toContain('secret');
  });

  it.each(Object.keys(SETTINGS))('cannot be said by a browser: %s is a 400', async (member) => {
    const kernel = kernelStub();
    const handler = handlerOn(kernel, { connection: () => SETTINGS, updateExisting: true });
    const body = { domain: 'github.com', [member]: SETTINGS[member as keyof ConnectionSettings] };
    await expectErrorResponse(await handler(ask('POST', '/connections', body)), 400, 'bad_request');
    await expectErrorResponse(
      await handler(ask('POST', `/connections/${MINE}/login`, { [member]: body[member as keyof typeof body] })),
      400,
      'bad_request',
    );
    expect(kernel.calls).toEqual([]);
  });
});

describe('an existing connection', () => {
  it('is left as it is', async () => {
    const kernel = existing({ save_credentials: true });
    expect((await handlerOn(kernel, { connection: () => SETTINGS })(CONNECT())).status).toBe(200);
    expect(kernel.routes()).toEqual(['POST ', `GET /${MINE}`, `POST /${MINE}/login`, `GET /${MINE}`]);
  });

  it('is brought to what connection says with updateExisting, by the members that differ', async () => {
    const { proxy: _, ...same } = SETTINGS;
    const kernel = existing({
      ...same,
      proxy_id: 'proxy_1',
      save_credentials: true,
      browser: { ...SETTINGS.browser, region: 'us-east' },
    });
    await handlerOn(kernel, { connection: () => SETTINGS, updateExisting: true })(CONNECT());
    const update = kernel.calls.find(({ route }) => route.startsWith('PATCH'));
    expect(update?.body).toEqual({ save_credentials: false, browser: SETTINGS.browser });
  });

  it('that does not differ is not updated, whatever else Kernel says of it', async () => {
    const { proxy: _, ...same } = SETTINGS;
    const browser = { ...SETTINGS.browser, telemetry: { enabled: true, browser: null }, newer: 1 };
    const allowed_domains = [...(SETTINGS.allowed_domains ?? [])].reverse();
    const kernel = existing({ ...same, proxy_id: 'proxy_1', browser, allowed_domains, newer: 1 });
    await handlerOn(kernel, { connection: () => SETTINGS, updateExisting: true })(CONNECT());
    expect(kernel.routes()).not.toContain(`PATCH /${MINE}`);
  });

  it.each<[object, object]>([
    [{ proxy: { id: 'p1' } }, { proxy_id: 'p1' }],
    [{ proxy: { name: 'home' } }, { proxy_id: 'p1', browser: { proxy: { name: 'home' } } }],
    [{ browser_telemetry: { enabled: true } }, { browser: { telemetry: { enabled: true } } }],
  ])('that has %j is known to have it by %j', async (chosen, members) => {
    const kernel = existing(members);
    await handlerOn(kernel, { connection: () => chosen, updateExisting: true })(CONNECT());
    expect(kernel.routes()).not.toContain(`PATCH /${MINE}`);
  });

  it("is not updated when it is another's", async () => {
    const kernel = existing({}, THEIRS);
    const handler = handlerOn(kernel, { connection: () => SETTINGS, updateExisting: true });
    await expectErrorResponse(await handler(CONNECT()), 404, 'not_found');
    expect(kernel.routes()).toEqual(['POST ', `GET /${THEIRS}`]);
  });
});

describe('login', () => {
  const CHOSEN = { record_session: true, browser: { region: 'eu-west' } } as const;

  it('decides what each login is started with, at connect and later', async () => {
    const login = vi.fn(() => CHOSEN);
    const kernel = kernelStub();
    const handler = handlerOn(kernel, { login });
    await handler(CONNECT());
    await handler(LOGIN());
    const bodies = kernel.calls.filter(({ route }) => route.endsWith('/login')).map(({ body }) => body);
    expect(bodies).toEqual([CHOSEN, CHOSEN]);
    const asked = { domain: 'github.com', profileName: 'user-1', request: expect.any(Request) };
    expect(login.mock.calls).toEqual([[asked], [asked]]);
  });

  it.each<[string, () => Request]>([
    ['at connect, before anything is created', CONNECT],
    ['later', LOGIN],
  ])('that says what Kernel would not take is a 500 %s', async (_, request) => {
    const onError = vi.fn();
    const kernel = kernelStub();
    const options = { login: () => ({ credential: { name: 'x' } }) as never, onError };
    await expectErrorResponse(await handlerOn(kernel, options)(request()), 500, 'internal_error');
    expect(onError.mock.lastCall?.[0].message).toMatch(/`login` .*credential is no member/);
    expect(kernel.routes().filter((route) => !route.startsWith('GET'))).toEqual([]);
  });

  it.each([
    [422, 500, 'internal_error'],
    [404, 404, 'not_found'],
  ])('is to blame for a %i of Kernel, unless that is about the connection', async (status, told, code) => {
    const error = () => new Response(null, { status });
    const handler = handlerOn(kernelStub({ 'POST /:id/login': error }), { login: () => CHOSEN });
    await expectErrorResponse(await handler(LOGIN()), told, code);
  });

  it("is not asked for another's connection", async () => {
    const login = vi.fn();
    const response = await handlerOn(kernelStub(), { login })(ask('POST', `/connections/${THEIRS}/login`));
    await expectErrorResponse(response, 404, 'not_found');
    expect(login).not.toHaveBeenCalled();
  });
});

it('updateExisting without connection is a TypeError', () => {
  expect(() => handlerOn(kernelStub(), { updateExisting: true })).toThrow(/`updateExisting` needs `connection`/);
});
