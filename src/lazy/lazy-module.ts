/** Waits before the next attempt, by failures in a row; after that the last one repeats. */
const RETRY_AFTER_MS = [1_000, 2_000, 4_000, 5_000, 15_000] as const;

/** This many failures in a row are a hiccup; after more of them the person is told. */
const HICCUP_FAILURES = 2;

/** What has not arrived after this long is trouble too. */
const OVERDUE_MS = 15_000;

/** A module that fails to load. Moments are in milliseconds since the epoch. */
export interface LoadTrouble {
  readonly since: number;
  /** When the next attempt is made; null while one is under way. */
  readonly retryAt: number | null;
}

/**
 * A module that is fetched when it is asked for, once for a page, and is read without waiting from then on: no
 * boundary suspends, a host's neither. What does not load is tried again for as long as anybody looks on.
 */
export class LazyModule<T> {
  readonly #import: () => Promise<T>;
  readonly #listeners = new Set<() => void>();
  #current: T | null = null;
  #trouble: LoadTrouble | null = null;
  #isLoading = false;
  #failures = 0;
  #since = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(load: () => Promise<T>) {
    this.#import = load;
  }

  /** The module; null until it is here. */
  get current(): T | null {
    return this.#current;
  }

  /** Why it is not here yet, once that is worth saying; null before that, and when it is here. */
  get trouble(): LoadTrouble | null {
    return this.#trouble;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#rest();
    };
  };

  /** Sets a module that was loaded in another way. */
  provide(module: T): void {
    this.#current = module;
    this.#trouble = null;
    this.#rest();
    this.#notify();
  }

  /** Loads it, unless that is under way or will be tried again. */
  ask(): void {
    if (this.#timer === undefined) void this.load();
  }

  /** Loads it, at once if the next attempt is still to come. Resolves when this attempt has ended; never rejects. */
  async load(): Promise<void> {
    if (this.#current !== null || this.#isLoading) return;
    this.#rest();
    this.#isLoading = true;
    if (this.#failures === 0) this.#since = Date.now();
    this.#setTrouble(null);
    this.#timer = setTimeout(() => this.#tell(null), OVERDUE_MS);
    try {
      this.provide(await this.#import());
    } catch {
      this.#isLoading = false;
      this.#retry();
    }
  }

  #retry(): void {
    this.#rest();
    const wait = RETRY_AFTER_MS[Math.min(this.#failures, RETRY_AFTER_MS.length - 1)] as number;
    this.#failures += 1;
    this.#setTrouble(Date.now() + wait);
    // Nobody is waiting for it: whoever comes next loads it.
    if (this.#listeners.size > 0) this.#timer = setTimeout(() => void this.load(), wait);
  }

  #setTrouble(retryAt: number | null): void {
    if (this.#failures > HICCUP_FAILURES) this.#tell(retryAt);
  }

  #tell(retryAt: number | null): void {
    this.#trouble = { since: this.#since, retryAt };
    this.#notify();
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }
}
