import type { TransportOptions } from '../client/managed-auth-client';
import type { Outcome } from '../flow/outcome';
import type { Screen } from '../flow/screen';
import { LazyModule } from '../lazy/lazy-module';
import type { Submission } from '../protocol/submission';
import type { FlowSession, FlowSessionOptions } from './flow-session';
import type { Session } from './session';

/** What comes before a flow that has no connection to read yet: the flows of a connection do without it. */
export const OPENING = new LazyModule(() => import('./opening'));

/** What there is in place of a connection that can be read. */
export type OpeningTarget =
  | { readonly domain: string }
  | { readonly connectionId: string; readonly handoffCode: string };

export interface OpeningOptions {
  readonly target: OpeningTarget;
  readonly endpoint: string;
  readonly transport: TransportOptions;
  /** What requests go through now: what was opened through another one is not shared. */
  readonly network: () => typeof fetch;
  readonly consent: boolean;
  /** The widget's clock, in milliseconds. */
  readonly now: () => number;
  readonly createFlow: (options: FlowOptions) => FlowSession;
  readonly onOutcome: (outcome: Outcome) => void;
  /** There is a connection. Called once. */
  readonly onConnection: (connection: { readonly connectionId: string; readonly created: boolean }) => void;
  /** Gets another handoff code; null where the host does not say how. */
  readonly renew: () => (() => void | Promise<void>) | null;
}

/** How the flow goes on with what was opened. */
export interface FlowOptions extends Pick<FlowSessionOptions, 'connectionId' | 'onOutcome' | 'joinsLogin'> {
  /** Sent as the bearer of each request; null where the host's own headers do. */
  readonly token: string | null;
  /** Called in place of `POST …/login`; null where the endpoint starts logins. */
  readonly login: (() => Promise<void>) | null;
}

/** One session in the place of another: what comes before the flow, then the flow. To the widget it is the same one. */
export class SessionRelay implements Session {
  readonly #options: OpeningOptions;
  readonly #listeners = new Set<() => void>();
  readonly #notify = () => {
    for (const listener of this.#listeners) listener();
  };
  #inner: Session | null = null;
  #screen: Screen;
  #page: Document | null = null;
  #isRunning = false;
  #leave = () => {};

  readonly now: () => number;

  constructor(options: OpeningOptions) {
    this.#options = options;
    this.now = options.now;
    this.#screen = this.#waiting();
    this.#open();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getScreen = (): Screen => this.#inner?.getScreen() ?? this.#screen;

  setPage(page: Document): void {
    this.#page = page;
    this.#inner?.setPage(page);
  }

  start(): void {
    this.#isRunning = true;
    if (this.#inner !== null) {
      this.#inner.start();
      return;
    }
    this.#leave();
    this.#leave = OPENING.subscribe(() => this.#open());
    void OPENING.load();
    this.#open();
  }

  stop(): void {
    this.#isRunning = false;
    if (this.#inner === null) this.#leave();
    else this.#inner.stop();
  }

  readonly readNow = (): void => {
    if (this.#inner === null) void OPENING.load();
    else this.#inner.readNow();
  };

  readonly consent = (): void => this.#inner?.consent();
  readonly submit = (submission: Submission): void => this.#inner?.submit(submission);
  readonly login = (): void => this.#inner?.login();
  readonly cancel = (): void => this.#inner?.cancel();
  readonly resume = (): void => this.#inner?.resume();

  /** Once the module is here, the opening itself. */
  #open(): void {
    if (this.#inner !== null) return;
    if (OPENING.current !== null) {
      this.#become(new OPENING.current.Opening(this.#options, (session) => this.#become(session)));
    } else if (OPENING.trouble !== null) {
      this.#screen = this.#waiting();
      this.#notify();
    }
  }

  #become(session: Session): void {
    const before = this.#inner;
    this.#leave();
    this.#inner = session;
    if (before !== session) before?.stop();
    this.#leave = session.subscribe(this.#notify);
    if (this.#page !== null) session.setPage(this.#page);
    if (this.#isRunning) session.start();
    this.#notify();
  }

  #waiting(): Screen {
    const { target, now } = this.#options;
    const base = {
      domain: 'domain' in target ? String(target.domain) : '',
      expiresAt: null,
      since: now(),
      isStarting: false,
      startFailure: null,
      arrival: null,
    };
    if (OPENING.trouble === null) return { kind: 'loading', ...base, trouble: null };
    const failure = { kind: 'network', status: null, code: null, retryAfterMs: null } as const;
    return { kind: 'unreachable', ...base, trouble: { failure, ...OPENING.trouble } };
  }
}
