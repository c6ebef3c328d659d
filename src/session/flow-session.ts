import type { ManagedAuthClient } from '../client/managed-auth-client';
import { isOver } from '../flow/is-over';
import type { Outcome } from '../flow/outcome';
import type { Screen } from '../flow/screen';
import type { FlowEvent } from '../flow/state';
import { type ClockReading, skewFrom } from '../protocol/clock-skew';
import type { Failure } from '../protocol/failure';
import type { Submission } from '../protocol/submission';
import { Attention, isHidden } from './attention';
import { ClockWatch } from './clock-watch';
import { FlowStore } from './flow-store';
import { LiveStream } from './live-stream';
import { Reading } from './reading';
import { Sending } from './sending';
import type { ReadResult } from './snapshot-reader';

/** A hidden page keeps its stream for this long. Milliseconds. */
const HIDDEN_STREAM_LIMIT = 30_000;

export interface FlowSessionOptions {
  readonly connectionId: string;
  readonly client: ManagedAuthClient;
  /** Whether the person is told what will happen, and asked, before anything is asked of them. */
  readonly consent: boolean;
  /** `poll` never opens the event stream. */
  readonly live: 'auto' | 'poll';
  /** Called once for each end of a flow, never after `stop`. */
  readonly onOutcome: (outcome: Outcome) => void;
  /** In [0, 1); for jitter. */
  readonly random?: () => number;
}

/**
 * One widget's flow: everything that happens goes through `reduce`, and what is to be read, listened to, waited for
 * and told follows from the state that it makes. Knows no React.
 */
export class FlowSession {
  readonly #options: FlowSessionOptions;
  readonly #store: FlowStore;
  readonly #clock: ClockWatch;
  readonly #reading: Reading;
  readonly #stream: LiveStream;
  readonly #attention: Attention;
  readonly #sending: Sending;
  #isRunning = false;
  #lastServerTime = Number.NEGATIVE_INFINITY;

  constructor(options: FlowSessionOptions) {
    const { client, random = Math.random } = options;
    const state = () => this.#store.state;
    this.#options = options;
    this.#store = new FlowStore({ ...options, onState: () => this.#plan() });
    this.#clock = new ClockWatch({
      state,
      readingSince: () => this.#reading.startedAt,
      dispatch: (event) => this.#dispatch(event),
      onExpiry: () => this.#reading.now(),
    });
    this.#reading = new Reading({
      client,
      random,
      state,
      isStreaming: () => this.#stream.isLive,
      onStart: () => this.#clock.plan(),
      onRead: (result, ticket, startedAt) => this.#onRead(result, ticket, startedAt),
    });
    this.#sending = new Sending({ client, store: this.#store, reading: this.#reading });
    this.#stream = new LiveStream({
      random,
      open: (signal, handlers) => client.events(signal, handlers),
      onOpen: () => this.#reading.now(),
      onNews: (data) => this.#onNews(data),
      onDoubt: () => this.#reading.soon(),
      onBreak: () => (state().reads.failures === 0 ? this.#reading.now() : this.#reading.plan()),
      onRefused: (failure) => this.#readFailed(failure, this.#reading.ticket(), Date.now()),
    });
    this.#attention = new Attention(HIDDEN_STREAM_LIMIT, {
      onReturn: () => this.#onReturn(),
      onHide: () => this.#reading.cut(),
      onLongHidden: () => this.#stream.close(),
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => this.#store.subscribe(listener);

  /** The same object for as long as the screen says the same. */
  readonly getScreen = (): Screen => this.#store.screen;

  start(): void {
    if (this.#isRunning) return;
    this.#isRunning = true;
    this.#attention.watch();
    this.#reading.now();
  }

  /** Aborts everything; nothing is called or sent afterwards. It can be started again. */
  stop(): void {
    this.#isRunning = false;
    this.#attention.stop();
    this.#stream.close();
    this.#reading.cut();
    this.#sending.abort();
    this.#clock.stop();
    // A submission or login that was cut off has no answer to wait for: the next read tells.
    this.#store.cutOff();
  }

  /** Reads at once, unless the server asked to be left alone. */
  readonly readNow = (): void => {
    if (this.#isRunning) this.#reading.now();
  };

  readonly consent = (): void => this.#dispatch({ type: 'consented' });

  /** Sends one action, once. Does nothing while another is under way, or when it is not what is asked now. */
  readonly submit = (submission: Submission): void => {
    if (this.#isRunning) this.#sending.submit(submission);
  };

  /** Starts a new login, once for each call, where the screen offers one. */
  readonly login = (): void => {
    if (this.#isRunning) this.#sending.login();
  };

  /** Leaves the flow. On the server it stays as it is. */
  readonly cancel = (): void => {
    this.#reading.cut();
    this.#dispatch({ type: 'canceled' });
  };

  /** Goes on with a flow that the person canceled here and that still runs on the server. */
  readonly resume = (): void => {
    this.#dispatch({ type: 'resumed' });
    this.readNow();
  };

  #onRead(result: ReadResult, ticket: number, startedAt: number): void {
    if (!result.ok) {
      this.#readFailed(result.failure, ticket, startedAt);
      return;
    }
    const { connection, clock } = result;
    this.#dispatch({ type: 'readSucceeded', at: Date.now(), ticket, connection, ...this.#skewFrom(clock) });
  }

  /** An answer whose `Date` is no later than that of the one before may come from a cache: it tells no time. */
  #skewFrom(clock: ClockReading | null): { clockSkew?: number } {
    if (clock === null || clock.serverTime <= this.#lastServerTime) return {};
    this.#lastServerTime = clock.serverTime;
    this.#stream.readApplied(clock.serverTime);
    return { clockSkew: skewFrom(clock, this.#store.state.clockSkew) };
  }

  #readFailed(failure: Failure, ticket: number, since: number): void {
    this.#dispatch({ type: 'readFailed', at: Date.now(), ticket, failure, since });
  }

  #onNews(event: unknown): void {
    const connection = this.#reading.merge(event);
    if (connection === null) return;
    const before = this.#store.state.connection?.flow;
    this.#dispatch({ type: 'readSucceeded', at: Date.now(), ticket: this.#reading.ticket(), connection });
    // An event does not say when the step that it brings expires.
    const isSameStep = before?.step === connection.flow?.step && before?.prompt.id === connection.flow?.prompt.id;
    if (!isSameStep) this.#reading.soon();
  }

  #onReturn(): void {
    this.#dispatch({ type: 'clockChecked', at: Date.now() });
    this.#reading.onReturn();
  }

  #dispatch(event: FlowEvent): void {
    if (this.#isRunning) this.#store.dispatch(event);
  }

  /** What is to happen next, from the state alone. */
  #plan(): void {
    const { state } = this.#store;
    this.#sending.plan();
    if (isOver(state)) {
      this.#stream.close();
      this.#reading.cut();
    } else if (state.login.status !== 'none') {
      // Its events would be put on a snapshot of the flow before.
      this.#stream.close();
    } else if (this.#options.live === 'auto' && state.connection?.flow?.status === 'IN_PROGRESS' && !isHidden()) {
      this.#stream.open();
    }
    this.#reading.plan();
    this.#clock.plan();
  }
}
