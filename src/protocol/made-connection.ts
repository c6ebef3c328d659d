import type { Connection } from './connection';
import { isObject, type JsonObject, text } from './json';
import { parseConnection } from './parse-connection';
import { connectionUrl } from './routes';

/** The answer of `POST {endpoint}/connections`. */
export interface MadeConnection {
  readonly connectionId: string;
  /** Whether it is new; one that was there is joined. */
  readonly created: boolean;
  /** As it was when it was answered; null where that is an id alone. */
  readonly connection: Connection | null;
  /**
   * As it was before the login that this has started; null where nothing of that can still be told, undefined where the
   * endpoint does not tell.
   */
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
    previous: previousOf(json, told),
  };
}

function previousOf({ previous }: JsonObject, told: JsonObject): MadeConnection['previous'] {
  if (previous === undefined) return undefined;
  return isCheckedSince(told, previous) ? null : parseConnection(previous);
}

/** The login is over already: an end tells no expiry, so by this alone two successes are told apart. */
function isCheckedSince({ last_auth_check_at: at }: JsonObject, previous: unknown): boolean {
  const before = isObject(previous) ? text(previous.last_auth_check_at) : null;
  return before !== null && text(at) !== null && at !== before;
}

function isUsable(id: string): boolean {
  try {
    return connectionUrl('', id) !== '';
  } catch {
    return false;
  }
}
