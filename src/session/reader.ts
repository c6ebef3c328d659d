import { QueryClient, replaceEqualDeep } from '@tanstack/react-query';
import type { ManagedAuthClient } from '../client/managed-auth-client';
import { failureOf } from '../client/request-error';
import { nextReadDelay, PACE_MS, type PaceOptions } from '../flow/polling';
import type { FlowState } from '../flow/state';
import type { ClockReading } from '../protocol/clock-skew';
import type { Connection } from '../protocol/connection';
import { mergeStateEvent } from '../protocol/events';
import type { Failure } from '../protocol/failure';
import type { JsonObject } from '../protocol/json';
import { parseConnection } from '../protocol/parse-connection';
import { Timer } from './timer';

/** A read that began less than this ago says what one that begins now would say. Doubts are read no more often. */
const FRESH_MS = 1_000;

const SNAPSHOT = ['snapshot'] as const;

type Fetched = { readonly connection: Connection; readonly clock: ClockReading | null } | { readonly failure: Failure };

/** Tickets rise with each read, so that what is out of date is known; `startedAt` is in milliseconds. */
export type ReadResult = Fetched & { readonly ticket: number; readonly startedAt: number };

export interface ReaderOptions {
  readonly client: Pick<ManagedAuthClient, 'read'>;
  readonly now: () => number;
  /** The flow as it is now, from which the pace follows. */
  readonly state: () => FlowState;
  readonly stream: () => PaceOptions['stream'];
  /** Whether the page is hidden. */
  readonly isHidden: () => boolean;
  readonly onRead: (result: ReadResult) => void;
  readonly onStart: () => void;
}

/**
 * Reads the connection: one read after the other, each at the time that the flow's state asks for, none while the page
 * is hidden, and none before the server wants to be asked again. The last good answer is kept, for events to be put on,
 * in a QueryClient of its own, which the host's defaults, devtools and persisters never see; what is submitted never
 * enters it.
 */
export class Reader {
  readonly #options: ReaderOptions;
  readonly #timer = new Timer();
  readonly #queries = new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        networkMode: 'always',
        gcTime: Number.POSITIVE_INFINITY,
        // What was read is never fresh, not even when the device's clock is set back.
        staleTime: Number.NEGATIVE_INFINITY,
      },
    },
  });
  #current: { readonly ticket: number; readonly startedAt: number; readonly isDoubt: boolean } | null = null;
  #ticket = 0;
  /** From when the wait for the next read counts. */
  #lastAt = 0;
  #doubtsFrom = 0;
  #readsSinceSend = 0;
  #isDueSoon = false;
  #heldUntil = 0;

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  /** When the read under way began; null when none is. */
  get startedAt(): number | null {
    return this.#current?.startedAt ?? null;
  }

  /** A ticket for something that happens now. */
  ticket(): number {
    this.#ticket += 1;
    return this.#ticket;
  }

  /** Reads at once, in place of a read under way, unless there is nothing to read or the server wants to be left alone. */
  now(): void {
    if (this.#delay() === null) return;
    if (this.#options.now() < this.#notBefore()) this.plan();
    else void this.#read();
  }

  /**
   * As `now`, but a read that has just begun will do, for coming back to a page is several events; and so will one that
   * began because of a doubt, for more of them would otherwise keep it from ever being answered.
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
    const at = Math.max(this.#lastAt + delay, this.#notBefore(), this.#doubtNotBefore());
    this.#timer.set(at - this.#options.now(), () => this.now());
  }

  /** Aborts the read under way and gives up the planned one. */
  abort(): void {
    this.#timer.clear();
    if (this.#current === null) return;
    this.#current = null;
    void this.#queries.cancelQueries({ queryKey: SNAPSHOT });
  }

  /**
   * What was asked is answered: reads follow closely from here on.
   *
   * @param retryAfterMs how long the server wants to be left alone.
   */
  afterSend(retryAfterMs: number | null = null): void {
    this.#readsSinceSend = 0;
    this.#lastAt = this.#options.now();
    this.#heldUntil = retryAfterMs === null ? 0 : this.#lastAt + retryAfterMs;
  }

  /** A read is wanted, but no hurry: calls are coalesced. */
  soon(): void {
    if (this.#isDueSoon) return;
    this.#isDueSoon = true;
    this.#lastAt = this.#options.now();
    this.plan();
  }

  /**
   * Puts a state event on the last answer, and keeps the two together if they are believed.
   *
   * @returns null when the event says nothing new, is not believed, or there is nothing to put it on.
   */
  merge(event: unknown, isBelieved: (connection: Connection) => boolean): Connection | null {
    const snapshot = this.#queries.getQueryData<JsonObject>(SNAPSHOT);
    const merged = snapshot === undefined ? null : mergeStateEvent(snapshot, event);
    const connection = merged === null ? null : parseConnection(merged);
    if (connection === null || isSame(parseConnection(snapshot), connection) || !isBelieved(connection)) return null;
    this.#queries.setQueryData(SNAPSHOT, merged);
    if (this.#current !== null) {
      // It began before the event, and an event does not say when the flow expires.
      this.abort();
      this.soon();
    }
    return connection;
  }

  async #read(): Promise<void> {
    this.abort();
    this.#isDueSoon = false;
    const isDoubt = this.#options.state().reads.doubtedAt !== null;
    const current = { ticket: this.ticket(), startedAt: this.#options.now(), isDoubt };
    this.#current = current;
    if (isDoubt) this.#doubtsFrom = current.startedAt + FRESH_MS;
    const fetching = this.#fetch();
    this.#options.onStart();
    const fetched = await fetching;
    // Another read has begun since, or nobody wants to know.
    if (this.#current !== current) return;
    this.#current = null;
    this.#lastAt = this.#options.now();
    if ('connection' in fetched) this.#readsSinceSend += 1;
    const { ticket, startedAt } = current;
    this.#options.onRead({ ticket, startedAt, ...fetched });
  }

  async #fetch(): Promise<Fetched> {
    let fetched: Fetched = { failure: failureOf(null) };
    try {
      await this.#queries.fetchQuery({
        queryKey: SNAPSHOT,
        queryFn: async ({ signal }) => {
          const { body, connection, clock } = await this.#options.client.read(signal);
          fetched = { connection, clock };
          return body;
        },
      });
      return fetched;
    } catch (error) {
      return { failure: failureOf(error) };
    }
  }

  #delay(): number | null {
    const state = this.#options.state();
    // A page that comes up hidden reads until it knows something, so that a flow that is over says so.
    if (this.#options.isHidden() && state.connection !== null) return null;
    const pace = { since: this.#lastAt, readsSinceSend: this.#readsSinceSend, stream: this.#options.stream() };
    const delay = nextReadDelay(state, pace);
    return delay !== null && this.#isDueSoon ? Math.min(delay, PACE_MS.afterSubmit) : delay;
  }

  #doubtNotBefore(): number {
    return this.#options.state().reads.doubtedAt === null ? 0 : this.#doubtsFrom;
  }

  #notBefore(): number {
    return Math.max(this.#options.state().reads.notBefore, this.#heldUntil);
  }
}

function isSame(before: Connection | null, now: Connection): boolean {
  return replaceEqualDeep(before, now) === before;
}
