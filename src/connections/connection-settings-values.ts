import { httpsUrl, type JsonObject } from '../protocol/json';

/**
 * The settings of a connection that `PATCH …/connections/{id}` takes and a person understands, by their names on the
 * wire. Which of them may be changed is for the handler's `allowUpdate` to say.
 */
export interface ConnectionSettingsValues {
  /** Where sign-in starts, an https address; empty when it is found automatically. */
  readonly login_url: string;
  /** Host names that signing in may lead to, beside the site's own. */
  readonly allowed_domains: readonly string[];
  /** Whether what was typed is saved after a successful sign-in. */
  readonly save_credentials: boolean;
  /** Whether it is checked regularly that the person is still signed in. */
  readonly health_checks: boolean;
  /** Seconds from one check to the next: 300 to 86400, and no less than the plan's minimum. */
  readonly health_check_interval: number;
  /** Whether it signs in again without the person. Does nothing without `health_checks`. */
  readonly auto_reauth: boolean;
}

/** The name of a setting, on the wire as here. */
export type SettingField = keyof ConnectionSettingsValues;

/** Some of the settings, as they are sent. */
export type SettingsChange = { readonly [Field in SettingField]?: ConnectionSettingsValues[Field] };

/** What Kernel documents where a server leaves a member out. */
const DEFAULTS: ConnectionSettingsValues = {
  login_url: '',
  allowed_domains: [],
  save_credentials: true,
  health_checks: true,
  health_check_interval: 3600,
  auto_reauth: true,
};

/** In the order in which they are shown. */
export const SETTING_FIELDS = /* @__PURE__ */ Object.keys(DEFAULTS) as readonly SettingField[];

export function parseSettings(json: JsonObject): ConnectionSettingsValues {
  const flag = (name: 'save_credentials' | 'health_checks' | 'auto_reauth') => {
    const value = json[name];
    return typeof value === 'boolean' ? value : DEFAULTS[name];
  };
  const { allowed_domains: domains, health_check_interval: interval } = json;
  return {
    login_url: httpsUrl(json.login_url) ?? DEFAULTS.login_url,
    allowed_domains: Array.isArray(domains) ? domains.filter((each) => typeof each === 'string') : [],
    save_credentials: flag('save_credentials'),
    health_checks: flag('health_checks'),
    health_check_interval:
      typeof interval === 'number' && Number.isFinite(interval) && interval > 0
        ? interval
        : DEFAULTS.health_check_interval,
    auto_reauth: flag('auto_reauth'),
  };
}
