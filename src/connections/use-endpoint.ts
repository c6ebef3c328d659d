import { QueryClient, type QueryKey, useQuery } from '@tanstack/react-query';
import { useEffect, useInsertionEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { onEndpointChange } from '../client/endpoint-changes';
import { given } from '../client/given';
import { RequestError } from '../client/request-error';
import { type ConnectionsClient, createConnectionsClient } from './connections-client';

export interface EndpointOptions {
  /** Where the product's backend answers: `{endpoint}/connections` and below. Default `/api/managed-auth`. */
  endpoint?: string | undefined;
  /** Headers for each request, for hosts that use tokens rather than cookies. Called once for each request. */
  headers?: (() => HeadersInit | Promise<HeadersInit>) | undefined;
  /** Used in place of the global `fetch`. */
  fetch?: typeof fetch | undefined;
  /**
   * The host's own `QueryClient`, to share what was read between components and to keep it when they go. Clear it when
   * another person signs in to the product. Default one of its own, which is forgotten with the component.
   */
  queryClient?: QueryClient | undefined;
}

/** An endpoint, as this component reads it. */
export interface Endpoint {
  readonly endpoint: string;
  readonly client: ConnectionsClient;
  readonly queryClient: QueryClient;
}

/** A longer wait that a server asks for is left to the person. Milliseconds. */
const LONGEST_WAIT_MS = 10_000;
const RETRIES = 2;

/** Everything that is read at an endpoint. */
export function keyOf(endpoint: string, ...rest: string[]): QueryKey {
  return ['managed-auth-flow', endpoint, ...rest];
}

/** `headers` and `fetch` are those of the latest render. */
export function useEndpoint(all: EndpointOptions): Endpoint {
  const options = given(all);
  const { endpoint = '/api/managed-auth' } = options;
  const latest = useRef(options);
  useInsertionEffect(() => {
    latest.current = options;
  });
  const [own] = useState(() => new QueryClient({ defaultOptions: { queries: { gcTime: 0 } } }));
  const queryClient = options.queryClient ?? own;
  const client = useMemo(
    () =>
      createConnectionsClient({
        endpoint,
        headers: () => latest.current.headers?.() ?? {},
        fetch: (input, init) => (latest.current.fetch ?? fetch)(input, init),
      }),
    [endpoint],
  );
  useEffect(
    () => onEndpointChange(endpoint, () => void queryClient.invalidateQueries({ queryKey: keyOf(endpoint) })),
    [endpoint, queryClient],
  );
  return { endpoint, client, queryClient };
}

/**
 * Reads something at an endpoint: once it is shown, each time that the page is shown again, and after each change that
 * the page knows of. Nothing is read while the page is hidden.
 */
export function useEndpointQuery<T>(
  { queryClient }: Pick<Endpoint, 'queryClient'>,
  queryKey: QueryKey,
  read: (signal: AbortSignal) => Promise<T>,
) {
  const isVisible = useSyncExternalStore(subscribeToVisibility, isPageVisible, () => false);
  return useQuery<T, RequestError>(
    {
      queryKey,
      queryFn: ({ signal }) => read(signal),
      enabled: isVisible,
      staleTime: 0,
      refetchOnMount: true,
      // Becoming `enabled` is what reads again when the page is shown.
      refetchOnWindowFocus: false,
      refetchOnReconnect: true,
      refetchInterval: false,
      // A person who is offline is told so, and not left waiting.
      networkMode: 'always',
      retry: (count, error) => count < RETRIES && isPassing(error),
      retryDelay: (count, error) => failureOf(error)?.retryAfterMs ?? 1_000 * 2 ** count,
      throwOnError: false,
    },
    queryClient,
  );
}

function subscribeToVisibility(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
}

function isPageVisible(): boolean {
  return document.visibilityState !== 'hidden';
}

function failureOf(error: unknown) {
  return error instanceof RequestError ? error.failure : null;
}

/** Whether asking again soon may help: the server was busy or broken, or there was no answer at all. */
function isPassing(error: unknown): boolean {
  const failure = failureOf(error);
  if (failure === null || (failure.retryAfterMs ?? 0) > LONGEST_WAIT_MS) return false;
  return failure.status === null || failure.status === 429 || failure.status >= 500;
}
