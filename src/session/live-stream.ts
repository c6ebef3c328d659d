import type { EventStreamHandlers } from '../client/event-stream';
import { failureOf } from '../client/request-error';
import type { Failure } from '../protocol/failure';

/** Waits before a broken stream is opened again, in milliseconds. */
const REOPEN_MIN = 1_000;
const REOPEN_MAX = 15_000;

/** Answers that say there is no stream here at all: polling does, for good. */
const NO_STREAM_STATUSES: readonly (number | null)[] = [404, 405, 501];

export interface LiveStreamOptions {
  open(signal: AbortSignal, handlers: EventStreamHandlers): Promise<void>;
  onOpen(): void;
  onEvent(name: string, data: unknown): void;
  /** The stream broke or ended; it is opened again by itself. */
  onBreak(): void;
  /** The endpoint's last word for this person. */
  onRefused(failure: Failure): void;
  random(): number;
}

/** Keeps one event stream open, with back-off and jitter, until it is closed or the endpoint turns out to have none. */
export class LiveStream {
  #controller: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isLive = false;
  #breaks = 0;
  #hasNone = false;

  constructor(readonly options: LiveStreamOptions) {}

  get isLive(): boolean {
    return this.#isLive;
  }

  /** Does nothing when it is open, opening or about to, or when the endpoint has none. */
  open(): void {
    if (this.#hasNone || this.#controller !== null || this.#timer !== undefined) return;
    this.#controller = new AbortController();
    void this.#run(this.#controller);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#controller?.abort();
    this.#controller = null;
    this.#isLive = false;
    this.#breaks = 0;
  }

  async #run(controller: AbortController): Promise<void> {
    const { signal } = controller;
    let failure: Failure | null = null;
    try {
      await this.options.open(signal, {
        onOpen: () => {
          if (signal.aborted) return;
          this.#isLive = true;
          this.options.onOpen();
        },
        onEvent: (name, data) => {
          if (signal.aborted) return;
          this.#breaks = 0;
          this.options.onEvent(name, data);
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

  #afterBreak(failure: Failure | null): void {
    // A 404 here alone may be an older server: the read decides whether the connection is gone.
    if (failure !== null && (failure.kind === 'invalid' || NO_STREAM_STATUSES.includes(failure.status))) {
      this.#hasNone = true;
    } else if (failure !== null && ['unauthorized', 'forbidden', 'gone'].includes(failure.kind)) {
      this.options.onRefused(failure);
      return;
    } else {
      const ceiling = Math.min(REOPEN_MIN * 2 ** this.#breaks, REOPEN_MAX);
      this.#breaks += 1;
      const wait = Math.max(failure?.retryAfterMs ?? 0, ceiling / 2 + (ceiling / 2) * this.options.random());
      this.#timer = setTimeout(() => {
        this.#timer = undefined;
        this.open();
      }, wait);
    }
    this.options.onBreak();
  }
}
