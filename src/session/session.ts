import type { TransportOptions } from '../client/managed-auth-client';
import type { ManagedAuthEvent } from '../flow/managed-auth-event';
import type { Outcome } from '../flow/outcome';
import type { IntegrationFault } from '../protocol/failure';
import type { EventReporter } from './event-reporter';
import type { FlowSession, FlowSessionOptions } from './flow-session';

/** What a widget needs of its session. Its functions are the same ones for as long as it lives. */
export type Session = Pick<
  FlowSession,
  | 'now'
  | 'subscribe'
  | 'getScreen'
  | 'setPage'
  | 'start'
  | 'stop'
  | 'retry'
  | 'consent'
  | 'submit'
  | 'login'
  | 'cancel'
  | 'resume'
>;

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
  readonly onEvent?: ((event: ManagedAuthEvent) => void) | undefined;
  /** There is a connection for the domain. */
  readonly onConnection?: ((connection: ConnectionDetails) => void) | undefined;
  /** Something about the integration is wrong, as an exchange has shown. */
  readonly onFault?: ((fault: IntegrationFault) => void) | undefined;
}

/** Another one is another flow. */
export function flowKey({
  endpoint = '/api/managed-auth',
  connectionId,
  domain,
  handoffCode,
}: Partial<Pick<UseFlowSessionOptions, 'endpoint' | 'connectionId' | 'domain' | 'handoffCode'>>): string {
  return [endpoint, connectionId, domain, handoffCode].join(' ');
}

/** Given to `onConnection`. */
export interface ConnectionDetails {
  /** `id` of the connection: what the widget takes as `connectionId` the next time. */
  readonly connectionId: string;
  /** Whether it is new; one that was there is gone on with. */
  readonly created: boolean;
}

export interface OpeningOptions {
  /** What is to be opened: the same in each render. */
  readonly options: UseFlowSessionOptions;
  /** What was given in the latest render. */
  readonly latest: () => UseFlowSessionOptions;
  readonly transport: TransportOptions;
  /** The widget's clock, in milliseconds. */
  readonly now: () => number;
  readonly createFlow: (options: OpenedFlowOptions) => FlowSession;
  readonly reporter: EventReporter;
}

/** How a flow goes on with what was opened. */
export interface OpenedFlowOptions
  extends Pick<FlowSessionOptions, 'connectionId' | 'canRestart' | 'state'>,
    Partial<Pick<FlowSessionOptions, 'onOutcome'>>,
    Pick<TransportOptions, 'headers'> {}
