import { canReauth } from './can-reauth';
import type { Clock } from './clock';
import {
  type Connection,
  hasCredentials,
  newConnection,
  withLogin,
  withNothingRunning,
  withSettings,
} from './connection';
import type { Action, Driver, LoginRequest } from './driver';
import { nextCheckAt, withCheck } from './health-check';
import { advanceLogin, type HealthCheck, newLogin, nextChange } from './login';
import type { LoginOverrides, NewConnection } from './requests';
import { type Random, randomToken } from './tokens';

/**
 * All that one API knows. Time is applied when somebody looks, so nothing runs in between, unless the driver is live:
 * then each connection has a timer for what is due next.
 */
export interface Store {
  create(request: NewConnection): Connection;
  find(id: string): Connection | null;
  /** How many there are. */
  readonly size: number;
  list(): readonly Connection[];
  /** Replaces a connection and wakes those who follow it. */
  put(connection: Connection): void;
  remove(id: string): void;
  /** Starts a login in place of one that runs. @param by default the API's own driver */
  startLogin(connection: Connection, overrides?: LoginOverrides, by?: Driver): Connection;
  /** Has a health check made at once, whenever one would be due. @param by default the API's own driver */
  check(connection: Connection, by?: Driver): Connection;
  /** Hands what the person did to the driver. The caller has made sure that it waits for that. */
  act(connection: Connection, action: Action): void;
  /** Calls `onChange` whenever something happens to the connection but by time; gives what ends that. */
  follow(id: string, onChange: () => void): () => void;
  /** How often each connection is being followed, for tests of cleaning up. */
  followers(id: string): number;
  /** Stops every login that runs and every timer. */
  stop(): void;
}

export interface StoreOptions {
  readonly driver: Driver;
  readonly clock: Clock;
  readonly random: Random;
  /** How often a connection is checked by default, in seconds. */
  readonly defaultCheckIntervalS: number;
}

export function createStore({ driver, clock, random, defaultCheckIntervalS }: StoreOptions): Store {
  const connections = new Map<string, Connection>();
  const listeners = new Map<string, Set<() => void>>();
  const timers = new Map<string, AbortController>();

  const wake = (id: string) => {
    for (const listener of [...(listeners.get(id) ?? [])]) listener();
  };

  const stopTimer = (id: string) => {
    timers.get(id)?.abort();
    timers.delete(id);
  };

  /** A live driver's connection is looked at when something is due. */
  const schedule = (connection: Connection) => {
    if (!driver.isLive) return;
    stopTimer(connection.id);
    const { login, check } = connection;
    const now = clock.now();
    const due = Math.min(
      login === null ? Number.POSITIVE_INFINITY : nextChange(login),
      check === null ? nextCheckAt(connection, now, defaultCheckIntervalS) : nextChange(check),
    );
    if (due === Number.POSITIVE_INFINITY) return;
    const timer = new AbortController();
    timers.set(connection.id, timer);
    clock.sleep(Math.max(0, due - now), timer.signal).then(
      () => look(connection.id),
      () => {},
    );
  };

  const save = (connection: Connection): Connection => {
    connections.set(connection.id, connection);
    schedule(connection);
    return connection;
  };

  const put = (connection: Connection) => {
    save(connection);
    wake(connection.id);
  };

  /** Somebody looks, because the driver said so or time has passed. */
  const look = (id: string) => {
    const connection = find(id);
    if (connection !== null) schedule(connection);
    wake(id);
  };

  const drive = <Type extends LoginRequest['type']>(
    connection: Connection,
    type: Type,
    at: number,
    overrides: LoginOverrides = {},
    by: Driver = driver,
  ) => {
    const token = randomToken(random, 16);
    const { id, lastResult } = connection;
    const settings = withSettings(connection.settings, overrides);
    const driven = by.start(
      {
        token,
        type,
        settings,
        connectionId: id,
        domain: connection.domain,
        profileName: connection.profileName,
        attempt: connection.attempts + (type === 'HEALTH_CHECK' ? 0 : 1),
        hasCredentials: hasCredentials(connection),
        lastAccount: lastResult?.account ?? null,
      },
      () => {
        const { login, check } = connections.get(id) ?? {};
        // What another has replaced is nobody's business any more.
        if (login?.token === token || check?.token === token) look(id);
      },
    );
    return newLogin({ token, type, settings }, driven, at);
  };

  const startLogin: Store['startLogin'] = (connection, overrides, by) => {
    // Saved first: a driver that throws must not leave one that was stopped as if it ran.
    const idle = save(withNothingRunning(connection, clock.now()));
    const type = hasCredentials(idle) && idle.lastResult !== null ? 'REAUTH' : 'LOGIN';
    const login = drive(idle, type, clock.now(), overrides, by);
    const current = withLogin({ ...idle, attempts: idle.attempts + 1 }, login);
    put(current);
    return current;
  };

  /** The connection with a health check as far as it got; one that finds the session over signs in again. */
  const afterCheck = (connection: Connection, check: HealthCheck): Connection => {
    const current = withCheck(connection, check);
    const isOver = connection.status === 'AUTHENTICATED' && current.status === 'NEEDS_AUTH';
    if (!isOver || current.settings.auto_reauth === false || !canReauth(current).can_reauth) return current;
    return startLogin(current);
  };

  /** The connection with the health check that is due or runs. */
  const checked = (connection: Connection, now: number): Connection => {
    const due = nextCheckAt(connection, now, defaultCheckIntervalS);
    if (connection.check === null && due > now) return connection;
    const check =
      connection.check === null ? drive(connection, 'HEALTH_CHECK', due) : advanceLogin(connection.check, now);
    return check === connection.check ? connection : afterCheck(connection, check);
  };

  const find = (id: string): Connection | null => {
    const connection = connections.get(id);
    if (connection === undefined) return null;
    const now = clock.now();
    const { login } = connection;
    const advanced = login === null ? null : advanceLogin(login, now);
    const current = advanced === null || advanced === login ? connection : withLogin(connection, advanced);
    const healthy = checked(current, now);
    return healthy === connection ? connection : save(healthy);
  };

  return {
    find,
    put,
    startLogin,
    check(connection, by) {
      const now = clock.now();
      const idle = save(withNothingRunning(connection, now));
      const current = afterCheck(idle, drive(idle, 'HEALTH_CHECK', now, {}, by));
      put(current);
      return current;
    },
    create(request) {
      const connection = newConnection(`ma_${randomToken(random, 12)}`, request, driver.storesCredentials);
      put(connection);
      return connection;
    },
    get size() {
      return connections.size;
    },
    list: () => [...connections.keys()].flatMap((id) => find(id) ?? []),
    remove(id) {
      const connection = connections.get(id);
      if (connection === undefined) return;
      withNothingRunning(connection, clock.now());
      stopTimer(id);
      connections.delete(id);
      wake(id);
    },
    act(connection, action) {
      const { login } = connection;
      if (login === null || login.state.kind !== 'waiting') return;
      const { pause } = login.state;
      save({ ...connection, login: { ...login, answeredPause: pause } });
      login.driven.act(action, clock.now());
      look(connection.id);
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
    stop() {
      for (const id of timers.keys()) stopTimer(id);
      for (const connection of connections.values()) {
        connections.set(connection.id, withNothingRunning(connection, clock.now()));
        wake(connection.id);
      }
    },
  };
}
