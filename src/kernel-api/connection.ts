import type { LoginResult } from './driver';
import { endLogin, type HealthCheck, isRunning, type Login } from './login';
import type { ConnectionSettings, LoginOverrides, NewConnection, UpdateRequest } from './requests';
import { type Timeline, withLoginEvent } from './timeline';

/** One connection in the API's memory. */
export interface Connection {
  readonly id: string;
  readonly domain: string;
  readonly profileName: string;
  readonly settings: ConnectionSettings;
  /** The driver's: whether credentials are kept at all, and those that are attached are used. */
  readonly storesCredentials: boolean;
  readonly status: 'AUTHENTICATED' | 'NEEDS_AUTH';
  readonly login: Login | null;
  /** A health check that runs. */
  readonly check: HealthCheck | null;
  /** Logins started so far. */
  readonly attempts: number;
  /** What the last login that worked told; null before the first one. */
  readonly lastResult: LoginResult | null;
  /** The user name and password of the last login were kept. */
  readonly hasSavedCredentials: boolean;
  readonly lastCheckAt: number | null;
  readonly timeline: Timeline;
}

export function newConnection(id: string, request: NewConnection, storesCredentials: boolean): Connection {
  const { domain, profile_name: profileName, ...settings } = request;
  return {
    id,
    domain,
    profileName,
    settings,
    storesCredentials,
    status: 'NEEDS_AUTH',
    login: null,
    check: null,
    attempts: 0,
    lastResult: null,
    hasSavedCredentials: false,
    lastCheckAt: null,
    timeline: [],
  };
}

/** Settings with others on top. Only what is given changes, in `browser` too. */
export function withSettings(settings: ConnectionSettings, given: UpdateRequest | LoginOverrides): ConnectionSettings {
  const browser = given.browser === undefined ? settings.browser : { ...settings.browser, ...given.browser };
  return { ...settings, ...given, ...(browser === undefined ? {} : { browser }) };
}

/** The connection after an update; an empty `login_url` clears it. */
export function updated(connection: Connection, request: UpdateRequest): Connection {
  const { login_url: loginUrl, ...settings } = withSettings(connection.settings, request);
  return {
    ...connection,
    settings: loginUrl === undefined || loginUrl === '' ? settings : { ...settings, login_url: loginUrl },
  };
}

/** Puts a login into the connection, with what its end means for the connection if it has just ended. */
export function withLogin(connection: Connection, login: Login): Connection {
  const before = connection.login;
  const hadEnded = before !== null && before.token === login.token && !isRunning(before);
  if (hadEnded) return connection;
  const next = { ...connection, login, timeline: withLoginEvent(connection.timeline, login) };
  if (login.state.kind !== 'ended') return next;
  const { status, result } = login.state;
  if (status === 'SUCCESS') {
    return {
      ...next,
      status: 'AUTHENTICATED',
      lastResult: result ?? { needs: [], account: null, postLoginUrl: null },
      hasSavedCredentials: savesCredentials(connection),
      lastCheckAt: login.since,
    };
  }
  return { ...next, status: status === 'FAILED' ? 'NEEDS_AUTH' : connection.status };
}

/** The connection with nothing going on: what runs is stopped, because another takes its place or it is deleted. */
export function withNothingRunning(connection: Connection, now: number): Connection {
  connection.check?.driven.stop();
  const { login } = connection;
  const idle = { ...connection, check: null };
  return login === null ? idle : withLogin(idle, endLogin(login, 'CANCELED', now));
}

/** True when user name and password need nobody to type them. */
export function hasCredentials({ storesCredentials, settings, hasSavedCredentials }: Connection): boolean {
  return storesCredentials && (settings.credential !== undefined || hasSavedCredentials);
}

/** `save_credentials`: what is typed is kept after a login that works. Whoever cannot keep anything does not say so. */
export function savesCredentials({ storesCredentials, settings }: Connection): boolean {
  return storesCredentials && settings.save_credentials !== false;
}
