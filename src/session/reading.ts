import type { ManagedAuthClient } from '../client/managed-auth-client';
import { nextReadDelay, PACE } from '../flow/polling';
import type { FlowState } from '../flow/state';
import type { Connection } from '../protocol/connection';
import { isHidden } from './attention';
import { type ReadResult, SnapshotReader } from './snapshot-reader';
import { Timer } from './timer';

/** A read that began less than this ago says what one that begins now would say. Milliseconds. */
const FRESH = 1_000;

export interface ReadingOptions {
  readonly client: Pick<ManagedAuthClient, 'read'>;
  /** The flow as it is now, from which the pace follows. */
  readonly state: () => FlowState;
  /** Whether the event stream is live: then reads are only for safety. */
  readonly isStreaming: () => boolean;
  /** In [0, 1). */
  readonly random: () => number;
  /** Tickets rise with each read, so that what is out of date is known. */
  readonly onRead: (result: ReadResult, ticket: number, startedAt: number) => void;
  readonly onStart: () => void;
}

/**
 * When the connection is read: one read after the other, each at the time that the flow's state asks for, none while
 * the page is hidden, and none before the server wants to be asked again.
 */
export class Reading {
  readonly #options: ReadingOptions;
  readonly #reader: SnapshotReader;
  readonly #timer = new Timer();
  #ticket = 0;
  /** From when the wait for the next read counts. */
  #lastAt = 0;
  #readsSinceSend = 0;
  #jitter = 0;
  #isDueSoon = false;
  #heldUntil = 0;

  constructor(options: ReadingOptions) {
    this.#options = options;
    this.#reader = new SnapshotReader(options.client);
  }

  /** When the read under way began, by this device's clock; null when none is. */
  get startedAt(): number | null {
    return this.#reader.startedAt;
  }

  /** A ticket for something that happens now. */
  ticket(): number {
    this.#ticket += 1;
    return this.#ticket;
  }

  /** Reads at once, in place of a read under way, unless there is nothing to read or the server wants to be left alone. */
  now(): void {
    if (this.#delay() === null) return;
    if (Date.now() < this.#notBefore()) this.plan();
    else void this.#read();
  }

  /** As `now`, but a read that has just begun will do: coming back to a page is several events. */
  onReturn(): void {
    const { startedAt } = this;
    if (startedAt === null || Date.now() - startedAt >= FRESH) this.now();
  }

  /** Sets the time of the next read. Does nothing while one is under way: the one after it is planned when it ends. */
  plan(): void {
    if (this.startedAt !== null) return;
    const delay = this.#delay();
    if (delay === null) {
      this.#timer.clear();
      return;
    }
    const at = Math.max(this.#lastAt + delay, this.#notBefore());
    this.#timer.set(at - Date.now(), () => this.now());
  }

  /** Lets go of the read under way and of the planned one. */
  cut(): void {
    this.#timer.clear();
    this.#reader.cancel();
  }

  /**
   * What was asked is answered: reads follow closely from here on.
   *
   * @param retryAfterMs how long the server wants to be left alone.
   */
  afterSend(retryAfterMs: number | null = null): void {
    this.#readsSinceSend = 0;
    this.#lastAt = Date.now();
    this.#heldUntil = retryAfterMs === null ? 0 : this.#lastAt + retryAfterMs;
  }

  /**
   * Puts a state event on the last answer. An event does not say when the flow expires, and makes a read under way,
   * which began before it, worthless.
   */
  merge(event: unknown): Connection | null {
    const connection = this.#reader.merge(event);
    if (connection !== null && this.startedAt !== null) {
      this.cut();
      this.soon();
    }
    return connection;
  }

  /** A read is wanted, but no hurry: several wishes make one read. */
  soon(): void {
    if (this.#isDueSoon) return;
    this.#isDueSoon = true;
    this.#lastAt = Date.now();
    this.plan();
  }

  async #read(): Promise<void> {
    this.#timer.clear();
    this.#isDueSoon = false;
    const ticket = this.ticket();
    const startedAt = Date.now();
    const reading = this.#reader.read();
    this.#options.onStart();
    const result = await reading;
    if (result === null) return;
    this.#lastAt = Date.now();
    this.#jitter = this.#options.random();
    if (result.ok) this.#readsSinceSend += 1;
    this.#options.onRead(result, ticket, startedAt);
  }

  #delay(): number | null {
    const state = this.#options.state();
    // A page that comes up hidden reads until it knows something, so that a flow that is over says so.
    if (isHidden() && state.connection !== null) return null;
    const pace = { readsSinceSend: this.#readsSinceSend, streaming: this.#options.isStreaming(), random: this.#jitter };
    const delay = nextReadDelay(state, pace);
    return delay !== null && this.#isDueSoon ? Math.min(delay, PACE.afterSubmit) : delay;
  }

  #notBefore(): number {
    return Math.max(this.#options.state().reads.notBefore, this.#heldUntil);
  }
}
