import type { WireConnection, WireFlow } from '../protocol/wire';
import { canReauth } from './can-reauth';
import { type Connection, savesCredentials } from './connection';
import { canonical, type Dialect, legacy, NO_CANONICAL, NO_LEGACY } from './dialects';
import { ERROR_MESSAGES } from './error-messages';
import { expiryOf, interactionOf, isRunning, type Login, stepOf, waitingState } from './login';
import type { BrowserSettings } from './requests';

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
    flow_step: stepOf(login),
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

/** What a browser has when nobody said. */
const DEFAULT_BROWSER = { region: 'us-east', stealth: true } as const;

/** The deprecated aliases of what is in `browser`. */
function deprecated({ proxy, telemetry }: BrowserSettings): Pick<WireConnection, 'proxy_id' | 'browser_telemetry'> {
  const named = proxy !== undefined && 'name' in proxy ? `proxy_${proxy.name}` : undefined;
  const proxyId = proxy !== undefined && 'id' in proxy ? proxy.id : named;
  return {
    ...(proxyId === undefined ? {} : { proxy_id: proxyId }),
    ...(telemetry === undefined ? {} : { browser_telemetry: telemetry }),
  };
}

export interface RenderOptions {
  readonly dialect: Dialect;
  /** What `health_check_interval` is when nobody said, in seconds. */
  readonly defaultCheckIntervalS: number;
}

/** `ManagedAuth` of the API. */
export function renderConnection(
  connection: Connection,
  { dialect, defaultCheckIntervalS }: RenderOptions,
): WireConnection {
  const { settings, login, lastResult } = connection;
  const browser = settings.browser ?? {};
  const lastCheck = connection.lastCheckAt === null ? null : isoTime(connection.lastCheckAt);
  return {
    id: connection.id,
    profile_name: connection.profileName,
    domain: connection.domain,
    status: connection.status,
    save_credentials: savesCredentials(connection),
    record_session: settings.record_session ?? false,
    health_check_interval: settings.health_check_interval ?? defaultCheckIntervalS,
    health_checks: settings.health_checks ?? true,
    auto_reauth: settings.auto_reauth ?? true,
    allowed_domains: settings.allowed_domains ?? [],
    ...canReauth(connection),
    ...(settings.login_url === undefined ? {} : { login_url: settings.login_url }),
    ...(lastResult?.postLoginUrl == null ? {} : { post_login_url: lastResult.postLoginUrl }),
    browser: { ...DEFAULT_BROWSER, ...browser },
    ...deprecated(browser),
    ...(settings.credential === undefined
      ? {}
      : { credential: settings.credential as WireConnection['credential'] & {} }),
    ...(lastCheck === null ? {} : { last_auth_check_at: lastCheck, last_auth_at: lastCheck }),
    ...(login === null ? NO_FLOW : renderFlow(login, dialect)),
  };
}
