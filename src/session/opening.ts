import { callHost } from '../client/call-host';
import { type ConnectClient, createConnectClient } from '../client/connect-client';
import { failureOf } from '../client/request-error';
import type { FlowChange } from '../flow/events-of';
import { mayStart } from '../flow/may-start';
import {
  DOMAIN_INVALID,
  type OpeningEvent,
  type OpeningState,
  openingOutcomeOf,
  openingScreenOf,
  reduceOpening,
} from '../flow/opening';
import { reduce } from '../flow/reduce';
import type { Screen } from '../flow/screen';
import { type FlowState, initialState } from '../flow/state';
import { failureOfKind } from '../protocol/failure';
import { normalizeHost } from '../protocol/host-name';
import type { FlowSession } from './flow-session';
import { connectOnce, exchangeOnce, type Opened } from './open-once';
import type { OpeningOptions, Session } from './session';

/** What was opened: what the flow needs to be read. */
interface Target {
  readonly connectionId: string;
  readonly token?: string;
  /** Not where the connection was given. */
  readonly created?: boolean;
}

/** Where what is known from earlier leads to: it is no longer what it was, so it is opened anew. */
const OUTDATED: readonly Screen['kind'][] = ['noAccess', 'idle', 'failed', 'expired', 'canceled'];

/** Failures that are found out without a request. */
const invalidDomain = failureOfKind('badRequest', { code: DOMAIN_INVALID });
const spentCode = failureOfKind('gone');

/**
 * What comes before a flow: makes the connection of a domain, when the person has agreed, or exchanges a handoff code.
 * Then the flow takes its place, once there is something of it to show.
 */
export class Opening implements Session {
  readonly #options: OpeningOptions;
  readonly #become: (session: Session) => void;
  readonly #client: ConnectClient;
  readonly #listeners = new Set<() => void>();
  #state: OpeningState;
  #screen: Screen;
  #isRunning = false;
  #isAgreed: boolean;
  #asksConsent: boolean;
  #isNamed = false;
  #isTold = false;
  #page: Document | null = null;
  /** Rises when nobody waits any more for what is under way. */
  #turn = 0;
  /** The flow, until its first screen. */
  #flow: FlowSession | null = null;

  readonly now: () => number;

  constructor(options: OpeningOptions, become: (session: Session) => void) {
    const { transport, now } = options;
    const { connectionId, domain, endpoint, consent, onRestart } = options.options;
    const by = connectionId ? 'handoff' : 'domain';
    this.#options = options;
    this.#become = become;
    this.now = now;
    this.#client = createConnectClient({ endpoint, ...transport });
    this.#isAgreed = by === 'handoff' || !consent;
    this.#asksConsent = !this.#isAgreed;
    const host = by === 'domain' ? hostOf(domain) : '';
    this.#state = {
      by,
      domain: host ?? '',
      requiresConsent: consent,
      canRenew: onRestart !== undefined,
      status: host === null ? 'failed' : 'offered',
      failure: host === null ? invalidDomain : null,
      since: now(),
    };
    this.#screen = openingScreenOf(this.#state);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getScreen = (): Screen => this.#screen;

  setPage(page: Document): void {
    this.#page = page;
    this.#flow?.setPage(page);
  }

