import type { Connection } from './connection';
import { isObject } from './json';
import { parseConnection } from './parse-connection';
import { connectionUrl } from './routes';

/** The answer of `POST {endpoint}/connections`. */
export interface MadeConnection {
  readonly connectionId: string;
  /** Whether it is new; one that was there is joined. */
  readonly created: boolean;
  /** As it was when it was answered; null where that is an id alone. */
  readonly connection: Connection | null;
  /** As it was before the login that this has started; null for none, undefined where the endpoint does not tell. */
  readonly previous: Connection | null | undefined;
}

/**
 * Reads `{connection, created, previous}` as the handler sends it, or the connection alone, as Kernel does. Null for what
 * is neither.
 */
export function parseMadeConnection(json: unknown, status: number): MadeConnection | null {
  if (!isObject(json)) return null;
  const told = isObject(json.connection) ? json.connection : json;
  if (typeof told.id !== 'string' || !isUsable(told.id)) return null;
  return {
    connectionId: told.id,
    created: typeof json.created === 'boolean' ? json.created : status === 201,
    connection: parseConnection(told),
    previous: json.previous === undefined ? undefined : parseConnection(json.previous),
  };
}

function isUsable(id: string): boolean {
  try {
    return connectionUrl('', id) !== '';
  } catch {
    return false;
  }
}
