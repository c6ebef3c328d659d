import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Outcome } from '../flow/outcome';
import { EventReporter } from './event-reporter';
import type { Session, UseFlowSessionOptions } from './session';
import { createRelay, OPENING } from './session-relay';
import { steadyClock } from './steady-clock';

// Loaded in real time, which no test lets pass.
beforeAll(() => OPENING.load());
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  for (const session of running.splice(0)) session.stop();
  vi.useRealTimers();
});

const running: Session[] = [];
let endpoints = 0;

/** A session of a domain, whose requests are never answered before they are lost. */
function opened(given: Partial<UseFlowSessionOptions> = {}) {
  const outcomes: Outcome[] = [];
  const losses: (() => void)[] = [];
  const now = steadyClock();
  const fetch = vi.fn(
    () => new Promise<Response>((_, reject) => losses.push(() => reject(new TypeError('Failed to fetch')))),
  );
  const options: UseFlowSessionOptions = {
    domain: 'github.com',
    endpoint: `/api/managed-auth-${++endpoints}`,
    consent: false,
    live: 'poll',
    headers: undefined,
    fetch,
    onOutcome: (outcome) => outcomes.push(outcome),
    ...given,
  };
  const session = createRelay({
    options,
    latest: () => options,
    transport: { now, fetch },
    now,
    reporter: new EventReporter(() => undefined),
    createFlow: () => {
      throw new Error('There is no flow yet.');
    },
  });
  running.push(session);
  session.start();
  return {
    session,
    fetch,
    outcomes,
    lose: async () => {
      for (const lose of losses.splice(0)) lose();
      await pass(0);
    },
  };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test.each(['while it is under way', 'once it was lost'])(
  'what was sent is not sent again by coming back, %s',
  async (when) => {
    const { session, fetch, outcomes, lose } = opened();
    await pass(0);
    session.stop();
    if (when === 'once it was lost') await lose();
    session.start();
    await lose();
    await pass(60_000);
    expect(fetch).toHaveBeenCalledOnce();
    expect(session.getScreen()).toMatchObject({ kind: 'connectFailed', canRestart: true });
    expect(outcomes).toMatchObject([{ kind: 'error', details: { code: 'connect_failed' } }]);
  },
);

test('begun anew after a stop, it fails as any other', async () => {
  const { session, fetch, outcomes, lose } = opened({ consent: true });
  session.cancel();
  expect(session.getScreen().kind).toBe('canceled');
  session.login();
  expect(session.getScreen()).toMatchObject({ kind: 'idle', isStarting: true });
  await pass(0);
  await lose();
  expect(fetch).toHaveBeenCalledOnce();
  expect(session.getScreen().kind).toBe('connectFailed');
  expect(outcomes).toMatchObject([{ kind: 'cancel' }, { kind: 'error' }]);
});
