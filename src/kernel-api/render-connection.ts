import type { WireConnection, WireFlow } from '../protocol/wire';
import { canReauth } from './can-reauth';
import type { Connection } from './connection';
import { canonical, type Dialect, legacy, NO_CANONICAL, NO_LEGACY } from './dialects';
import { ERROR_MESSAGES } from './error-messages';
import { HEALTH_CHECK_INTERVAL_S } from './health-check';
import { expiryOf, interactionOf, isRunning, type Login, waitingState } from './login';
import type { ConnectionSettings } from './requests';

export function isoTime(ms: number): string {
  return new Date(ms).toISOString();
}

/** The members of a connection before its first login. */
const NO_FLOW: WireFlow = {
  flow_status: null,
  flow_step: null,
  flow_type: null,
  flow_expires_at: null,
  ...NO_LEGACY,
  external_action_message: null,
  website_error: null,
  sso_provider: null,
  error_message: null,
  error_code: null,
  hosted_url: null,
  live_view_url: null,
  browser_session_id: null,
};

/** The login as the API says it, in one dialect or both. */
export function renderFlow(login: Login, dialect: Dialect): WireFlow {
  const { state } = login;
  const waiting = waitingState(login);
  const running = state.kind !== 'ended';
  const errorCode = running ? undefined : state.errorCode;
  return {
    flow_status: running ? 'IN_PROGRESS' : state.status,
    flow_step: flowStep(login),
    flow_type: login.type,
    flow_expires_at: flowExpiresAt(login),
    ...(dialect === 'canonical' || waiting === null ? NO_LEGACY : legacy(waiting)),
    ...(dialect === 'legacy' ? {} : waiting === null ? NO_CANONICAL : canonical(waiting, interactionOf(login))),
    external_action_message: waiting?.message ?? null,
    website_error: (state.kind === 'waiting' && waiting === null ? null : state.siteError) ?? null,
    sso_provider: state.ssoProvider ?? null,
    error_message: errorCode === undefined ? null : ERROR_MESSAGES[errorCode],
    error_code: errorCode ?? null,
    hosted_url: running ? login.driven.hostedUrl : null,
    live_view_url: running ? login.driven.liveViewUrl : null,
    browser_session_id: running ? `bs_${login.token}` : null,
  };
}

function flowExpiresAt(login: Login): string | null {
  if (isRunning(login)) return isoTime(expiryOf(login));
  return login.state.kind === 'ended' && login.state.status === 'EXPIRED' ? isoTime(login.since) : null;
}

function flowStep(login: Login): WireFlow['flow_step'] {
  const { state } = login;
  if (state.kind === 'ended') return 'COMPLETED';
  if (state.kind === 'working') return state.step;
  // A driver may name a step that no document knows: clients must bear that.
  return (waitingState(login)?.step ?? 'SUBMITTING') as WireFlow['flow_step'];
}

function proxyId(proxy: ConnectionSettings['proxy']): string | undefined {
  if (proxy === undefined) return undefined;
  return 'id' in proxy ? proxy.id : `proxy_${proxy.name}`;
}

/** `ManagedAuth` of the API. */
export function renderConnection(connection: Connection, dialect: Dialect): WireConnection {
  const { settings, login, lastResult } = connection;
  const proxy = proxyId(settings.proxy);
  return {
    id: connection.id,
    profile_name: connection.profileName,
    domain: connection.domain,
    status: connection.status,
    save_credentials: settings.save_credentials ?? true,
    record_session: settings.record_session ?? false,
    health_check_interval: settings.health_check_interval ?? HEALTH_CHECK_INTERVAL_S,
    health_checks: settings.health_checks ?? true,
    auto_reauth: settings.auto_reauth ?? true,
    allowed_domains: settings.allowed_domains ?? [],
    ...canReauth(connection),
    ...(settings.login_url === undefined ? {} : { login_url: settings.login_url }),
    ...(lastResult?.postLoginUrl == null ? {} : { post_login_url: lastResult.postLoginUrl }),
    ...(proxy === undefined ? {} : { proxy_id: proxy }),
    ...(settings.credential === undefined
      ? {}
      : { credential: settings.credential as WireConnection['credential'] & {} }),
    ...(connection.lastCheckAt === null ? {} : { last_auth_check_at: isoTime(connection.lastCheckAt) }),
    ...(login === null ? NO_FLOW : renderFlow(login, dialect)),
  };
}
