import { useCallback, useMemo } from 'react';
import { notifyEndpointChange } from '../client/endpoint-changes';
import type { RequestError } from '../client/request-error';
import type { ConnectionInfo } from './connection-info';
import type { SettingsChange } from './connection-settings-values';
import { type EndpointOptions, keyOf, useEndpoint, useEndpointQuery } from './use-endpoint';
import { useUpdate } from './use-update';

export type UseConnectionsOptions = EndpointOptions;

export interface UseConnectionsResult {
  /** By domain; empty while nothing has been read. The same array for as long as it says the same. */
  readonly connections: readonly ConnectionInfo[];
  /** Nothing has been read yet. */
  readonly isPending: boolean;
  /** Why the last read failed, `error.failure.kind` in one word; what was read before it stays. Null when it did not. */
  readonly error: RequestError | null;
  /** Reads again, and resolves when that is done. Never rejects. */
  readonly refetch: () => Promise<void>;
  /**
   * Removes a connection for good, which also ends a sign-in that is under way; the handler needs `allowDelete`.
   *
   * @throws RequestError when it could not be removed. It is not retried automatically.
   */
  readonly disconnect: (connectionId: string) => Promise<void>;
  /**
   * Changes settings of a connection; the handler names those that may be changed in `allowUpdate`. Resolves with the
   * connection as it is then.
   *
   * @throws RequestError when they could not be changed. It is not retried automatically.
   */
  readonly update: (connectionId: string, change: SettingsChange) => Promise<ConnectionInfo>;
}

/**
 * The connections of the person who is signed in to the product. Read again when a flow at the same endpoint on this
 * page has ended, when something was changed here, and when the page is shown again; never while it is hidden.
 */
export function useConnections(options: UseConnectionsOptions = {}): UseConnectionsResult {
  const at = useEndpoint(options);
  const { endpoint, client, queryClient } = at;
  const key = useMemo(() => keyOf(endpoint, 'connections'), [endpoint]);
  const query = useEndpointQuery(at, key, client.list);
  const { refetch } = query;

  const disconnect = useCallback(
    async (connectionId: string) => {
      await client.remove(connectionId);
      // What is being read was asked for before.
      await queryClient.cancelQueries({ queryKey: key });
      queryClient.setQueryData<readonly ConnectionInfo[]>(key, (list) => list?.filter(({ id }) => id !== connectionId));
      notifyEndpointChange(endpoint);
    },
    [client, queryClient, key, endpoint],
  );
  const update = useUpdate(at);
  return {
    connections: query.data ?? NONE,
    isPending: query.isPending,
    error: query.error,
    refetch: useCallback(async () => void (await refetch()), [refetch]),
    disconnect,
    update,
  };
}

const NONE: readonly ConnectionInfo[] = [];
