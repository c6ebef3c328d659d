import { Timer } from './timer';

export interface PageVisibilityHandlers {
  /** The page is looked at again, came back from the page cache, or the network is back. Several in a row are usual. */
  readonly onReturn: () => void;
  readonly onHide: () => void;
  /** The page has been hidden for `longMs`; told at the latest when it is back, because a machine asleep runs no timer. */
  readonly onLongHidden: () => void;
}

export function isHidden(): boolean {
  return typeof document !== 'undefined' && document.visibilityState === 'hidden';
}

/** Whether the page is looked at and the network is there, as the browser tells it. */
export class PageVisibility {
  readonly #handlers: PageVisibilityHandlers;
  readonly #longMs: number;
  readonly #now: () => number;
  readonly #timer = new Timer();
  #hiddenSince: number | null = null;
  #stop = () => {};

  /** @param longMs in milliseconds. */
  constructor(longMs: number, now: () => number, handlers: PageVisibilityHandlers) {
    this.#now = now;
    this.#longMs = longMs;
    this.#handlers = handlers;
  }

  start(): void {
    this.#hiddenSince = isHidden() ? this.#now() : null;
    const look = () => (isHidden() ? this.#hidden() : this.#shown());
    const onEvent = () => {
      if (!isHidden()) this.#shown();
    };
    const events = ['pageshow', 'online', 'focus'] as const;
    document.addEventListener('visibilitychange', look);
    for (const name of events) window.addEventListener(name, onEvent);
    this.#stop = () => {
      document.removeEventListener('visibilitychange', look);
      for (const name of events) window.removeEventListener(name, onEvent);
      this.#timer.clear();
    };
  }

  stop(): void {
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
