import { QueryClient, replaceEqualDeep } from '@tanstack/react-query';
import type { ManagedAuthClient } from '../client/managed-auth-client';
import { failureOf, RequestError } from '../client/request-error';
import type { ClockReading } from '../protocol/clock-skew';
import type { Connection } from '../protocol/connection';
import { mergeStateEvent } from '../protocol/events';
import type { Failure } from '../protocol/failure';
import type { JsonObject } from '../protocol/json';
import { parseConnection } from '../protocol/parse-connection';

const SNAPSHOT = ['snapshot'] as const;

export type ReadResult =
  | { readonly ok: true; readonly connection: Connection; readonly clock: ClockReading | null }
  | { readonly ok: false; readonly failure: Failure };

/**
 * Reads the connection, never twice at once, and keeps the last good answer for events to be put on. It lives in a
 * QueryClient of its own, which the host's defaults, devtools and persisters never see; what is submitted never
 * enters it.
 */
export class SnapshotReader {
  readonly #client: Pick<ManagedAuthClient, 'read'>;
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
  #current: { readonly startedAt: number } | null = null;

  constructor(client: Pick<ManagedAuthClient, 'read'>) {
    this.#client = client;
  }

  /** When the read under way began, by this device's clock; null when none is. */
  get startedAt(): number | null {
    return this.#current?.startedAt ?? null;
  }

  /** Reads, in place of a read under way. Null when this one was cut off in turn. */
  async read(): Promise<ReadResult | null> {
    this.cancel();
    const current = { startedAt: Date.now() };
    this.#current = current;
    const result = await this.#ask();
    if (this.#current !== current) return null;
    this.#current = null;
    return result;
  }

  cancel(): void {
    if (this.#current === null) return;
    this.#current = null;
    void this.#queries.cancelQueries({ queryKey: SNAPSHOT });
  }

  /** Puts a state event on the last answer; null when it says nothing new, or there is none to put it on. */
  merge(event: unknown): Connection | null {
    const snapshot = this.#queries.getQueryData<JsonObject>(SNAPSHOT);
    const merged = snapshot === undefined ? null : mergeStateEvent(snapshot, event);
    const connection = merged === null ? null : parseConnection(merged);
    if (connection === null || isSame(parseConnection(snapshot), connection)) return null;
    this.#queries.setQueryData(SNAPSHOT, merged);
    return connection;
  }

  async #ask(): Promise<ReadResult> {
    let result: ReadResult | undefined;
    try {
      await this.#queries.fetchQuery({
        queryKey: SNAPSHOT,
        queryFn: async ({ signal }) => {
          const { body, clock } = await this.#client.read(signal);
          const connection = parseConnection(body);
          // An answer that makes no sense must not become what events are put on.
          if (connection === null) throw new RequestError(NONSENSE, 'GET connection');
          result = { ok: true, connection, clock };
          return body;
        },
      });
      return result ?? { ok: false, failure: NONSENSE };
    } catch (error) {
      return { ok: false, failure: failureOf(error) };
    }
  }
}

function isSame(before: Connection | null, now: Connection): boolean {
  return replaceEqualDeep(before, now) === before;
}

const NONSENSE: Failure = { kind: 'invalid', status: 200, code: null, retryAfterMs: null };
