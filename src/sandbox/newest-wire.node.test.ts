import { describe, expect, test } from 'vitest';
import { createManualClock } from '../kernel-api/testing/clocks';
import { CAN_REAUTH_REASONS, CANNOT_REAUTH_REASONS } from '../protocol/reauth-reasons';
import { createSandbox, type SandboxOptions } from './sandbox';
import { call } from './testing/calls';

function setUp(options: SandboxOptions = {}) {
  const clock = createManualClock();
  const sandbox = createSandbox({ clock, ...options });
  const api = (method: string, path?: string, body?: unknown) => call(sandbox.fetch, method, path, body);
  return { clock, sandbox, api };
}

const HOUR = 3_600_000;

describe('the browser', () => {
  test('has its defaults, and an update leaves what it does not name', async () => {
    const { api } = setUp();
    const { body } = await api('POST', '', {
      domain: 'a.example',
      profile_name: 'a',
      browser: { proxy: { id: 'p1' } },
    });
    expect(body).toMatchObject({
      browser: { region: 'us-east', stealth: true, proxy: { id: 'p1' } },
      proxy_id: 'p1',
      allowed_domains: [],
    });
    const path = `/${String(body.id)}`;
    const second = await api('PATCH', path, { browser: { region: 'eu-west', telemetry: { enabled: true } } });
    expect(second.body).toMatchObject({
      browser: { region: 'eu-west', stealth: true, proxy: { id: 'p1' }, telemetry: { enabled: true } },
      browser_telemetry: { enabled: true },
    });
    expect((await api('PATCH', path, { browser: { proxy: { mode: 'direct' } } })).body).not.toHaveProperty('proxy_id');
    expect((await api('PATCH', path, { browser_telemetry: null })).body).toMatchObject({
      browser: { telemetry: null },
    });
    expect((await api('GET', path)).body).toMatchObject({ browser: { region: 'eu-west', proxy: { mode: 'direct' } } });
  });

  test('a login overrides it for itself alone', async () => {
    const { api, sandbox } = setUp();
    const { id, browser } = sandbox.createConnection();
    const login = await api('POST', `/${id}/login`, { browser: { region: 'ap-southeast' }, record_session: true });
    expect(login.status).toBe(200);
    expect(sandbox.connection(id)).toMatchObject({ browser, record_session: false });
    expect((await api('GET', `/${id}/timeline`)).body.items).toMatchObject([{ replay_id: expect.any(String) }]);
  });
});

test('an update takes every setting that create takes', async () => {
  const { api, sandbox } = setUp();
  const { id } = sandbox.createConnection();
  const settings = {
    health_checks: false,
    auto_reauth: false,
    record_session: true,
    save_credentials: false,
    health_check_interval: 7200,
    credential: { provider: 'my-1p', auto: true },
    allowed_domains: ['b.example'],
  };
  expect((await api('PATCH', `/${id}`, settings)).body).toMatchObject(settings);
});

describe('limits of the organization', () => {
  const limits = async (options: SandboxOptions) => {
    const { sandbox } = setUp(options);
    sandbox.createConnection();
    const headers = { authorization: 'Bearer sk_sandbox' };
    const response = await sandbox.fetch('http://sandbox.example/org/limits', { headers });
    return response.json();
  };

  test.each([
    ['enterprise', 300],
    ['startup', 1200],
    ['hobbyist', 3600],
    ['free', 21_600],
  ] as const)('%s', async (plan, least) => {
    expect(await limits({ limits: { plan, maxConnections: 3 } })).toEqual({
      min_health_check_interval_seconds: least,
      auth_connections_used: 1,
      max_auth_connections: 3,
    });
  });

  test('are asked with the key, and only asked', async () => {
    const { sandbox } = setUp();
    const ask = (init?: RequestInit) => sandbox.fetch('http://sandbox.example/org/limits', init);
    expect((await ask()).status).toBe(401);
    const headers = { authorization: 'Bearer sk_sandbox' };
    expect((await ask({ method: 'PATCH', headers })).status).toBe(405);
  });

  test('a connection beyond the plan’s number gets a 403, and deleting one makes room', async () => {
    const { api } = setUp({ limits: { maxConnections: 1 } });
    const create = (profile_name: string) => api('POST', '', { domain: 'a.example', profile_name });
    const { body } = await create('a');
    expect(await create('b')).toMatchObject({ status: 403, body: { code: 'insufficient_plan' } });
    // What is there already is told as that, full or not.
    expect((await create('a')).body.code).toBe('already_exists');
    await api('DELETE', `/${String(body.id)}`);
    expect((await create('b')).status).toBe(201);
  });
});

