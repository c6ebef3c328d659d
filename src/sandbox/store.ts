import type { Clock } from './clock';
import { advanced, type Connection, hasCredential, newConnection, presetIdentity, withFlow } from './connection';
import { startFlow } from './engine/flow';
import { type Random, randomToken } from './random';
import type { CreateRequest } from './requests';

/** All that one sandbox knows. Time is applied when somebody looks, so nothing runs in between. */
export interface Store {
  create(request: CreateRequest): Connection;
  find(id: string): Connection | null;
  list(): readonly Connection[];
  /** Replaces a connection and wakes those who follow it. */
  put(connection: Connection): void;
  remove(id: string): void;
  startLogin(connection: Connection): Connection;
  /** Calls `onChange` whenever somebody acts on the connection; gives what ends that. */
  follow(id: string, onChange: () => void): () => void;
  /** How often each connection is being followed, for tests of cleaning up. */
  followers(id: string): number;
}

export interface StoreOptions {
  readonly clock: Clock;
  readonly random: Random;
  readonly pace: number;
}

export function createStore({ clock, random, pace }: StoreOptions): Store {
  const connections = new Map<string, Connection>();
  const listeners = new Map<string, Set<() => void>>();
  const wake = (id: string) => {
    for (const listener of [...(listeners.get(id) ?? [])]) listener();
  };

  const find = (id: string): Connection | null => {
    const connection = connections.get(id);
    if (connection === undefined) return null;
    const current = advanced(connection, clock.now());
    connections.set(id, current);
    return current;
  };

  const put = (connection: Connection) => {
    connections.set(connection.id, connection);
    wake(connection.id);
  };

  return {
    find,
    put,
    create(request) {
      const connection = newConnection(`ma_${randomToken(random, 12)}`, request);
      put(connection);
      return connection;
    },
    list: () => [...connections.keys()].flatMap((id) => find(id) ?? []),
    remove(id) {
      connections.delete(id);
      wake(id);
    },
    startLogin(connection) {
      const stored = hasCredential(connection);
      const attempt = connection.attempts + 1;
      const flow = startFlow(
        {
          script: connection.site.script,
          type: stored && connection.lastLogin !== null ? 'REAUTH' : 'LOGIN',
          attempt,
          pace,
          token: randomToken(random, 16),
          identity: presetIdentity(connection),
          stored,
        },
        clock.now(),
      );
      const started = withFlow({ ...connection, attempts: attempt }, flow);
      put(started);
      return started;
    },
    follow(id, onChange) {
      const set = listeners.get(id) ?? new Set();
      listeners.set(id, set.add(onChange));
      return () => {
        set.delete(onChange);
        if (set.size === 0) listeners.delete(id);
      };
    },
    followers: (id) => listeners.get(id)?.size ?? 0,
  };
}
