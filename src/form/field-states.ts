/** What is known of a field beside its value, which only its input and the form library have. */
export interface FieldState {
  /** What is missing or wrong, in words; null where nothing is. */
  readonly error: string | null;
  /** It was changed since the question came up. */
  readonly isDirty: boolean;
  readonly isRevealed: boolean;
  readonly hasCapsLock: boolean;
  readonly hasStraySpace: boolean;
}

/** The form that a field is in, for as long as it is on the page. */
export interface FormControl {
  readonly attach: (key: string, element: HTMLInputElement | null) => void;
  readonly change: (event: { readonly target: unknown; readonly type?: unknown }) => void;
  readonly blur: (event: { readonly target: unknown; readonly type?: unknown }) => void;
  readonly send: () => void;
}

const UNTOUCHED: FieldState = {
  error: null,
  isDirty: false,
  isRevealed: false,
  hasCapsLock: false,
  hasStraySpace: false,
};

/** A secret is not left showing on a screen that nobody looks at. */
const HIDE_AFTER_MS = 30_000;

/**
 * The fields of one flow, wherever a host puts their inputs: what is shown of each of them, and the form that it is in.
 * An input may come before its form does. Holds no value.
 */
export class FieldStates {
  #states: Readonly<Record<string, FieldState>> = {};
  readonly #inputs = new Map<string, HTMLInputElement>();
  readonly #refs = new Map<string, (input: HTMLInputElement | null) => void>();
  readonly #controls = new Map<string, FormControl>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Another object each time that something has changed. */
  readonly getSnapshot = (): unknown => this.#states;

  /** The same object for as long as nothing of it has changed. */
  of(key: string): FieldState {
    return this.#states[key] ?? UNTOUCHED;
  }

  update(key: string, change: Partial<FieldState>): void {
    const before = this.of(key);
    const names = Object.keys(change) as (keyof FieldState)[];
    if (names.every((name) => before[name] === change[name])) return;
    this.#states = { ...this.#states, [key]: { ...before, ...change } };
    for (const listener of this.#listeners) listener();
  }

  /** Shows a secret as text, or hides it again; it hides on its own after a while. */
  reveal(key: string, isRevealed: boolean): void {
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
    if (isRevealed)
      this.#timers.set(
        key,
        setTimeout(() => this.reveal(key, false), HIDE_AFTER_MS),
      );
    this.update(key, { isRevealed });
  }

  input(key: string): HTMLInputElement | null {
    return this.#inputs.get(key) ?? null;
  }

  control(key: string): FormControl | null {
    return this.#controls.get(key) ?? null;
  }

  /** The ref of a field's input: the same function each time, so that an input is attached once. */
  refOf(key: string): (input: HTMLInputElement | null) => void {
    const known = this.#refs.get(key);
    if (known !== undefined) return known;
    const ref = (input: HTMLInputElement | null) => {
      if (input === null) this.#inputs.delete(key);
      else this.#inputs.set(key, input);
      this.control(key)?.attach(key, input);
    };
    this.#refs.set(key, ref);
    return ref;
  }

  /** Puts fields into a form. Nobody is told when they leave it: their inputs go in the same moment. */
  connect(keys: readonly string[], control: FormControl): () => void {
    for (const key of keys) {
      this.#controls.set(key, control);
      const input = this.#inputs.get(key);
      if (input !== undefined) control.attach(key, input);
    }
    return () => {
      for (const key of keys) {
        if (this.#controls.get(key) !== control) continue;
        this.#controls.delete(key);
        clearTimeout(this.#timers.get(key));
        this.#timers.delete(key);
        const { [key]: _, ...rest } = this.#states;
        this.#states = rest;
      }
    };
  }
}
