import { useCallback, useEffect, useInsertionEffect, useRef, useState } from 'react';
import { onEndpointChange } from '../client/endpoint-changes';
import { normalizeHost } from '../protocol/host-name';
import { connectionsUrl } from '../protocol/routes';
import { type ConnectionStanding, parseStanding } from './connection-standing';

export interface StandingOptions {
  readonly domain: string;
  readonly endpoint: string;
  readonly headers: (() => HeadersInit | Promise<HeadersInit>) | undefined;
  readonly fetch: typeof fetch | undefined;
  /** What the host knows already, so that nothing is read. */
  readonly connection: ConnectionStanding | null | undefined;
}

export interface Standing {
  /** Null while nothing has been read, and where there is no connection. */
  readonly connection: ConnectionStanding | null;
  /** Nothing has been read yet. */
  readonly isPending: boolean;
  readonly refresh: () => void;
}

/** A read that takes longer is given up. */
const READ_WITHIN_MS = 15_000;

/**
 * How a person's connection with a site stands. Read when it is mounted, when the page is shown again and when something at
 * the endpoint has changed; never while the page is hidden. What cannot be read is as it was: whoever presses the button is
 * told why in the dialog.
 */
export function useStanding(options: StandingOptions): Standing {
  const { domain, endpoint, connection } = options;
  const latest = useRef(options);
  useInsertionEffect(() => {
    latest.current = options;
  });
  const isGiven = connection !== undefined;
  const [read, setRead] = useState<{ readonly of: string; readonly connection: ConnectionStanding | null } | null>(
    null,
  );
  const refresh = useRef(() => {});
  const of = `${endpoint} ${domain}`;
  useEffect(() => {
    if (isGiven) return;
    let current: AbortController | null = null;
    const look = () => {
      if (document.visibilityState === 'hidden') return;
      current?.abort();
      const controller = new AbortController();
      current = controller;
      const timer = setTimeout(() => controller.abort(), READ_WITHIN_MS);
      readStanding(latest.current, controller.signal)
        .then((found) => {
          if (current === controller) setRead({ of, connection: found });
        })
        // An abort as well: what was known stays.
        .catch(() => {
          if (current === controller) setRead((before) => (before?.of === of ? before : { of, connection: null }));
        })
        .finally(() => clearTimeout(timer));
    };
    refresh.current = look;
    look();
    const stop = onEndpointChange(endpoint, look);
    document.addEventListener('visibilitychange', look);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', look);
      const controller = current;
      current = null;
      controller?.abort();
      refresh.current = () => {};
    };
  }, [of, endpoint, isGiven]);
  const known = read?.of === of ? read : null;
  return {
    connection: isGiven ? connection : (known?.connection ?? null),
    isPending: !isGiven && known === null,
    refresh: useCallback(() => refresh.current(), []),
  };
}

async function readStanding(
  { domain, endpoint, headers, fetch: ask = fetch }: StandingOptions,
  signal: AbortSignal,
): Promise<ConnectionStanding | null> {
  const host = normalizeHost(domain);
  // Whoever presses the button is told in the dialog.
  if (host === null) return null;
  const given = new Headers(await headers?.());
  given.set('Accept', 'application/json');
  signal.throwIfAborted();
  const response = await ask(connectionsUrl(endpoint, host), {
    headers: given,
    cache: 'no-store',
    redirect: 'manual',
    signal,
  });
  if (!response.ok) throw new Error(`GET connections: answered ${response.status}.`);
  const list: unknown = await response.json();
  const now = Date.now();
  const found = Array.isArray(list) ? list.map((json: unknown) => parseStanding(json, now)) : [];
  // A backend of the host's own may not know the filter.
  return found.find((each) => normalizeHost(each?.domain ?? '') === host) ?? null;
}
