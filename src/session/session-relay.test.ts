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
  for (const action of [relay.login, relay.consent, relay.cancel, relay.resume]) action();
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
