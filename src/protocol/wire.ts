/**
 * The JSON of Kernel's Managed Auth API, `/auth/connections` and below. The sandbox produces these shapes and the server narrows them;
 * the browser does not trust them, and reads them with `parseConnection`.
 *
 * Names are the API's own. Enums are open in practice: these types have the documented values.
 */

export const FLOW_STATUSES = ['IN_PROGRESS', 'SUCCESS', 'FAILED', 'EXPIRED', 'CANCELED'] as const;
export type FlowStatus = (typeof FLOW_STATUSES)[number];

export const FLOW_STEPS = [
  'INITIALIZED',
  'DISCOVERING',
  'AWAITING_INPUT',
  'AWAITING_EXTERNAL_ACTION',
  'AWAITING_HUMAN_INTERVENTION',
  'SUBMITTING',
  'COMPLETED',
] as const;
export type FlowStep = (typeof FLOW_STEPS)[number];

export const DISCOVERED_FIELD_TYPES = ['text', 'email', 'password', 'tel', 'number', 'url', 'code', 'totp'] as const;
export type DiscoveredFieldType = (typeof DISCOVERED_FIELD_TYPES)[number];

export const CANONICAL_FIELD_TYPES = ['identifier', 'password', 'code', 'totp_code', 'totp_secret', 'text'] as const;
export type CanonicalFieldType = (typeof CANONICAL_FIELD_TYPES)[number];

export const MFA_TYPES = [
  'sms',
  'call',
  'email',
  'totp',
  'push',
  'password',
  'security_key',
  'passkey',
  'switch',
  'other',
] as const;
export type MfaType = (typeof MFA_TYPES)[number];

export const CHOICE_TYPES = [
  'mfa_method',
  'sso_provider',
  'sign_in_method',
  'auth_method',
  'identifier_method',
  'account',
  'other',
] as const;
export type ChoiceType = (typeof CHOICE_TYPES)[number];

export interface WireDiscoveredField {
  name: string;
  type: DiscoveredFieldType;
  label: string;
  selector: string;
  placeholder?: string;
  /** True when missing. */
  required?: boolean;
  hint?: string;
  linked_mfa_type?: MfaType | null;
}

export interface WireMfaOption {
  type: MfaType;
  label: string;
  target?: string | null;
  description?: string | null;
}

export interface WireSignInOption {
  id: string;
  label: string;
  description?: string | null;
}

export interface WireSsoButton {
  selector: string;
  provider: string;
  label: string;
}

export interface WireField {
  id: string;
  ref: string;
  type: CanonicalFieldType;
  label?: string;
  /** True when missing. */
  required?: boolean;
  hint?: string;
  observed_selector?: string;
  input_mode?: 'text' | 'email' | 'tel' | 'numeric';
  reason: 'missing' | 'rejected';
}

export interface WireChoice {
  id: string;
  label: string;
  type: ChoiceType;
  description?: string | null;
  mfa_type?: MfaType;
  masked_destination?: string;
  display_text?: string;
  context?: string;
  observed_selector?: string;
}

/** The members that describe the most recent login flow; all null when none was ever started. */
export interface WireFlow {
  flow_status: FlowStatus | null;
  flow_step: FlowStep | null;
  flow_type: 'LOGIN' | 'REAUTH' | null;
  flow_expires_at: string | null;
  discovered_fields: WireDiscoveredField[] | null;
  mfa_options: WireMfaOption[] | null;
  sign_in_options: WireSignInOption[] | null;
  pending_sso_buttons: WireSsoButton[] | null;
  fields?: WireField[] | null;
  choices?: WireChoice[] | null;
  interaction_id?: string | null;
  external_action_message: string | null;
  website_error: string | null;
  sso_provider: string | null;
  error_message: string | null;
  error_code: string | null;
  hosted_url: string | null;
  live_view_url: string | null;
  browser_session_id: string | null;
}

/** `ManagedAuth`: what create, retrieve, update and list answer. */
export interface WireConnection extends WireFlow {
  id: string;
  profile_name: string;
  domain: string;
  status: 'AUTHENTICATED' | 'NEEDS_AUTH';
  save_credentials: boolean;
  record_session: boolean;
  health_check_interval: number | null;
  health_checks: boolean;
  auto_reauth: boolean;
  allowed_domains: string[];
  can_reauth: boolean;
  can_reauth_reason: string;
  login_url?: string;
  post_login_url?: string;
  browser?: WireBrowser;
  /** Deprecated for `browser.proxy`. */
  proxy_id?: string;
  /** Deprecated for `browser.telemetry`. */
  browser_telemetry?: WireTelemetry | null;
  credential?: { name?: string; provider?: string; path?: string; auto?: boolean };
  /** The time of the last health check, whatever its result. */
  last_auth_check_at?: string;
  /** Deprecated for `last_auth_check_at`. */
  last_auth_at?: string;
}

/** The browser that signs in. */
export interface WireBrowser {
  proxy?: { mode: 'direct' | 'default' } | { id: string } | { name: string };
  region?: 'us-east' | 'eu-west' | 'ap-southeast';
  /** True when missing. */
  stealth?: boolean;
  telemetry?: WireTelemetry | null;
}

export interface WireTelemetry {
  enabled?: boolean;
  browser?: Record<string, unknown>;
  export?: Record<string, unknown>;
}

/** What `POST …/login` answers. */
export interface WireLogin {
  id: string;
  flow_type: 'LOGIN' | 'REAUTH';
  hosted_url: string;
  flow_expires_at: string;
  handoff_code?: string;
  live_view_url?: string;
}

/** The body of every error answer. */
export interface WireError {
  code: string;
  message: string;
  details?: { code?: string; message?: string }[];
  inner_error?: { code?: string; message?: string };
}
