import { type ServerType, serve } from '@hono/node-server';
import Kernel from '@onkernel/sdk';
import { Hono } from 'hono';
import { createManagedAuthHandler } from '../../src/server';

const KEY = 'sk_bench';

/** What a host would write without the handler: the key added, nothing checked, everything passed through. */
function bare(baseURL: string) {
  return async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    const hasBody = request.method !== 'GET';
    const response = await fetch(`${baseURL}/auth${pathname.slice('/bare'.length)}`, {
      method: request.method,
      headers: { Authorization: `Bearer ${KEY}`, ...(hasBody ? { 'Content-Type': 'application/json' } : {}) },
      ...(hasBody ? { body: await request.text() } : {}),
    });
    const headers = { 'Content-Type': response.headers.get('Content-Type') ?? '', 'Cache-Control': 'no-store' };
    return new Response(response.body, { status: response.status, headers });
  };
}

/** One Hono server with the bare pass-through, the handler, and the handler on an SDK client. */
export function startSubject(baseURL: string): Promise<{ server: ServerType; port: number }> {
  // Thousands of people, of whom this server knows one.
  const options = { authorize: () => ({ profileName: 'user-1' }), maxStreamsPerProfile: 10_000 };
  const handler = createManagedAuthHandler({ ...options, apiKey: KEY, baseURL, basePath: '/handler' });
  const client = new Kernel({ apiKey: KEY, baseURL, logLevel: 'off' });
  const onClient = createManagedAuthHandler({ ...options, client, basePath: '/client' });
  const passThrough = bare(baseURL);
  const app = new Hono();
  app.all('/bare/*', (context) => passThrough(context.req.raw));
  app.all('/handler/*', (context) => handler(context.req.raw));
  app.all('/client/*', (context) => onClient(context.req.raw));
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => resolve({ server, port }));
  });
}
