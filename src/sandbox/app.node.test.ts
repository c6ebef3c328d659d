import { describe, expect, test } from 'vitest';
import { createManualClock } from '../kernel-api/testing/clocks';
import { createSandbox, type SandboxOptions } from './sandbox';
import { call } from './testing/calls';

function setUp(options: SandboxOptions = {}) {
  const clock = createManualClock();
  const sandbox = createSandbox({ clock, ...options });
  const api = (method: string, path?: string, body?: unknown) => call(sandbox.fetch, method, path, body);
  return { clock, sandbox, api };
}

/** A connection whose flow waits at its first prompt. */
function waiting(domain = 'authenticator.example', options: SandboxOptions = {}) {
  const world = setUp(options);
  const { id } = world.sandbox.createConnection({ domain, stage: { at: 'waiting' } });
  return { ...world, id, submit: (body: unknown) => world.api('POST', `/${id}/submit`, body) };
}

const GOOD = { fields: { username: 'user_good', password: 'pass_good' } };

describe('create', () => {
  test('a connection without a flow', async () => {
    const { api } = setUp();
    const { status, body } = await api('POST', '', { domain: 'password.example', profile_name: 'alice' });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      id: expect.stringMatching(/^ma_[a-z0-9]{12}$/),
      domain: 'password.example',
      profile_name: 'alice',
      status: 'NEEDS_AUTH',
      save_credentials: true,
      record_session: false,
      health_check_interval: 3600,
      can_reauth: false,
      can_reauth_reason: 'no_prior_successful_login',
      flow_status: null,
      flow_step: null,
      discovered_fields: null,
      hosted_url: null,
    });
    expect(body).not.toHaveProperty('login_url');
  });

  test('409 names the connection that is there already', async () => {
    const { api, sandbox } = setUp();
    const { id } = sandbox.createConnection({ domain: 'password.example', profile_name: 'alice' });
    const again = await api('POST', '', { domain: 'password.example', profile_name: 'alice' });
    expect(again).toMatchObject({ status: 409, body: { code: 'already_exists', existing_id: id } });
    expect((await api('POST', '', { domain: 'password.example', profile_name: 'bob' })).status).toBe(201);
  });
});

describe('list', () => {
  test('pages with the headers that the SDK follows, and filters', async () => {
    const { api, sandbox } = setUp();
    for (const name of ['a', 'b', 'c']) sandbox.createConnection({ domain: 'password.example', profile_name: name });
    sandbox.createConnection({ domain: 'sso.example', profile_name: 'a' });
    const names = async (query: string) => {
      const { body, headers } = await api('GET', query);
      const items = body.items as { profile_name: string; domain: string }[];
      return [items.map((item) => item.profile_name).join(''), headers.get('x-has-more'), headers.get('x-next-offset')];
    };
    expect(await names('')).toEqual(['abca', 'false', '0']);
    expect(await names('?limit=3')).toEqual(['abc', 'true', '3']);
    expect(await names('?limit=3&offset=3')).toEqual(['a', 'false', '0']);
    expect(await names('?profile_name=a')).toEqual(['aa', 'false', '0']);
    expect(await names('?profile_name=a&domain=sso.example')).toEqual(['a', 'false', '0']);
    expect((await api('GET', '?limit=0')).status).toBe(400);
    expect((await api('GET', '?offset=x')).status).toBe(400);
  });
});

describe('update', () => {
  test('only what is given changes, and an empty login_url clears it', async () => {
    const { api, sandbox } = setUp();
    const { id } = sandbox.createConnection({ login_url: 'https://a.example/login', allowed_domains: ['b.example'] });
    const first = await api('PATCH', `/${id}`, { health_check_interval: 300, save_credentials: false });
    expect(first).toMatchObject({
      status: 200,
      body: { health_check_interval: 300, save_credentials: false, login_url: 'https://a.example/login' },
    });
    const second = await api('PATCH', `/${id}`, { login_url: '', proxy: { id: 'p1' } });
    expect(second.body).toMatchObject({ health_check_interval: 300, allowed_domains: ['b.example'], proxy_id: 'p1' });
    expect(second.body).not.toHaveProperty('login_url');
    expect((await api('PATCH', `/${id}`, { domain: 'c.example' })).status).toBe(400);
    expect((await api('GET', `/${id}`)).body).toEqual(second.body);
  });
});

