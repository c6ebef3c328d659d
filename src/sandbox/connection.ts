import type { WireConnection } from '../protocol/wire';
import { advance } from './engine/flow';
import type { Flow, Need } from './engine/flow-state';
import { isoTime, NO_FLOW, renderFlow } from './engine/render';
import { findIdentity, type Identity, identityOfProfile } from './identities';
import type { CreateRequest, UpdateRequest } from './requests';
import { type Dialect, type Site, siteOf } from './sites';

/** One connection in a sandbox's memory. */
export interface Connection {
  readonly id: string;
  readonly domain: string;
  readonly profileName: string;
  readonly site: Site;
  readonly settings: UpdateRequest;
  readonly status: 'AUTHENTICATED' | 'NEEDS_AUTH';
  readonly flow: Flow | null;
  /** Logins started so far. */
  readonly attempts: number;
  /** Who signed in last, and what that login needed of a person; null before the first success. */
  readonly lastLogin: { readonly identity: Identity | null; readonly needs: readonly Need[] } | null;
  /** The user name and password of the last login were kept. */
  readonly saved: boolean;
  readonly lastCheckAt: number | null;
}

export function newConnection(id: string, request: CreateRequest): Connection {
  const { domain, profile_name: profileName, ...settings } = request;
  return {
    id,
    domain,
    profileName,
    site: siteOf(domain),
    settings,
    status: 'NEEDS_AUTH',
    flow: null,
    attempts: 0,
    lastLogin: null,
    saved: false,
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

/** Puts a flow into the connection, with what its end means for the connection if it has one. */
export function withFlow(connection: Connection, flow: Flow): Connection {
  const { phase } = flow;
  const before = connection.flow;
  const ended = phase.kind === 'ended' && !(before?.token === flow.token && before.phase.kind === 'ended');
  if (!ended) return { ...connection, flow };
  if (phase.status === 'SUCCESS') {
    return {
      ...connection,
      flow,
      status: 'AUTHENTICATED',
      lastLogin: { identity: flow.identity, needs: flow.needs },
      saved: connection.settings.save_credentials !== false,
      lastCheckAt: phase.at,
    };
  }
  return { ...connection, flow, status: phase.status === 'FAILED' ? 'NEEDS_AUTH' : connection.status };
}

/** The connection as it is at `now`. */
export function advanced(connection: Connection, now: number): Connection {
  return connection.flow === null ? connection : withFlow(connection, advance(connection.flow, now));
}

/** Whose login it will be if nobody types a user name. */
export function presetIdentity(connection: Connection): Identity | null {
  return (
    identityOfProfile(connection.profileName) ??
    findIdentity(connection.settings.credential?.name ?? '') ??
    connection.lastLogin?.identity ??
    null
  );
}

/** True when user name and password need nobody to type them. */
export function hasCredential(connection: Connection): boolean {
  return connection.settings.credential !== undefined || connection.saved;
}

export function dialectOf(connection: Connection): Dialect {
  return connection.site.dialect;
}

function canReauth(connection: Connection): Pick<WireConnection, 'can_reauth' | 'can_reauth_reason'> {
  const no = (reason: string) => ({ can_reauth: false, can_reauth_reason: reason });
  if (connection.lastLogin === null) return no('no_prior_successful_login');
  if (connection.settings.credential?.provider !== undefined) {
    return { can_reauth: true, can_reauth_reason: 'external_credential' };
  }
  if (!hasCredential(connection)) return no('no_credential');
  const { needs } = connection.lastLogin;
  if (needs.includes('external')) return no('requires_external_action');
  if (needs.includes('totp')) return no('requires_totp_without_secret');
  if (needs.includes('sms')) return no('requires_sms_code');
  if (needs.includes('email')) return no('requires_email_code');
  return { can_reauth: true, can_reauth_reason: 'has_credential' };
}

function proxyId(proxy: UpdateRequest['proxy']): string | undefined {
  if (proxy === undefined) return undefined;
  return 'id' in proxy ? proxy.id : `proxy_${proxy.name}`;
}

const HEALTH_CHECK_INTERVAL = 3600;

/** `ManagedAuth` of the API. */
export function renderConnection(connection: Connection): WireConnection {
  const { settings, flow } = connection;
  const proxy = proxyId(settings.proxy);
  return {
    id: connection.id,
    profile_name: connection.profileName,
    domain: connection.domain,
    status: connection.status,
    save_credentials: settings.save_credentials ?? true,
    record_session: settings.record_session ?? false,
    health_check_interval: settings.health_check_interval ?? HEALTH_CHECK_INTERVAL,
    health_checks: settings.health_checks ?? true,
    auto_reauth: settings.auto_reauth ?? true,
    allowed_domains: settings.allowed_domains ?? [],
    ...canReauth(connection),
    ...(settings.login_url === undefined ? {} : { login_url: settings.login_url }),
    ...(connection.lastLogin === null ? {} : { post_login_url: `https://${connection.domain}/home` }),
    ...(proxy === undefined ? {} : { proxy_id: proxy }),
    ...(settings.credential === undefined
      ? {}
      : { credential: settings.credential as WireConnection['credential'] & {} }),
    ...(connection.lastCheckAt === null ? {} : { last_auth_check_at: isoTime(connection.lastCheckAt) }),
    ...(flow === null ? NO_FLOW : renderFlow(flow, dialectOf(connection))),
  };
}