test('a list is searched by id, domain and profile name', async () => {
  const { api, sandbox } = setUp();
  const { id } = sandbox.createConnection({ domain: 'password.example', profile_name: 'Ada' });
  sandbox.createConnection({ domain: 'sso.example', profile_name: 'Bo' });
  const found = async (query: string) => {
    const { body } = await api('GET', `?query=${query}`);
    return (body.items as { profile_name: string }[]).map((each) => each.profile_name);
  };
  expect(await found('ada')).toEqual(['Ada']);
  expect(await found('SSO.')).toEqual(['Bo']);
  expect(await found(id)).toEqual(['Ada']);
  expect(await found('example')).toEqual(['Ada', 'Bo']);
  expect(await found('nobody')).toEqual([]);
});

describe('the timeline', () => {
  async function history() {
    const world = setUp();
    const { api, clock, sandbox } = world;
    const { id } = sandbox.createConnection({ domain: 'password.example', record_session: true });
    await api('POST', `/${id}/login`);
    await clock.pass(2000);
    await api('POST', `/${id}/submit`, { fields: { username: 'user_locked', password: 'pass_good' } });
    await clock.pass(1000);
    await api('POST', `/${id}/login`);
    await clock.pass(2000);
    await api('POST', `/${id}/submit`, { fields: { username: 'user_good', password: 'pass_good' } });
    await clock.pass(1000);
    sandbox.connection(id);
    await clock.pass(HOUR);
    await api('POST', `/${id}/login`);
    const events = async (query = '') => api('GET', `/${id}/timeline${query}`);
    return { ...world, id, events };
  }

  test('lists logins and health checks, the newest first', async () => {
    const { events } = await history();
    const { body, headers } = await events();
    expect(body.items).toMatchObject([
      { type: 'reauth', status: 'IN_PROGRESS', step: 'DISCOVERING' },
      { type: 'health_check', status: 'AUTHENTICATED', previous_status: 'AUTHENTICATED' },
      { type: 'login', status: 'SUCCESS', step: 'COMPLETED', replay_id: expect.any(String) },
      {
        type: 'login',
        status: 'FAILED',
        step: 'COMPLETED',
        error_code: 'account_locked',
        error_message: expect.any(String),
        website_error: expect.any(String),
        timestamp: '2026-01-05T09:00:00.000Z',
        updated_at: '2026-01-05T09:00:02.900Z',
        browser_session_id: expect.any(String),
        telemetry_captured: false,
      },
    ]);
    expect([headers.get('x-has-more'), headers.get('x-next-offset')]).toEqual(['false', '0']);
  });

  test('is filtered and paged', async () => {
    const { events } = await history();
    const types = async (query: string) => {
      const { body, headers } = await events(query);
      return [(body.items as { type: string }[]).map(({ type }) => type).join(), headers.get('x-has-more')];
    };
    expect(await types('?type=login')).toEqual(['login,login', 'false']);
    expect(await types('?type=health_check')).toEqual(['health_check', 'false']);
    expect(await types('?limit=1&offset=1')).toEqual(['health_check', 'true']);
    expect((await events('?type=other')).status).toBe(400);
    expect((await events('?limit=101')).status).toBe(400);
  });

  test('tells what a superseded login and one that expired came to', async () => {
    const { api, clock, sandbox } = setUp({ loginWhileRunning: 'supersede' });
    const { id } = sandbox.createConnection({ domain: 'password.example' });
    await api('POST', `/${id}/login`);
    await api('POST', `/${id}/login`);
    await clock.pass(HOUR);
    expect((await api('GET', `/${id}/timeline`)).body.items).toMatchObject([
      { status: 'EXPIRED', step: 'EXPIRED' },
      { status: 'CANCELED' },
    ]);
  });

  test('never holds what was typed, and needs the key', async () => {
    const { events, id, sandbox } = await history();
    expect(JSON.stringify((await events()).body)).not.toContain('pass_good');
    expect((await call(sandbox.fetch, 'GET', `/${id}/timeline`, undefined, {})).status).toBe(401);
  });
});

