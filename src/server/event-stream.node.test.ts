import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from './api-error';
import { type EventStreamOptions, openEventStream } from './event-stream';
import { createProjection } from './visible-connection';
import { snapshotEvent, visibleEvent } from './visible-event';

const projection = createProjection(false);
const NOW = Date.parse('2030-01-01T00:00:00Z');
const CONNECTION = { id: 'ma_1', profile_name: 'p', domain: 'd.example', status: 'NEEDS_AUTH' };

function snapshotOf(flow: object) {
  const connection = projection.connection({ ...CONNECTION, ...flow });
  if (connection === null) throw new Error('The test made no connection.');
  return snapshotEvent(connection, NOW);
}

const state = (flow: object) => `event: managed_auth_state\ndata: ${JSON.stringify(flow)}\n\n`;
const AWAITING = { flow_status: 'IN_PROGRESS', flow_step: 'AWAITING_INPUT', discovered_fields: [{ name: 'otp' }] };
const SUBMITTING = { flow_status: 'IN_PROGRESS', flow_step: 'SUBMITTING' };
const SUCCESS = { flow_status: 'SUCCESS', flow_step: 'COMPLETED' };

/** Kernel's side: what is sent, how much of it was read, and whether it was ended. */
function upstream() {
  const encoder = new TextEncoder();
  const abort = vi.fn();
  let pulls = 0;
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>(
    {
      start: (each) => {
        controller = each;
      },
      pull: () => {
        pulls += 1;
      },
    },
    { highWaterMark: 0 },
  );
  return {
    open: { body, abort },
    abort,
    pulls: () => pulls,
    send: (text: string) => controller?.enqueue(encoder.encode(text)),
    sendBytes: (bytes: Uint8Array) => controller?.enqueue(bytes),
    close: () => controller?.close(),
    fail: () => controller?.error(new Error('secret')),
  };
}

async function start(kernel: ReturnType<typeof upstream>, options: Partial<EventStreamOptions> = {}) {
  const stream = await openEventStream({
    upstream: kernel.open,
    snapshot: Promise.resolve(snapshotOf(AWAITING)),
    filter: (event) => visibleEvent(event, projection, NOW),
    signal: new AbortController().signal,
    now: Date.now,
    maxStreamMs: 600_000,
    reauthorizeMs: 60_000,
    reauthorize: async () => {},
    onEnd: () => {},
    ...options,
  });
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  /** The next chunk: the data of an event, a comment as it is, or null at the end. */
  const next = async () => {
    const { done, value } = await reader.read();
    if (done) return null;
    const data = /^data: (.*)$/m.exec(decoder.decode(value))?.[1];
    return data === undefined ? decoder.decode(value) : JSON.parse(data);
  };
  return { reader, next };
}

