import { notifyEndpointChange } from '../client/endpoint-changes';
import { failureOf, RequestError } from '../client/request-error';
import { failureOfKind } from '../protocol/failure';
import { trimTrailingSlashes } from '../protocol/routes';

/** What a request has opened, for whoever on this page wants the same. */
export interface Opened<T> {
  readonly value: Promise<T>;
  /** `own`: it was sent for this; `joined`: it was under way; `earlier`: it was there, and may be out of date. */
  readonly by: 'own' | 'joined' | 'earlier';
  /** The next one who wants it asks anew. */
  readonly forget: () => void;
}

interface Entry {
  value: Promise<unknown>;
  readonly forget: () => void;
  /** From when on it is no longer used, in milliseconds since the epoch; Infinity while it is under way. */
  until: number;
}

/**
 * By endpoint, and domain or code: for an endpoint a page has one person, whatever function it is called by. In the memory of the
 * page alone; nothing that was typed is in it.
 */
const opened = new Map<string, Entry>();

/** No flow lives longer. */
const LASTS_MS = 20 * 60_000;

/** No token lives longer: then it is dropped, and what stays known is that its code is spent. */
const TOKEN_LASTS_MS = 30 * 60_000;

function once<T>(
  [endpoint, ...what]: readonly [string, ...string[]],
  open: () => Promise<T>,
  onSettled: (entry: Entry, error: unknown) => void,
): Opened<T> {
  const key = [trimTrailingSlashes(endpoint), ...what].join(' ');
  const known = opened.get(key);
  if (known !== undefined && Date.now() < known.until) {
    const by = known.until < Infinity ? 'earlier' : 'joined';
    return { value: known.value as Promise<T>, by, forget: known.forget };
  }
  const value = open();
  const entry: Entry = {
    value,
    until: Infinity,
    forget: () => {
      if (opened.get(key) === entry) opened.delete(key);
    },
  };
  opened.set(key, entry);
  value.then(
    () => onSettled(entry, null),
    (error) => onSettled(entry, error),
  );
  return { value, by: 'own', forget: entry.forget };
}

/**
 * The connection of a domain, asked for once however many widgets want it and however often they are mounted, until whoever
 * follows its flow forgets it.
 */
export function connectOnce<T>(endpoint: string, domain: string, open: () => Promise<T>): Opened<T> {
  return once([endpoint, domain], open, (entry, error) => {
    entry.until = Date.now() + LASTS_MS;
    if (error === null) notifyEndpointChange(endpoint);
    else entry.forget();
  });
}

/** The token for a handoff code, which is good for one exchange. A code that is known to be spent is not sent again. */
export function exchangeOnce<T>(
  endpoint: string,
  connectionId: string,
  code: string,
  open: () => Promise<T>,
): Opened<T> {
  return once([endpoint, connectionId, code], open, (entry, error) => {
    if (error !== null && !isSpent(error)) return entry.forget();
    entry.until = Number.MAX_VALUE;
    if (error === null) setTimeout(() => spend(entry), TOKEN_LASTS_MS);
  });
}

function isSpent(error: unknown): boolean {
  const { kind, fault } = failureOf(error);
  return kind === 'gone' || kind === 'notFound' || fault === 'token';
}

function spend(entry: Entry): void {
  entry.value = Promise.reject(new RequestError(failureOfKind('gone'), 'POST …/exchange'));
  entry.value.catch(() => {});
}
