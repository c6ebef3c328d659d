import { Timer } from './timer';

export interface AttentionHandlers {
  /** The page is looked at again, came back from the page cache, or the network is back. Several in a row are usual. */
  readonly onReturn: () => void;
  readonly onHide: () => void;
  /** The page has been hidden for `longMs`; told at the latest when it is back, because a machine asleep runs no timer. */
  readonly onLongHidden: () => void;
}

export function isHidden(): boolean {
  return typeof document !== 'undefined' && document.visibilityState === 'hidden';
}

/** What the person's attention and the network do, as the browser tells it. */
export class Attention {
  readonly #handlers: AttentionHandlers;
  readonly #longMs: number;
  readonly #timer = new Timer();
  #hiddenSince: number | null = null;
  #stop = () => {};

  /** @param longMs in milliseconds. */
  constructor(longMs: number, handlers: AttentionHandlers) {
    this.#longMs = longMs;
    this.#handlers = handlers;
  }

  watch(): void {
    this.#hiddenSince = isHidden() ? Date.now() : null;
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
    this.#hiddenSince = Date.now();
    this.#timer.set(this.#longMs, () => this.#handlers.onLongHidden());
    this.#handlers.onHide();
  }

  #shown(): void {
    this.#timer.clear();
    const hiddenFor = this.#hiddenSince === null ? 0 : Date.now() - this.#hiddenSince;
    this.#hiddenSince = null;
    if (hiddenFor >= this.#longMs) this.#handlers.onLongHidden();
    this.#handlers.onReturn();
  }
}
