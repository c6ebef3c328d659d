/** A credential of your organization, as the API names it. */
export type CredentialReference =
  | { readonly name: string }
  | { readonly provider: string; readonly path: string }
  | { readonly provider: string; readonly auto: true };

export type ProxyReference = { readonly id: string } | { readonly name: string };

/** Which browser signs in: `browser` on the wire. */
export interface BrowserSettings {
  readonly proxy?: ProxyReference | { readonly mode: 'direct' | 'default' } | undefined;
  /** Default `us-east`; the others depend on the plan. */
  readonly region?: 'us-east' | 'eu-west' | 'ap-southeast' | undefined;
  /** Default true. */
  readonly stealth?: boolean | undefined;
  readonly telemetry?: TelemetrySettings | null | undefined;
}

export interface TelemetrySettings {
  readonly enabled?: boolean | undefined;
  /** Which categories; not with `enabled: false`. */
  readonly browser?: object | undefined;
  readonly export?: object | undefined;
}

/** What a login is started with: the body of `POST …/login`. Each member overrides the connection's. */
export interface LoginSettings {
  readonly record_session?: boolean | undefined;
  readonly browser?: BrowserSettings | undefined;
  /** Deprecated by the API: `browser.proxy`. */
  readonly proxy?: ProxyReference | undefined;
  /** Deprecated by the API: `browser.telemetry`. */
  readonly browser_telemetry?: TelemetrySettings | null | undefined;
}

/** What a connection is created with: the body of `POST /auth/connections`. Missing members get Kernel's defaults. */
export interface ConnectionSettings extends LoginSettings {
  /** An absolute `https:` or `http:` URL; the search for the login page is skipped. */
  readonly login_url?: string | undefined;
  /** Hosts that the login may visit, subdomains included; at most 50. */
  readonly allowed_domains?: readonly string[] | undefined;
  readonly credential?: CredentialReference | undefined;
  /** Default true. */
  readonly save_credentials?: boolean | undefined;
  /** Default true. */
  readonly health_checks?: boolean | undefined;
  /** Seconds, 300 to 86400; the minimum depends on the plan. */
  readonly health_check_interval?: number | undefined;
  /** Default true; has no effect without `health_checks`. */
  readonly auto_reauth?: boolean | undefined;
}

/** Settings that a person may change directly, where the host allows it. */
export type SettableField =
  | 'login_url'
  | 'allowed_domains'
  | 'health_check_interval'
  | 'health_checks'
  | 'auto_reauth'
  | 'save_credentials'
  | 'record_session';

/** What settings are chosen for. */
export interface SettingsContext {
  /** Normalized: lower case, ASCII. */
  readonly domain: string;
  readonly profileName: string;
  /** The request that asks for it. Its body has been read. */
  readonly request: Request;
}

/** Whose choice it is, and for which connection. */
export interface UpdateContext extends SettingsContext {
  readonly connectionId: string;
}

/**
 * Turns a person's choice into the setting that is sent. `choice` is any string of at most 200 characters. It comes from
 * the browser, so from anybody who may change this connection: look it up, do not pass it on.
 *
 * @returns nothing for a choice that this person does not have, which is answered with 400
 */
export type ChoiceMapping<Setting> = (
  choice: string,
  context: UpdateContext,
) => Setting | null | undefined | Promise<Setting | null | undefined>;

/** Settings that refer to things of your organization: a person only chooses among what you offer. */
export interface ChoiceMappings {
  readonly credential?: ChoiceMapping<CredentialReference> | undefined;
  readonly proxy?: ChoiceMapping<ProxyReference> | undefined;
  readonly browser?: ChoiceMapping<BrowserSettings> | undefined;
}