describe('login', () => {
  test('starts a flow and says where and until when', async () => {
    const { api, sandbox } = setUp();
    const { id } = sandbox.createConnection();
    expect(await api('POST', `/${id}/login`, { record_session: true })).toMatchObject({
      status: 200,
      body: {
        id,
        flow_type: 'LOGIN',
        hosted_url: expect.stringMatching(/^https:\/\/auth\.sandbox\.example\//),
        live_view_url: expect.stringMatching(/^https:\/\/live\.sandbox\.example\//),
        flow_expires_at: '2026-01-05T09:20:00.000Z',
        handoff_code: expect.stringMatching(/^\w{44}$/),
      },
    });
    expect((await api('GET', `/${id}`)).body).toMatchObject({ flow_status: 'IN_PROGRESS', flow_step: 'DISCOVERING' });
    expect((await api('POST', `/${id}/login`, { proxy: {} })).status).toBe(400);
  });

  test('409 while one runs; a server that supersedes cancels it instead', async () => {
    const strict = waiting();
    expect(await strict.api('POST', `/${strict.id}/login`)).toMatchObject({ status: 409, body: { code: 'conflict' } });
    const lax = waiting('password.example', { loginWhileRunning: 'supersede' });
    expect((await lax.api('POST', `/${lax.id}/login`)).status).toBe(200);
    expect(lax.sandbox.connection(lax.id)?.flow_step).toBe('DISCOVERING');
  });

  test('a login after a success is a REAUTH, if credentials were saved, and needs nobody', async () => {
    const { api, id, clock, submit } = waiting('password.example');
    await submit(GOOD);
    await clock.pass(1000);
    expect((await api('GET', `/${id}`)).body).toMatchObject({
      flow_status: 'SUCCESS',
      status: 'AUTHENTICATED',
      can_reauth: true,
      can_reauth_reason: 'has_credential',
      post_login_url: 'https://password.example/home',
      last_auth_check_at: '2026-01-05T09:00:00.900Z',
      hosted_url: null,
      flow_expires_at: null,
    });
    expect((await api('POST', `/${id}/login`)).body.flow_type).toBe('REAUTH');
    await clock.pass(5000);
    expect((await api('GET', `/${id}`)).body).toMatchObject({ flow_type: 'REAUTH', flow_status: 'SUCCESS' });
  });

  test('without saved credentials it is a LOGIN again', async () => {
    const { api, sandbox } = setUp();
    const { id } = sandbox.createConnection({ save_credentials: false, stage: { at: 'succeeded' } });
    expect(sandbox.connection(id)?.can_reauth_reason).toBe('no_credential');
    expect((await api('POST', `/${id}/login`)).body.flow_type).toBe('LOGIN');
  });

  test.each([
    ['authenticator.example', 'requires_totp_without_secret', { totp: '123456' }],
    ['sms-code.example', 'requires_sms_code', { otp: '123456' }],
    ['email-code.example', 'requires_email_code', { otp: '123456' }],
    ['mfa-picker.example', 'requires_customer_input', { otp: '123456' }, 'backup'],
  ])(
    'what %s needed of a person says why it cannot repeat the login: %s',
    async (domain, reason, fields, step = 'code') => {
      const { sandbox, id, clock, submit } = waiting(domain);
      sandbox.place(id, { at: 'waiting', step });
      expect((await submit({ fields })).status).toBe(202);
      await clock.pass(1000);
      expect(sandbox.connection(id)).toMatchObject({ can_reauth: false, can_reauth_reason: reason });
    },
  );

  test('a credential that is attached signs in on its own', async () => {
    const { api, sandbox, clock } = setUp();
    const good = sandbox.createConnection({ domain: 'password.example', credential: { name: 'my-creds' } });
    const locked = sandbox.createConnection({ domain: 'password.example', credential: { name: 'user_locked' } });
    for (const { id } of [good, locked]) await api('POST', `/${id}/login`);
    await clock.pass(5000);
    expect(sandbox.connection(good.id)).toMatchObject({ flow_type: 'LOGIN', flow_status: 'SUCCESS' });
    expect(sandbox.connection(locked.id)).toMatchObject({ flow_status: 'FAILED', error_code: 'account_locked' });
  });
});

describe('submit', () => {
  test('202, then SUBMITTING with nothing asked', async () => {
    const { api, id, submit } = waiting();
    expect(await submit(GOOD)).toMatchObject({ status: 202, body: { accepted: true } });
    expect((await api('GET', `/${id}`)).body).toMatchObject({
      flow_step: 'SUBMITTING',
      discovered_fields: null,
      mfa_options: null,
    });
  });

  test.each([
    ['no action', 400, {}],
    ['two actions', 400, { ...GOOD, mfa_option_id: 'sms' }],
    ['an unknown member', 400, { ...GOOD, extra: 1 }],
    ['a value that is no string', 400, { fields: { username: 1 } }],
    ['no object', 400, []],
    ['no JSON', 400, '{'],
    ['a field that is not asked', 422, { fields: { username: 'user_good', nope: 'x' } }],
    ['a name that every object has', 422, { fields: { toString: 'x' } }],
    ['an option that is not offered', 422, { mfa_option_id: 'sms' }],
    ['a sign-in option that is not offered', 422, { sign_in_option_id: 'x' }],
    ['a button that is not there', 422, { sso_button_selector: 'x' }],
    ['a provider that is not there', 422, { sso_provider: 'google' }],
    ['the other dialect', 422, { field_values: { fld_username: 'user_good' } }],
    ['a choice on the other dialect', 422, { selected_choice_id: 'choice_1_mfa' }],
  ])('%s is a %i, and the prompt stays', async (_, status, body) => {
    const { submit, id, sandbox } = waiting();
    const before = sandbox.connection(id);
    const answer = await submit(body);
    expect(answer).toMatchObject({ status, body: { code: expect.any(String), message: expect.any(String) } });
    expect(sandbox.connection(id)).toEqual(before);
  });

  test('an error never repeats what was typed', async () => {
    const { submit } = waiting();
    for (const body of [
      { fields: { hunter2: 'hunter2' } },
      { fields: { username: ['hunter2'] } },
      { mfa_option_id: 'hunter2' },
      { hunter2: 'hunter2' },
    ]) {
      expect(JSON.stringify((await submit(body)).body)).not.toContain('hunter2');
    }
  });

  test('a canonical submission echoes its interaction id: without one it gets a 400, and with a stale one too', async () => {
    const { submit, clock, sandbox, id } = waiting('password.canonical.example');
    const values = { field_values: { fld_username: 'user_good', fld_password: 'no' } };
    const current = () => sandbox.connection(id)?.interaction_id;
    const first = current();
    const stale = { status: 400, body: { code: 'stale_interaction' } };
    expect(await submit(values)).toMatchObject({ status: 400, body: { code: 'bad_request' } });
    expect(await submit({ ...values, interaction_id: 'int_other' })).toMatchObject(stale);
    expect((await submit({ ...values, interaction_id: first })).status).toBe(202);
    expect(await submit({ ...values, interaction_id: first })).toMatchObject(stale);
    await clock.pass(1000);
    expect(await submit({ ...values, interaction_id: first })).toMatchObject(stale);
    expect((await submit({ ...values, interaction_id: current() })).status).toBe(202);
  });

  test('where both vocabularies are told, the older one needs no interaction id and takes none', async () => {
    const { submit, sandbox, id } = waiting('both-dialects.example');
    const { interaction_id } = sandbox.connection(id) ?? {};
    const values = { field_values: { fld_username: 'user_good', fld_password: 'pass_good' } };
    expect((await submit(values)).status).toBe(400);
    expect((await submit({ ...GOOD, interaction_id })).status).toBe(400);
    expect((await submit(GOOD)).status).toBe(202);
  });

  test.each([
    ['before any login', { at: 'idle' }, 'no_active_flow'],
    ['after the end', { at: 'succeeded' }, 'no_active_flow'],
    ['while discovering', { at: 'discovering' }, 'not_awaiting_input'],
    ['while submitting', { at: 'submitting' }, 'not_awaiting_input'],
  ] as const)('400 %s', async (_, stage, code) => {
    const { api, sandbox } = setUp();
    const { id } = sandbox.createConnection({ stage });
    expect(await api('POST', `/${id}/submit`, GOOD)).toMatchObject({ status: 400, body: { code } });
  });

  test('each kind of choice, by what names it', async () => {
    const at = (domain: string, step: string, body: unknown) => {
      const { sandbox, id, submit } = waiting(domain);
      sandbox.place(id, { at: 'waiting', step });
      return submit(body);
    };
    expect((await at('mfa-picker.example', 'method', { mfa_option_id: 'push' })).status).toBe(202);
    expect((await at('account-picker.example', 'account', { sign_in_option_id: 'user_good' })).status).toBe(202);
    expect((await at('sso.example', 'buttons', { sso_provider: 'github' })).status).toBe(202);
    const { sandbox, id, submit } = waiting('sso.example');
    const selector = sandbox.connection(id)?.pending_sso_buttons?.[1]?.selector;
    expect((await submit({ sso_button_selector: selector })).status).toBe(202);
  });

  test('two options of one type stay apart on the newer dialect', async () => {
    const { sandbox, id, submit, clock } = waiting('mfa-picker.canonical.example');
    sandbox.place(id, { at: 'waiting', step: 'method' });
    const second = sandbox.connection(id)?.choices?.filter(({ mfa_type }) => mfa_type === 'sms')[1];
    await submit({ selected_choice_id: second?.id, interaction_id: sandbox.connection(id)?.interaction_id });
    await clock.pass(1000);
    expect(sandbox.connection(id)?.fields?.[0]?.hint).toContain('77');
  });

  test('awkward names come back as they went out', async () => {
    const { sandbox, id, submit, clock } = waiting('awkward-names.example');
    const names = sandbox.connection(id)?.discovered_fields?.map(({ name }) => name) ?? [];
    expect(names).toContain('__proto__');
    const values = names.map((name) => [
      name,
      name === 'user.email' ? 'user_good' : name === 'login[password]' ? 'pass_good' : 'x',
    ]);
    expect((await submit({ fields: Object.fromEntries(values) })).status).toBe(202);
    await clock.pass(1000);
    expect(sandbox.connection(id)?.flow_status).toBe('SUCCESS');
  });
});

describe('who may ask', () => {
  const asks = (headers: Record<string, string>, apiKey?: string | null) => {
    const { sandbox } = setUp(apiKey === undefined ? {} : { apiKey });
    return call(sandbox.fetch, 'GET', '', undefined, headers);
  };

  test.each([
    ['nobody', {}],
    ['a wrong key', { authorization: 'Bearer wrong' }],
    ['another scheme', { authorization: 'Basic sk_sandbox' }],
    ['an empty bearer', { authorization: 'Bearer ' }],
  ])('%s gets 401 and the body of the documents', async (_, headers) => {
    expect(await asks(headers as Record<string, string>)).toMatchObject({
      status: 401,
      body: { code: 'unauthorized' },
    });
  });

  test('a key of one’s own, or any', async () => {
    expect((await asks({ authorization: 'Bearer mine' }, 'mine')).status).toBe(200);
    expect((await asks({ authorization: 'Bearer anything' }, null)).status).toBe(200);
    expect((await asks({}, null)).status).toBe(401);
  });

  test('a handoff code is exchanged once, without a key', async () => {
    const { api, sandbox, clock } = setUp();
    const { id } = sandbox.createConnection();
    const other = sandbox.createConnection();
    const { handoff_code: code } = (await api('POST', `/${id}/login`)).body;
    const exchange = (path: string, body: unknown) => call(sandbox.fetch, 'POST', `/${path}/exchange`, body, {});
    expect((await exchange(id, {})).status).toBe(400);
    expect((await exchange(id, { code: 'unknown' })).status).toBe(404);
    expect((await exchange(other.id, { code })).status).toBe(404);
    const { status, body } = await exchange(id, { code });
    expect([status, Object.keys(body)]).toEqual([200, ['invocation_id', 'jwt']]);
    expect(await exchange(id, { code })).toMatchObject({ status: 410, body: { code: 'gone' } });

    const withToken = (method: string, path: string, data?: unknown) =>
      call(sandbox.fetch, method, path, data, { authorization: `Bearer ${body.jwt}` });
    expect((await withToken('GET', `/${id}`)).status).toBe(200);
    expect((await withToken('POST', `/${id}/submit`, GOOD)).body.code).toBe('not_awaiting_input');
    expect((await withToken('GET', `/${other.id}`)).status).toBe(403);
    expect((await withToken('DELETE', `/${id}`)).status).toBe(403);
    await clock.pass(30 * 60_000);
    expect((await withToken('GET', `/${id}`)).status).toBe(401);
  });

  test('a handoff code dies with its flow', async () => {
    const { api, sandbox, clock } = setUp();
    const { id } = sandbox.createConnection();
    const { handoff_code: code } = (await api('POST', `/${id}/login`)).body;
    await clock.pass(20 * 60_000);
    expect((await api('POST', `/${id}/exchange`, { code })).status).toBe(410);
  });
});

describe('everything else', () => {
  test('delete, and then there is nothing', async () => {
    const { api, id } = waiting();
    expect((await api('DELETE', `/${id}`)).status).toBe(204);
    for (const [method, path] of [
      ['GET', ''],
      ['PATCH', ''],
      ['DELETE', ''],
      ['POST', '/login'],
      ['POST', '/submit'],
      ['GET', '/events'],
    ] as const) {
      expect(await api(method, `/${id}${path}`, method === 'GET' ? undefined : {})).toMatchObject({
        status: 404,
        body: { code: 'not_found' },
      });
    }
  });

  test('unknown routes and methods are named', async () => {
    const { api, id } = waiting();
    expect((await api('GET', `/${id}/nowhere`)).status).toBe(404);
    const wrong = await api('PUT', `/${id}`, {});
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, PATCH, DELETE']);
    expect((await api('GET', `/${id}/submit`)).status).toBe(405);
    expect((await api('GET', '/..%2F..%2Fbrowsers')).status).toBe(404);
  });

  test('answers carry the sandbox’s own time', async () => {
    const { api } = setUp();
    expect((await api('GET')).headers.get('date')).toBe('Mon, 05 Jan 2026 09:00:00 GMT');
  });

  test('latency comes before each answer, and an aborted call has none', async () => {
    const { sandbox, clock } = setUp({ latency: 200 });
    const answers: number[] = [];
    void call(sandbox.fetch, 'GET').then(({ status }) => answers.push(status));
    await clock.pass(199);
    expect(answers).toEqual([]);
    await clock.pass(1);
    expect(answers).toEqual([200]);
    const gone = new AbortController();
    const aborted = sandbox.fetch('http://sandbox.example/auth/connections', { signal: gone.signal });
    gone.abort();
    await expect(aborted).rejects.toThrow(/abort/i);
    expect(clock.sleeping()).toBe(0);
  });
});
