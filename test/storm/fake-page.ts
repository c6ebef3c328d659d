import { vi } from 'vitest';

/** As much of a page as the session layer sees, in Node. */
export class FakePage {
  readonly #document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  readonly #window = new EventTarget();

  install(): void {
    vi.stubGlobal('document', this.#document);
    vi.stubGlobal('window', this.#window);
  }

  get isHidden(): boolean {
    return this.#document.visibilityState === 'hidden';
  }

  setHidden(isHidden: boolean): void {
    this.#document.visibilityState = isHidden ? 'hidden' : 'visible';
    this.#document.dispatchEvent(new Event('visibilitychange'));
  }

  /** `focus`, `online` or `pageshow`. */
  happens(name: string): void {
    this.#window.dispatchEvent(new Event(name));
  }
}
