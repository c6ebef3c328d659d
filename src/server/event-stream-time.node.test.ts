import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from './api-error';
import { kernelEvents, SUBMITTING, startStream, state } from './testing/event-streams';

describe('openEventStream over time', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('sends a comment every 15 s while there is nothing to say', async () => {
    const kernel = kernelEvents();
    const { next } = await startStream(kernel);
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
    const kernel = kernelEvents();
    const { next } = await startStream(kernel);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await next()).toMatchObject({ flow_step: 'AWAITING_INPUT' });
    kernel.send(state(SUBMITTING));
    expect(await next()).toMatchObject({ flow_step: 'SUBMITTING' });
  });

  it('gives up a browser that reads nothing for two minutes, and not one that reads slowly', async () => {
    const onEnd = vi.fn();
    const kernel = kernelEvents();
    const { next } = await startStream(kernel, { onEnd });
    for (let count = 0; count < 3; count += 1) {
      kernel.send(state(SUBMITTING));
      await vi.advanceTimersByTimeAsync(100_000);
      expect(await next()).not.toBeNull();
    }
    expect(onEnd).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(onEnd).toHaveBeenCalledExactlyOnceWith('unread');
    expect(kernel.abort).toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('gives Kernel up after 60 s without a byte, and leaves no timer', async () => {
    const kernel = kernelEvents();
    const { next } = await startStream(kernel);
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
    const kernel = kernelEvents();
    const { next } = await startStream(kernel, { maxStreamMs: 100_000, onEnd });
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
    const kernel = kernelEvents();
    const { next } = await startStream(kernel, { reauthorize, reauthorizeMs: 7_000, onEnd });
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
    const { next } = await startStream(kernelEvents(), { reauthorize, reauthorizeMs: 1_000 });
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
    const { next, reader } = await startStream(kernelEvents(), { reauthorize, reauthorizeMs: 1_000 });
    await next();
    await vi.advanceTimersByTimeAsync(1_000);
    await reader.cancel();
    finish();
    await vi.advanceTimersByTimeAsync(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});
