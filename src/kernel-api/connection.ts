import type { LoginResult } from './driver';
import type { HealthCheck } from './health-check';
import { endLogin, isRunning, type Login } from './login';
import type { ConnectionSettings, CreateRequest, UpdateRequest } from './requests';

/** One connection in the API's memory. */
export interface Connection {
  readonly id: string;
  readonly domain: string;
  readonly profileName: string;
  readonly settings: ConnectionSettings;
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
}

export function newConnection(id: string, request: CreateRequest): Connection {
  const { domain, profile_name: profileName, ...settings } = request;
  return {
    id,
    domain,
    profileName,
    settings,
    status: 'NEEDS_AUTH',
    login: null,
    check: null,
    attempts: 0,
    lastResult: null,
    hasSavedCredentials: false,
    lastCheckAt: null,
  };
}

/** Only what is given changes; an empty `login_url` clears it. */
export function updated(connection: Connection, request: UpdateRequest): Connection {
  const { login_url: loginUrl, ...settings } = { ...connection.settings, ...request };
  return {
    ...connection,
    settings: loginUrl === undefined || loginUrl === '' ? settings : { ...settings, login_url: loginUrl },
  };
}

/** Puts a login into the connection, with what its end means for the connection if it has just ended. */
export function withLogin(connection: Connection, login: Login, storesCredentials: boolean): Connection {
  const before = connection.login;
  const hadEnded = before !== null && before.token === login.token && !isRunning(before);
  if (hadEnded || login.state.kind !== 'ended') return { ...connection, login };
  const { status, result } = login.state;
  if (status === 'SUCCESS') {
    return {
      ...connection,
      login,
      status: 'AUTHENTICATED',
      lastResult: result ?? { needs: [], account: null, postLoginUrl: null },
      hasSavedCredentials: storesCredentials && connection.settings.save_credentials !== false,
      lastCheckAt: login.since,
    };
  }
  return { ...connection, login, status: status === 'FAILED' ? 'NEEDS_AUTH' : connection.status };
}

/** The login that ran, canceled: another takes its place, or the connection is deleted. */
export function canceledLogin(connection: Connection, now: number): Login | null {
  return connection.login === null ? null : endLogin(connection.login, 'CANCELED', now);
}

/** True when user name and password need nobody to type them. */
export function hasCredentials(connection: Connection): boolean {
  return connection.settings.credential !== undefined || connection.hasSavedCredentials;
}
