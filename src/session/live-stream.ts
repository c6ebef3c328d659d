import { readEventStream } from '../client/event-stream';
import type { ManagedAuthClient } from '../client/managed-auth-client';
import { failureOf } from '../client/request-error';
import type { Connection, Flow } from '../protocol/connection';
import { STATE_EVENT } from '../protocol/events';
import { type Failure, isAccessFailure } from '../protocol/failure';
import type { JsonObject } from '../protocol/json';
import { EventOrder } from './event-order';
import { type News, newsOf } from './news';
import { Timer } from './timer';

/** Waits before a broken stream is opened again: they double with each break. */
const REOPEN_MIN_MS = 2_000;
const REOPEN_MAX_MS = 15_000;

/** By how much chance may shorten a wait, at most. */
const JITTER = 0.25;

/** A stream that has lasted this long works: the waits start over. */
const LASTED_MS = 30_000;

/** Statuses that mean that there is no stream for this person: it is polling from then on. */
const NO_STREAM_STATUSES: readonly (number | null)[] = [401, 403, 404, 405, 410, 501];

export interface LiveStreamOptions {
  readonly now: () => number;
  readonly client: Pick<ManagedAuthClient, 'events'>;
  /** The last answer, for events to be put on; null before there is one. */
  readonly snapshot: () => JsonObject | null;
  /** The flow as it is known. */
  readonly flow: () => Flow | null;
  readonly onOpen: () => void;
  /** A `managed_auth_state` event that is later than all that is known, and says something new. */
  readonly onNews: (news: News) => void;
  /** Something was told that may be out of date or incomplete, or that the stream alone cannot decide. */
  readonly onDoubt: (told?: Connection) => void;
  /**
   * The stream broke or ended. Unless the endpoint has none, it is reopened automatically.
   *
   * @param isFirst since it last worked.
   */
  readonly onBreak: (isFirst: boolean) => void;
  /** In [0, 1). */
  readonly random: () => number;
}

/** Keeps one event stream open, with back-off and jitter, until it is closed or the endpoint turns out to have none. */
export class LiveStream {
  readonly #options: LiveStreamOptions;
  readonly #timer = new Timer();
  readonly #order = new EventOrder();
  #controller: AbortController | null = null;
  #openedAt: number | null = null;
  /** The stream that is open, or was last, has sent a state. */
  #hasTold = false;
  #breaks = 0;
  #notBefore = 0;
  #hasNone = false;

  constructor(options: LiveStreamOptions) {
    this.#options = options;
  }

  /** `returning`: the last one told the state, as the next one will that is about to be opened. */
  get status(): 'none' | 'live' | 'returning' {
    if (this.#openedAt !== null) return 'live';
    return this.#isWanted && this.#hasTold ? 'returning' : 'none';
  }

  /** Whether it is open, opening or about to open. */
  get #isWanted(): boolean {
    return this.#controller !== null || this.#timer.isSet;
  }

  /** Does nothing when it is wanted already, or when the endpoint has none. */
  open(): void {
    if (this.#hasNone || this.#isWanted) return;
    const wait = this.#notBefore - this.#options.now();
    if (wait > 0) {
      this.#timer.set(wait, () => this.open());
      return;
    }
    this.#controller = new AbortController();
    void this.#run(this.#controller);
  }

  /** @param serverTime `Date` of an answer that was applied, in milliseconds since the epoch. */
  readApplied(serverTime: number): void {
    this.#order.readApplied(serverTime);
  }

  close(): void {
    this.#timer.clear();
    this.#controller?.abort();
    this.#controller = null;
    this.#openedAt = null;
  }

  async #run(controller: AbortController): Promise<void> {
    const { signal } = controller;
    let failure: Failure | null = null;
    try {
      const onOpen = () => {
        if (signal.aborted) return;
        this.#openedAt = this.#options.now();
        this.#hasTold = false;
        this.#order.streamOpened();
        this.#options.onOpen();
      };
      const onEvent = (name: string, data: unknown) => {
        if (!signal.aborted) this.#onEvent(name, data);
      };
      await this.#options.client.events(signal, { onOpen, onEvent }, readEventStream);
    } catch (error) {
      failure = failureOf(error);
    }
    if (signal.aborted) return;
    this.#controller = null;
    this.#afterBreak(failure);
  }

  #onEvent(name: string, data: unknown): void {
    if (name !== STATE_EVENT) return;
    this.#hasTold = true;
    const verdict = this.#order.judge(data);
    if (verdict === 'news') this.#tell(data);
    if (verdict === 'doubtful') this.#options.onDoubt();
  }

  #tell(data: unknown): void {
    const { snapshot, flow, onNews, onDoubt } = this.#options;
    const news = newsOf(snapshot(), data, flow());
    if (news?.isDoubtful) onDoubt(news.connection);
    else if (news !== null) onNews(news);
  }

  #afterBreak(failure: Failure | null): void {
    const { now, onDoubt, onBreak } = this.#options;
    const hasLasted = this.#openedAt !== null && now() - this.#openedAt >= LASTED_MS;
    if (this.#openedAt === null) this.#hasTold = false;
    this.#openedAt = null;
    this.#hasNone = failure !== null && (failure.kind === 'invalid' || NO_STREAM_STATUSES.includes(failure.status));
    this.#breaks = hasLasted ? 1 : this.#breaks + 1;
    this.#notBefore = now() + this.#backOff(failure);
    // Waits already when it is asked for its status, and is opened again unless somebody closes it.
    if (!this.#hasNone) this.open();
    // What is said of access here alone may be of the stream alone: the read decides.
    if (failure !== null && isAccessFailure(failure.kind)) onDoubt();
    else onBreak(this.#breaks === 1);
  }

  #backOff(failure: Failure | null): number {
    const longest = Math.min(REOPEN_MIN_MS * 2 ** (this.#breaks - 1), REOPEN_MAX_MS);
    return Math.max(failure?.retryAfterMs ?? 0, longest * (1 - JITTER * (1 - this.#options.random())));
  }
}
