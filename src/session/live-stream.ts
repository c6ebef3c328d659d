import type { EventStreamHandlers } from '../client/event-stream';
import { failureOf } from '../client/request-error';
import { STATE_EVENT } from '../protocol/events';
import type { Failure } from '../protocol/failure';
import { EventOrder } from './event-order';
import { Timer } from './timer';

/** Waits before a broken stream is opened again, in milliseconds. */
const REOPEN_MIN = 1_000;
const REOPEN_MAX = 15_000;

/** Answers that say there is no stream here at all: polling does, for good. */
const NO_STREAM_STATUSES: readonly (number | null)[] = [404, 405, 501];

export interface LiveStreamOptions {
  readonly open: (signal: AbortSignal, handlers: EventStreamHandlers) => Promise<void>;
  readonly onOpen: () => void;
  /** The data of a `managed_auth_state` event that is later than all that is known. */
  readonly onNews: (data: unknown) => void;
  /** Something was said that may be out of date. */
  readonly onDoubt: () => void;
  /** The stream broke, ended or is refused. Unless the endpoint has none, it is opened again by itself. */
  readonly onBreak: () => void;
  /** The endpoint's last word for this person. */
  readonly onRefused: (failure: Failure) => void;
  /** In [0, 1). */
  readonly random: () => number;
}

/** Keeps one event stream open, with back-off and jitter, until it is closed or the endpoint turns out to have none. */
export class LiveStream {
  readonly #options: LiveStreamOptions;
  readonly #timer = new Timer();
  readonly #order = new EventOrder();
  #controller: AbortController | null = null;
  #isLive = false;
  #breaks = 0;
  #notBefore = 0;
  #hasNone = false;

  constructor(options: LiveStreamOptions) {
    this.#options = options;
  }

  get isLive(): boolean {
    return this.#isLive;
  }

  /** Whether it is open, opening or about to. */
  get isWanted(): boolean {
    return this.#controller !== null || this.#timer.isSet;
  }

  /** Does nothing when it is wanted already, or when the endpoint has none. */
  open(): void {
    if (this.#hasNone || this.isWanted) return;
    const wait = this.#notBefore - Date.now();
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
    this.#isLive = false;
  }

  async #run(controller: AbortController): Promise<void> {
    const { signal } = controller;
    let failure: Failure | null = null;
    try {
      await this.#options.open(signal, {
        onOpen: () => {
          if (signal.aborted) return;
          this.#isLive = true;
          this.#order.streamOpened();
          this.#options.onOpen();
        },
        onEvent: (name, data) => {
          if (!signal.aborted) this.#onEvent(name, data);
        },
      });
    } catch (error) {
      failure = failureOf(error);
    }
    if (signal.aborted) return;
    this.#controller = null;
    this.#isLive = false;
    this.#afterBreak(failure);
  }

  #onEvent(name: string, data: unknown): void {
    this.#breaks = 0;
    if (name !== STATE_EVENT) return;
    const verdict = this.#order.judge(data);
    if (verdict === 'news') this.#options.onNews(data);
    if (verdict === 'doubtful') this.#options.onDoubt();
  }

  #afterBreak(failure: Failure | null): void {
    // A 404 here alone may be an older server: the read decides whether the connection is gone.
    if (failure !== null && ['unauthorized', 'forbidden', 'gone'].includes(failure.kind)) {
      this.#options.onRefused(failure);
      return;
    }
    this.#hasNone = failure !== null && (failure.kind === 'invalid' || NO_STREAM_STATUSES.includes(failure.status));
    this.#notBefore = Date.now() + this.#backOff(failure);
    // Waits already when it is asked whether it is live, and is opened again unless somebody closes it.
    if (!this.#hasNone) this.open();
    this.#options.onBreak();
  }

  #backOff(failure: Failure | null): number {
    this.#breaks += 1;
    const ceiling = Math.min(REOPEN_MIN * 2 ** this.#breaks, REOPEN_MAX);
    return Math.max(failure?.retryAfterMs ?? 0, ceiling / 2 + (ceiling / 2) * this.#options.random());
  }
}
