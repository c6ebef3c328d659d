import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import express from 'express';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_API_KEY } from '../../src/sandbox';
import { type ServedSandbox, serveSandbox } from '../../src/sandbox/serve';

const MOUNT = '/api/managed-auth';

let sandbox: ServedSandbox;
const servers: { close(): unknown; closeAllConnections?(): void }[] = [];

beforeAll(async () => {
  sandbox = await serveSandbox({ port: 0, pace: 0 });
});
afterAll(() => sandbox.close());
beforeEach(() => {
  vi.resetModules();
  vi.stubEnv('KERNEL_API_KEY', DEFAULT_API_KEY);
  vi.stubEnv('KERNEL_BASE_URL', sandbox.url);
});
afterEach(() => {
  vi.unstubAllEnvs();
  for (const server of servers.splice(0)) {
    server.closeAllConnections?.();
    server.close();
  }
});

async function listen(listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

type Recipe = () => Promise<(path: string, init: RequestInit) => Promise<Response>>;
const over = (origin: string) => (path: string, init: RequestInit) => fetch(origin + path, init);
const inProcess =
  (handle: (request: Request) => Response | Promise<Response>) => async (path: string, init: RequestInit) =>
    handle(new Request(`https://app.example${path}`, init));

/** Each is used as its framework would use it, over HTTP where the framework has its own way with requests. */
const RECIPES: Record<string, Recipe> = {
  'Next.js App Router': async () => {
    const { GET, POST } = await import('./recipes/next');
    return inProcess((request) => (request.method === 'GET' ? GET : POST)(request));
  },
  Hono: async () => {
    const { app } = await import('./recipes/hono');
    return inProcess((request) => app.fetch(request));
  },
  'Hono on Node': async () => {
    const { app } = await import('./recipes/hono');
    const origin = await new Promise<string>((resolve) => {
      const server = serve(
        { fetch: app.fetch, port: 0, hostname: '127.0.0.1', overrideGlobalObjects: false },
        ({ port }) => resolve(`http://127.0.0.1:${port}`),
      );
      servers.push(server);
    });
    return over(origin);
  },
  Express: async () => over(await listen(express().use(MOUNT, (await import('./recipes/express')).managedAuth))),
  'Express after express.json()': async () =>
    over(
      await listen(
        express()
          .use(express.json(), express.urlencoded())
          .use(MOUNT, (await import('./recipes/express')).managedAuth),
      ),
    ),
  'node:http': async () => over(await listen((await import('./recipes/express')).managedAuth)),
  'a Cloudflare-style fetch export': async () => {
    const { default: worker } = await import('./recipes/cloudflare');
    const env = { KERNEL_API_KEY: DEFAULT_API_KEY, KERNEL_BASE_URL: sandbox.url };
    return inProcess((request) => worker.fetch(request, env));
  },
};

describe.each(Object.entries(RECIPES))('%s', (name, recipe) => {
  it('signs somebody in', async () => {
    const send = await recipe();
    const user = `${name.replace(/\W/g, '')}${Date.now()}`;
    const call = (method: string, path: string, body?: object) =>
      send(`${MOUNT}/connections${path}`, {
        method,
        headers: { Cookie: `session=${user}`, ...(body && { 'Content-Type': 'application/json' }) },
        ...(body && { body: JSON.stringify(body) }),
      });
    expect((await send(`${MOUNT}/connections`, {})).status).toBe(401);
    const connected = await call('POST', '', { domain: 'password.example' });
    expect(connected.status).toBe(201);
    const { id } = (await connected.json()).connection;
    const events = await call('GET', `/${id}/events`);
    expect(events.headers.get('Content-Type')).toBe('text/event-stream');
    const submitted = await call('POST', `/${id}/submit`, { fields: { username: 'user_good', password: 'pass_good' } });
    expect(submitted.status).toBe(202);
    const told = await events.text();
    expect(told).toMatch(/^event: managed_auth_state\n/);
    expect(told).toContain('"flow_status":"SUCCESS"');
    expect(await (await call('GET', `/${id}`)).json()).toMatchObject({
      status: 'AUTHENTICATED',
      profile_name: `user-${user}`,
    });
    expect((await call('POST', `/${id}/login`)).status).toBe(200);
  });
});

it.each(['next', 'hono', 'express', 'cloudflare', 'rate-limit'])(
  'docs/server.md quotes the recipe for %s as it was run',
  (name) => {
    const recipe = readFileSync(`test/server/recipes/${name}.ts`, 'utf8')
      .replace("'../../../src/server'", "'managed-auth-flow/server'")
      .replace("'password.example', ", '');
    expect(readFileSync('docs/server.md', 'utf8')).toContain(recipe.trim());
  },
);
