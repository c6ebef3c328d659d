import { useEffect, useInsertionEffect, useRef, useSyncExternalStore } from 'react';
import { createManagedAuthClient, type ManagedAuthClient, type TransportOptions } from '../client/managed-auth-client';
import type { Outcome } from '../flow/outcome';
import type { Screen } from '../flow/screen';
import { EventReporter } from './event-reporter';
import { FlowSession } from './flow-session';
import { flowKey, type OpenedFlowOptions, type Session, type UseFlowSessionOptions } from './session';
import { createRelay } from './session-relay';
import { steadyClock } from './steady-clock';
import { useKeyed } from './use-keyed';

export type { UseFlowSessionOptions } from './session';

/**
 * Runs a session for as long as the component is mounted. `headers`, `fetch` and the callbacks are those of the latest render;
 * another connection, domain, code or endpoint is another session.
 */
export function useFlowSession(options: UseFlowSessionOptions): { session: Session; screen: Screen } {
  const latest = useRef(options);
  useInsertionEffect(() => {
    latest.current = options;
  });
  const { session, reporter } = useKeyed(flowKey(options), () => {
    const made = new EventReporter(() => latest.current.onEvent);
    return { session: createSession(options, () => latest.current, made), reporter: made };
  });
  useEffect(() => {
    reporter.start(session.now(), session.getScreen());
    session.start();
    return () => {
      reporter.stop();
      session.stop();
    };
  }, [session, reporter]);
  const screen = useSyncExternalStore(session.subscribe, session.getScreen, session.getScreen);
  return { session, screen };
}

/** @param latest what was given in the latest render. */
function createSession(
  options: UseFlowSessionOptions,
  latest: () => UseFlowSessionOptions,
  reporter: EventReporter,
): Session {
  const { connectionId = '', domain, handoffCode, endpoint, consent, live } = options;
  const now = steadyClock();
  const transport: TransportOptions = {
    now,
    headers: () => latest().headers?.() ?? {},
    onFault: (fault) => latest().onFault?.(fault),
    fetch: (input, init) => (latest().fetch ?? fetch)(input, init),
  };
  const createFlow = (flow: OpenedFlowOptions) => {
    const endpointClient = createManagedAuthClient({ ...transport, endpoint, ...flow });
    const client: ManagedAuthClient = {
      ...endpointClient,
      login: async (signal) => {
        const { onRestart } = latest();
        await (onRestart === undefined ? endpointClient.login(signal) : onRestart());
      },
    };
    const onOutcome = (outcome: Outcome) => latest().onOutcome(outcome);
    return new FlowSession({ onOutcome, ...flow, client, consent, live, now, reporter });
  };
  // A connection that can be read as it is counts before a domain.
  const canRead = handoffCode === undefined && (connectionId !== '' || domain === undefined);
  return canRead
    ? createFlow({ connectionId })
    : createRelay({ options, latest, transport, now, createFlow, reporter });
}
