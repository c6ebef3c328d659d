import { type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ManagedAuthHandler, toNodeHandler } from '../../src/server';
import { ask, eventStream, handlerOn, kernelStub, MINE, openStream } from './kernel-stub';
import { closeServers, listen, sendRaw } from './raw-socket';

afterEach(closeServers);

const base = (port: number) => `http://127.0.0.1:${port}/api/managed-auth/connections/${MINE}`;

describe('toNodeHandler', () => {
  it('hands on method, URL, headers and body, and writes status, headers and body', async () => {
    const heard: [string, string, string | null, string][] = [];
    const handler: ManagedAuthHandler = async (incoming) => {
      heard.push([incoming.method, incoming.url, incoming.headers.get('X-One'), await incoming.text()]);
      return new Response('süß', { status: 207, headers: { 'X-Two': '2', 'Content-Type': 'text/plain' } });
    };
    const port = await listen(toNodeHandler(handler));
    const response = await fetch(`http://127.0.0.1:${port}/a/b?c=d`, {
      method: 'POST',
      headers: { 'X-One': '1' },
      body: 'é',
    });
    expect([response.status, response.headers.get('X-Two'), await response.text()]).toEqual([207, '2', 'süß']);
    expect(heard).toEqual([['POST', `http://127.0.0.1:${port}/a/b?c=d`, '1', 'é']]);
  });

  it.each([
    ['https', { protocol: 'https' }],
    ['http', { protocol: 'http' }],
  ])('believes Express about %s behind a proxy', async (scheme, members) => {
    const handler: ManagedAuthHandler = async ({ url }) => new Response(url);
    const node = toNodeHandler(handler);
    const port = await listen((incoming, outgoing) => node(Object.assign(incoming, members), outgoing));
    expect(await (await fetch(`http://127.0.0.1:${port}/x`)).text()).toBe(`${scheme}://127.0.0.1:${port}/x`);
  });

  it.each([
    ['an absolute target', 'GET http://evil.example/x HTTP/1.1\r\nHost: app.example\r\n'],
    ['no path', 'OPTIONS * HTTP/1.1\r\nHost: app.example\r\n'],
    ['a host with a path in it', 'GET /x HTTP/1.1\r\nHost: evil.example/a?b\r\n'],
    ['a host with a user in it', 'GET /x HTTP/1.1\r\nHost: app.example@evil.example\r\n'],
    ['a host that no name is as long as', `GET /x HTTP/1.1\r\nHost: ${'a'.repeat(8_000)}\r\n`],
    ['a host in other letters, which is slow to turn into ASCII', `GET /x HTTP/1.1\r\nHost: ${'\xfc'.repeat(200)}\r\n`],
  ])('answers 400 to %s, and the handler is not asked', async (_, head) => {
    const handler = vi.fn();
    const port = await listen(toNodeHandler(handler));
    expect(await sendRaw(port, `${head}Connection: close\r\n\r\n`)).toMatch(/^HTTP\/1.1 400 /);
    expect(handler).not.toHaveBeenCalled();
  });

  it.each(['Content-Length: 70000', 'Transfer-Encoding: chunked'])(
    'answers a body that is too large before it ends, and hangs up (%s)',
    async (header) => {
      const kernel = kernelStub();
      const port = await listen(toNodeHandler(handlerOn(kernel)));
      const body = header.startsWith('Content')
        ? 'x'.repeat(66_000)
        : `${(66_000).toString(16)}\r\n${'x'.repeat(66_000)}`;
      const head = `POST /api/managed-auth/connections/${MINE}/submit HTTP/1.1\r\nHost: app.example\r\nContent-Type: application/json\r\n`;
      const response = await sendRaw(port, `${head}${header}\r\n\r\n${body}`);
      expect(response).toMatch(/^HTTP\/1.1 413 /);
      expect(response).toMatch(/connection: close/i);
      expect(response).toContain('content_too_large');
      expect(kernel.calls).toEqual([]);
    },
  );

  it('lets the handler know when the browser goes away', async () => {
    const gone = vi.fn();
    const handler: ManagedAuthHandler = async ({ signal }) => {
      signal.addEventListener('abort', gone);
      const first = new TextEncoder().encode(':\n\n');
      const body = new ReadableStream<Uint8Array>({ start: (each) => each.enqueue(first), cancel: gone });
      return new Response(body, { headers: { 'Content-Type': 'text/event-stream' } });
    };
    const port = await listen(toNodeHandler(handler));
    const browser = new AbortController();
    const response = await fetch(base(port), { signal: browser.signal });
    await response.body?.getReader().read();
    browser.abort();
    await expect.poll(() => gone.mock.calls.length).toBe(2);
  });

  describe('a reset socket with pipelined requests', () => {
    const GET = 'GET /x HTTP/1.1\r\nHost: app.example\r\n\r\n';
    const POST = 'POST /x HTTP/1.1\r\nHost: app.example\r\nContent-Length: 2\r\n\r\n{}';

    /** Sends requests on one socket, and resets it once `isReady`. */
    async function pipeline(port: number, bytes: string, isReady: () => boolean): Promise<void> {
      const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
      await expect.poll(isReady).toBe(true);
      socket.resetAndDestroy();
    }

    it.each([
      ['not answered', () => new Promise<Response>(() => {})],
      [
        'being streamed',
        async () => new Response(new ReadableStream(), { headers: { 'Content-Type': 'text/event-stream' } }),
      ],
    ])('aborts those that are %s', async (_, respond) => {
      const onWarning = vi.fn();
      process.on('warning', onWarning);
      const signals: AbortSignal[] = [];
      const handler: ManagedAuthHandler = async (incoming) => {
        // What was read whole is told of no abort.
        await incoming.text();
        signals.push(incoming.signal);
        return respond();
      };
      const port = await listen(toNodeHandler(handler));
      await pipeline(port, GET + POST.repeat(8) + GET.repeat(8), () => signals.length === 17);
      await expect.poll(() => signals.filter(({ aborted }) => aborted).length).toBe(17);
      process.off('warning', onWarning);
      expect(onWarning).not.toHaveBeenCalled();
    });

    it('cancels the bodies of the responses', async () => {
      const cancel = vi.fn();
      const body = () => new ReadableStream({ cancel });
      let asked = 0;
      const handler = async () => {
        asked += 1;
        return new Response(body(), { headers: { 'Content-Type': 'text/event-stream' } });
      };
      const port = await listen(toNodeHandler(handler));
      await pipeline(port, GET.repeat(5), () => asked === 5);
      await expect.poll(() => cancel.mock.calls.length).toBe(5);
    });

    it('gives the streams of a profile back', async () => {
      let opened = 0;
      let open = 0;
      const never = new Promise<Response>(() => {});
      const kernel = kernelStub({
        'GET ': () => never,
        'GET /:id/events': ({ init }) => {
          opened += 1;
          open += 1;
          init.signal?.addEventListener('abort', () => {
            open -= 1;
          });
          return eventStream(openStream([], init.signal).stream);
        },
      });
      const reasons: string[] = [];
      const handler = handlerOn(kernel, { onStreamEnd: ({ reason }) => reasons.push(reason) });
      const port = await listen(toNodeHandler(handler));
      const get = (path: string) => `GET /api/managed-auth/connections${path} HTTP/1.1\r\nHost: app.example\r\n\r\n`;
      await pipeline(port, get('') + get(`/${MINE}/events`).repeat(20), () => opened === 20);
      await expect.poll(() => open).toBe(0);
      await expect.poll(() => reasons).toEqual(Array(20).fill('aborted'));
      expect((await handler(ask('GET', `/connections/${MINE}/events`))).status).toBe(200);
    });

    it('is listened to once, however many requests it carries', async () => {
      const counts: number[] = [];
      const node = toNodeHandler(async () => new Response('x'));
      const port = await listen((incoming, outgoing) => {
        node(incoming, outgoing);
        counts.push(incoming.socket.listenerCount('close'));
      });
      await sendRaw(port, GET.repeat(30), 'hangs up');
      expect(counts).toHaveLength(30);
      expect(new Set(counts).size).toBe(1);
    });
  });

  it('breaks off a stream that fails, so that what came is not taken for all of it', async () => {
    const body = new ReadableStream<Uint8Array>({
      start: (each) => each.enqueue(new TextEncoder().encode(':\n\n')),
      pull: (each) => each.error(new Error('secret')),
    });
    const next = vi.fn();
    const node = toNodeHandler(async () => new Response(body, { headers: { 'Content-Type': 'text/event-stream' } }));
    const port = await listen((incoming, outgoing) => node(incoming, outgoing, next));
    const said = await sendRaw(port, 'GET /x HTTP/1.1\r\nHost: app.example\r\n\r\n');
    expect(said).toMatch(/^HTTP\/1\.1 200/);
    // The chunk of length 0 with which a complete body ends.
    expect(said).not.toContain('\r\n0\r\n');
    expect(next).not.toHaveBeenCalled();
  });

  it('waits for a browser that reads slowly', async () => {
    let pulls = 0;
    const chunk = new Uint8Array(64_000);
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          pulls += 1;
          if (pulls > 2000) controller.close();
          else controller.enqueue(chunk);
        },
      },
      { highWaterMark: 0 },
    );
    const handler = async () => new Response(body, { headers: { 'Content-Type': 'text/event-stream' } });
    const port = await listen(toNodeHandler(handler));
    const response = await new Promise<IncomingMessage>((resolve) => {
      request(base(port), resolve).end();
    });
    response.pause();
    // It stops long before the 128 MB are through: what is under way fits in the buffers of two sockets.
    let before = -1;
    await expect
      .poll(
        () => {
          const stands = pulls === before;
          before = pulls;
          return stands;
        },
        { interval: 100 },
      )
      .toBe(true);
    expect(pulls).toBeLessThan(1000);
    response.destroy();
  });

  it('says what to do when a body parser left nothing', async () => {
    const node = toNodeHandler(handlerOn(kernelStub()));
    const port = await listen(async (incoming, outgoing) => {
      for await (const _ of incoming);
      node(incoming, outgoing, (error) => outgoing.end(String(error)));
    });
    const response = await fetch(`${base(port)}/submit`, { method: 'POST', body: '{}' });
    expect(await response.text()).toContain('Mount toNodeHandler before what reads bodies');
  });

  it('answers 400 to a body that a parser has read and that is too deep to be written again', async () => {
    const handler = vi.fn();
    const next = vi.fn();
    const node = toNodeHandler(handler);
    let deep: unknown = null;
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
    const port = await listen(async (incoming, outgoing) => {
      for await (const _chunk of incoming);
      node(Object.assign(incoming, { body: deep }), outgoing, next);
    });
    const response = await fetch(`${base(port)}/submit`, { method: 'POST', body: '[]' });
    expect([response.status, (await response.json()).code]).toEqual([400, 'bad_request']);
    expect([handler.mock.calls, next.mock.calls]).toEqual([[], []]);
  });

  it.each<[string, unknown]>([
    ['express.raw()', Buffer.from('{"fields":{"a":"b"}}')],
    ['express.text()', '{"fields":{"a":"b"}}'],
    ['express.json()', { fields: { a: 'b' } }],
  ])('takes what %s made of the body', async (_, parsed) => {
    const kernel = kernelStub();
    const node = toNodeHandler(handlerOn(kernel));
    const port = await listen(async (incoming, outgoing) => {
      for await (const _chunk of incoming);
      node(Object.assign(incoming, { body: parsed }), outgoing);
    });
    // As it was on the way: in another encoding, and longer than what became of it.
    const headers = { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' };
    const response = await fetch(`${base(port)}/submit`, { method: 'POST', headers, body: 'x'.repeat(65_000) });
    expect(response.status).toBe(202);
    expect(kernel.calls.at(-1)?.body).toEqual({ fields: { a: 'b' } });
  });
});
