import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toNodeHandler } from '../../src/server';
import { expectErrorResponse } from './expect-error-response';
import { ask, eventStream, handlerOn, kernelStub, MINE, openStream, THEIRS } from './kernel-stub';
import { closeServers, listen } from './raw-socket';

const FOLLOW = (signal?: AbortSignal) => ask('GET', `/connections/${MINE}/events`, undefined, signal ? { signal } : {});

/** Kernel with streams that stay open until they are aborted. */
function openKernel() {
  const streams: ReturnType<typeof openStream>[] = [];
  const kernel = kernelStub({
    'GET /:id/events': ({ init }) => {
      const stream = openStream([], init.signal);
      streams.push(stream);
      return eventStream(stream.stream);
    },
  });
  return { kernel, streams };
}

describe('many streams of one profile', () => {
  it('are 429 with Retry-After beyond 20, before Kernel is asked; another profile has its own', async () => {
    const { kernel } = openKernel();
    let profileName = 'user-1';
    const handler = handlerOn(kernel, { authorize: () => ({ profileName }) });
    for (let count = 0; count < 20; count += 1) expect((await handler(FOLLOW())).status).toBe(200);
    const calls = kernel.calls.length;
    const response = await handler(FOLLOW());
    expect(response.headers.get('Retry-After')).toBe('30');
    await expectErrorResponse(response, 429, 'too_many_streams');
    expect(kernel.calls).toHaveLength(calls);
    expect((await handler(ask('GET', `/connections/${MINE}`))).status).toBe(200);
    profileName = 'user-2';
    expect((await handler(ask('GET', `/connections/${THEIRS}/events`))).status).toBe(200);
  });

  it('count no more once they are over, however they ended or failed to open', async () => {
    const failures = [
      () => new Response(null, { status: 500 }),
      () => Response.json({}),
      () => {
        throw new TypeError('fetch failed');
      },
    ];
    const { kernel, streams } = openKernel();
    const open = kernel.fetch;
    let next: (() => Response) | undefined;
    const fetch: typeof open = async (url, init) =>
      next !== undefined && url.endsWith('/events') ? next() : open(url, init);
    const handler = handlerOn({ ...kernel, fetch }, { maxStreamsPerProfile: 1 });
    for (next of failures) expect((await handler(FOLLOW())).status).toBe(502);
    next = undefined;
    expect((await handler(ask('GET', `/connections/${THEIRS}/events`))).status).toBe(404);

    const browser = new AbortController();
    await handler(FOLLOW(browser.signal));
    expect((await handler(FOLLOW())).status).toBe(429);
    browser.abort();
    const canceled = await handler(FOLLOW());
    expect(canceled.status).toBe(200);
    await canceled.body?.cancel();
    // Counted off once, though it is canceled and aborted.
    const ended = await handler(FOLLOW());
    expect((await handler(FOLLOW())).status).toBe(429);
    streams.at(-1)?.close();
    await ended.text();
    expect((await handler(FOLLOW())).status).toBe(200);
  });
});

describe('an open stream', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] }));
  afterEach(() => void vi.useRealTimers());

  it.each<[string, () => { profileName: string } | null, string]>([
    ['nobody is signed in any more', () => null, 'unauthorized'],
    ['somebody else is signed in', () => ({ profileName: 'user-2' }), 'unauthorized'],
    [
      'authorize fails',
      () => {
        throw new Error('secret');
      },
      'authorize_failed',
    ],
  ])('ends within a minute when %s', async (_, later, reason) => {
    const { kernel, streams } = openKernel();
    const authorize = vi.fn<() => { profileName: string } | null>(() => ({ profileName: 'user-1' }));
    const onStreamEnd = vi.fn();
    const onError = vi.fn();
    const response = await handlerOn(kernel, { authorize, onStreamEnd, onError })(FOLLOW());
    const said = response.text();
    await vi.advanceTimersByTimeAsync(30_000);
    streams[0]?.send(':\n\n');
    await vi.advanceTimersByTimeAsync(29_000);
    expect(authorize).toHaveBeenCalledTimes(1);
    authorize.mockImplementation(later);
    await vi.advanceTimersByTimeAsync(1_000);
    const code = reason === 'unauthorized' ? 'unauthorized' : 'internal_error';
    expect(await said).toContain(`"error":{"code":"${code}"`);
    expect(await said).not.toContain('secret');
    expect(onStreamEnd).toHaveBeenCalledExactlyOnceWith({ connectionId: MINE, durationMs: expect.any(Number), reason });
    expect(onError).toHaveBeenCalledTimes(reason === 'unauthorized' ? 0 : 1);
  });

  it.each([
    [{}, 600_000],
    [{ maxStreamMs: 5_000 }, 5_000],
  ])('ends after its time (%o)', async (options, ms) => {
    const { kernel, streams } = openKernel();
    const onStreamEnd = vi.fn();
    const response = await handlerOn(kernel, { ...options, onStreamEnd })(FOLLOW());
    const said = response.text();
    for (let passed = 0; passed < ms - 5_000; passed += 5_000) {
      streams[0]?.send(':\n\n');
      await vi.advanceTimersByTimeAsync(5_000);
    }
    await vi.advanceTimersByTimeAsync(4_999);
    expect(onStreamEnd).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await said;
    expect(onStreamEnd.mock.lastCall?.[0]).toMatchObject({ reason: 'time_limit' });
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a client that has stopped reading', () => {
  afterEach(() => {
    vi.useRealTimers();
    closeServers();
  });

  it('is hung up on when its source ends', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const event = new TextEncoder().encode(`: ${'x'.repeat(64_000)}\n\n`);
    let source: ReadableStreamDefaultController<Uint8Array> | undefined;
    let pulls = 0;
    const body = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          source = controller;
        },
        pull: (controller) => {
          pulls += 1;
          controller.enqueue(event);
        },
      },
      { highWaterMark: 0 },
    );
    const node = toNodeHandler(async () => new Response(body, { headers: { 'Content-Type': 'text/event-stream' } }));
    const onClose = vi.fn();
    const port = await listen((request, response) => {
      response.on('close', onClose);
      node(request, response);
    });
    const socket = connect(port, '127.0.0.1', () => socket.write('GET /x HTTP/1.1\r\nHost: app.example\r\n\r\n'));
    socket.pause();
    await stands(() => pulls);
    expect(pulls).toBeGreaterThan(0);
    source?.close();
    await stands(() => vi.getTimerCount());
    expect(onClose).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(5_000);
    await expect.poll(() => onClose.mock.calls.length).toBe(1);
    socket.destroy();
  });
});

/** Waits until a number that is not 0 has stopped changing. */
async function stands(read: () => number): Promise<void> {
  let before = 0;
  await expect
    .poll(
      () => {
        const now = read();
        const isSame = now > 0 && now === before;
        before = now;
        return isSame;
      },
      { interval: 100 },
    )
    .toBe(true);
}
