/**
 * Every known member of the wire, and where it is used: what the widget reads or sends, what the handler passes on, what the sandbox
 * sends or accepts. A member that is added to one of them is added here, with the reason why the others do without it.
 */
export interface MemberUse {
  /** The browser reads it (of a response) or sends it (in a request). */
  readonly widget: boolean;
  /**
   * - `passes`: passed on unchanged, to the browser or from it
   * - `optional`: passed on only where the host has enabled it
   * - `host`: set by the host's server; a browser that sends it gets a 400
   * - `reads`: used by the handler itself, and not passed on
   * - `no`: dropped
   */
  readonly handler: 'passes' | 'optional' | 'host' | 'reads' | 'no';
  /** The sandbox sends it (in a response) or accepts it (in a request). */
  readonly sandbox: boolean;
  /** Why it is not used everywhere, where it is not. */
  readonly because?: string;
}

export type MemberTable = Readonly<Record<string, MemberUse>>;

const used: MemberUse = { widget: true, handler: 'passes', sandbox: true };
const sentOnly = (because: string): MemberUse => ({ widget: false, handler: 'passes', sandbox: true, because });
const withheld = (because: string): MemberUse => ({ widget: false, handler: 'no', sandbox: true, because });
const byHost = (because: string): MemberUse => ({ widget: false, handler: 'host', sandbox: true, because });
const absent = (because: string): MemberUse => ({ widget: false, handler: 'no', sandbox: false, because });

const ORGANIZATION = 'names a thing of the organization';
const SETTING = 'for a page of settings; the flow does not depend on it';
const SELECTOR = 'not needed to submit, and tells how a site is read';
const UNSEEN = 'nothing a person could use';

const FLOW: MemberTable = {
  flow_status: used,
  flow_step: used,
  flow_type: used,
  discovered_fields: used,
  mfa_options: used,
  sign_in_options: used,
  pending_sso_buttons: used,
  fields: used,
  choices: used,
  interaction_id: used,
  external_action_message: used,
  website_error: used,
  error_message: used,
  error_code: used,
  hosted_url: used,
  live_view_url: { widget: true, handler: 'optional', sandbox: true, because: 'whoever has it sees the browser' },
  post_login_url: used,
};

const choosable: MemberUse = {
  widget: false,
  handler: 'optional',
  sandbox: true,
  because: 'where `allowUpdate` names it',
};

/** Members of a request that the host's server decides. */
function settings<Name extends string>(...names: Name[]): Record<Name, MemberUse> {
  const use = byHost("the host's server decides it");
  return Object.fromEntries(names.map((name) => [name, use])) as Record<Name, MemberUse>;
}

function unrouted(...names: string[]): MemberTable {
  return Object.fromEntries(names.map((name) => [name, withheld('see UNROUTED')]));
}

