import type { LazyModule } from '../lazy/lazy-module';

/** What has become of a press. */
export type OpenerState<T> =
  | { readonly kind: 'closed'; readonly target: null }
  /** The dialog's code is on its way. */
  | { readonly kind: 'waiting'; readonly target: T }
  /** It did not come: it may later, which opens nothing, and another press tries at once. */
  | { readonly kind: 'failed'; readonly target: null }
  | { readonly kind: 'open'; readonly target: T };

/** Milliseconds for which a press waits. */
const WAITS_MS = 15_000;

const CLOSED = { kind: 'closed', target: null } as const;
const FAILED = { kind: 'failed', target: null } as const;

/** Ends the one press on this page that waits: a later one takes its place. */
let giveUpWaiting = () => {};

/**
 * Opens a button's dialog, whose code may have to be loaded first. A modal dialog takes the focus, so that it opens only for
 * a press that still waits: none was made after it, and the focus is where it was then, or nowhere. It never opens later.
 */
export class DialogOpener<T> {
  readonly #code: LazyModule<unknown>;
  readonly #listeners = new Set<() => void>();
  #state: OpenerState<T> = CLOSED;
  #giveUp = () => {};

  constructor(code: LazyModule<unknown>) {
    this.#code = code;
  }

  /** Who renders the button: without one nobody waits. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#giveUp();
    };
  };

  readonly getState = (): OpenerState<T> => this.#state;

  /** @param target what the dialog is about, if this press opens it. */
  press(target: T): void {
    const { kind } = this.#state;
    if (kind === 'waiting' || kind === 'open') return;
    giveUpWaiting();
    if (this.#code.current === null) this.#wait(target);
    else this.#set({ kind: 'open', target });
  }

  readonly close = (): void => this.#set(CLOSED);

  #wait(target: T): void {
    const code = this.#code;
    const before = focused();
    const hasLeft = () => ![null, before].includes(focused());
    const stopWaiting = () => {
      clearTimeout(timer);
      document.removeEventListener('focusin', onFocus, true);
      if (giveUpWaiting === giveUp) giveUpWaiting = () => {};
    };
    const end = (state: OpenerState<T>) => {
      stopWaiting();
      leave();
      this.#giveUp = () => {};
      this.#set(state);
    };
    const giveUp = () => end(CLOSED);
    const fail = () => {
      stopWaiting();
      this.#set(FAILED);
    };
    const onFocus = () => {
      if (hasLeft()) giveUp();
    };
    this.#giveUp();
    void code.load();
    // What was wrong with an earlier attempt says nothing of this one.
    const { trouble } = code;
    // Also after a failure: once the code is here after all, nothing is wrong any more.
    const leave = code.subscribe(() => {
      const isWaiting = this.#state.kind === 'waiting';
      if (code.current !== null) end(isWaiting && !hasLeft() ? { kind: 'open', target } : CLOSED);
      else if (isWaiting && code.trouble !== null && code.trouble !== trouble) fail();
    });
    const timer = setTimeout(fail, WAITS_MS);
    document.addEventListener('focusin', onFocus, true);
    this.#giveUp = giveUp;
    giveUpWaiting = giveUp;
    this.#set({ kind: 'waiting', target });
  }

  #set(state: OpenerState<T>): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

/** What has the focus, in a shadow tree too; null for nothing. */
function focused(): Element | null {
  let { activeElement } = document;
  while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
  return activeElement === document.body ? null : activeElement;
}
