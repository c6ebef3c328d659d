/** What is known of a field beside its value, which only its input has. */
export interface FieldState {
  /** It must be filled in, and was not when it was checked last. */
  readonly isMissing: boolean;
  /** Its form was sent, or was to be: from then on it is checked at each change. */
  readonly isChecked: boolean;
  /** Its form was sent, and is under way. */
  readonly isSent: boolean;
  /** It was changed since the question came up. */
  readonly isDirty: boolean;
  readonly isRevealed: boolean;
  readonly hasCapsLock: boolean;
  readonly hasStraySpace: boolean;
}

const UNTOUCHED: FieldState = {
  isMissing: false,
  isChecked: false,
  isSent: false,
  isDirty: false,
  isRevealed: false,
  hasCapsLock: false,
  hasStraySpace: false,
};

/** A secret is not left showing on a screen that nobody looks at. */
const HIDE_AFTER_MS = 30_000;

/** What is shown of each of the fields of one flow, wherever a host puts their inputs. Holds no value. */
export class FieldStates {
  #states: Readonly<Record<string, FieldState>> = {};
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

  /** Nobody is told: whoever shows this field goes in the same moment. */
  forget(key: string): void {
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
    const { [key]: _, ...rest } = this.#states;
    this.#states = rest;
  }
}
