import type { ManagedAuthClient } from '../client/managed-auth-client';
import { hasEnded, isOver } from '../flow/is-over';
import type { Outcome } from '../flow/outcome';
import type { Screen } from '../flow/screen';
import type { FlowEvent, FlowState } from '../flow/state';
import { type ClockReading, judgeTime, skewFrom } from '../protocol/clock-skew';
import type { Connection } from '../protocol/connection';
import type { Submission } from '../protocol/submission';
import { ClockWatch } from './clock-watch';
import type { EventReporter } from './event-reporter';
import { FlowStore } from './flow-store';
import { LIVE_STREAM } from './lazy-live-stream';
import type { LiveStream } from './live-stream';
import type { News } from './news';
import { PageVisibility } from './page-visibility';
import { Reader, type ReadResult } from './reader';
import { Sender } from './sender';

/** A hidden page keeps its stream for this long. */
const HIDDEN_STREAM_LIMIT_MS = 30_000;

export interface FlowSessionOptions {
  readonly connectionId: string;
  readonly client: ManagedAuthClient;
  /** Whether the person is told what will happen, and asked, before anything is asked of them. */
  readonly consent: boolean;
  /** Whether another login can be started; default true. */
  readonly canRestart?: boolean;
  /** Where it begins, if more is known than nothing. */
  readonly state?: FlowState;
  /** `poll` never opens the event stream. */
  readonly live: 'auto' | 'poll';
  /** Called once for each end of a flow, never after `stop`. */
  readonly onOutcome: (outcome: Outcome) => void;
  /** Told of each change. */
  readonly reporter?: EventReporter;
  /** In [0, 1); for jitter. */
  readonly random?: () => number;
  /** The widget's clock, in milliseconds: the one that `client` goes by too. It must never go back. */
  readonly now: () => number;
}

/**
 * One widget's flow: everything that happens goes through `reduce`, and what to read, listen to, wait for and report
 * follows from the resulting state. Knows no React.
 */
export class FlowSession {
  readonly #options: FlowSessionOptions;
  readonly #store: FlowStore;
  readonly #clock: ClockWatch;
  readonly #reader: Reader;
  readonly #page: PageVisibility;
  readonly #sender: Sender;
  /** Null until it is needed and what it takes is loaded: until then it is polled. */
  #stream: LiveStream | null = null;
  #stopWaiting = () => {};
  #isRunning = false;
  #lastServerTime = Number.NEGATIVE_INFINITY;

  /** Every moment of a screen is by this clock, in milliseconds. */
  readonly now: () => number;

