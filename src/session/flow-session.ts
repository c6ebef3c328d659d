import { QueryClient, replaceEqualDeep } from '@tanstack/react-query';
import type { ManagedAuthClient } from '../client/managed-auth-client';
import { failureOf } from '../client/request-error';
import { nextCheckAt } from '../flow/clock';
import { type Outcome, outcomeOf } from '../flow/outcome';
import { nextReadDelay } from '../flow/polling';
import { isOver, reduce } from '../flow/reduce';
import type { Screen } from '../flow/screen';
import { screenOf } from '../flow/screen-of';
import { type FlowEvent, type FlowState, initialState } from '../flow/state';
import { mergeStateEvent, STATE_EVENT } from '../protocol/events';
import type { Failure } from '../protocol/failure';
import type { JsonObject } from '../protocol/json';
import { parseConnection } from '../protocol/parse-connection';
import { type Submission, serializeSubmission } from '../protocol/submission';
import { isHidden, watchAttention } from './attention';
import { LiveStream } from './live-stream';

/** A hidden page keeps its stream for this long. Milliseconds. */
const HIDDEN_STREAM_LIMIT = 30_000;

const SNAPSHOT = ['snapshot'] as const;

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
 * One widget's flow: reads and sends at the right moments, and keeps the state that `reduce` makes of it. Knows no
 * React. The snapshot lives in a QueryClient of its own, which the host's defaults, devtools and persisters never
 * see; what is submitted never enters it.
 */
