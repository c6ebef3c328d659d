import { get } from 'node:http';
import { connect } from 'node:net';
import Kernel from '@onkernel/sdk';
import { afterEach, describe, expect, test } from 'vitest';
import { listenProblem, ServeError } from '../kernel-api/serve-http';
import { type ServedSandbox, type ServeOptions, serveSandbox } from './serve';
import { drive } from './testing/drive';

const open: ServedSandbox[] = [];

async function serve(options: ServeOptions = {}): Promise<ServedSandbox> {
  const served = await serveSandbox({ port: 0, ...options });
  open.push(served);
  return served;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((served) => served.close()));
});

const HEADERS = { authorization: 'Bearer sk_sandbox' };

describe('on a port', () => {
  test('answers there, and frees the port when closed', async () => {
    const served = await serve();
    expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(`${served.url}/auth/connections`)).status).toBe(401);
    expect((await fetch(`${served.url}/auth/connections`, { headers: HEADERS })).status).toBe(200);
    await served.close();
    const again = await serve({ port: Number(new URL(served.url).port) });
    expect(again.url).toBe(served.url);
  });

  test('a taken port is told in words', async () => {
    const { url } = await serve();
    const port = Number(new URL(url).port);
    await expect(serve({ port })).rejects.toThrow(ServeError);
    await expect(serve({ port })).rejects.toThrow(`Port ${port} is taken on 127.0.0.1.`);
  });

  test.each([
    ['EACCES', 'Choose one above 1023'],
    ['EADDRNOTAVAIL', 'is not an address of this machine'],
    ['ENOTFOUND', 'is not an address of this machine'],
    [undefined, 'Cannot listen on host:80'],
  ])('%s is told in words', (code, words) => {
    expect(listenProblem(code, 80, 'host')).toContain(words);
  });

  test('a dropped call is a broken connection, not an answer', async () => {
    const { url } = await serve({ faults: { rules: [{ route: 'list', calls: 1, fault: { kind: 'drop' } }] } });
    await expect(fetch(`${url}/auth/connections`, { headers: HEADERS })).rejects.toThrow(TypeError);
    expect((await fetch(`${url}/auth/connections`, { headers: HEADERS })).status).toBe(200);
  });

  test('a stream that breaks off is an error for the reader', async () => {
    const { url, sandbox } = await serve({
      faults: { rules: [{ route: 'events', fault: { kind: 'break', afterEvents: 1 } }] },
    });
    const { id } = sandbox.createConnection({ stage: { at: 'waiting' } });
    const answer = await fetch(`${url}/auth/connections/${id}/events`, { headers: HEADERS });
    const reader = answer.body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toContain('event: managed_auth_state');
    await expect(reader?.read()).rejects.toThrow(TypeError);
  });

  test('a client that goes away is no follower any more', async () => {
    const { url, sandbox } = await serve();
    const { id } = sandbox.createConnection({ stage: { at: 'waiting' } });
    const gone = new AbortController();
    const answer = await fetch(`${url}/auth/connections/${id}/events`, { headers: HEADERS, signal: gone.signal });
    await answer.body?.getReader().read();
    expect(sandbox.followers(id)).toBe(1);
    gone.abort();
    await expect.poll(() => sandbox.followers(id)).toBe(0);
  });
});

describe('who may reach it', () => {
  const ask = (url: string, host: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      const headers = { ...HEADERS, host };
      get(`${url}/auth/connections`, { headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).on('error', reject);
    });

  test('a page whose name was made to point here gets a 403, with the key or without', async () => {
    const { url } = await serve();
    const { port } = new URL(url);
    expect(await ask(url, `evil.example:${port}`)).toBe(403);
    expect(await ask(url, 'evil.example')).toBe(403);
    expect(await ask(url, '127.999.0.1')).toBe(403);
    expect(await ask(url, `localhost:${port}`)).toBe(200);
    expect(await ask(url, `127.0.0.1:${port}`)).toBe(200);
  });

  test('other machines need a key that is not the one everybody knows', async () => {
    await expect(serve({ host: '0.0.0.0' })).rejects.toThrow('Give an apiKey of your own');
    await expect(serve({ host: '0.0.0.0', apiKey: null })).rejects.toThrow(ServeError);
    const { url } = await serve({ host: '0.0.0.0', apiKey: 'sk_mine' });
    const headers = { authorization: 'Bearer sk_mine', host: 'machine.example' };
    expect((await fetch(`${url}/auth/connections`, { headers })).status).toBe(200);
  });
});