describe('openEventStream', () => {
  it('begins with the snapshot in the form of an event', async () => {
    const { next } = await start(upstream());
    expect(await next()).toEqual({ event: 'managed_auth_state', timestamp: '2030-01-01T00:00:00.000Z', ...AWAITING });
  });

  it('says what came in between the opening and the snapshot after it, so that no change is lost', async () => {
    const kernel = upstream();
    kernel.send(state(SUBMITTING));
    const { next } = await start(kernel);
    expect(await next()).toMatchObject({ flow_step: 'AWAITING_INPUT' });
    expect(await next()).toMatchObject({ flow_step: 'SUBMITTING' });
  });

  it('leaves out what the snapshot says already, so that the page does not turn back', async () => {
    const kernel = upstream();
    kernel.send(state(AWAITING) + state(SUBMITTING));
    let arrive: (event: ReturnType<typeof snapshotOf>) => void = () => {};
    const snapshot = new Promise<ReturnType<typeof snapshotOf>>((resolve) => {
      arrive = resolve;
    });
    const opening = start(kernel, { snapshot });
    await vi.waitFor(() => expect(kernel.pulls()).toBeGreaterThan(0));
    arrive(snapshotOf(SUBMITTING));
    const { next } = await opening;
    expect(await next()).toMatchObject({ flow_step: 'SUBMITTING' });
    kernel.send(state(SUCCESS));
    expect(await next()).toMatchObject({ flow_status: 'SUCCESS' });
  });

  it('filters each event and drops unknown ones', async () => {
    const kernel = upstream();
    const { next } = await start(kernel);
    await next();
    kernel.send(
      'event: secret\ndata: {"a":1}\n\nevent: managed_auth_state\ndata: no JSON\n\ndata: {}\n\nid: 1\nretry: 1\n\n',
    );
    kernel.send(state({ ...SUBMITTING, live_view_url: 'https://secret.example', secret: 1 }));
    expect(await next()).toEqual({ event: 'managed_auth_state', ...SUBMITTING });
  });

  it("puts our words in the place of Kernel's errors", async () => {
    const kernel = upstream();
    const { next } = await start(kernel);
    await next();
    kernel.send('event: error\ndata: {"event":"error","error":{"code":"secret","message":"secret"}}\n\n');
    expect(await next()).toEqual({
      event: 'error',
      timestamp: '2030-01-01T00:00:00.000Z',
      error: { code: 'upstream_error', message: expect.not.stringContaining('secret') },
    });
  });

  it('reads events that arrive in pieces, in the middle of a character too', async () => {
    const kernel = upstream();
    const { next } = await start(kernel);
    await next();
    const said = { ...SUBMITTING, website_error: 'Fältet är ogiltigt ✗' };
    const reading = next();
    for (const byte of new TextEncoder().encode(state(said))) kernel.sendBytes(new Uint8Array([byte]));
    expect(await reading).toMatchObject(said);
  });

  it.each(['SUCCESS', 'FAILED', 'EXPIRED', 'CANCELED'])('ends both sides after %s', async (status) => {
    const kernel = upstream();
    const { next } = await start(kernel);
    await next();
    kernel.send(state({ flow_status: status }) + state(AWAITING));
    expect(await next()).toMatchObject({ flow_status: status });
    expect(await next()).toBeNull();
    expect(kernel.abort).toHaveBeenCalled();
  });

  it('ends after a snapshot that is terminal', async () => {
    const { next } = await start(upstream(), { snapshot: Promise.resolve(snapshotOf(SUCCESS)) });
    expect(await next()).toMatchObject({ flow_status: 'SUCCESS' });
    expect(await next()).toBeNull();
  });

  it('ends when Kernel ends, and says so when it breaks', async () => {
    const ended = upstream();
    const first = await start(ended);
    await first.next();
    ended.close();
    expect(await first.next()).toBeNull();

    const broken = upstream();
    const second = await start(broken);
    await second.next();
    broken.fail();
    expect(await second.next()).toMatchObject({ event: 'error', error: { code: 'upstream_lost' } });
    expect(await second.next()).toBeNull();
    expect(broken.abort).toHaveBeenCalled();
  });

  it('loses nothing that came in while the browser did not read, not even at the end', async () => {
    const kernel = upstream();
    const { next } = await start(kernel);
    kernel.send(state(SUBMITTING));
    kernel.close();
    await new Promise((resolve) => setImmediate(resolve));
    expect(await next()).toMatchObject({ flow_step: 'AWAITING_INPUT' });
    expect(await next()).toMatchObject({ flow_step: 'SUBMITTING' });
    expect(await next()).toBeNull();
  });

  it('ends Kernel when the snapshot fails', async () => {
    const kernel = upstream();
    await expect(start(kernel, { snapshot: Promise.reject(new Error('no')) })).rejects.toThrow('no');
    expect(kernel.abort).toHaveBeenCalled();
  });

  it('ends Kernel when the browser stops reading or goes away', async () => {
    const canceled = upstream();
    const { reader } = await start(canceled);
    await reader.cancel();
    expect(canceled.abort).toHaveBeenCalled();

    const aborted = upstream();
    const browser = new AbortController();
    const { next } = await start(aborted, { signal: browser.signal });
    await next();
    browser.abort();
    expect(await next()).toBeNull();
    expect(aborted.abort).toHaveBeenCalled();
  });

  it('reads from Kernel only as fast as the browser does', async () => {
    let pulls = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulls += 1;
        controller.enqueue(new TextEncoder().encode(state({ ...SUBMITTING, website_error: `${pulls}` })));
      },
    });
    const { next } = await start(upstream(), { upstream: { body, abort: () => {} } });
    await next();
    const turn = () => new Promise((resolve) => setImmediate(resolve));
    await turn();
    const before = pulls;
    expect(before).toBeLessThan(10);
    await turn();
    expect(pulls).toBe(before);
    for (let count = 0; count < 20; count += 1) await next();
    expect(pulls).toBeLessThanOrEqual(before + 20);
  });

  it('takes an event without end for a broken stream', async () => {
    const kernel = upstream();
    const { next } = await start(kernel);
    await next();
    const reading = next();
    for (let index = 0; index < 11; index += 1) kernel.send(`data: ${'x'.repeat(100_000)}`);
    expect(await reading).toMatchObject({ error: { code: 'upstream_lost' } });
  });
});