  start(): void {
    if (this.#isRunning) return;
    this.#isRunning = true;
    const { status, failure } = this.#state;
    if (failure === invalidDomain) this.#tellOnce();
    else if (status === 'opening' || (status === 'offered' && this.#isAgreed)) this.#request();
  }

  /** What was sent goes on: nobody could tell what an aborted request has done. */
  stop(): void {
    this.#isRunning = false;
    this.#drop();
  }

  readonly login = (): void => {
    if (!this.#isRunning || !mayStart(this.#screen, this.now())) return;
    this.#isAgreed = true;
    const isSpent = this.#screen.kind === 'connectFailed' && this.#screen.reason === 'handoffUsed';
    if (isSpent) void this.#renew();
    else this.#request();
  };

  readonly cancel = (): void => {
    this.#drop();
    this.#dispatch({ type: 'canceled', at: this.now() });
  };

  readonly resume = (): void => {
    this.#dispatch({ type: 'resumed', at: this.now() });
    if (this.#isRunning && this.#isAgreed) this.#request();
  };

  /** Where there was no access, the person may have been given it since. */
  readonly retry = (): void => {
    if (this.#isRunning && this.#screen.kind === 'noAccess' && !this.#screen.isRetrying) this.#request();
  };

  // Nothing is asked before there is a flow.
  readonly consent = (): void => {};
  readonly submit = (): void => {};

  #dispatch(event: OpeningEvent): void {
    const state = reduceOpening(this.#state, event);
    if (!this.#isRunning || state === this.#state) return;
    const before = this.#screen;
    // Where a site is connected, what was pressed says what will happen.
    const hasConsented = event.type === 'requested' && this.#asksConsent;
    if (hasConsented) this.#asksConsent = false;
    this.#state = state;
    this.#screen = openingScreenOf(state);
    this.#note({ before, hasConsented });
    for (const listener of this.#listeners) listener();
    this.#tell();
  }

  #tell(): void {
    const outcome = openingOutcomeOf(this.#screen);
    if (outcome === null) return;
    this.#note({ outcome });
    callHost(() => this.#options.latest().onOutcome(outcome));
  }

  #note(more: Partial<FlowChange>): void {
    const [at, shown] = [this.now(), this.#screen];
    this.#options.reporter.note({ at, cause: { type: 'opening' }, before: shown, after: shown, ...more });
  }

  #tellOnce(): void {
    if (!this.#isTold) this.#tell();
    this.#isTold = true;
  }

  /** Joins what is under way, or was opened before. */
  #request(): void {
    this.#dispatch({ type: 'requested' });
    const turn = ++this.#turn;
    const { value, isEarlier, forget } = this.#open();
    value.then(
      (target) => {
        if (turn === this.#turn) this.#enter(target, isEarlier ? forget : null);
      },
      (error: unknown) => {
        if (turn === this.#turn) this.#dispatch({ type: 'failed', at: this.now(), failure: failureOf(error) });
      },
    );
  }

  #open(): Opened<Target> {
    const { options, latest } = this.#options;
    const { connectionId, handoffCode = '', endpoint } = options;
    const network = latest().fetch ?? fetch;
    if (!connectionId) {
      const { domain } = this.#state;
      return connectOnce(network, endpoint, domain, () => this.#client.connect(domain));
    }
    const opened = exchangeOnce(network, endpoint, connectionId, handoffCode, () =>
      this.#client.exchange(connectionId, handoffCode),
    );
    return { ...opened, value: opened.value.then((token) => ({ connectionId, token })) };
  }

  /** @param forget where it was opened earlier: what it leads to may be over, or be another person's. */
  #enter({ connectionId, token, created }: Target, forget: (() => void) | null): void {
    const { latest, createFlow, transport, now } = this.#options;
    if (created !== undefined && !this.#isNamed) {
      this.#isNamed = true;
      if (created && forget === null) this.#note({ cause: { type: 'connectionCreated' } });
      callHost(() => latest().onConnection?.({ connectionId, created: created && forget === null }));
    }
    let isOutdated = false;
    const flow = createFlow({
      connectionId,
      ...(created !== undefined && { state: awaitedState(now()) }),
      ...(token !== undefined && {
        headers: async () => withToken(await transport.headers?.(), token),
        login: async () => this.#spend(),
      }),
      onOutcome: (outcome) => {
        if (!isOutdated) latest().onOutcome(outcome);
      },
    });
    const look = () => {
      const { kind } = flow.getScreen();
      if (kind === 'loading') return;
      leave();
      this.#flow = null;
      isOutdated = created !== undefined && forget !== null && OUTDATED.includes(kind);
      if (!isOutdated) return this.#become(flow);
      flow.stop();
      forget?.();
      this.#request();
    };
    const leave = flow.subscribe(look);
    this.#flow = flow;
    if (this.#page !== null) flow.setPage(this.#page);
    flow.start();
  }

  #drop(): void {
    this.#turn += 1;
    this.#flow?.stop();
    this.#flow = null;
  }

  /** The token starts no login, and the code is used up: another one is for the host to get. */
  #spend(): void {
    this.#state = { ...this.#state, status: 'failed', failure: spentCode, since: this.now() };
    this.#screen = openingScreenOf(this.#state);
    this.#become(this);
    this.#tell();
  }

  async #renew(): Promise<void> {
    this.#dispatch({ type: 'requested' });
    const turn = ++this.#turn;
    try {
      await this.#options.latest().onRestart?.();
    } catch (error) {
      callHost(() => {
        throw error;
      });
    }
    // With another code it is another widget.
    if (turn === this.#turn) this.#dispatch({ type: 'failed', at: this.now(), failure: spentCode });
  }
}

/** Null for what is no host name, whatever a host without types gives. */
function hostOf(domain: unknown): string | null {
  return typeof domain === 'string' ? normalizeHost(domain) : null;
}

/** A login has begun, and its flow is awaited. What the person has agreed to did not say whether it is recorded. */
function awaitedState(at: number): FlowState {
  const requested = reduce(initialState(false, at), { type: 'loginRequested', consents: false });
  return reduce(requested, { type: 'loginStarted', at, ticket: 0 });
}

function withToken(given: HeadersInit | undefined, token: string): Headers {
  const headers = new Headers(given);
  headers.set('Authorization', `Bearer ${token}`);
  return headers;
}
