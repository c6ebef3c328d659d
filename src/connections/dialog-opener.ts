import type { LazyModule } from '../lazy/lazy-module';

/** What has become of a press. */
export type OpenerState<T> =
  | { readonly kind: 'closed'; readonly target: null }
  /** The dialog's code is on its way. */
  | { readonly kind: 'waiting'; readonly target: T }
  /** It did not come: another press tries again. */
  | { readonly kind: 'failed'; readonly target: null }
  | { readonly kind: 'open'; readonly target: T };

export interface DialogOpener<T> {
  readonly getState: () => OpenerState<T>;
  /** For who renders the button: without one nobody waits. */
  readonly subscribe: (listener: () => void) => () => void;
  /** @param target what the dialog is about, if this press opens it. */
  readonly press: (target: T) => void;
  readonly close: () => void;
}

/** Milliseconds for which a press waits. */
const WAITS_MS = 15_000;

const CLOSED = { kind: 'closed', target: null } as const;
const FAILED = { kind: 'failed', target: null } as const;

const nothing = () => {};

/** Ends the one press on this page that waits: a later one takes its place. */
let giveUpLast = nothing;

/**
 * Opens a button's dialog, whose code may have to be loaded first. A modal dialog takes the focus, so that it opens only for
 * a press that still waits: none was made after it, and the focus is where it was then, or nowhere. It never opens later.
 */
export function createDialogOpener<T>(code: LazyModule<unknown>): DialogOpener<T> {
  const listeners = new Set<() => void>();
  let state: OpenerState<T> = CLOSED;
  /** Ends a press that waits. */
  let giveUp = nothing;

  function set(next: OpenerState<T>): void {
    state = next;
    for (const listener of listeners) listener();
  }

  function wait(target: T): void {
    const before = focused();
    const hasLeft = () => ![null, before].includes(focused());
    const end = (next: OpenerState<T>) => {
      clearTimeout(timer);
      document.removeEventListener('focusin', onFocus, true);
      leave();
      giveUp = giveUpLast = nothing;
      set(next);
    };
    const onFocus = () => {
      if (hasLeft()) end(CLOSED);
    };
    void code.load();
    // What was wrong with an earlier attempt says nothing of this one.
    const { trouble } = code;
    const leave = code.subscribe(() => {
      if (code.current !== null) end(hasLeft() ? CLOSED : { kind: 'open', target });
      else if (code.trouble !== null && code.trouble !== trouble) end(FAILED);
    });
    const timer = setTimeout(() => end(FAILED), WAITS_MS);
    document.addEventListener('focusin', onFocus, true);
    giveUp = giveUpLast = () => end(CLOSED);
    set({ kind: 'waiting', target });
  }

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) giveUp();
      };
    },
    press: (target) => {
      if (state.target !== null) return;
      giveUpLast();
      if (code.current === null) wait(target);
      else set({ kind: 'open', target });
    },
    close: () => set(CLOSED),
  };
}

/** What has the focus, in a shadow tree too; null for nothing. */
function focused(): Element | null {
  let { activeElement } = document;
  while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
  return activeElement === document.body ? null : activeElement;
}