export const WIRE_MEMBERS = {
  /** `ManagedAuth`: create, retrieve, update, list. */
  connection: {
    ...FLOW,
    id: used,
    profile_name: used,
    domain: used,
    status: used,
    flow_expires_at: used,
    sso_provider: sentOnly('the provider that was chosen; the flow names it in its choices'),
    save_credentials: used,
    record_session: used,
    can_reauth: used,
    can_reauth_reason: used,
    auto_reauth: sentOnly(SETTING),
    health_checks: sentOnly(SETTING),
    health_check_interval: sentOnly(SETTING),
    allowed_domains: sentOnly(SETTING),
    login_url: sentOnly(SETTING),
    last_auth_check_at: sentOnly('for a list of connections'),
    last_auth_at: {
      widget: false,
      handler: 'reads',
      sandbox: true,
      because: 'deprecated; passes as last_auth_check_at where that is missing',
    },
    credential: withheld(ORGANIZATION),
    browser: withheld(ORGANIZATION),
    proxy_id: withheld(`${ORGANIZATION}; deprecated`),
    browser_telemetry: withheld(`${UNSEEN}; deprecated`),
    browser_session_id: withheld('leads to the browser that signs in'),
  },
  /** The data of a `managed_auth_state` event. */
  event: { ...FLOW, event: used, timestamp: sentOnly('order is told by arrival') },
  discovered_fields: {
    name: used,
    type: used,
    label: used,
    placeholder: used,
    required: used,
    hint: used,
    linked_mfa_type: used,
    selector: withheld(SELECTOR),
  },
  mfa_options: { type: used, label: used, target: used, description: used },
  sign_in_options: { id: used, label: used, description: used },
  pending_sso_buttons: { selector: used, provider: used, label: used },
  fields: {
    id: used,
    ref: used,
    type: used,
    label: used,
    required: used,
    hint: used,
    input_mode: used,
    reason: used,
    replace_existing: { ...used, sandbox: false, because: 'before 0.93 in the place of reason' },
    observed_selector: withheld(SELECTOR),
  },
  choices: {
    id: used,
    label: used,
    type: used,
    description: used,
    mfa_type: used,
    masked_destination: used,
    display_text: used,
    context: used,
    observed_selector: withheld(SELECTOR),
  },
  /** What `POST …/login` answers. */
  login: {
    id: sentOnly('the caller knows it'),
    flow_type: sentOnly('the next read says it'),
    hosted_url: sentOnly('the next read says it'),
    flow_expires_at: sentOnly('the next read says it'),
    live_view_url: { widget: false, handler: 'optional', sandbox: true, because: 'the next read says it' },
    handoff_code: withheld('whoever has it acts for the person; the handler holds the key'),
  },
  /** The body of an error. */
  error: {
    code: { ...used, handler: 'reads', because: 'the handler has codes of its own' },
    message: { widget: false, handler: 'no', sandbox: true, because: 'may quote what was sent' },
    existing_id: { widget: false, handler: 'reads', sandbox: true, because: 'the handler takes that connection' },
    details: absent('may quote what was sent'),
    inner_error: absent('may quote what was sent'),
  },
  /** What `GET …/timeline` lists. */
  timeline: unrouted(
    ...['id', 'type', 'timestamp', 'status', 'previous_status', 'step', 'updated_at', 'error_code', 'error_message'],
    ...['website_error', 'browser_session_id', 'replay_id', 'telemetry_captured'],
  ),
  /** What `GET /org/limits` says. */
  limits: unrouted('min_health_check_interval_seconds', 'auth_connections_used', 'max_auth_connections'),
  /** The body of `POST /auth/connections`. */
  create: {
    domain: used,
    profile_name: { widget: false, handler: 'host', sandbox: true, because: '`authorize` says it' },
    ...settings('login_url', 'allowed_domains', 'credential', 'save_credentials', 'record_session'),
    ...settings('health_checks', 'health_check_interval', 'auto_reauth', 'browser', 'proxy', 'browser_telemetry'),
  },
  /** The body of `PATCH …`. */
  update: {
    login_url: choosable,
    allowed_domains: choosable,
    health_check_interval: choosable,
    health_checks: choosable,
    auto_reauth: choosable,
    save_credentials: choosable,
    record_session: choosable,
    ...settings('credential', 'proxy', 'browser', 'browser_telemetry'),
  },
  /** The body of `POST …/login`. */
  loginRequest: settings('record_session', 'browser', 'proxy', 'browser_telemetry'),
  /** The body of `POST …/submit`. */
  submit: {
    fields: used,
    mfa_option_id: used,
    sign_in_option_id: used,
    sso_button_selector: used,
    sso_provider: used,
    field_values: used,
    selected_choice_id: used,
    interaction_id: used,
  },
  /** The query of `GET /auth/connections`. */
  list: {
    profile_name: byHost('`authorize` says it'),
    limit: byHost('the handler reads all pages, within bounds'),
    offset: byHost('the handler reads all pages, within bounds'),
    domain: withheld("a person's connections are few"),
    query: withheld("a person's connections are few"),
  },
} satisfies Record<string, MemberTable>;

/** Endpoints that the handler does not route, and the widget does not call. */
export const UNROUTED = {
  'GET /auth/connections/{id}/timeline': 'tells of sessions and replays of the organization',
  'GET /org/limits': 'is about the organization',
  'POST /auth/connections/{id}/exchange': 'gives a token to a browser, which needs none where a handler holds the key',
} as const;
