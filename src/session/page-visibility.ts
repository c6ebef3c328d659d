import { Timer } from './timer';

export interface PageVisibilityHandlers {
  /** The page is visible again, came back from the page cache, or the network is back. Several in a row are usual. */
  readonly onReturn: () => void;
  readonly onHide: () => void;
  /** The page has been hidden for `longMs`; told at the latest when it is back, because a machine asleep runs no timer. */
  readonly onLongHidden: () => void;
}

const RETURNS = ['pageshow', 'online', 'focus'] as const;

/** Whether the page is visible and the network is there, as the browser tells it. */
export class PageVisibility {
  readonly #handlers: PageVisibilityHandlers;
  readonly #longMs: number;
  readonly #now: () => number;
  readonly #timer = new Timer();
  #page: Document | null = null;
  #hiddenSince: number | null = null;
  #isRunning = false;
  #stop = () => {};

  /** @param longMs in milliseconds. */
  constructor(longMs: number, now: () => number, handlers: PageVisibilityHandlers) {
    this.#now = now;
    this.#longMs = longMs;
    this.#handlers = handlers;
  }

  /** Whether the page is hidden; false where there is none. */
  get isHidden(): boolean {
    const page = this.#page ?? (typeof document === 'undefined' ? null : document);
    return page?.visibilityState === 'hidden';
  }

  /** Whose page is meant: a window that the host has opened is looked at while its opener is hidden. Default this one. */
  setPage(page: Document): void {
    if (page === this.#page) return;
    const isRunning = this.#isRunning;
    this.stop();
    this.#page = page;
    if (isRunning) this.start();
  }

  start(): void {
    const page = this.#page ?? document;
    const view = page.defaultView ?? window;
    this.#isRunning = true;
    this.#hiddenSince = this.isHidden ? this.#now() : null;
    const look = () => (this.isHidden ? this.#hidden() : this.#shown());
    const onEvent = () => {
      if (!this.isHidden) this.#shown();
    };
    // Not by an AbortSignal, which is of another window's class where the page is another window's, or jsdom's in Jest.
    page.addEventListener('visibilitychange', look);
    for (const name of RETURNS) view.addEventListener(name, onEvent);
    this.#stop = () => {
      page.removeEventListener('visibilitychange', look);
      for (const name of RETURNS) view.removeEventListener(name, onEvent);
      this.#timer.clear();
    };
  }

  stop(): void {
    this.#isRunning = false;
    this.#stop();
  }

  #hidden(): void {
    this.#hiddenSince = this.#now();
    this.#timer.set(this.#longMs, () => this.#handlers.onLongHidden());
    this.#handlers.onHide();
  }

  #shown(): void {
    this.#timer.clear();
    const hiddenFor = this.#hiddenSince === null ? 0 : this.#now() - this.#hiddenSince;
    this.#hiddenSince = null;
    if (hiddenFor >= this.#longMs) this.#handlers.onLongHidden();
    this.#handlers.onReturn();
  }
}
