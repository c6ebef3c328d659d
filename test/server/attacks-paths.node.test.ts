import { type HttpBindings, serve } from '@hono/node-server';
import express from 'express';
import { Hono } from 'hono';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ManagedAuthHandler, toNodeHandler } from '../../src/server';
import { handlerOn, kernelStub } from './kernel-stub';
import { closeServers, listen, sendRaw } from './raw-socket';
import { BASE, postTo, SUBMIT, statusOf, TARGETS } from './submit-targets';

/** What a host puts in front of one route, such as a rate limit: it counts what its own router takes for it. */
type Front = (handler: ManagedAuthHandler, onCounted: () => void) => Promise<number>;

const stops: (() => void)[] = [];
afterEach(() => {
  closeServers();
  for (const stop of stops.splice(0)) stop();
});

const FRONTS: Record<string, Front> = {
  Express: (handler, onCounted) =>
    listen(
      express()
        .post(`${BASE}/connections/:id/submit`, (_request, _response, next) => {
          onCounted();
          next();
        })
        .use(BASE, toNodeHandler(handler)),
    ),
  'Express with a strict router, mounted twice': (handler, onCounted) => {
    const router = express.Router({ caseSensitive: true, strict: true });
    router.post('/connections/:id/submit', (_request, _response, next) => {
      onCounted();
      next();
    });
    router.use(toNodeHandler(handler));
    return listen(express().use('/api', express.Router().use('/managed-auth', router)));
  },
  'a comparison of the URL as it arrived': (handler, onCounted) => {
    const node = toNodeHandler(handler);
    return listen((request, response) => {
      if (request.url?.split('?')[0] === SUBMIT) onCounted();
      node(request, response);
    });
  },
  'Hono on Node': (handler, onCounted) => {
    const app = new Hono<{ Bindings: HttpBindings }>();
    app.post(`${BASE}/connections/:id/submit`, async (_context, next) => {
      onCounted();
      await next();
    });
    app.all('*', (context) => handler(context.req.raw));
    return new Promise((resolve) => {
      const server = serve(
        { fetch: app.fetch, port: 0, hostname: '127.0.0.1', overrideGlobalObjects: false },
        ({ port }) => resolve(port),
      );
      stops.push(() => server.close());
    });
  },
};

describe.each(Object.entries(FRONTS))('what %s counts', (_, front) => {
  it('is all that is forwarded, however the target is written', async () => {
    const kernel = kernelStub();
    const onCounted = vi.fn();
    const port = await front(handlerOn(kernel), onCounted);
    const walkedAround: string[] = [];
    for (const target of TARGETS) {
      const before = { counted: onCounted.mock.calls.length, calls: kernel.calls.length };
      await sendRaw(port, postTo(target));
      const isCounted = onCounted.mock.calls.length > before.counted;
      if (kernel.calls.length > before.calls && !isCounted) walkedAround.push(target);
    }
    expect(walkedAround).toEqual([]);
    for (const target of [SUBMIT, `${SUBMIT}?`, `${SUBMIT}?a=/../b\\c`]) {
      const counted = onCounted.mock.calls.length;
      const status = statusOf(await sendRaw(port, postTo(target)));
      expect([target, status, onCounted.mock.calls.length - counted]).toEqual([target, 202, 1]);
    }
  });
});

describe('toNodeHandler', () => {
  it.each(TARGETS)('forwards nothing for %j', async (target) => {
    const kernel = kernelStub();
    const port = await listen(toNodeHandler(handlerOn(kernel)));
    expect([400, 404]).toContain(statusOf(await sendRaw(port, postTo(target))));
    expect(kernel.calls).toEqual([]);
  });

  it.each([
    `${BASE}\\connections`,
    `${BASE}/./connections`,
    `${BASE}/x/../connections`,
    `${BASE}/%2e/connections`,
    `${BASE}/x/%2e%2e/connections`,
    `${BASE}/connections#x`,
  ])('answers 404 to %s, which a URL would change, and the handler is not asked', async (target) => {
    const handler = vi.fn();
    const port = await listen(toNodeHandler(handler));
    const response = await sendRaw(port, `GET ${target} HTTP/1.1\r\nHost: app.example\r\nConnection: close\r\n\r\n`);
    expect(statusOf(response)).toBe(404);
    expect(response).toContain('"code":"not_found"');
    expect(response).toMatch(/cache-control: no-store/i);
    expect(handler).not.toHaveBeenCalled();
  });

  it.each([
    ['under another path', (request: express.Request) => Object.assign(request, { url: '/public' })],
    ['in another case', (request: express.Request) => Object.assign(request, { url: request.url.toUpperCase() })],
    ['onto our path', (request: express.Request) => Object.assign(request, { url: SUBMIT, originalUrl: '/public' })],
  ])('answers 404 to a request that a middleware has put %s', async (_, rewrite) => {
    const kernel = kernelStub();
    const node = toNodeHandler(handlerOn(kernel));
    const app = express().use((request, response) => {
      rewrite(request);
      node(request, response);
    });
    expect(statusOf(await sendRaw(await listen(app), postTo(SUBMIT)))).toBe(404);
    expect(kernel.calls).toEqual([]);
  });

  it.each(['', '?x=1', '/', '/?x=1'])('takes a mount at the very route, with %j behind it', async (rest) => {
    const handler = vi.fn(async () => new Response('ok'));
    const port = await listen(express().use(`${BASE}/connections`, toNodeHandler(handler)));
    const response = await fetch(`http://127.0.0.1:${port}${BASE}/connections${rest}`);
    expect(response.status).toBe(200);
    expect(handler).toHaveBeenCalledTimes(1);
  });
});

describe('the handler behind another server', () => {
  it.each([
    `https://app.example${BASE}\\connections`,
    `https://app.example/x/..${BASE}/connections`,
    `https://app.example/%2e${BASE}/connections`,
    `https://app.example\\x${BASE}/connections`,
    `https://app.example${BASE}/connections/.`,
  ])('reads the path of %s as it stands, where the server has not resolved it', async (url) => {
    const kernel = kernelStub();
    const real = new Request('https://app.example/');
    const request = new Proxy(real, {
      get: (target, key) => (key === 'url' ? url : Reflect.get(target, key, target)),
    });
    expect((await handlerOn(kernel)(request)).status).toBe(404);
    expect(kernel.calls).toEqual([]);
  });
});