  constructor(options: FlowSessionOptions) {
    const { client, consent: requiresConsent, now } = options;
    const state = () => this.#store.state;
    this.now = now;
    this.#options = options;
    this.#store = new FlowStore({
      ...options,
      now,
      requiresConsent,
      onState: () => this.#plan(),
      onChange: (change) => {
        if (this.#isRunning) options.reporter?.note(change);
      },
    });
    this.#clock = new ClockWatch({
      now,
      state,
      readingSince: () => this.#reader.startedAt,
      dispatch: (event) => this.#dispatch(event),
      onExpiry: () => this.#reader.now(),
    });
    this.#reader = new Reader({
      client,
      now,
      state,
      stream: () => this.#stream?.status ?? 'none',
      isHidden: () => this.#page.isHidden,
      onStart: () => this.#clock.plan(),
      onRead: (result) => this.#onRead(result),
    });
    this.#sender = new Sender({ client, store: this.#store, reader: this.#reader, now });
    this.#page = new PageVisibility(HIDDEN_STREAM_LIMIT_MS, now, {
      onReturn: () => this.#onReturn(),
      onHide: () => this.#reader.abort(),
      onLongHidden: () => this.#stream?.close(),
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => this.#store.subscribe(listener);

  /** The same object for as long as the screen says the same. */
  readonly getScreen = (): Screen => this.#store.screen;

  /** The page that the widget is in, where it is not the one that runs this. */
  setPage(page: Document): void {
    this.#page.setPage(page);
  }

  start(): void {
    if (this.#isRunning) return;
    this.#isRunning = true;
    this.#page.start();
    this.#reader.now();
    if (this.#options.live === 'poll') return;
    this.#stopWaiting = LIVE_STREAM.subscribe(() => this.#plan());
  }

  /** Aborts everything; nothing is called or sent afterwards. It can be started again. */
  stop(): void {
    this.#isRunning = false;
    this.#stopWaiting();
    this.#page.stop();
    this.#stream?.close();
    this.#reader.abort();
    this.#sender.abort();
    this.#clock.stop();
    // A submission or login that was aborted has no answer to wait for: the next read tells.
    this.#store.abort();
  }

  /** Reads at once, unless the server asked to be left alone. */
  readonly readNow = (): void => {
    if (this.#isRunning) this.#reader.now();
  };

  readonly consent = (): void => this.#dispatch({ type: 'consented' });

  /** Sends one action, once. Does nothing while another is under way, or when it is not what is asked now. */
  readonly submit = (submission: Submission): void => {
    if (this.#isRunning) this.#sender.submit(submission);
  };

  /** Starts a new login, once for each call, where the screen offers one. */
  readonly login = (): void => {
    if (this.#isRunning) this.#sender.login();
  };

  /** Leaves the flow. On the server it stays as it is. */
  readonly cancel = (): void => {
    this.#reader.abort();
    this.#dispatch({ type: 'canceled' });
  };

  /** Goes on with a flow that the person canceled here and that still runs on the server. */
  readonly resume = (): void => {
    this.#dispatch({ type: 'resumed' });
    this.readNow();
  };

  /** Reads at once, also where the endpoint gave no access. */
  readonly retry = (): void => {
    this.#dispatch({ type: 'retried' });
    this.readNow();
  };

  #onRead(result: ReadResult): void {
    const { ticket } = result;
    const at = this.now();
    if ('failure' in result) {
      const { failure, startedAt: since } = result;
      const { random = Math.random } = this.#options;
      this.#dispatch({ type: 'readFailed', at, ticket, failure, since, random: random() });
    } else {
      const { connection, clock } = result;
      this.#dispatch({ type: 'readSucceeded', at, ticket, connection, ...this.#skewFrom(clock) });
    }
  }

  /**
   * An answer whose `Date` is no later than that of the one before may come from a cache: it tells no time. One that is
   * much earlier does, for reads ask for nothing stored: the server's clock was set back.
   */
  #skewFrom(clock: ClockReading | null): { clockSkew?: number } {
    if (clock === null || judgeTime(clock.serverTime, this.#lastServerTime) === 'notLater') return {};
    this.#lastServerTime = clock.serverTime;
    this.#stream?.readApplied(clock.serverTime);
    return { clockSkew: skewFrom(clock, this.#store.state.clockSkew) };
  }

  #openStream(): void {
    // Not before: beside the first read comes what a first form is made of.
    LIVE_STREAM.ask();
    if (this.#stream === null && LIVE_STREAM.current !== null) {
      const { client, now, random = Math.random } = this.#options;
      const state = () => this.#store.state;
      this.#stream = new LIVE_STREAM.current.LiveStream({
        client,
        now,
        random,
        snapshot: () => this.#reader.snapshot,
        flow: () => state().connection?.flow ?? null,
        onOpen: () => this.#reader.soon(),
        onNews: (news) => this.#onNews(news),
        onDoubt: (told) => this.#doubt(told),
        onBreak: (isFirst) => (isFirst && state().reads.failures === 0 ? this.#reader.freshen() : this.#reader.plan()),
      });
      this.#stream.readApplied(this.#lastServerTime);
    }
    this.#stream?.open();
  }

  #onNews({ body, connection }: News): void {
    const { connection: known, lastSerial } = this.#store.state;
    this.#reader.applyEvent(body);
    this.#dispatch({ type: 'readSucceeded', at: this.now(), ticket: this.#reader.ticket(), connection });
    // An event does not say when the step that it brings expires.
    const isSameStep = known?.flow?.step === connection.flow?.step && lastSerial === this.#store.state.lastSerial;
    if (!isSameStep) this.#reader.soon();
  }

  /** Something was said that only a read can decide. None of it is shown, except an end that cannot be read. */
  #doubt(told?: Connection): void {
    const isEnd = told?.flow != null && hasEnded(told.flow);
    const end = isEnd ? { end: told } : {};
    this.#dispatch({ type: 'doubted', at: this.now(), ticket: this.#reader.ticket(), ...end });
    this.#reader.freshen();
  }

  #onReturn(): void {
    this.#dispatch({ type: 'clockChecked', at: this.now() });
    this.#reader.freshen();
  }

  #dispatch(event: FlowEvent): void {
    if (this.#isRunning) this.#store.dispatch(event);
  }

  /** Decides what happens next, from the state alone. */
  #plan(): void {
    const { state } = this.#store;
    this.#sender.plan();
    if (isOver(state)) {
      this.#stream?.close();
      this.#reader.abort();
    } else if (state.login.status !== 'none' || state.noAccess !== null) {
      // Its events would be put on a snapshot of the flow before, or of what may not be seen any more.
      this.#stream?.close();
    } else if (
      this.#options.live === 'auto' &&
      state.connection?.flow?.status === 'IN_PROGRESS' &&
      !this.#page.isHidden
    ) {
      this.#openStream();
    }
    this.#reader.plan();
    this.#clock.plan();
  }
}
