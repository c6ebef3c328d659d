import { useEffect, useInsertionEffect, useRef, useState, useSyncExternalStore } from 'react';
import {
  createManagedAuthClient,
  EVENT_STREAM,
  type ManagedAuthClient,
  type TransportOptions,
} from '../client/managed-auth-client';
import type { Outcome } from '../flow/outcome';
import type { Screen } from '../flow/screen';
import type { IntegrationFault } from '../protocol/failure';
import { FlowSession } from './flow-session';
import type { Session } from './session';
import { type FlowOptions, SessionRelay } from './session-relay';
import { steadyClock } from './steady-clock';

export interface UseFlowSessionOptions {
  /** Given unless there is a `domain`. */
  readonly connectionId?: string | undefined;
  /** The site of which a connection is made, or found, where none is given. */
  readonly domain?: string | undefined;
  /** What is exchanged for the token that reads the connection and submits. */
  readonly handoffCode?: string | undefined;
  readonly endpoint: string;
  readonly consent: boolean;
  readonly live: 'auto' | 'poll';
  readonly headers: (() => HeadersInit | Promise<HeadersInit>) | undefined;
  readonly fetch: typeof fetch | undefined;
  /** Starts a new login in place of `POST …/login`; when it resolves, one is expected to run. */
  readonly onRestart?: (() => void | Promise<void>) | undefined;
  readonly onOutcome: (outcome: Outcome) => void;
  /** There is a connection for the domain. */
  readonly onConnection?: ((connection: ConnectionDetails) => void) | undefined;
  /** Something about the integration is wrong, as an exchange has shown. */
  readonly onFault?: ((fault: IntegrationFault) => void) | undefined;
}

/** Given to `onConnection`. */
export interface ConnectionDetails {
  readonly connectionId: string;
  /** Whether it is new; one that was there is gone on with. */
  readonly created: boolean;
}

/**
 * Runs a session for as long as the component is mounted. `headers`, `fetch` and the callbacks are those of the latest render;
 * another connection, domain, code or endpoint needs another component (a `key`).
 */
export function useFlowSession(options: UseFlowSessionOptions): { session: Session; screen: Screen } {
  const latest = useRef(options);
  useInsertionEffect(() => {
    latest.current = options;
  });
  const { live } = options;
  const [session] = useState(() => createSession(options, () => latest.current));
  useEffect(() => {
    session.start();
    if (live === 'auto') void EVENT_STREAM.load();
    return () => session.stop();
  }, [session, live]);
  const screen = useSyncExternalStore(session.subscribe, session.getScreen, session.getScreen);
  return { session, screen };
}

/** @param latest what was given in the latest render. */
function createSession(options: UseFlowSessionOptions, latest: () => UseFlowSessionOptions): Session {
  const { connectionId = '', domain, handoffCode, endpoint, consent, live } = options;
  const now = steadyClock();
  const network = () => latest().fetch ?? fetch;
  const onOutcome = (outcome: Outcome) => latest().onOutcome(outcome);
  const transport: TransportOptions = {
    now,
    headers: () => latest().headers?.() ?? {},
    onFault: (fault) => latest().onFault?.(fault),
    fetch: (input, init) => network()(input, init),
  };

  function createFlow({ token, login, ...flow }: FlowOptions): FlowSession {
    const headers = token === null ? transport.headers : async () => withToken(await transport.headers?.(), token);
    const endpointClient = createManagedAuthClient({
      ...transport,
      headers,
      endpoint,
      connectionId: flow.connectionId,
    });
    const client: ManagedAuthClient = {
      ...endpointClient,
      login: async (signal) => {
        const start = latest().onRestart ?? login;
        await (start === null ? endpointClient.login(signal) : start());
      },
    };
    return new FlowSession({ ...flow, client, consent, live, now });
  }

  const target = targetOf(connectionId, domain, handoffCode);
  if (target === null) return createFlow({ connectionId, token: null, login: null, onOutcome });
  return new SessionRelay({
    target,
    endpoint,
    transport,
    network,
    consent,
    now,
    createFlow,
    onOutcome,
    onConnection: (connection) => latest().onConnection?.(connection),
    renew: () => latest().onRestart ?? null,
  });
}

function withToken(given: HeadersInit | undefined, token: string): Headers {
  const headers = new Headers(given);
  headers.set('Authorization', `Bearer ${token}`);
  return headers;
}

/** What has to be opened first; null where the connection can be read as it is. An id is taken before a domain. */
function targetOf(connectionId: string, domain: string | undefined, handoffCode: string | undefined) {
  if (connectionId === '') return domain === undefined ? null : { domain };
  return handoffCode === undefined ? null : { connectionId, handoffCode };
}
