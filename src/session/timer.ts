/** Timers take 32 bits, and fire at once for anything above. */
const LONGEST_MS = 2 ** 31 - 1;

/** One timeout at a time: setting it again replaces it. A wait longer than a timer can hold is cut to that. */
export class Timer {
  #id: ReturnType<typeof setTimeout> | undefined;

  get isSet(): boolean {
    return this.#id !== undefined;
  }

  set(ms: number, run: () => void): void {
    this.clear();
    this.#id = setTimeout(
      () => {
        this.#id = undefined;
        run();
      },
      Math.min(Math.max(0, ms), LONGEST_MS),
    );
  }

  clear(): void {
    clearTimeout(this.#id);
    this.#id = undefined;
  }
}