describe('openEventStream over time', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('sends a comment every 15 s while there is nothing to say', async () => {
    const kernel = upstream();
    const { next } = await start(kernel);
    await next();
    for (let count = 0; count < 3; count += 1) {
      const reading = next();
      await vi.advanceTimersByTimeAsync(15_000);
      expect(await reading).toBe(':\n\n');
    }
    kernel.send(state(SUBMITTING));
    expect(await next()).toMatchObject({ flow_step: 'SUBMITTING' });
  });

  it('sends none to a browser that does not read', async () => {
    const kernel = upstream();
    const { next } = await start(kernel);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await next()).toMatchObject({ flow_step: 'AWAITING_INPUT' });
    kernel.send(state(SUBMITTING));
    expect(await next()).toMatchObject({ flow_step: 'SUBMITTING' });
  });

  it('gives Kernel up after 60 s without a byte, and leaves no timer', async () => {
    const kernel = upstream();
    const { next } = await start(kernel);
    await next();
    for (let count = 0; count < 3; count += 1) {
      const reading = next();
      await vi.advanceTimersByTimeAsync(15_000);
      await reading;
    }
    const reading = next();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await reading).toMatchObject({ error: { code: 'upstream_lost' } });
    expect(await next()).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  });

  const UNAUTHORIZED = new ApiError(401, 'unauthorized', 'Sign in first.');

  it('ends after its time, so that the browser opens another', async () => {
    const onEnd = vi.fn();
    const kernel = upstream();
    const { next } = await start(kernel, { maxStreamMs: 100_000, onEnd });
    await next();
    let reading = next();
    for (let ms = 0; ms < 90_000; ms += 15_000) {
      kernel.send(':\n\n');
      await vi.advanceTimersByTimeAsync(15_000);
      expect(await reading).toBe(':\n\n');
      reading = next();
    }
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await reading).toBeNull();
    expect(onEnd).toHaveBeenCalledExactlyOnceWith('time_limit');
    expect(kernel.abort).toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    ['unauthorized', 'unauthorized', UNAUTHORIZED],
    ['authorize_failed', 'internal_error', new Error('secret')],
  ])('is checked again and again, and ends as %s', async (reason, code, error) => {
    const onEnd = vi.fn();
    const reauthorize = vi.fn(async () => {});
    const kernel = upstream();
    const { next } = await start(kernel, { reauthorize, reauthorizeMs: 7_000, onEnd });
    await next();
    await vi.advanceTimersByTimeAsync(7_000);
    expect(onEnd).not.toHaveBeenCalled();
    reauthorize.mockRejectedValueOnce(error);
    const reading = next();
    await vi.advanceTimersByTimeAsync(7_000);
    const last = await reading;
    expect(last).toMatchObject({ event: 'error', error: { code } });
    expect(JSON.stringify(last)).not.toContain('secret');
    expect(await next()).toBeNull();
    expect(reauthorize).toHaveBeenCalledTimes(2);
    expect(onEnd).toHaveBeenCalledExactlyOnceWith(reason);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not checked a second time while a check is under way', async () => {
    const reauthorize = vi.fn(() => new Promise<void>(() => {}));
    const { next } = await start(upstream(), { reauthorize, reauthorizeMs: 1_000 });
    await next();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(reauthorize).toHaveBeenCalledTimes(1);
  });

  it('a check that ends after the stream starts no other', async () => {
    let finish = () => {};
    const reauthorize = () =>
      new Promise<void>((resolve) => {
        finish = resolve;
      });
    const { next, reader } = await start(upstream(), { reauthorize, reauthorizeMs: 1_000 });
    await next();
    await vi.advanceTimersByTimeAsync(1_000);
    await reader.cancel();
    finish();
    await vi.advanceTimersByTimeAsync(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the end of a stream is told once, as', () => {
  async function endOf(act: (kernel: ReturnType<typeof upstream>, browser: AbortController) => void) {
    const onEnd = vi.fn();
    const kernel = upstream();
    const browser = new AbortController();
    const { next } = await start(kernel, { onEnd, signal: browser.signal });
    await next();
    const reading = next();
    act(kernel, browser);
    for (let chunk = await reading; chunk !== null; ) chunk = await next();
    browser.abort();
    return onEnd.mock.calls;
  }

  it.each<[string, Parameters<typeof endOf>[0]]>([
    ['completed', (kernel) => kernel.send(state(SUCCESS))],
    ['upstream_ended', (kernel) => kernel.close()],
    ['upstream_lost', (kernel) => kernel.fail()],
    ['aborted', (_, browser) => browser.abort()],
  ])('%s', async (reason, act) => {
    expect(await endOf(act)).toEqual([[reason]]);
  });

  it('aborted, when the browser was gone before it began', async () => {
    const onEnd = vi.fn();
    await start(upstream(), { onEnd, signal: AbortSignal.abort() });
    expect(onEnd.mock.calls).toEqual([['aborted']]);
  });
});
