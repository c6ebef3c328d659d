import type { ManagedAuthClient, ReadResponse } from '../client/managed-auth-client';
import { failureOf } from '../client/request-error';
import { nextReadDelay, PACE_MS, type PaceOptions } from '../flow/polling';
import type { FlowState } from '../flow/state';
import type { ClockReading } from '../protocol/clock-skew';
import type { Connection } from '../protocol/connection';
import type { Failure } from '../protocol/failure';
import type { JsonObject } from '../protocol/json';
import { Timer } from './timer';

/** A read that began less than this ago says what a new one would. Doubts are read no more often than this. */
const FRESH_MS = 1_000;

/** This many reads may follow a stream's news closely, and after that one per interval: streams may send news and end. */
const SOON = { burst: 2, intervalMs: PACE_MS.relaxed } as const;

type Outcome = { readonly connection: Connection; readonly clock: ClockReading | null } | { readonly failure: Failure };

/** Tickets rise with each read, to tell what is out of date; `startedAt` is in milliseconds. */
export type ReadResult = Outcome & { readonly ticket: number; readonly startedAt: number };

interface Read {
  readonly ticket: number;
  readonly startedAt: number;
  readonly isDoubt: boolean;
  readonly controller: AbortController;
}

export interface ReaderOptions {
  readonly client: Pick<ManagedAuthClient, 'read'>;
  readonly now: () => number;
  /** The flow as it is now, which decides the pace. */
  readonly state: () => FlowState;
  readonly stream: () => PaceOptions['stream'];
  /** Whether the page is hidden. */
  readonly isHidden: () => boolean;
  readonly onRead: (result: ReadResult) => void;
  readonly onStart: () => void;
}

/**
 * Reads the connection: one read after the other, each at the time that the flow's state asks for, none while the page
 * is hidden, and none before the server wants to be asked again. The last good answer is kept, for events to be put on.
 */
export class Reader {
  readonly #options: ReaderOptions;
  readonly #timer = new Timer();
  #snapshot: JsonObject | null = null;
  #current: Read | null = null;
  #ticket = 0;
  /** When the wait for the next read began. */
  #lastAt = 0;
  #doubtsFrom = 0;
  #readsSinceSend = 0;
  #soonAt: number | null = null;
  /** When the reads that followed news would be over, had they come evenly. */
  #soonPaidUntil = Number.NEGATIVE_INFINITY;

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  /** When the read under way began; null when there is none. */
  get startedAt(): number | null {
    return this.#current?.startedAt ?? null;
  }

  /** A ticket for something that happens now. */
  ticket(): number {
    this.#ticket += 1;
    return this.#ticket;
  }

  /** Reads at once, replacing a read under way, unless there is nothing to read or the server asked to be left alone. */
  now(): void {
    if (this.#delay() === null) return;
    if (this.#options.now() < this.#options.state().reads.notBefore) this.plan();
    else void this.#read();
  }

  /**
   * Like `now`, but a read that has just begun will do, because coming back to a page is several events; and so will one
   * that began because of a doubt, because further doubts would otherwise keep it from ever being answered.
   */
  freshen(): void {
    const { now } = this.#options;
    const isFresh = this.#current !== null && (this.#current.isDoubt || now() - this.#current.startedAt < FRESH_MS);
    if (isFresh) return;
    if (now() < this.#doubtNotBefore()) this.plan();
    else this.now();
  }

  /** Sets the time of the next read. Does nothing while one is under way: the one after it is planned when it ends. */
  plan(): void {
    if (this.#current !== null) return;
    const delay = this.#delay();
    if (delay === null) {
      this.#timer.clear();
      return;
    }
    const at = Math.max(
      Math.min(this.#lastAt + delay, this.#soonAt ?? Infinity),
      this.#options.state().reads.notBefore,
      this.#doubtNotBefore(),
    );
    this.#timer.set(at - this.#options.now(), () => this.now());
  }

  /** Aborts the read under way and gives up the planned one. */
  abort(): void {
    this.#timer.clear();
    this.#current?.controller.abort();
    this.#current = null;
  }

  /** A question was answered: from here on reads follow closely. */
  afterSend(): void {
    this.#readsSinceSend = 0;
    this.#lastAt = this.#options.now();
  }

  /** A stream has opened or brought news, so a read is wanted, but without hurry: calls are coalesced, and few. */
  soon(): void {
    if (this.#soonAt !== null) return;
    const at = this.#options.now() + PACE_MS.first;
    this.#soonAt = Math.max(at, this.#soonPaidUntil - (SOON.burst - 1) * SOON.intervalMs);
    this.#soonPaidUntil = Math.max(this.#soonPaidUntil, this.#soonAt) + SOON.intervalMs;
    this.plan();
  }

  /** The last good answer, as it came; null before there is one. */
  get snapshot(): JsonObject | null {
    return this.#snapshot;
  }

  /** Takes an event that was put on the last answer for the last answer. */
  applyEvent(merged: JsonObject): void {
    this.#snapshot = merged;
    if (this.#current === null) return;
    // It began before the event, and an event does not say when the flow expires.
    this.abort();
    this.soon();
  }

  async #read(): Promise<void> {
    this.abort();
    this.#soonAt = null;
    const isDoubt = this.#options.state().reads.doubtedAt !== null;
    const controller = new AbortController();
    const current: Read = { ticket: this.ticket(), startedAt: this.#options.now(), isDoubt, controller };
    this.#current = current;
    if (isDoubt) this.#doubtsFrom = current.startedAt + FRESH_MS;
    const reading = this.#options.client.read(controller.signal).catch((error: unknown) => failureOf(error));
    this.#options.onStart();
    const response = await reading;
    // Another read has begun since, or nobody is waiting for this one.
    if (this.#current !== current) return;
    this.#current = null;
    this.#lastAt = this.#options.now();
    const { ticket, startedAt } = current;
    this.#options.onRead({ ticket, startedAt, ...this.#outcomeOf(response) });
  }

  #outcomeOf(response: ReadResponse | Failure): Outcome {
    if ('kind' in response) return { failure: response };
    const { body, connection, clock } = response;
    this.#snapshot = body;
    this.#readsSinceSend += 1;
    return { connection, clock };
  }

  #delay(): number | null {
    const state = this.#options.state();
    // A page that comes up hidden reads until it knows something, so that a flow that is over says so.
    if (this.#options.isHidden() && state.connection !== null) return null;
    const pace = { since: this.#lastAt, readsSinceSend: this.#readsSinceSend, stream: this.#options.stream() };
    return nextReadDelay(state, pace);
  }

  #doubtNotBefore(): number {
    return this.#options.state().reads.doubtedAt === null ? 0 : this.#doubtsFrom;
  }
}
