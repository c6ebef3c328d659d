import { describe, expect, it, vi } from 'vitest';
import { AWAITING, kernelEvents, SUBMITTING, SUCCESS, snapshotOf, startStream, state } from './testing/event-streams';

describe('openEventStream', () => {
  it('begins with the snapshot in the form of an event', async () => {
    const { next } = await startStream(kernelEvents());
    expect(await next()).toEqual({ event: 'managed_auth_state', timestamp: '2030-01-01T00:00:00.000Z', ...AWAITING });
  });

  it('says what came in between the opening and the snapshot after it, so that no change is lost', async () => {
    const kernel = kernelEvents();
    kernel.send(state(SUBMITTING));
    const { next } = await startStream(kernel);
    expect(await next()).toMatchObject({ flow_step: 'AWAITING_INPUT' });
    expect(await next()).toMatchObject({ flow_step: 'SUBMITTING' });
  });

  it('leaves out what the snapshot says already, so that the page does not turn back', async () => {
    const kernel = kernelEvents();
    kernel.send(state(AWAITING) + state(SUBMITTING));
    let arrive: (event: ReturnType<typeof snapshotOf>) => void = () => {};
    const snapshot = new Promise<ReturnType<typeof snapshotOf>>((resolve) => {
      arrive = resolve;
    });
    const opening = startStream(kernel, { snapshot });
    await vi.waitFor(() => expect(kernel.pulls()).toBeGreaterThan(0));
    arrive(snapshotOf(SUBMITTING));
    const { next } = await opening;
    expect(await next()).toMatchObject({ flow_step: 'SUBMITTING' });
    kernel.send(state(SUCCESS));
    expect(await next()).toMatchObject({ flow_status: 'SUCCESS' });
  });

  it('filters each event and drops unknown ones', async () => {
    const kernel = kernelEvents();
    const { next } = await startStream(kernel);
    await next();
    kernel.send(
      'event: secret\ndata: {"a":1}\n\nevent: managed_auth_state\ndata: no JSON\n\ndata: {}\n\nid: 1\nretry: 1\n\n',
    );
    kernel.send(state({ ...SUBMITTING, live_view_url: 'https://secret.example', secret: 1 }));
    expect(await next()).toEqual({ event: 'managed_auth_state', ...SUBMITTING });
  });

  it("puts our words in the place of Kernel's errors", async () => {
    const kernel = kernelEvents();
    const { next } = await startStream(kernel);
    await next();
    kernel.send('event: error\ndata: {"event":"error","error":{"code":"secret","message":"secret"}}\n\n');
    expect(await next()).toEqual({
      event: 'error',
      timestamp: '2030-01-01T00:00:00.000Z',
      error: { code: 'upstream_error', message: expect.not.stringContaining('secret') },
    });
  });

  it('reads events that arrive in pieces, in the middle of a character too', async () => {
    const kernel = kernelEvents();
    const { next } = await startStream(kernel);
    await next();
    const said = { ...SUBMITTING, website_error: 'Fältet är ogiltigt ✗' };
    const reading = next();
    for (const byte of new TextEncoder().encode(state(said))) kernel.sendBytes(new Uint8Array([byte]));
    expect(await reading).toMatchObject(said);
  });

  it.each(['SUCCESS', 'FAILED', 'EXPIRED', 'CANCELED'])('ends both sides after %s', async (status) => {
    const kernel = kernelEvents();
    const { next } = await startStream(kernel);
    await next();
    kernel.send(state({ flow_status: status }) + state(AWAITING));
    expect(await next()).toMatchObject({ flow_status: status });
    expect(await next()).toBeNull();
    expect(kernel.abort).toHaveBeenCalled();
  });

  it('ends after a snapshot that is terminal', async () => {
    const { next } = await startStream(kernelEvents(), { snapshot: Promise.resolve(snapshotOf(SUCCESS)) });
    expect(await next()).toMatchObject({ flow_status: 'SUCCESS' });
    expect(await next()).toBeNull();
  });

  it('ends when Kernel ends, and says so when it breaks', async () => {
    const ended = kernelEvents();
    const first = await startStream(ended);
    await first.next();
    ended.close();
    expect(await first.next()).toBeNull();

    const broken = kernelEvents();
    const second = await startStream(broken);
    await second.next();
    broken.fail();
    expect(await second.next()).toMatchObject({ event: 'error', error: { code: 'upstream_lost' } });
    expect(await second.next()).toBeNull();
    expect(broken.abort).toHaveBeenCalled();
  });

  it('loses nothing that came in while the browser did not read, not even at the end', async () => {
    const kernel = kernelEvents();
    const { next } = await startStream(kernel);
    kernel.send(state(SUBMITTING));
    kernel.close();
    await new Promise((resolve) => setImmediate(resolve));
    expect(await next()).toMatchObject({ flow_step: 'AWAITING_INPUT' });
    expect(await next()).toMatchObject({ flow_step: 'SUBMITTING' });
    expect(await next()).toBeNull();
  });

  it('ends Kernel when the snapshot fails', async () => {
    const kernel = kernelEvents();
    await expect(startStream(kernel, { snapshot: Promise.reject(new Error('no')) })).rejects.toThrow('no');
    expect(kernel.abort).toHaveBeenCalled();
  });

  it('ends Kernel when the browser stops reading or goes away', async () => {
    const canceled = kernelEvents();
    const { reader } = await startStream(canceled);
    await reader.cancel();
    expect(canceled.abort).toHaveBeenCalled();

    const aborted = kernelEvents();
    const browser = new AbortController();
    const { next } = await startStream(aborted, { signal: browser.signal });
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
    const { next } = await startStream(kernelEvents(), { upstream: { body, abort: () => {} } });
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
    const kernel = kernelEvents();
    const { next } = await startStream(kernel);
    await next();
    const reading = next();
    for (let index = 0; index < 11; index += 1) kernel.send(`data: ${'x'.repeat(100_000)}`);
    expect(await reading).toMatchObject({ error: { code: 'upstream_lost' } });
  });
});

describe('the end of a stream is told once, as', () => {
  async function endOf(act: (kernel: ReturnType<typeof kernelEvents>, browser: AbortController) => void) {
    const onEnd = vi.fn();
    const kernel = kernelEvents();
    const browser = new AbortController();
    const { next } = await startStream(kernel, { onEnd, signal: browser.signal });
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
    await startStream(kernelEvents(), { onEnd, signal: AbortSignal.abort() });
    expect(onEnd.mock.calls).toEqual([['aborted']]);
  });
});
