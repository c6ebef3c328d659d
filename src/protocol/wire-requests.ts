import type { WireBrowser, WireTelemetry } from './wire';

/** Where credentials are stored: with Kernel, by name, or as an item at a provider, by path or by domain. */
export interface WireCredentialReference {
  name?: string;
  provider?: string;
  path?: string;
  auto?: boolean;
}

/** The settings of a connection: what create and update take. */
export interface WireSettings {
  login_url?: string;
  credential?: WireCredentialReference;
  /** Hosts, each with its subdomains. None: unrestricted. */
  allowed_domains?: string[];
  /** Seconds; the minimum depends on the plan. */
  health_check_interval?: number;
  health_checks?: boolean;
  auto_reauth?: boolean;
  save_credentials?: boolean;
  record_session?: boolean;
  browser?: WireBrowser;
  /** Deprecated for `browser.proxy`. */
  proxy?: { id: string } | { name: string };
  /** Deprecated for `browser.telemetry`. */
  browser_telemetry?: WireTelemetry | null;
}

/** `ManagedAuthCreateRequest`. */
export interface WireCreateRequest extends WireSettings {
  domain: string;
  profile_name: string;
}
