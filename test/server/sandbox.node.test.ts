import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Kernel from '@onkernel/sdk';
import { createParser } from 'eventsource-parser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_API_KEY, type SandboxOptions } from '../../src/sandbox';
import { type ServedSandbox, serveSandbox } from '../../src/sandbox/serve';
import { createManagedAuthHandler, type ManagedAuthHandlerOptions, toNodeHandler } from '../../src/server';

const GOOD = { fields: { username: 'user_good', password: 'pass_good' } };

let sandbox: ServedSandbox;
let server: Server;
let base: string;

async function start(
  how: string,
  sandboxOptions: SandboxOptions = {},
  options: Partial<ManagedAuthHandlerOptions> = {},
) {
  sandbox = await serveSandbox({ port: 0, pace: 0, ...sandboxOptions });
  const kernel =
    how === 'an SDK client'
      ? { client: new Kernel({ apiKey: DEFAULT_API_KEY, baseURL: sandbox.url }) }
      : { apiKey: DEFAULT_API_KEY, baseURL: sandbox.url };
  const handler = createManagedAuthHandler({
    ...kernel,
    authorize: (request) => {
      const user = request.headers.get('Authorization');
      return user && { profileName: `user-${user}` };
    },
    allowedDomains: ['*.example'],
    allowDelete: true,
    allowUpdate: ['save_credentials', 'login_url'],
    ...options,
  });
  server = createServer(toNodeHandler(handler));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/managed-auth`;
}

async function call(method: string, path: string, body?: unknown, user = 'robin') {
  const response = await fetch(base + path, {
    method,
    headers: { Authorization: user, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, json: text === '' ? null : JSON.parse(text) };
}

const connect = async () => (await call('POST', '/connections', { domain: 'password.example' })).json.connection.id;

/** The events of a stream until it ends. */
async function follow(id: string, onState: (state: { flow_step: string }) => Promise<unknown> | undefined) {
  const response = await fetch(`${base}/connections/${id}/events`, { headers: { Authorization: 'robin' } });
  expect(response.headers.get('Content-Type')).toBe('text/event-stream');
  const states: { flow_step: string; flow_status: string }[] = [];
  const parser = createParser({
    onEvent: ({ event, data }) => {
      if (event !== 'managed_auth_state') return;
      states.push(JSON.parse(data));
      void onState(JSON.parse(data));
    },
  });
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) parser.feed(decoder.decode(chunk, { stream: true }));
  return states;
}

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await sandbox.close();
});

describe.each(['an API key', 'an SDK client'])('with %s, against the sandbox over HTTP', (how) => {
  it('goes from connect to a connection that is signed in', async () => {
    await start(how);
    const first = await call('POST', '/connections', { domain: 'Password.example' });
    expect(first).toMatchObject({
      status: 201,
      json: {
        created: true,
        connection: { profile_name: 'user-robin', domain: 'password.example', flow_type: 'LOGIN' },
      },
    });
    expect(JSON.stringify(first.json)).not.toMatch(/handoff|live_view|browser_session|proxy_id/);
    const { id } = first.json.connection;
    expect((await call('GET', `/connections/${id}`)).json).toMatchObject({ id, flow_step: 'AWAITING_INPUT' });
    expect(await call('POST', `/connections/${id}/submit`, GOOD)).toEqual({ status: 202, json: { accepted: true } });
    expect((await call('GET', `/connections/${id}`)).json).toMatchObject({
      status: 'AUTHENTICATED',
      flow_status: 'SUCCESS',
    });
    expect((await call('GET', '/connections')).json).toMatchObject([{ id }]);
    expect((await call('PATCH', `/connections/${id}`, { save_credentials: false })).json.save_credentials).toBe(false);
    expect(await call('DELETE', `/connections/${id}`)).toEqual({ status: 204, json: null });
    expect((await call('GET', `/connections/${id}`)).status).toBe(404);
  });

  it('lists the connection with one site, of the caller alone', async () => {
    await start(how);
    const id = await connect();
    await call('POST', '/connections', { domain: 'sms-code.example' });
    await call('POST', '/connections', { domain: 'password.example' }, 'ann');
    expect((await call('GET', '/connections')).json).toHaveLength(2);
    expect((await call('GET', '/connections?domain=Password.example')).json).toMatchObject([{ id }]);
    expect((await call('GET', '/connections?domain=none.example')).json).toEqual([]);
    expect(await call('GET', '/connections?domain=/etc/passwd')).toMatchObject({ status: 400 });
  });

  it('reuses a connection that is there, and joins the login that runs', async () => {
    await start(how);
    const id = await connect();
    const flow = (await call('GET', `/connections/${id}`)).json.flow_expires_at;
    const again = await call('POST', '/connections', { domain: 'password.example' });
    expect(again).toMatchObject({ status: 200, json: { created: false, previous: null } });
    expect(again.json.connection).toMatchObject({ id, flow_expires_at: flow });
  });

  it('joins it where a second login would cancel it, and what was typed stays good', async () => {
    await start(how, { loginWhileRunning: 'supersede' });
    const id = await connect();
    const before = sandbox.sandbox.connection(id)?.hosted_url;
    expect(before).toMatch(/^https:/);
    await connect();
    expect(sandbox.sandbox.connection(id)?.hosted_url).toBe(before);
  });

  it('starts a login anew once the last one is over', async () => {
    await start(how);
    const id = await connect();
    await call('POST', `/connections/${id}/submit`, GOOD);
    const again = await call('POST', '/connections', { domain: 'password.example' });
    expect(again.json).toMatchObject({ created: false, connection: { id, flow_type: 'REAUTH' } });
    // As it was before that login, by which the widget knows a read that lags behind.
    expect(again.json.previous).toMatchObject({
      id,
      status: 'AUTHENTICATED',
      flow_type: 'LOGIN',
      flow_status: 'SUCCESS',
    });
  });

  it("keeps another user's connection apart on every route", async () => {
    await start(how);
    const id = await connect();
    for (const [method, path, body] of [
      ['GET', ''],
      ['GET', '/events'],
      ['POST', '/login'],
      ['POST', '/submit', GOOD],
      ['PATCH', '', { save_credentials: false }],
      ['DELETE', ''],
    ] as const) {
      expect((await call(method, `/connections/${id}${path}`, body, 'mallory')).status).toBe(404);
    }
    expect((await call('GET', '/connections', undefined, 'mallory')).json).toEqual([]);
    expect((await call('GET', '/connections')).json).toMatchObject([
      { id, save_credentials: true, flow_step: 'AWAITING_INPUT' },
    ]);
  });

  it('says a login that runs is a conflict, and a submission that is not asked for cannot be used', async () => {
    await start(how);
    const id = await connect();
    expect(await call('POST', `/connections/${id}/login`, {})).toMatchObject({
      status: 409,
      json: { code: 'conflict' },
    });
    const unknown = await call('POST', `/connections/${id}/submit`, { mfa_option_id: 'sms' });
    expect(unknown).toMatchObject({ status: 422, json: { code: 'unprocessable' } });
  });

  it.each([true, false])('streams every state up to the end (replay %s)', async (replay) => {
    await start(how, { replay });
    const id = await connect();
    const states = await follow(id, (state) =>
      state.flow_step === 'AWAITING_INPUT' ? call('POST', `/connections/${id}/submit`, GOOD) : undefined,
    );
    expect(states[0]).toMatchObject({ flow_step: 'AWAITING_INPUT' });
    expect(states.at(-1)).toMatchObject({ flow_status: 'SUCCESS' });
    expect(JSON.stringify(states)).not.toMatch(/live_view|browser_session/);
  });

  it('closes its stream to Kernel when the browser goes away', async () => {
    await start(how);
    const id = await connect();
    const browser = new AbortController();
    const headers = { Authorization: 'robin' };
    const response = await fetch(`${base}/connections/${id}/events`, { headers, signal: browser.signal });
    await response.body?.getReader().read();
    expect(sandbox.sandbox.followers(id)).toBe(1);
    browser.abort();
    await expect.poll(() => sandbox.sandbox.followers(id)).toBe(0);
  });

  it('sends a submission once even where it fails, and tells a limit', async () => {
    const rules = [
      { route: 'submit' as const, calls: 1, fault: { kind: 'drop' as const, when: 'after' as const } },
      {
        route: 'retrieve' as const,
        calls: { from: 4 },
        fault: { kind: 'status' as const, status: 429, retryAfter: 9 },
      },
    ];
    await start(how, { faults: { rules } });
    const id = await connect();
    expect((await call('GET', `/connections/${id}`)).json.flow_step).toBe('AWAITING_INPUT');
    expect((await call('POST', `/connections/${id}/submit`, GOOD)).status).toBe(502);
    // It had arrived: sent again it would have been refused, for nothing is asked any more.
    expect(sandbox.sandbox.connection(id)?.flow_status).toBe('SUCCESS');
    const headers = { Authorization: 'robin' };
    await call('GET', `/connections/${id}`);
    const limited = await fetch(`${base}/connections/${id}`, { headers });
    expect([limited.status, limited.headers.get('Retry-After')]).toEqual([429, '9']);
  });

  it("tells a wrong key as its own trouble and not as the person's", async () => {
    const heard: unknown[] = [];
    await start(how, { apiKey: 'another' }, { onRequest: (handled) => heard.push(handled) });
    expect(await call('GET', '/connections')).toMatchObject({ status: 502, json: { code: 'upstream_error' } });
    expect(heard).toMatchObject([{ route: 'list', upstreamStatus: 401 }]);
  });
});

describe('many connections', () => {
  beforeEach(() => start('an API key'));

  it('are listed over several pages of Kernel', async () => {
    for (let index = 0; index < 130; index += 1) {
      sandbox.sandbox.createConnection({ domain: `site-${index}.example`, profile_name: 'user-robin' });
    }
    sandbox.sandbox.createConnection({ domain: 'site-1.example', profile_name: 'user-mallory' });
    expect((await call('GET', '/connections')).json).toHaveLength(130);
  });
});
