import { notJson, parseJson } from '../client/classify';
import { createTransport, READ_WITHIN_MS, SEND_WITHIN_MS, type TransportOptions } from '../client/managed-auth-client';
import { RequestError } from '../client/request-error';
import { connectionsUrl, connectionUrl } from '../protocol/routes';
import { type ConnectionInfo, parseConnectionInfo, parseConnectionList } from './connection-info';
import type { SettingsChange } from './connection-settings-values';

/**
 * Speaks to the endpoint about all of a person's connections. Every failure is a `RequestError`, unless the caller
 * aborted. What changes something is sent once; it is for a person to send it again.
 */
export interface ConnectionsClient {
  /** `GET {endpoint}/connections`. */
  list(signal: AbortSignal): Promise<readonly ConnectionInfo[]>;
  /** `GET {endpoint}/connections/{id}`. */
  retrieve(id: string, signal: AbortSignal): Promise<ConnectionInfo>;
  /** `PATCH {endpoint}/connections/{id}`, and the connection as it is then. */
  update(id: string, change: SettingsChange): Promise<ConnectionInfo>;
  /** `DELETE {endpoint}/connections/{id}`. One that is not there any more is removed. */
  remove(id: string): Promise<void>;
}

export interface ConnectionsClientOptions extends TransportOptions {
  readonly endpoint: string;
}

interface JsonCall {
  readonly url: string;
  /** What is sent; without it something is read. */
  readonly change?: SettingsChange;
  readonly signal?: AbortSignal;
}

export function createConnectionsClient({ endpoint, ...options }: ConnectionsClientOptions): ConnectionsClient {
  const { send, exchange } = createTransport(options);
  const collection = connectionsUrl(endpoint);
  const urlOf = (id: string) => connectionUrl(endpoint, id);

  function json<T>(
    { url, change, signal = new AbortController().signal }: JsonCall,
    parse: (json: unknown, now: number) => T | null,
  ): Promise<T> {
    const method = change === undefined ? 'GET' : 'PATCH';
    const what = `${method} connections`;
    return exchange(what, signal, change === undefined ? READ_WITHIN_MS : SEND_WITHIN_MS, async (limit) => {
      const headers = new Headers({ Accept: 'application/json' });
      if (change !== undefined) headers.set('Content-Type', 'application/json');
      const body = change === undefined ? null : JSON.stringify(change);
      const response = await send(change === undefined ? 'read' : 'send', what, url, {
        method,
        headers,
        body,
        signal: limit.signal,
      });
      const parsed = parse(parseJson(await response.text()), Date.now());
      if (parsed === null) throw new RequestError(notJson(response), what);
      return parsed;
    });
  }

  return {
    list: (signal) => json({ url: collection, signal }, parseConnectionList),
    retrieve: (id, signal) => json({ url: urlOf(id), signal }, parseConnectionInfo),
    update: (id, change) => json({ url: urlOf(id), change }, parseConnectionInfo),
    async remove(id) {
      const method = 'DELETE';
      const what = `${method} connections`;
      try {
        await exchange(what, new AbortController().signal, SEND_WITHIN_MS, async ({ signal }) => {
          const response = await send('send', what, urlOf(id), { method, signal });
          void response.body?.cancel().catch(() => {});
        });
      } catch (error) {
        const isGone = error instanceof RequestError && [404, 410].includes(error.failure.status ?? 0);
        if (!isGone) throw error;
      }
    },
  };
}
