import type { ManagedAuthClient } from '../client/managed-auth-client';
import { mayStart } from '../flow/may-start';
import { promptFor } from '../flow/may-submit';
import type { FlowEvent } from '../flow/state';
import type { Failure } from '../protocol/failure';
import { type Submission, serializeSubmission } from '../protocol/submission';
import type { FlowStore } from './flow-store';
import type { Reading } from './reading';
import { Sender } from './sender';

export interface SendingOptions {
  readonly client: Pick<ManagedAuthClient, 'submit' | 'login'>;
  readonly store: FlowStore;
  readonly reading: Reading;
}

/** Sends what the person did, once for each time that they did it, and only what the screen asks for or offers. */
export class Sending {
  readonly #options: SendingOptions;
  readonly #sender = new Sender();

  constructor(options: SendingOptions) {
    this.#options = options;
  }

  submit(submission: Submission): void {
    const { client, store, reading } = this.#options;
    const prompt = promptFor(store.screen, submission);
    if (prompt === null) return;
    reading.cut();
    store.dispatch({ type: 'submitted', choiceKey: submission.kind === 'choice' ? submission.choice.key : null });
    if (store.state.submission === null) return;
    const body = serializeSubmission(submission, prompt.interactionId);
    void this.#send(
      (signal) => client.submit(body, signal),
      (ticket) => ({ type: 'submitAccepted', at: Date.now(), ticket }),
      (ticket, failure) => ({ type: 'submitFailed', ticket, failure }),
    );
  }

  /** A login that runs already is joined. */
  login(): void {
    const { client, store, reading } = this.#options;
    if (!mayStart(store.screen, Date.now())) return;
    reading.cut();
    store.dispatch({ type: 'loginRequested' });
    const started = (ticket: number): FlowEvent => ({ type: 'loginStarted', at: Date.now(), ticket });
    void this.#send(
      (signal) => client.login(signal),
      started,
      (ticket, failure) => (failure.kind === 'conflict' ? started(ticket) : { type: 'loginFailed', failure }),
    );
  }

  /** Lets go of a request that nobody waits for any more: the flow has ended, or the person has left. */
  plan(): void {
    const { submission, login } = this.#options.store.state;
    if (submission === null && login.status !== 'requested') this.abort();
  }

  abort(): void {
    this.#sender.abort();
  }

  async #send(
    request: (signal: AbortSignal) => Promise<void>,
    succeeded: (ticket: number) => FlowEvent,
    failed: (ticket: number, failure: Failure) => FlowEvent,
  ): Promise<void> {
    const { store, reading } = this.#options;
    const sent = await this.#sender.send(request);
    if (sent.kind === 'cut') return;
    const failure = sent.kind === 'failed' ? sent.failure : null;
    const ticket = reading.ticket();
    reading.afterSend(failure?.retryAfterMs ?? null);
    store.dispatch(failure === null ? succeeded(ticket) : failed(ticket, failure));
    // It may have been taken in all the same, or the page may have moved on.
    if (failure !== null) reading.now();
  }
}
