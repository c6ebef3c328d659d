import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EventReporter } from './event-reporter';
import type { OpeningOptions, UseFlowSessionOptions } from './session';
import { createRelay, OPENING } from './session-relay';
import { steadyClock } from './steady-clock';

vi.mock('./opening', () => {
  throw new Error('It does not load.');
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const now = steadyClock();
const given: UseFlowSessionOptions = {
  domain: 'github.com',
  endpoint: '/api/managed-auth',
  consent: true,
  live: 'poll',
  headers: undefined,
  fetch: undefined,
  onOutcome: () => {},
};
const options: OpeningOptions = {
  options: given,
  latest: () => given,
  transport: { now },
  now,
  reporter: new EventReporter(() => undefined),
  createFlow: () => {
    throw new Error('There is no flow yet.');
  },
};

test('what comes before the flow does not load: said after a while, tried again, and quiet once it has stopped', async () => {
  const relay = createRelay(options);
  const seen: string[] = [];
  relay.subscribe(() => seen.push(relay.getScreen().kind));
  expect(relay.getScreen()).toMatchObject({ kind: 'loading', trouble: null });
  const load = vi.spyOn(OPENING, 'load');
  relay.start();
  // Nothing of it is here to do anything.
  for (const action of [relay.login, relay.consent, relay.resume]) action();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(seen).toContain('unreachable');
  expect(relay.getScreen()).toMatchObject({ kind: 'unreachable', trouble: { failure: { kind: 'timeout' } } });
  const tries = load.mock.calls.length;
  relay.retry();
  expect(load.mock.calls.length).toBeGreaterThan(tries);
  relay.stop();
  const heard = seen.length;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(seen).toHaveLength(heard);
  expect(vi.getTimerCount()).toBe(0);
});

test('whoever stops before that is here has stopped, once, and can go on', async () => {
  const onOutcome = vi.fn();
  const relay = createRelay({ ...options, latest: () => ({ ...given, onOutcome }) });
  relay.cancel();
  expect(onOutcome).not.toHaveBeenCalled();
  relay.start();
  relay.cancel();
  relay.cancel();
  expect(relay.getScreen()).toMatchObject({ kind: 'canceled', by: 'person' });
  expect(onOutcome.mock.calls).toEqual([[{ kind: 'cancel' }]]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(relay.getScreen().kind).toBe('canceled');
  relay.resume();
  expect(relay.getScreen().kind).toBe('unreachable');
  relay.cancel();
  relay.login();
  expect(relay.getScreen().kind).toBe('unreachable');
  expect(onOutcome).toHaveBeenCalledTimes(2);
  relay.stop();
});
