import { failureOfKind } from '../protocol/failure';
import { isObject, text } from '../protocol/json';
import { type MadeConnection, parseMadeConnection } from '../protocol/made-connection';
import { connectionsUrl, connectionUrl } from '../protocol/routes';
import { invalid, notJson, parseJson } from './classify';
import { createTransport, SEND_WITHIN_MS, type TransportOptions } from './managed-auth-client';
import { RequestError } from './request-error';

/** What is sent where nothing can be read yet. Each is sent once, and to the end: nobody can tell what an aborted one has done. */
export interface ConnectClient {
  /** `POST {endpoint}/connections`: makes the connection of a domain, or finds it, and sees to it that a login runs. */
  connect(domain: string): Promise<MadeConnection>;
  /** `POST {endpoint}/connections/{id}/exchange`: a handoff code for the token that reads and submits. */
  exchange(connectionId: string, code: string): Promise<string>;
}

export interface ConnectClientOptions extends TransportOptions {
  readonly endpoint: string;
}

/** What can stand in a header. */
const TOKEN = /^[\x21-\x7e]+$/;

export function createConnectClient({ endpoint, ...options }: ConnectClientOptions): ConnectClient {
  const transport = createTransport(options);

  function post<T>(what: string, url: string, body: object, parse: (json: unknown, status: number) => T | null) {
    const { signal } = new AbortController();
    return transport.exchange(what, signal, SEND_WITHIN_MS, async (limit) => {
      const headers = { Accept: 'application/json', 'Content-Type': 'application/json' };
      const init = { method: 'POST', headers, body: JSON.stringify(body), signal: limit.signal };
      // As of a read, a 404 that is not the API's says that nothing answers there.
      const response = await transport.send('read', what, url, init);
      const json = parseJson(await response.text());
      if (json === undefined) throw new RequestError(notJson(response), what);
      const parsed = parse(json, response.status);
      if (parsed === null) throw new RequestError(invalid(response, 'notConnection'), what);
      return parsed;
    });
  }

  return {
    connect: (domain) => post('POST connections', connectionsUrl(endpoint), { domain }, parseMadeConnection),
    exchange: (connectionId, code) =>
      post('POST …/exchange', connectionUrl(endpoint, connectionId, 'exchange'), { code }, tokenOf),
  };
}

/** The code is used up, so a token that no header takes is not asked for again. */
function tokenOf(json: unknown): string | null {
  const token = isObject(json) ? text(json.jwt) : null;
  if (token === null || TOKEN.test(token)) return token;
  throw new RequestError(failureOfKind('invalid', { fault: 'token' }), 'POST …/exchange');
}
