import { createParser } from 'eventsource-parser';
import { describe, expect, test } from 'vitest';
import { isObject, type JsonObject } from '../protocol/json';
import { createKernelApi, type KernelApiOptions } from './kernel-api';
import { createManualClock, settle } from './testing/clocks';
import { createPushedDriver, DISCOVERING, passwordPause, SUBMITTING, success } from './testing/pushed-driver';

const MINUTE = 60_000;

function setUp({
  storesCredentials = false,
  ...options
}: Partial<KernelApiOptions> & { storesCredentials?: boolean } = {}) {
  const clock = createManualClock();
  const driver = createPushedDriver({ storesCredentials });
  const api = createKernelApi({ driver, clock, apiKey: 'k', ...options });
  const call = async (method: string, path = '', body?: unknown) => {
    const response = await api.fetch(
      new Request(`http://api.example/auth/connections${path}`, {
        method,
        headers: { authorization: 'Bearer k' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    const json: unknown = text === '' ? {} : JSON.parse(text);
    return { status: response.status, body: (isObject(json) ? json : { items: json }) as JsonObject };
  };
  const { id } = api.createConnection({
    domain: 'a.example',
    profile_name: 'alice',
    login_url: 'https://a.example/in',
  });
  const state = () => api.find(id);
  const login = async () => {
    await call('POST', `/${id}/login`, {});
    return driver.last();
  };
  return { clock, driver, api, call, id, state, login };
}

describe('a driver that pushes what it sees', () => {
  test('is told the connection, its settings with what the login overrides, and what the last login left', async () => {
    const { call, driver, id, login } = setUp({ storesCredentials: true });
    await call('POST', `/${id}/login`, { record_session: true });
    expect(driver.last().request).toMatchObject({
      token: expect.stringMatching(/^[a-z0-9]{16}$/),
      type: 'LOGIN',
      connectionId: id,
      domain: 'a.example',
      profileName: 'alice',
      settings: { login_url: 'https://a.example/in', record_session: true },
      attempt: 1,
      hasCredentials: false,
      lastAccount: null,
    });
    driver.last().push(success());
    expect((await login()).request).toMatchObject({
      type: 'REAUTH',
      attempt: 2,
      hasCredentials: true,
      lastAccount: 'ada',
    });
  });

  test('each state is told at once, to whoever reads and to whoever follows', async () => {
    const { api, id, login, state, clock } = setUp();
    const heard: unknown[] = [];
    const running = await login();
    const gone = new AbortController();
    const { body } = await api.fetch(
      new Request(`http://api.example/auth/connections/${id}/events`, {
        headers: { authorization: 'Bearer k' },
        signal: gone.signal,
      }),
    );
    const parser = createParser({ onEvent: ({ data }) => heard.push(JSON.parse(data).flow_step) });
    void body?.pipeThrough(new TextDecoderStream()).pipeTo(new WritableStream({ write: (text) => parser.feed(text) }));
    for (const next of [passwordPause(1), SUBMITTING, success()]) {
      await settle();
      running.push(next);
    }
    await settle();
    expect(heard).toEqual(['DISCOVERING', 'AWAITING_INPUT', 'SUBMITTING', 'COMPLETED']);
    expect(state()).toMatchObject({
      status: 'AUTHENTICATED',
      post_login_url: 'https://a.example/inbox',
      can_reauth_reason: 'no_credential',
    });
    expect(clock.sleeping()).toBe(1); // the next health check
  });

  test('that stores no credentials does not say that it does, whatever the settings are', async () => {
    const { call, login, id, state } = setUp();
    expect(state()?.save_credentials).toBe(false);
    await call('PATCH', `/${id}`, { save_credentials: true, credential: { provider: '1p', auto: true } });
    (await login()).push(success());
    expect(state()).toMatchObject({ save_credentials: false, can_reauth: false, can_reauth_reason: 'no_credential' });
  });

  test('that stores them says what the settings say', async () => {
    const { call, id, state } = setUp({ storesCredentials: true });
    expect(state()?.save_credentials).toBe(true);
    await call('PATCH', `/${id}`, { save_credentials: false });
    expect(state()?.save_credentials).toBe(false);
  });

  test('a prompt is told in both vocabularies, and either takes it', async () => {
    const { login, state, call, id } = setUp();
    const running = await login();
    running.push(
      passwordPause(1, {
        siteError: 'Wrong.',
        fields: [],
        choices: [
          { id: 'c1', type: 'account', label: 'Ada', context: 'ada@a.example' },
          { id: 'c2', type: 'mfa_method', label: 'Text', mfaType: 'sms', maskedDestination: '•42' },
          { id: 'c3', type: 'sso_provider', label: 'Google', provider: 'google', selector: '#google' },
        ],
      }),
    );
    expect(state()).toMatchObject({
      website_error: 'Wrong.',
      sign_in_options: [{ id: 'c1', label: 'Ada', description: 'ada@a.example' }],
      mfa_options: [{ type: 'sms', target: '•42' }],
      pending_sso_buttons: [{ provider: 'google', selector: '#google' }],
      choices: [
        { id: 'c1', type: 'account' },
        { id: 'c2', mfa_type: 'sms' },
        { id: 'c3', observed_selector: '#google' },
      ],
    });
    expect((await call('POST', `/${id}/submit`, { sso_provider: 'google' })).status).toBe(202);
    expect(running.actions).toEqual([{ kind: 'choice', id: 'c3' }]);
  });

  test('one pause takes one action, whatever the driver says in between', async () => {
    const { login, state, call, id } = setUp();
    const running = await login();
    running.push(passwordPause(1));
    const submit = () => call('POST', `/${id}/submit`, { fields: { pw: 'hunter2' } });
    expect((await submit()).status).toBe(202);
    running.push(passwordPause(1, { siteError: 'Late.' }));
    expect(state()).toMatchObject({ flow_step: 'SUBMITTING', discovered_fields: null, website_error: null });
    expect((await submit()).body.code).toBe('not_awaiting_input');
    expect(running.actions).toEqual([{ kind: 'fields', values: new Map([['f1', 'hunter2']]) }]);
    running.push(passwordPause(2, { siteError: 'Wrong.' }));
    expect(state()).toMatchObject({ flow_step: 'AWAITING_INPUT', website_error: 'Wrong.' });
    expect((await submit()).status).toBe(202);
  });

  test('what was typed is kept nowhere', async () => {
    const { login, api, call, id } = setUp();
    (await login()).push(passwordPause(1));
    await call('POST', `/${id}/submit`, { fields: { pw: 'hunter2' } });
    expect(JSON.stringify(api.find(id))).not.toContain('hunter2');
  });

  test.each([
    ['a prompt that nobody answers', passwordPause(1), 10],
    ['a page that never comes to an end', DISCOVERING, 20],
  ])('%s expires and is stopped without anybody looking', async (_, pushed, minutes) => {
    const { login, clock, state } = setUp();
    const running = await login();
    running.push(pushed);
    await clock.pass(minutes * MINUTE - 1);
    expect(running.isStopped).toBe(false);
    await clock.pass(1);
    expect(running.isStopped).toBe(true);
    expect(state()).toMatchObject({ flow_status: 'EXPIRED' });
    expect(clock.sleeping()).toBe(0);
  });

  test('the same prompt pushed again has no longer to be answered than before', async () => {
    const { login, clock, state } = setUp();
    const running = await login();
    running.push(passwordPause(1));
    const before = state()?.flow_expires_at;
    await clock.pass(MINUTE);
    running.push(passwordPause(1, { message: 'Still there.' }));
    expect(state()?.flow_expires_at).toBe(before);
  });

  test.each([
    ['a login that takes its place', (world: ReturnType<typeof setUp>) => world.call('POST', `/${world.id}/login`)],
    ['the end of its connection', (world: ReturnType<typeof setUp>) => world.call('DELETE', `/${world.id}`)],
    ['the end of the API', async (world: ReturnType<typeof setUp>) => world.api.stop()],
  ])('is stopped by %s', async (_, act) => {
    const world = setUp({ loginWhileRunning: 'supersede' });
    const running = await world.login();
    running.push(passwordPause(1));
    await act(world);
    expect(running.isStopped).toBe(true);
    // What it still says is heard by nobody.
    running.push(success());
    expect(world.state()?.status).not.toBe('AUTHENTICATED');
  });

  test('one that cannot start is a 500 that tells nothing, and what ran before is canceled', async () => {
    const world = setUp({ loginWhileRunning: 'supersede' });
    await world.login();
    world.driver.start = () => {
      throw new Error('no browser at /home/ada');
    };
    const { status, body } = await world.call('POST', `/${world.id}/login`);
    expect([status, body]).toEqual([500, { code: 'internal_error', message: 'The API failed.' }]);
    expect(world.state()).toMatchObject({ flow_status: 'CANCELED' });
  });

  test('an end is final', async () => {
    const { login, state } = setUp();
    const running = await login();
    running.push({ kind: 'ended', status: 'FAILED', errorCode: 'browser_error' });
    running.push(success());
    expect(state()).toMatchObject({ flow_status: 'FAILED', error_code: 'browser_error', status: 'NEEDS_AUTH' });
  });
});

describe('health checks', () => {
  async function signedIn(options: Parameters<typeof setUp>[0] = {}) {
    const world = setUp(options);
    (await world.login()).push(success());
    return world;
  }

  test('happen when they are due, and say when and what was found', async () => {
    const { clock, driver, state } = await signedIn();
    await clock.pass(60 * MINUTE);
    expect(driver.last().request.type).toBe('HEALTH_CHECK');
    await clock.pass(MINUTE);
    driver.last().push({ kind: 'ended', status: 'SUCCESS' });
    expect(state()).toMatchObject({
      status: 'AUTHENTICATED',
      last_auth_check_at: '2026-01-05T10:01:00.000Z',
      flow_status: 'SUCCESS',
    });
    await clock.pass(60 * MINUTE);
    driver.last().push({ kind: 'ended', status: 'FAILED' });
    expect(state()).toMatchObject({ status: 'NEEDS_AUTH', last_auth_check_at: '2026-01-05T11:01:00.000Z' });
    expect(clock.sleeping()).toBe(0);
  });

  test('one that could not find out changes nothing but its time', async () => {
    const { clock, driver, state } = await signedIn();
    await clock.pass(60 * MINUTE);
    driver.last().push({ kind: 'ended', status: 'CANCELED' });
    expect(state()).toMatchObject({ status: 'AUTHENTICATED', last_auth_check_at: '2026-01-05T10:00:00.000Z' });
  });

  test.each([
    ['signs in again where that needs nobody', {}, 'REAUTH'],
    ['leaves it where that was switched off', { auto_reauth: false }, 'HEALTH_CHECK'],
  ])('one that finds the session over %s', async (_, settings, last) => {
    const { clock, driver, call, id } = await signedIn({ storesCredentials: true });
    await call('PATCH', `/${id}`, settings);
    await clock.pass(60 * MINUTE);
    driver.last().push({ kind: 'ended', status: 'FAILED' });
    expect(driver.last().request.type).toBe(last);
  });

  test('never where they are switched off, nor while somebody signs in', async () => {
    const { clock, driver, call, id, login } = await signedIn();
    await login();
    driver.last().push(passwordPause(1));
    await call('PATCH', `/${id}`, { health_checks: false });
    await clock.pass(180 * MINUTE);
    expect(driver.logins.map(({ request }) => request.type)).toEqual(['LOGIN', 'LOGIN']);
  });

  test('a login stops the check that runs', async () => {
    const { clock, driver, login } = await signedIn();
    await clock.pass(60 * MINUTE);
    const check = driver.last();
    await login();
    expect(check.isStopped).toBe(true);
  });
});
