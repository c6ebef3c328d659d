import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LazyModule } from './lazy-module';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** A module that fails to load so many times. */
function failing(failures: number) {
  const load = vi.fn(async () => {
    if (load.mock.calls.length <= failures) throw new TypeError('Failed to fetch dynamically imported module');
    return 'module';
  });
  return { load, lazy: new LazyModule(load) };
}

describe('a module that is loaded later', () => {
  test('is asked for once, and read without waiting from then on', async () => {
    const { lazy, load } = failing(0);
    expect(lazy.current).toBeNull();
    await Promise.all([lazy.load(), lazy.load()]);
    await lazy.load();
    expect(lazy.current).toBe('module');
    expect(load).toHaveBeenCalledTimes(1);
  });

  test('that several ask for is fetched once, and not at once again after a failure', async () => {
    const { lazy, load } = failing(1);
    lazy.subscribe(() => {});
    lazy.ask();
    lazy.ask();
    await pass(0);
    lazy.ask();
    expect(load).toHaveBeenCalledTimes(1);
    await pass(1_000);
    lazy.ask();
    expect(lazy.current).toBe('module');
    expect(load).toHaveBeenCalledTimes(2);
  });

  test('that failed while nobody was waiting for it is loaded by whoever asks next', async () => {
    const { lazy, load } = failing(1);
    await lazy.load();
    await pass(60_000);
    expect(load).toHaveBeenCalledTimes(1);
    lazy.ask();
    await pass(0);
    expect(lazy.current).toBe('module');
  });

  test('that fails twice is tried again after 1 and 2 s, and nobody is told', async () => {
    const { lazy, load } = failing(2);
    const listener = vi.fn();
    lazy.subscribe(listener);
    await lazy.load();
    await pass(1_000);
    expect(load).toHaveBeenCalledTimes(2);
    expect(lazy.trouble).toBeNull();
    await pass(2_000);
    expect(lazy.current).toBe('module');
    expect(listener).toHaveBeenCalledTimes(1);
  });

  test('that never loads says so after the third failure, when the next try is, and goes on', async () => {
    const { lazy, load } = failing(Number.POSITIVE_INFINITY);
    const began = Date.now();
    lazy.subscribe(() => {});
    await lazy.load();
    await pass(3_000);
    expect(lazy.trouble).toEqual({ since: began, retryAt: Date.now() + 4_000 });
    await pass(60_000);
    expect(load.mock.calls.length).toBeGreaterThan(5);
    expect(lazy.current).toBeNull();
  });

  test('that loads after all is no trouble any more', async () => {
    const { lazy } = failing(3);
    lazy.subscribe(() => {});
    await lazy.load();
    await pass(7_000);
    expect(lazy).toMatchObject({ current: 'module', trouble: null });
  });

  test('is asked for at once when somebody says so', async () => {
    const { lazy, load } = failing(1);
    lazy.subscribe(() => {});
    await lazy.load();
    await lazy.load();
    expect(load).toHaveBeenCalledTimes(2);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('that has not arrived after 15 s is trouble, and is shown when it comes', async () => {
    let arrive = (_module: string) => {};
    const lazy = new LazyModule(() => new Promise<string>((resolve) => (arrive = resolve)));
    void lazy.load();
    await pass(15_000);
    expect(lazy.trouble).toMatchObject({ retryAt: null });
    arrive('module');
    await pass(0);
    expect(lazy).toMatchObject({ current: 'module', trouble: null });
  });

  test('is left alone when nobody waits for it any more', async () => {
    const { lazy, load } = failing(Number.POSITIVE_INFINITY);
    const stop = lazy.subscribe(() => {});
    await lazy.load();
    stop();
    expect(vi.getTimerCount()).toBe(0);
    await pass(60_000);
    expect(load).toHaveBeenCalledTimes(1);
  });
});
