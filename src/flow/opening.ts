import type { Connection } from '../protocol/connection';
import type { Failure } from '../protocol/failure';
import type { MadeConnection } from '../protocol/made-connection';
import { hasEnded } from './is-over';
import { awaitFlow } from './login';
import { accessError, type ErrorDetails, errorOutcome, type Outcome } from './outcome';
import type { ConnectFailedScreen, Screen, ScreenBase } from './screen';
import { type FlowState, initialState } from './state';

/** What comes before a flow where there is no connection to read yet. Holds no handoff code and no token. */
export interface OpeningState {
  /** `domain`: a connection is made, or found; `handoff`: a code is exchanged for what the connection is read with. */
  readonly by: 'domain' | 'handoff';
  /** The site; empty where only the connection tells. */
  readonly domain: string;
  /** Whether the person presses a button first, which says what will happen. */
  readonly requiresConsent: boolean;
  /** Whether the host has said how to get another handoff code. */
  readonly canRenew: boolean;
  readonly status: 'offered' | 'opening' | 'failed' | 'canceled';
  /** Why the last try failed; it stays during the next one. */
  readonly failure: Failure | null;
  /** When the status came, in milliseconds of the widget's clock. */
  readonly since: number;
}

export type OpeningEvent =
  | { readonly type: 'requested' }
  | { readonly type: 'failed'; readonly at: number; readonly failure: Failure }
  | { readonly type: 'canceled'; readonly at: number }
  | { readonly type: 'resumed'; readonly at: number };

/** An event that means nothing now gives back the same object. */
export function reduceOpening(state: OpeningState, event: OpeningEvent): OpeningState {
  switch (event.type) {
    case 'requested':
      return state.status === 'opening' ? state : { ...state, status: 'opening' };
    case 'failed':
      return state.status === 'canceled'
        ? state
        : { ...state, status: 'failed', failure: event.failure, since: event.at };
    case 'canceled':
      return state.status === 'failed' ? state : { ...state, status: 'canceled', failure: null, since: event.at };
    case 'resumed':
      return state.status === 'canceled' ? { ...state, status: 'offered', since: event.at } : state;
  }
  return event satisfies never;
}

/** The screen for an opening: one that a flow has as well, or why there is none. */
export function openingScreenOf(state: OpeningState): Screen {
  const { by, domain, requiresConsent, status, failure, since } = state;
  const isStarting = status === 'opening' && (failure !== null || (by === 'domain' && requiresConsent));
  const base: ScreenBase = {
    domain,
    trouble: null,
    expiresAt: null,
    since,
    isStarting,
    startFailure: null,
    canRestart: true,
    restartAt: null,
  };
  if (status === 'canceled') return { kind: 'canceled', by: 'person', ...base };
  if (failure !== null) return refused(state, failure, base);
  return by === 'domain' && requiresConsent
    ? { kind: 'idle', again: false, requiresConsent, savesCredentials: null, recordsSession: false, ...base }
    : { kind: 'loading', ...base };
}

function refused({ by, since, canRenew }: OpeningState, failure: Failure, base: ScreenBase): Screen {
  const reason = reasonOf(by, failure);
  if (reason === null) return { kind: 'noAccess', failure, isRetrying: base.isStarting, ...base };
  const canRestart = reason === 'handoffUsed' ? canRenew : !FINAL.includes(reason);
  const restartAt = canRestart && failure.retryAfterMs !== null ? since + failure.retryAfterMs : null;
  return { kind: 'connectFailed', reason, failure, ...base, canRestart, restartAt };
}

const FINAL: readonly ConnectFailedScreen['reason'][] = ['domainNotAllowed', 'domainInvalid'];

/** `code` of what is found out before anything is sent. */
export const DOMAIN_INVALID = 'domain_invalid';

/** Null where this person has no access at all, which has its own screen. */
function reasonOf(by: OpeningState['by'], { kind, code, fault }: Failure): ConnectFailedScreen['reason'] | null {
  if (by === 'domain') {
    if (code === 'domain_not_allowed') return 'domainNotAllowed';
    if (code === DOMAIN_INVALID || (kind === 'badRequest' && fault === undefined)) return 'domainInvalid';
  } else if (fault === 'token' || ((kind === 'gone' || kind === 'notFound') && fault === undefined)) {
    return 'handoffUsed';
  }
  if (kind === 'unauthorized' || kind === 'forbidden' || fault === 'noEndpoint') return null;
  if (kind === 'busy') return 'busy';
  return kind === 'network' || kind === 'timeout' ? 'unreachable' : 'server';
}

/** What the host is told of an opening; null while there is nothing to tell. */
export function openingOutcomeOf(screen: Screen): Outcome | null {
  if (screen.isStarting) return null;
  if (screen.kind === 'noAccess') return accessError(screen.failure);
  if (screen.kind === 'canceled') return { kind: 'cancel' };
  if (screen.kind !== 'connectFailed') return null;
  const { reason, canRestart } = screen;
  const code = CODES[reason] ?? 'connect_failed';
  return errorOutcome(code, 'There is no connection to sign in to: see the code.', null, canRestart);
}

const CODES: Partial<Record<ConnectFailedScreen['reason'], ErrorDetails['code']>> = {
  domainNotAllowed: 'domain_not_allowed',
  domainInvalid: 'domain_invalid',
  handoffUsed: 'handoff_used',
};

/** Where what somebody else has opened leads to, if it is not what it was: then it is opened anew. */
const OUTDATED: Readonly<Record<'own' | 'joined' | 'earlier', readonly Screen['kind'][]>> = {
  own: [],
  // It has just begun. Who is another person has no access to it.
  joined: ['noAccess'],
  earlier: ['noAccess', 'idle', 'failed', 'expired', 'canceled'],
};

export function isOutdated(by: keyof typeof OUTDATED, kind: Screen['kind']): boolean {
  return OUTDATED[by].includes(kind);
}

/**
 * The flow of a login that was started with its connection, as it is until a read tells of it: as after "Start again",
 * what stood before is not it.
 *
 * @param at when it was answered, in milliseconds of the widget's clock.
 */
export function awaitedFlow(made: MadeConnection, requiresConsent: boolean, at: number): FlowState {
  return awaitFlow({ ...initialState(requiresConsent, at), connection: standingBefore(made) }, at, 0);
}

/** Where the endpoint does not tell what stood before, an end in its answer may be the one of the flow before. */
function standingBefore({ connection, created, previous }: MadeConnection): Connection | null {
  if (previous != null || connection === null) return previous ?? null;
  const { flow } = connection;
  if (previous === undefined && !created && flow !== null && hasEnded(flow)) return connection;
  return { ...connection, status: created ? 'NEEDS_AUTH' : connection.status, flow: null };
}