describe('why the next login does or does not need a person', () => {
  test.each([
    ...CAN_REAUTH_REASONS.map((reason) => [reason, true] as const),
    ...CANNOT_REAUTH_REASONS.map((reason) => [reason, false] as const),
  ])('%s can be shown: %s', (reauthReason, can) => {
    const { sandbox } = setUp();
    const placed = sandbox.createConnection({ stage: { at: 'authenticated', reauthReason } });
    expect(placed).toMatchObject({ can_reauth: can, can_reauth_reason: reauthReason });
  });
});

test('a health check is told whatever it finds, by its newer name and the older', async () => {
  const { sandbox, clock } = setUp();
  const { id } = sandbox.createConnection({ stage: { at: 'authenticated' } });
  await clock.pass(2.5 * HOUR);
  expect(sandbox.connection(id)).toMatchObject({
    last_auth_check_at: '2026-01-05T11:00:00.000Z',
    last_auth_at: '2026-01-05T11:00:00.000Z',
    status: 'AUTHENTICATED',
  });
});

describe('a site that signs somebody out', () => {
  test('leaves a connection that says why it needs its person', () => {
    const { sandbox } = setUp();
    const stage = { at: 'authenticated', reauthReason: 'requires_sms_code' } as const;
    const { id } = sandbox.createConnection({ stage });
    expect(sandbox.signOut(id)).toMatchObject({
      status: 'NEEDS_AUTH',
      flow_status: null,
      can_reauth: false,
      can_reauth_reason: 'requires_sms_code',
      last_auth_check_at: '2026-01-05T09:00:00.000Z',
    });
  });

  test('has one that can do so sign in again automatically', async () => {
    const { sandbox, clock } = setUp();
    const { id } = sandbox.createConnection({ domain: 'password.example', stage: { at: 'authenticated' } });
    expect(sandbox.signOut(id)).toMatchObject({
      status: 'NEEDS_AUTH',
      flow_status: 'IN_PROGRESS',
      flow_type: 'REAUTH',
    });
    await clock.pass(60_000);
    expect(sandbox.connection(id)).toMatchObject({ status: 'AUTHENTICATED', flow_status: 'SUCCESS' });
  });

  test('cannot do so where nobody is signed in', () => {
    const { sandbox } = setUp();
    const { id } = sandbox.createConnection();
    expect(() => sandbox.signOut(id)).toThrow('is not signed in');
    expect(() => sandbox.signOut('ma_none')).toThrow('There is no connection');
  });
});

test('every field says why it is asked for', async () => {
  const { sandbox, api, clock } = setUp();
  const { id, fields, interaction_id } = sandbox.createConnection({
    domain: 'optional-fields.canonical.example',
    stage: { at: 'waiting' },
  });
  expect(fields?.map(({ reason }) => reason)).toEqual(['missing', 'missing', 'missing', 'missing', 'missing']);
  const field_values = { fld_username: 'user_good', fld_password: 'no' };
  await api('POST', `/${id}/submit`, { field_values, interaction_id });
  await clock.pass(1000);
  const reasons = sandbox.connection(id)?.fields?.map(({ reason }) => reason);
  expect(reasons).toEqual(['missing', 'rejected', 'missing', 'missing', 'missing']);
});
