import { failureOf } from '../client/request-error';
import type { Failure } from '../protocol/failure';

/** What became of a request: `cut` when it was given up, and nobody waits for it any more. */
export type Sent = { readonly kind: 'done' } | { readonly kind: 'failed'; readonly failure: Failure } | typeof CUT;

const CUT = { kind: 'cut' } as const;

/** Sends what the person did: one request at a time, each once. Nothing is sent again by itself. */
export class Sender {
  #controller: AbortController | null = null;

  /** Not to be called while a request is under way. */
  async send(request: (signal: AbortSignal) => Promise<void>): Promise<Sent> {
    const controller = new AbortController();
    this.#controller = controller;
    try {
      await request(controller.signal);
      return controller.signal.aborted ? CUT : { kind: 'done' };
    } catch (error) {
      return controller.signal.aborted ? CUT : { kind: 'failed', failure: failureOf(error) };
    } finally {
      if (this.#controller === controller) this.#controller = null;
    }
  }

  abort(): void {
    this.#controller?.abort();
    this.#controller = null;
  }
}
