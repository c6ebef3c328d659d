import { epochMs, isObject } from '../protocol/json';
import { type ConnectionSettingsValues, parseSettings } from './connection-settings-values';
import { type ConnectionStanding, parseStanding } from './connection-standing';

/** One of a person's connections, as a list shows it. */
export interface ConnectionInfo extends ConnectionStanding {
  /**
   * `last_auth_check_at`: when it was last looked whether the site is signed in, in milliseconds since the epoch; null
   * when it never was.
   */
  readonly lastCheckedAt: number | null;
  /** What a person may change of it. */
  readonly settings: ConnectionSettingsValues;
}

/**
 * Reads a connection as `GET …/connections` and the like bring it. Any JSON is ordinary input; null when it is no
 * connection at all.
 *
 * @param now milliseconds since the epoch
 */
export function parseConnectionInfo(json: unknown, now: number): ConnectionInfo | null {
  const standing = parseStanding(json, now);
  if (standing === null || !isObject(json)) return null;
  return {
    ...standing,
    // The alias is what servers sent before there was another name.
    lastCheckedAt: epochMs(json.last_auth_check_at) ?? epochMs(json.last_auth_at),
    settings: parseSettings(json),
  };
}

/**
 * The connections of a list, by domain; what is none of them is left out, and so is a second one of the same id. Null when
 * it is no list.
 */
export function parseConnectionList(list: unknown, now: number): readonly ConnectionInfo[] | null {
  if (!Array.isArray(list)) return null;
  const byId = new Map<string, ConnectionInfo>();
  for (const json of list as unknown[]) {
    const info = parseConnectionInfo(json, now);
    if (info !== null && !byId.has(info.id)) byId.set(info.id, info);
  }
  return [...byId.values()].sort((a, b) => compare(a.domain, b.domain) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
