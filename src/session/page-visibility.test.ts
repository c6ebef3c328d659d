import { describe, expect, test } from 'vitest';
import { fakeSessionClock, pass, run, setHidden, sleep, started } from '../../test/helpers/run-session';

fakeSessionClock();

describe('a hidden page', () => {
  test('reads nothing', async () => {
    const flow = await started({ stage: { at: 'discovering' } });
    setHidden(true);
    await pass(600_000);
    expect(flow.times('read')).toEqual([0]);
  });

  test('aborts the read under way', async () => {
    const flow = run({ stage: { at: 'discovering' }, sandbox: { latency: 2_000 } });
    await pass(1_000);
    setHidden(true);
    await pass(5_000);
    expect(flow.calls.map(({ state }) => state)).toEqual(['aborted']);
  });

  test('reads once when it comes up hidden, and goes on when it is shown', async () => {
    setHidden(true);
    const flow = await started({ stage: { at: 'waiting' } });
    await pass(60_000);
    expect([flow.times('read'), flow.screen.kind]).toEqual([[0], 'prompt']);
    setHidden(false);
    await pass(0);
    expect(flow.times('read')).toEqual([0, 60_000]);
  });

  test('closes the stream after 30 s, and opens it again when it is shown', async () => {
    const flow = await started({ stage: { at: 'discovering' }, session: { live: 'auto' } });
    setHidden(true);
    await pass(29_999);
    expect(flow.sandbox.followers(flow.id)).toBe(1);
    await pass(1);
    expect(flow.sandbox.followers(flow.id)).toBe(0);
    await pass(60_000);
    expect(flow.times('events')).toHaveLength(1);
    setHidden(false);
    await pass(0);
    expect(flow.sandbox.followers(flow.id)).toBe(1);
  });

  test('shown again within 30 s keeps its stream', async () => {
    const flow = await started({ stage: { at: 'discovering' }, session: { live: 'auto' } });
    setHidden(true);
    await pass(20_000);
    setHidden(false);
    await pass(60_000);
    expect(flow.times('events')).toHaveLength(1);
  });

  test('does not take silence for a lost submission', async () => {
    const flow = await started({ domain: 'authenticator.example', stage: { at: 'waiting' } });
    flow.submit();
    await pass(0);
    setHidden(true);
    await pass(60_000);
    expect(flow.screen.kind).toBe('submitting');
    setHidden(false);
    await pass(0);
    expect(flow.trace).toBe('loading → prompt → submitting → prompt');
    expect(flow.asked).toMatchObject({ prompt: { fields: [{ kind: 'totp' }] } });
    expect(flow.screens.filter((screen) => screen.kind === 'prompt' && screen.arrival.notice !== null)).toEqual([]);
  });
});

describe('a widget in another window', () => {
  function otherPage(): Document {
    const page = document.implementation.createHTMLDocument();
    Object.defineProperty(page, 'visibilityState', { configurable: true, value: 'visible' });
    return page;
  }

  test('goes on while its opener is hidden', async () => {
    const flow = await started({ stage: { at: 'discovering' } });
    flow.session.setPage(otherPage());
    const before = flow.times('read').length;
    setHidden(true);
    await pass(20_000);
    expect(flow.times('read').length).toBeGreaterThan(before);
  });

  test('stops while its own page is hidden, and not after it was stopped', async () => {
    const page = otherPage();
    const flow = await started({ stage: { at: 'discovering' } });
    flow.session.setPage(page);
    const show = (visibilityState: string) => {
      Object.defineProperty(page, 'visibilityState', { configurable: true, value: visibilityState });
      page.dispatchEvent(new Event('visibilitychange'));
    };
    show('hidden');
    const { length } = flow.times('read');
    await pass(20_000);
    expect(flow.times('read')).toHaveLength(length);
    show('visible');
    await pass(0);
    expect(flow.times('read')).toHaveLength(length + 1);
    flow.session.stop();
    show('hidden');
    show('visible');
    await pass(20_000);
    expect(flow.times('read')).toHaveLength(length + 1);
  });
});

describe('the page reads at once', () => {
  test.each([
    ['visibilitychange', () => setHidden(false)],
    ['pageshow', () => window.dispatchEvent(new Event('pageshow'))],
    ['online', () => window.dispatchEvent(new Event('online'))],
    ['focus', () => window.dispatchEvent(new Event('focus'))],
  ])('on %s', async (_, happens) => {
    const flow = await started({ stage: { at: 'waiting' } });
    await pass(3_000);
    happens();
    await pass(0);
    expect(flow.times('read')).toEqual([0, 3_000]);
  });

  test('on coming back while it was backing off', async () => {
    let down = true;
    const flow = await started({
      stage: { at: 'waiting' },
      intercept: () => (down ? Promise.reject(new TypeError('Failed to fetch')) : undefined),
    });
    await pass(40_000);
    down = false;
    window.dispatchEvent(new Event('online'));
    await pass(0);
    expect(flow.screen).toMatchObject({ kind: 'prompt', trouble: null });
  });

  test('unless nothing is left to read', async () => {
    const flow = await started({ stage: { at: 'succeeded' } });
    for (const name of ['pageshow', 'online', 'focus']) window.dispatchEvent(new Event(name));
    setHidden(true);
    setHidden(false);
    await pass(60_000);
    expect(flow.times('read')).toEqual([0]);
  });
});

describe('a laptop that wakes after the expiry', () => {
  test('shows that it expired, and no form, before anything is read', async () => {
    const flow = await started({ stage: { at: 'waiting', expiresIn: 60_000 } });
    expect(flow.screen.kind).toBe('prompt');
    sleep(3_600_000);
    window.dispatchEvent(new Event('focus'));
    expect(flow.screen.kind).toBe('expired');
    await pass(0);
    expect(flow.outcomes).toMatchObject([{ kind: 'error', details: { code: 'flow_expired' } }]);
  });

  test('shows what came of it when it ended well meanwhile', async () => {
    const flow = await started({ stage: { at: 'waiting', expiresIn: 60_000 } });
    flow.sandbox.place(flow.id, { at: 'succeeded' });
    sleep(3_600_000);
    window.dispatchEvent(new Event('focus'));
    await pass(0);
    expect(flow.trace).toBe('loading → prompt → expired → succeeded');
    expect(flow.outcomes.map(({ kind }) => kind)).toEqual(['success']);
  });

  test('opens a new stream when it was hidden for long', async () => {
    const flow = await started({ stage: { at: 'discovering' }, session: { live: 'auto' } });
    setHidden(true);
    sleep(3_600_000);
    setHidden(false);
    await pass(0);
    expect(flow.times('events')).toEqual([0, 3_600_000]);
  });
});
