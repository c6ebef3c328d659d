import type { MadeConnection } from '../client/connect-client';
import { notifyEndpointChange, onEndpointChange } from '../client/endpoint-changes';
import { failureOf, RequestError } from '../client/request-error';
import { failureOfKind } from '../protocol/failure';

/** What a request has opened, for whoever on this page wants the same. */
export interface Opened<T> {
  readonly value: Promise<T>;
  /** It was there before this was asked for, and may be out of date. */
  readonly isEarlier: boolean;
  readonly forget: () => void;
}

interface Entry {
  value: Promise<unknown>;
  readonly forget: () => void;
  /** From when on it is no longer used, in milliseconds since the epoch; Infinity while it is under way. */
  until: number;
}

/**
 * By what is called: another `fetch` is another network. In the memory of the page alone; nothing that was typed is in it.
 */
const opened = new WeakMap<object, Map<string, Entry>>();

/** No flow lives longer. */
const LASTS_MS = 20 * 60_000;

/** No token lives longer: then it is dropped, and what stays known is that its code is spent. */
const TOKEN_LASTS_MS = 30 * 60_000;

function once<T>(
  fetch: object,
  key: string,
  open: () => Promise<T>,
  onSettled: (entry: Entry, error: unknown) => void,
): Opened<T> {
  const entries = opened.get(fetch) ?? new Map<string, Entry>();
  opened.set(fetch, entries);
  const known = entries.get(key);
  if (known !== undefined && Date.now() < known.until) {
    return { value: known.value as Promise<T>, isEarlier: known.until < Infinity, forget: known.forget };
  }
  const value = open();
  const entry: Entry = {
    value,
    until: Infinity,
    forget: () => {
      if (entries.get(key) === entry) entries.delete(key);
    },
  };
  entries.set(key, entry);
  value.then(
    () => onSettled(entry, null),
    (error) => onSettled(entry, error),
  );
  return { value, isEarlier: false, forget: entry.forget };
}

/**
 * The connection of a domain, asked for once however many widgets want it and however often they are mounted, for as
 * long as its flow runs: until something at the endpoint changes, which the end of a flow does.
 */
export function connectOnce(
  fetch: object,
  endpoint: string,
  domain: string,
  open: () => Promise<MadeConnection>,
): Opened<MadeConnection> {
  return once(fetch, `${endpoint} ${domain}`, open, (entry, error) => {
    entry.until = Date.now() + LASTS_MS;
    if (error !== null) return entry.forget();
    notifyEndpointChange(endpoint);
    const stop = onEndpointChange(endpoint, () => {
      stop();
      entry.forget();
    });
  });
}

/** The token for a handoff code, which is good for one exchange. A code that is known to be spent is not sent again. */
export function exchangeOnce(
  fetch: object,
  endpoint: string,
  connectionId: string,
  code: string,
  open: () => Promise<string>,
): Opened<string> {
  return once(fetch, `${endpoint} ${connectionId} ${code}`, open, (entry, error) => {
    if (error !== null && !isSpent(error)) return entry.forget();
    entry.until = Number.MAX_VALUE;
    if (error === null) setTimeout(() => spend(entry), TOKEN_LASTS_MS);
  });
}

function isSpent(error: unknown): boolean {
  const { kind } = failureOf(error);
  return kind === 'gone' || kind === 'notFound';
}

function spend(entry: Entry): void {
  entry.value = Promise.reject(new RequestError(failureOfKind('gone'), 'POST …/exchange'));
  entry.value.catch(() => {});
}