export class FlowSession {
  readonly #options: FlowSessionOptions;
  readonly #random: () => number;
  readonly #queries = new QueryClient({
    defaultOptions: {
      queries: { retry: false, staleTime: 0, gcTime: Number.POSITIVE_INFINITY, networkMode: 'always' },
    },
  });
  readonly #stream: LiveStream;
  readonly #listeners = new Set<() => void>();
  #state: FlowState;
  #screen: Screen;
  #lifetime: AbortController | null = null;
  #stopWatching = () => {};
  #readTimer: ReturnType<typeof setTimeout> | undefined;
  #clockTimer: ReturnType<typeof setTimeout> | undefined;
  #hiddenTimer: ReturnType<typeof setTimeout> | undefined;
  /** Rises with each read, event and accepted submission, so that what is out of date is known. */
  #ticket = 0;
  /** The ticket of the read in flight. */
  #reading: number | null = null;
  #readsSinceSend = 0;
  #toldOutcome = false;

  constructor(options: FlowSessionOptions) {
    this.#options = options;
    this.#random = options.random ?? Math.random;
    this.#state = initialState(options.consent, Date.now());
    this.#screen = screenOf(this.#state, options.consent);
    this.#stream = new LiveStream({
      open: (signal, handlers) => options.client.events(signal, handlers),
      onOpen: () => this.readNow(),
      onEvent: (name, data) => this.#onStreamEvent(name, data),
      onBreak: () => (this.#state.reads.failures === 0 ? this.readNow() : this.#plan()),
      onRefused: (failure) => this.#readFailed(++this.#ticket, failure),
      random: this.#random,
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The same object for as long as the screen says the same. */
  readonly getScreen = (): Screen => this.#screen;

  start(): void {
    if (this.#lifetime !== null) return;
    this.#lifetime = new AbortController();
    this.#stopWatching = watchAttention({ onReturn: () => this.#onReturn(), onHide: () => this.#onHide() });
    this.readNow();
  }

  /** Aborts everything; nothing is called or sent afterwards. It can be started again. */
  stop(): void {
    this.#lifetime?.abort();
    this.#lifetime = null;
    this.#stopWatching();
    this.#stream.close();
    this.#cancelRead();
    clearTimeout(this.#clockTimer);
    clearTimeout(this.#hiddenTimer);
    // A submission or login that was cut off has no answer to wait for: the next read tells.
    this.#state = reduce(this.#state, { type: 'cutOff' });
  }

  /** Reads at once, in place of whatever read was under way or planned, unless the server asked to be left alone. */
  readonly readNow = (): void => {
    this.#cancelRead();
    if (this.#lifetime === null || nextReadDelay(this.#state, this.#pacing()) === null) return;
    if (Date.now() < this.#state.reads.notBefore) {
      this.#plan();
      return;
    }
    void this.#read(this.#lifetime.signal);
  };

  readonly consent = (): void => this.#dispatch({ type: 'consented' });

  /** Sends one action, once. Does nothing while another is under way, or when nothing is asked. */
  readonly submit = (submission: Submission): void => {
    const { signal } = this.#lifetime ?? {};
    const { asked } = this.#state;
    if (signal === undefined || asked === null || this.#state.submission !== null || isOver(this.#state)) return;
    this.#cancelRead();
    this.#dispatch({ type: 'submitted', choiceKey: submission.kind === 'choice' ? submission.choice.key : null });
    const body = serializeSubmission(submission, asked.prompt.interactionId);
    void this.#send(
      signal,
      (until) => this.#options.client.submit(body, until),
      (ticket) => ({ type: 'submitAccepted', at: Date.now(), ticket }),
      (ticket, failure) => ({ type: 'submitFailed', ticket, failure }),
    );
  };

  /** Starts a new login, once for each call. A login that runs already is joined. */
  readonly login = (): void => {
    const { signal } = this.#lifetime ?? {};
    if (signal === undefined || this.#state.login.status !== 'none') return;
    this.#cancelRead();
    // Its events would be put on a snapshot of the flow before.
    this.#stream.close();
    this.#dispatch({ type: 'loginRequested' });
    const started = (ticket: number): FlowEvent => ({ type: 'loginStarted', at: Date.now(), ticket });
    void this.#send(
      signal,
      (until) => this.#options.client.login(until),
      (ticket) => {
        this.#toldOutcome = false;
        return started(ticket);
      },
      (ticket, failure) => (failure.kind === 'conflict' ? started(ticket) : { type: 'loginFailed', failure }),
    );
  };

  readonly cancel = (): void => {
    this.#cancelRead();
    this.#stream.close();
    this.#dispatch({ type: 'canceled' });
  };

  /** Goes on with a flow that the person canceled here and that still runs on the server. */
  readonly resume = (): void => {
    this.#toldOutcome = false;
    this.#dispatch({ type: 'resumed' });
    this.readNow();
  };

  async #send(
    signal: AbortSignal,
    send: (signal: AbortSignal) => Promise<void>,
    sent: (ticket: number) => FlowEvent,
    failed: (ticket: number, failure: Failure) => FlowEvent,
  ): Promise<void> {
    let event: (ticket: number) => FlowEvent = sent;
    try {
      await send(signal);
    } catch (error) {
      const failure = failureOf(error);
      event = (ticket) => failed(ticket, failure);
    }
    if (signal.aborted) return;
    this.#readsSinceSend = 0;
    this.#dispatch(event(++this.#ticket));
  }

  async #read(signal: AbortSignal): Promise<void> {
    const ticket = ++this.#ticket;
    this.#reading = ticket;
    let clockSkew: number | undefined;
    try {
      const json = await this.#queries.fetchQuery({
        queryKey: SNAPSHOT,
        queryFn: async (context) => {
          const answer = await this.#options.client.read(context.signal);
          if (answer.serverTime !== null) clockSkew = Date.now() - answer.serverTime;
          return answer.body;
        },
      });
      if (signal.aborted || this.#reading !== ticket) return;
      this.#reading = null;
      this.#applySnapshot(ticket, json, clockSkew);
    } catch (error) {
      if (signal.aborted || this.#reading !== ticket) return;
      this.#reading = null;
      this.#readFailed(ticket, failureOf(error));
    }
  }

  #applySnapshot(ticket: number, json: JsonObject, clockSkew?: number): void {
    const connection = parseConnection(json);
    if (connection === null) {
      this.#readFailed(ticket, { kind: 'invalid', status: 200, code: null, retryAfterMs: null });
      return;
    }
    this.#readsSinceSend += 1;
    const skew = clockSkew === undefined ? {} : { clockSkew };
    this.#dispatch({ type: 'readSucceeded', at: Date.now(), ticket, connection, ...skew });
  }

  #readFailed(ticket: number, failure: Failure): void {
    this.#dispatch({ type: 'readFailed', at: Date.now(), ticket, failure });
  }

  #onStreamEvent(name: string, data: unknown): void {
    const snapshot = this.#queries.getQueryData<JsonObject>(SNAPSHOT);
    if (name !== STATE_EVENT || snapshot === undefined) return;
    const merged = mergeStateEvent(snapshot, data);
    if (merged === null) return;
    // A read under way began before this event: what it brings may be older.
    this.#cancelRead();
    this.#queries.setQueryData(SNAPSHOT, merged);
    this.#applySnapshot(++this.#ticket, merged);
  }

  #onReturn(): void {
    clearTimeout(this.#hiddenTimer);
    if (isHidden()) return;
    this.#dispatch({ type: 'clockChecked', at: Date.now() });
    this.readNow();
  }

  #onHide(): void {
    this.#cancelRead();
    clearTimeout(this.#hiddenTimer);
    this.#hiddenTimer = setTimeout(() => this.#stream.close(), HIDDEN_STREAM_LIMIT);
  }

  #cancelRead(): void {
    clearTimeout(this.#readTimer);
    this.#readTimer = undefined;
    if (this.#reading === null) return;
    this.#reading = null;
    void this.#queries.cancelQueries({ queryKey: SNAPSHOT });
  }

  #pacing() {
    return { readsSinceSend: this.#readsSinceSend, streaming: this.#stream.isLive, random: this.#random() };
  }

  #dispatch(event: FlowEvent): void {
    if (this.#lifetime === null) return;
    this.#state = reduce(this.#state, event);
    this.#plan();
    this.#publish();
  }

  /** What is to happen next, from the state alone. */
  #plan(): void {
    if (this.#options.live === 'auto' && this.#wantsStream()) this.#stream.open();
    if (isOver(this.#state)) this.#stream.close();
    clearTimeout(this.#clockTimer);
    const checkAt = nextCheckAt(this.#state);
    if (checkAt !== null) {
      // Timers take 32 bits; a flow that expires later than that is looked at again then.
      const wait = Math.min(Math.max(0, checkAt - Date.now()), 2 ** 31 - 1);
      this.#clockTimer = setTimeout(() => this.#onClock(), wait);
    }
    if (this.#reading !== null) return;
    clearTimeout(this.#readTimer);
    const delay = isHidden() ? null : nextReadDelay(this.#state, this.#pacing());
    if (delay === null) return;
    const untilAllowed = this.#state.reads.notBefore - Date.now();
    this.#readTimer = setTimeout(this.readNow, Math.max(delay, untilAllowed));
  }

  #wantsStream(): boolean {
    const isRunning = this.#state.connection?.flow?.status === 'IN_PROGRESS';
    return isRunning && !isHidden() && !isOver(this.#state);
  }

  #onClock(): void {
    const { expiry } = this.#state;
    this.#dispatch({ type: 'clockChecked', at: Date.now() });
    if (this.#state.expiry !== expiry) this.readNow();
  }

  #publish(): void {
    const screen = replaceEqualDeep(this.#screen, screenOf(this.#state, this.#options.consent));
    const outcome = outcomeOf(screen, this.#state, this.#options.connectionId);
    if (screen !== this.#screen) {
      this.#screen = screen;
      for (const listener of this.#listeners) listener();
    }
    if (outcome === null || this.#toldOutcome) return;
    this.#toldOutcome = true;
    this.#options.onOutcome(outcome);
  }
}
