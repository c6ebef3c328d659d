import type { ManagedAuthClient } from '../client/managed-auth-client';
import { failureOf } from '../client/request-error';
import { mayStart } from '../flow/may-start';
import { promptFor } from '../flow/may-submit';
import { SCREEN_FACTS } from '../flow/screen-facts';
import type { FlowEvent } from '../flow/state';
import type { Failure } from '../protocol/failure';
import { type Submission, serializeSubmission } from '../protocol/submission';
import type { FlowStore } from './flow-store';
import type { Reader } from './reader';

export interface SenderOptions {
  readonly client: Pick<ManagedAuthClient, 'submit' | 'login'>;
  readonly store: FlowStore;
  readonly reader: Reader;
  readonly now: () => number;
}

/**
 * Sends what the person did: once each time they did it, one request at a time, and only what the screen asks for or
 * offers. Nothing is sent again automatically.
 */
export class Sender {
  readonly #options: SenderOptions;
  #controller: AbortController | null = null;

  constructor(options: SenderOptions) {
    this.#options = options;
  }

  submit(submission: Submission): void {
    const { client, store, now } = this.#options;
    const prompt = promptFor(store.screen, submission);
    if (prompt === null) return;
    const choiceKey = submission.kind === 'choice' ? submission.choice.key : null;
    const entries = submission.kind === 'fields' ? submission.entries : [];
    this.#begin({ type: 'submitted', choiceKey, fieldKinds: entries.map(({ field }) => field.kind) });
    if (store.state.submission === null) return;
    const body = serializeSubmission(submission, prompt.interactionId);
    void this.#send(
      (signal) => client.submit(body, signal),
      (ticket) => ({ type: 'submitAccepted', at: now(), ticket }),
      (ticket, failure) => ({ type: 'submitFailed', at: now(), ticket, failure }),
    );
  }

  /** A login that is already running is joined. */
  login(): void {
    const { client, store, now } = this.#options;
    if (!mayStart(store.screen, now())) return;
    this.#begin({ type: 'loginRequested', consents: SCREEN_FACTS[store.screen.kind].consent === 'given' });
    const started = (ticket: number): FlowEvent => ({ type: 'loginStarted', at: now(), ticket });
    void this.#send(
      (signal) => client.login(signal),
      started,
      (ticket, failure) =>
        failure.kind === 'conflict' ? started(ticket) : { type: 'loginFailed', at: now(), failure },
    );
  }

  /** Aborts a request that nobody is waiting for any more: the flow has ended, or the person has left. */
  plan(): void {
    const { submission, login } = this.#options.store.state;
    if (submission === null && login.status !== 'requested') this.abort();
  }

  abort(): void {
    this.#controller?.abort();
    this.#controller = null;
  }

  /** What is read while something is being sent says nothing about it. */
  #begin(event: FlowEvent): void {
    this.#options.reader.abort();
    this.#options.store.dispatch(event);
  }

  async #send(
    request: (signal: AbortSignal) => Promise<void>,
    succeeded: (ticket: number) => FlowEvent,
    failed: (ticket: number, failure: Failure) => FlowEvent,
  ): Promise<void> {
    const { store, reader } = this.#options;
    const controller = new AbortController();
    this.#controller = controller;
    const failure = await request(controller.signal).then(() => null, failureOf);
    if (controller.signal.aborted) return;
    this.#controller = null;
    const ticket = reader.ticket();
    reader.afterSend();
    store.dispatch(failure === null ? succeeded(ticket) : failed(ticket, failure));
    // It may have been taken all the same, or the page may have moved on.
    if (failure !== null) reader.now();
  }
}
