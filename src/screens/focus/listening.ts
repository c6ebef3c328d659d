/**
 * Listeners that end together. Not by an AbortSignal: a DOM takes only a signal of its own window's class, and in another
 * window, or in Jest with Node's `AbortController`, that is another.
 */
export class Listening {
  readonly #ends: (() => void)[] = [];

  on(target: EventTarget, type: string, listener: (event: Event) => void, capture = false): void {
    target.addEventListener(type, listener, capture);
    this.#ends.push(() => target.removeEventListener(type, listener, capture));
  }

  end(): void {
    for (const end of this.#ends) end();
  }
}
