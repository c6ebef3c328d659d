import { useCallback } from 'react';
import { notifyEndpointChange } from '../client/endpoint-changes';
import type { ConnectionInfo } from './connection-info';
import type { SettingsChange } from './connection-settings-values';
import { type Endpoint, keyOf } from './use-endpoint';

/** Changes settings of a connection, and lets everything on the page that shows it know. */
export function useUpdate({ endpoint, client, queryClient }: Endpoint) {
  return useCallback(
    async (connectionId: string, change: SettingsChange): Promise<ConnectionInfo> => {
      const changed = await client.update(connectionId, change);
      // What is being read was asked for before.
      await queryClient.cancelQueries({ queryKey: keyOf(endpoint) });
      queryClient.setQueryData(keyOf(endpoint, 'connection', connectionId), changed);
      queryClient.setQueryData<readonly ConnectionInfo[]>(keyOf(endpoint, 'connections'), (list) =>
        list?.map((each) => (each.id === changed.id ? changed : each)),
      );
      notifyEndpointChange(endpoint);
      return changed;
    },
    [client, queryClient, endpoint],
  );
}