describe('a body without end', () => {
  /** Sends one for as long as it is taken; a length that is told is a lie. */
  async function flood(url: string, method: string, path: string, headers: string) {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    let received = '';
    let sent = 0;
    socket.on('data', (data) => {
      received += data;
    });
    socket.on('error', () => {});
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.write(
      `${method} ${path} HTTP/1.1\r\nHost: ${hostname}\r\nAuthorization: Bearer sk_sandbox\r\n${headers}\r\n\r\n`,
    );
    const chunk = Buffer.alloc(64 * 1024, 32);
    const framed = headers.startsWith('Transfer')
      ? Buffer.concat([Buffer.from('10000\r\n'), chunk, Buffer.from('\r\n')])
      : chunk;
    const pump = () => {
      while (!socket.destroyed) {
        sent += framed.length;
        if (!socket.write(framed)) {
          socket.once('drain', pump);
          return;
        }
      }
    };
    pump();
    await closed;
    return { status: /^HTTP\/1\.1 (\d+)/.exec(received)?.[1], megabytes: sent / 2 ** 20 };
  }

  test.each([
    ['POST', '/auth/connections'],
    ['PATCH', '/auth/connections/ID'],
    ['POST', '/auth/connections/ID/login'],
    ['POST', '/auth/connections/ID/submit'],
    ['POST', '/auth/connections/ID/exchange'],
    ['DELETE', '/auth/connections/ID'],
    ['GET', '/auth/connections'],
    ['GET', '/auth/connections/ID/events'],
    ['PUT', '/org/limits'],
    ['POST', '/nowhere'],
  ])('%s %s ends it after a few megabytes of what the network holds, and acts on nothing', async (method, path) => {
    const { url, sandbox } = await serve();
    const { id } = sandbox.createConnection();
    for (const headers of ['Transfer-Encoding: chunked', 'Content-Length: 999999999999']) {
      const flooded = await flood(url, method, path.replace('ID', id), headers);
      expect(flooded.megabytes, headers).toBeLessThan(32);
      // Whoever still writes may find the connection gone before the response is read.
      expect(['413', undefined], headers).toContain(flooded.status);
    }
    expect(sandbox.connection(id)).toMatchObject({ flow_status: null });
  });

  test('one that is just long enough is read, in a page too', async () => {
    const { fetch: inPage, createConnection } = (await serve()).sandbox;
    const { id } = createConnection();
    const patch = (bytes: number) =>
      inPage(`/auth/connections/${id}`, { method: 'PATCH', headers: HEADERS, body: '{}'.padEnd(bytes) });
    expect((await patch(256 * 1024)).status).toBe(200);
    expect((await patch(256 * 1024 + 1)).status).toBe(413);
  });
});

describe('the real SDK', () => {
  const client = ({ url }: ServedSandbox) => new Kernel({ apiKey: 'sk_sandbox', baseURL: url, maxRetries: 0 });

  test('goes through a login: create, 409, login, poll, submit twice, update, follow, delete', async () => {
    const served = await serve({ pace: 0.01 });
    const { connections } = client(served).auth;
    const created = await connections.create({ domain: 'authenticator.example', profile_name: 'alice' });
    expect(created).toMatchObject({ status: 'NEEDS_AUTH', flow_status: null });

    const again = connections.create({ domain: 'authenticator.example', profile_name: 'alice' });
    await expect(again).rejects.toMatchObject({
      status: 409,
      error: { code: 'already_exists', existing_id: created.id },
    });

    const login = await connections.login(created.id);
    expect(login).toMatchObject({ id: created.id, flow_type: 'LOGIN' });
    await expect(connections.login(created.id)).rejects.toMatchObject({ status: 409 });

    const until = async (step: string) => {
      await expect.poll(async () => (await connections.retrieve(created.id)).flow_step).toBe(step);
      return connections.retrieve(created.id);
    };
    expect((await until('AWAITING_INPUT')).discovered_fields).toMatchObject([
      { name: 'username' },
      { name: 'password' },
    ]);
    expect(await connections.submit(created.id, { fields: { username: 'user_good', password: 'pass_good' } })).toEqual({
      accepted: true,
    });

    const followed = await connections.follow(created.id);
    const steps: unknown[] = [];
    for await (const event of followed) {
      if (event.event !== 'managed_auth_state') continue;
      steps.push(event.flow_step);
      if (event.discovered_fields?.[0]?.name === 'totp') {
        await connections.submit(created.id, { fields: { totp: '123456' } });
      }
    }
    expect(steps.at(-1)).toBe('COMPLETED');
    expect(steps).toContain('AWAITING_INPUT');

    expect(await connections.retrieve(created.id)).toMatchObject({ status: 'AUTHENTICATED', flow_status: 'SUCCESS' });
    expect(await connections.update(created.id, { health_check_interval: 1800 })).toMatchObject({
      health_check_interval: 1800,
      save_credentials: true,
    });
    await expect(connections.update(created.id, { health_check_interval: 1 })).rejects.toMatchObject({ status: 400 });
    await connections.delete(created.id);
    await expect(connections.retrieve(created.id)).rejects.toMatchObject({ status: 404 });
  });

  test('follows the pages of a list to the end', async () => {
    const served = await serve();
    for (let index = 0; index < 45; index += 1) served.sandbox.createConnection();
    const ids = new Set<string>();
    for await (const { id } of client(served).auth.connections.list({ limit: 20 })) ids.add(id);
    expect(ids.size).toBe(45);
  });

  test('understands each error', async () => {
    const served = await serve();
    const wrong = new Kernel({ apiKey: 'wrong', baseURL: served.url, maxRetries: 0 });
    await expect(wrong.auth.connections.list()).rejects.toMatchObject({ status: 401, error: { code: 'unauthorized' } });
    const { id } = served.sandbox.createConnection({ stage: { at: 'waiting' } });
    const submit = (body: { fields: Record<string, string> }) => client(served).auth.connections.submit(id, body);
    await expect(submit({ fields: { nope: 'x' } })).rejects.toMatchObject({ status: 422 });
  });
});

test('a driver over HTTP in real time', async () => {
  const { url, sandbox } = await serve({ pace: 0.01 });
  const { id } = sandbox.createConnection({ domain: 'push.canonical.example' });
  sandbox.login(id);
  const clock = { now: () => Date.now(), sleep: () => new Promise<void>((resolve) => setImmediate(resolve)) };
  const { state } = await drive({ fetch, id, clock, baseUrl: `${url}/auth`, most: 5000 });
  expect(state.flow_status).toBe('SUCCESS');
});
