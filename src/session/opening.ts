import { callHost } from '../client/call-host';
import { failureOf } from '../client/request-error';
import type { FlowChange } from '../flow/events-of';
import { mayStart } from '../flow/may-start';
import {
  DOMAIN_INVALID,
  isOutdated,
  type OpeningEvent,
  type OpeningState,
  openingOutcomeOf,
  openingScreenOf,
  reduceOpening,
} from '../flow/opening';
import type { Screen } from '../flow/screen';
import { SCREEN_FACTS } from '../flow/screen-facts';
import { failureOfKind } from '../protocol/failure';
import { normalizeHost } from '../protocol/host-name';
import type { MadeConnection } from '../protocol/made-connection';
import type { FlowSession } from './flow-session';
import type { Opened } from './open-once';
import { Opener, spentCode, type Target } from './opener';
import type { OpeningOptions, Session } from './session';

/** Found out without a request. */
const invalidDomain = failureOfKind('badRequest', { code: DOMAIN_INVALID });

/**
 * What comes before a flow: makes the connection of a domain, when the person has agreed, or exchanges a handoff code.
 * Then the flow takes its place, once there is something of it to show.
 */
export class Opening implements Session {
  readonly #options: OpeningOptions;
  readonly #become: (session: Session) => void;
  readonly #opener: Opener;
  readonly #listeners = new Set<() => void>();
  #state: OpeningState;
  #screen: Screen;
  #isRunning = false;
  /** The person has agreed, or need not be asked here. */
  #isAgreed: boolean;
  /** The connection that the host was told of last. */
  #named: string | null = null;
  #isTold = false;
  #page: Document | null = null;
  /** What was asked for last: while it is under way, whoever comes back waits for it and asks for nothing. */
  #opened: Opened<Target> | null = null;
  /** Rises when nobody waits any more for that. */
  #turn = 0;
  /** The flow, until its first screen. */
  #flow: FlowSession | null = null;

  readonly now: () => number;

  constructor(options: OpeningOptions, become: (session: Session) => void) {
    const { now } = options;
    const { connectionId, domain, consent, onRestart } = options.options;
    const by = connectionId ? 'handoff' : 'domain';
    this.#options = options;
    this.#become = become;
    this.now = now;
    this.#isAgreed = by === 'handoff' || !consent;
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
    this.#opener = new Opener(options, this.#state.domain);
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
    if (failure === invalidDomain && !this.#isTold) this.#tell();
    else if (status === 'opening') this.#await();
    else if (status === 'offered' && this.#isAgreed) this.#request();
  }

  /** What was sent goes on: nobody could tell what an aborted request has done. */
  stop(): void {
    this.#isRunning = false;
    this.#drop();
  }

  readonly login = (): void => {
    const screen = this.#screen;
    if (!this.#isRunning || !mayStart(screen, this.now())) return;
    // Where a site is connected, what was pressed says what will happen.
    const hasConsented = !this.#isAgreed && SCREEN_FACTS[screen.kind].consent === 'given';
    if (hasConsented) this.#isAgreed = true;
    const isSpent = screen.kind === 'connectFailed' && screen.reason === 'handoffUsed';
    this.#request({ open: isSpent ? this.#opener.renew : this.#opener.open, hasConsented });
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

  #dispatch(event: OpeningEvent, hasConsented = false): void {
    const state = reduceOpening(this.#state, event);
    if (!this.#isRunning || state === this.#state) return;
    const before = this.#screen;
    this.#set(state);
    this.#note({ before, hasConsented });
    for (const listener of this.#listeners) listener();
    this.#tell();
  }

  #set(state: OpeningState): void {
    this.#state = state;
    this.#screen = openingScreenOf(state);
  }

  #tell(): void {
    const outcome = openingOutcomeOf(this.#screen);
    if (outcome === null) return;
    this.#isTold = true;
    this.#note({ outcome });
    callHost(() => this.#options.latest().onOutcome(outcome));
  }

  #note(more: Partial<FlowChange>): void {
    const [at, shown] = [this.now(), this.#screen];
    this.#options.reporter.note({ at, cause: { type: 'opening' }, before: shown, after: shown, ...more });
  }

  #request({ open = this.#opener.open, hasConsented = false } = {}): void {
    this.#dispatch({ type: 'requested' }, hasConsented);
    this.#opened = open();
    this.#await();
  }

  #await(): void {
    const [opened, turn] = [this.#opened, ++this.#turn];
    opened?.value.then(
      (target) => {
        if (turn === this.#turn) this.#enter(target, opened);
      },
      (error: unknown) => {
        if (turn === this.#turn) this.#dispatch({ type: 'failed', at: this.now(), failure: failureOf(error) });
      },
    );
  }

  #enter(target: Target, { by, forget }: Opened<Target>): void {
    const { latest, createFlow } = this.#options;
    let isShown = false;
    const flow = createFlow({
      ...this.#opener.flowOptions(target, {
        requiresConsent: this.#state.requiresConsent && !this.#isAgreed,
        canRestart: this.#state.canRenew,
      }),
      onOutcome: (outcome) => {
        if (!isShown) return;
        if (target.by === 'domain' && outcome.kind !== 'cancel') forget();
        latest().onOutcome(outcome);
      },
    });
    const first = flow.getScreen();
    const look = () => {
      const screen = flow.getScreen();
      // The token starts no login.
      if (target.by === 'handoff' && screen.kind === 'idle' && !this.#state.canRenew)
        return leaveFor(() => this.#spend(screen.domain));
      // What was opened for somebody else may be over, or be another person's: that is read before it is shown.
      const isUnread = screen.kind === 'loading' || (by !== 'own' && screen === first);
      if (isShown || isUnread) return;
      if (target.by === 'domain' && isOutdated(by, screen.kind))
        return leaveFor(() => {
          forget();
          this.#request();
        });
      isShown = true;
      this.#flow = null;
      if (target.by === 'domain') this.#name(target.made, by);
      if (screen.kind === first.kind) this.#note({ after: screen });
      this.#become(flow);
    };
    const leave = flow.subscribe(look);
    const leaveFor = (what: () => void) => {
      leave();
      this.#flow = null;
      flow.stop();
      what();
    };
    this.#flow = flow;
    if (this.#page !== null) flow.setPage(this.#page);
    flow.start();
    look();
  }

  /** There is nothing to go on with, and another code is for the host to get. */
  #spend(domain: string): void {
    this.#set({ ...this.#state, domain, status: 'failed', failure: spentCode, since: this.now() });
    this.#become(this);
    this.#tell();
  }

  #name({ connectionId, created }: MadeConnection, by: Opened<Target>['by']): void {
    if (this.#named === connectionId) return;
    this.#named = connectionId;
    const isNew = created && by !== 'earlier';
    if (isNew) this.#note({ cause: { type: 'connectionCreated' } });
    callHost(() => this.#options.latest().onConnection?.({ connectionId, created: isNew }));
  }

  #drop(): void {
    this.#turn += 1;
    this.#flow?.stop();
    this.#flow = null;
  }
}

/** Null for what is no host name, whatever a host without types gives. */
function hostOf(domain: unknown): string | null {
  return typeof domain === 'string' ? normalizeHost(domain) : null;
}
