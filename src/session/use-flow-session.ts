import { useEffect, useInsertionEffect, useRef, useSyncExternalStore } from 'react';
import { createManagedAuthClient, EVENT_STREAM, type ManagedAuthClient } from '../client/managed-auth-client';
import type { Outcome } from '../flow/outcome';
import type { Screen } from '../flow/screen';
import type { IntegrationFault } from '../protocol/failure';
import { FlowSession } from './flow-session';
import { steadyClock } from './steady-clock';
import { useKeyed } from './use-keyed';

export interface UseFlowSessionOptions {
  readonly connectionId: string;
  readonly endpoint: string;
  readonly consent: boolean;
  readonly live: 'auto' | 'poll';
  readonly headers: (() => HeadersInit | Promise<HeadersInit>) | undefined;
  readonly fetch: typeof fetch | undefined;
  /** Starts a new login instead of `POST …/login`; once it resolves, a login should be running. */
  readonly onRestart?: (() => void | Promise<void>) | undefined;
  readonly onOutcome: (outcome: Outcome) => void;
  /** An exchange has shown that something is wrong with the integration. */
  readonly onFault?: ((fault: IntegrationFault) => void) | undefined;
}

/**
 * Runs a session for as long as the component is mounted. `headers`, `fetch`, `onRestart`, `onOutcome` and `onFault` are those of
 * the latest render; another connection or endpoint is another session.
 */
export function useFlowSession(options: UseFlowSessionOptions): { session: FlowSession; screen: Screen } {
  const latest = useRef(options);
  useInsertionEffect(() => {
    latest.current = options;
  });
  const { connectionId, endpoint, consent, live } = options;
  const session = useKeyed(`${endpoint} ${connectionId}`, () => {
    const now = steadyClock();
    const endpointClient = createManagedAuthClient({
      connectionId,
      endpoint,
      now,
      headers: () => latest.current.headers?.() ?? {},
      onFault: (fault) => latest.current.onFault?.(fault),
      fetch: (input, init) => (latest.current.fetch ?? fetch)(input, init),
    });
    const client: ManagedAuthClient = {
      ...endpointClient,
      login: async (signal) => {
        const { onRestart } = latest.current;
        await (onRestart === undefined ? endpointClient.login(signal) : onRestart());
      },
    };
    const onOutcome = (outcome: Outcome) => latest.current.onOutcome(outcome);
    return new FlowSession({ connectionId, client, consent, live, now, onOutcome });
  });
  useEffect(() => {
    session.start();
    if (live === 'auto') void EVENT_STREAM.load();
    return () => session.stop();
  }, [session, live]);
  const screen = useSyncExternalStore(session.subscribe, session.getScreen, session.getScreen);
  return { session, screen };
}
