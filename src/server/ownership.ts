import { noSuchConnection } from './api-error';
import type { ConnectionsApi } from './connections-api';
import type { VisibleConnection } from './visible-connection';

export interface OwnershipCacheOptions {
  /** How many connections are remembered; default 10000, about 2 MB. 0 turns it off. */
  readonly maxEntries?: number;
  /** For how many milliseconds; default 60000. */
  readonly ttlMs?: number;
}

/** What of a connection never changes but with its deletion. */
export interface Owned {
  readonly profileName: string;
  readonly domain: string;
}

/**
 * Which profile a connection belongs to. What is remembered comes from Kernel's answers alone, never from what a
 * caller claims, so that one profile's request cannot change what another's is told.
 */
export interface Ownership {
  /** Checks before anything is forwarded. @throws ApiError 404 */
  require(id: string, profileName: string): Promise<Owned>;
  /** Checks a fresh connection from Kernel, and remembers what it says. @throws ApiError 404 */
  check(connection: VisibleConnection, profileName: string): VisibleConnection;
  /** A deleted connection is nobody's. */
  forget(id: string): void;
}

interface Entry extends Owned {
  readonly until: number;
}

export function createOwnership(
  retrieve: ConnectionsApi['retrieve'],
  { maxEntries = 10_000, ttlMs = 60_000 }: OwnershipCacheOptions,
  now: () => number = Date.now,
): Ownership {
  // A Map keeps its order: the first is the one that was learnt longest ago.
  const entries = new Map<string, Entry>();

  function remember({ id, profile_name: profileName, domain }: VisibleConnection): void {
    if (maxEntries === 0) return;
    entries.delete(id);
    entries.set(id, { profileName, domain, until: now() + ttlMs });
    if (entries.size <= maxEntries) return;
    const [oldest] = entries.keys();
    if (oldest !== undefined) entries.delete(oldest);
  }

  function check(connection: VisibleConnection, profileName: string): VisibleConnection {
    remember(connection);
    if (connection.profile_name !== profileName) throw noSuchConnection();
    return connection;
  }

  return {
    check,
    async require(id, profileName) {
      const entry = entries.get(id);
      if (entry !== undefined && entry.until > now() && entry.profileName === profileName) return entry;
      // Asked again even if it is known to be another's: an unknown one is asked for each time too, and whoever takes
      // the time must not tell the two apart.
      const { domain } = check(await retrieve(id), profileName);
      return { profileName, domain };
    },
    forget: (id) => entries.delete(id),
  };
}
