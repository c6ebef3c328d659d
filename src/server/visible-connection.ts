import { httpsUrl, isObject, type JsonObject } from '../protocol/json';

/*
 * What a browser may see of a connection. These functions are the allow-list: a member that is not named here does not
 * pass, whatever Kernel adds. `protocol/wire-members.ts` says of every member that is known why it passes or does not;
 * `live_view_url` only passes where the host switched it on.
 *
 * Enums stay open. A member that is missing stays missing, one of a wrong type becomes null, and an item without its
 * name or id is dropped: half a prompt is better than none. Plain object literals, because what a schema library
 * built instead took a tenth of the handler's throughput.
 */
type Maybe<T> = T | null | undefined;

/** Characters. A link with a token in it is some hundreds. */
const MAX_URL_LENGTH = 8_192;

function optional<T>(read: (value: unknown) => T | null): (value: unknown) => Maybe<T> {
  return (value) => (value === undefined ? undefined : read(value));
}

const text = optional((value) => (typeof value === 'string' ? value : null));
const flag = optional((value) => (typeof value === 'boolean' ? value : null));
const count = optional((value) => (typeof value === 'number' ? value : null));
const link = optional((value) =>
  // The parser of URLs takes time that grows with the square of a host name's length.
  typeof value === 'string' && value.length <= MAX_URL_LENGTH ? httpsUrl(value) : null,
);
const texts = optional((value) => (Array.isArray(value) ? value.filter((each) => typeof each === 'string') : null));

/** @param key what an item is nothing without */
function list<T>(key: string, item: (json: JsonObject) => T) {
  const isItem = (json: unknown): json is JsonObject => isObject(json) && typeof json[key] === 'string';
  return optional((value) => (Array.isArray(value) ? value.filter(isItem).map(item) : null));
}

const discoveredFields = list('name', (json) => ({
  name: text(json.name),
  type: text(json.type),
  label: text(json.label),
  placeholder: text(json.placeholder),
  required: flag(json.required),
  hint: text(json.hint),
  linked_mfa_type: text(json.linked_mfa_type),
}));

const mfaOptions = list('type', (json) => ({
  type: text(json.type),
  label: text(json.label),
  target: text(json.target),
  description: text(json.description),
}));

const signInOptions = list('id', (json) => ({
  id: text(json.id),
  label: text(json.label),
  description: text(json.description),
}));

const ssoButtons = list('selector', (json) => ({
  selector: text(json.selector),
  provider: text(json.provider),
  label: text(json.label),
}));

const fields = list('id', (json) => ({
  id: text(json.id),
  ref: text(json.ref),
  type: text(json.type),
  label: text(json.label),
  required: flag(json.required),
  hint: text(json.hint),
  input_mode: text(json.input_mode),
  reason: text(json.reason),
  replace_existing: flag(json.replace_existing),
}));

const choices = list('id', (json) => ({
  id: text(json.id),
  label: text(json.label),
  type: text(json.type),
  description: text(json.description),
  mfa_type: text(json.mfa_type),
  masked_destination: text(json.masked_destination),
  display_text: text(json.display_text),
  context: text(json.context),
}));

/** What an event and a connection have in common. */
function flowOf(json: JsonObject, liveView: boolean) {
  return {
    flow_status: text(json.flow_status),
    flow_step: text(json.flow_step),
    flow_type: text(json.flow_type),
    discovered_fields: discoveredFields(json.discovered_fields),
    mfa_options: mfaOptions(json.mfa_options),
    sign_in_options: signInOptions(json.sign_in_options),
    pending_sso_buttons: ssoButtons(json.pending_sso_buttons),
    fields: fields(json.fields),
    choices: choices(json.choices),
    interaction_id: text(json.interaction_id),
    external_action_message: text(json.external_action_message),
    website_error: text(json.website_error),
    error_message: text(json.error_message),
    error_code: text(json.error_code),
    hosted_url: link(json.hosted_url),
    post_login_url: link(json.post_login_url),
    live_view_url: liveView ? link(json.live_view_url) : undefined,
  };
}

function connectionOf(json: unknown, liveView: boolean) {
  if (!isObject(json)) return null;
  const { id, profile_name, domain, status } = json;
  if (typeof id !== 'string' || typeof profile_name !== 'string') return null;
  if (typeof domain !== 'string' || typeof status !== 'string') return null;
  return {
    id,
    profile_name,
    domain,
    status,
    flow_expires_at: text(json.flow_expires_at),
    sso_provider: text(json.sso_provider),
    save_credentials: flag(json.save_credentials),
    record_session: flag(json.record_session),
    can_reauth: flag(json.can_reauth),
    can_reauth_reason: text(json.can_reauth_reason),
    auto_reauth: flag(json.auto_reauth),
    health_checks: flag(json.health_checks),
    health_check_interval: count(json.health_check_interval),
    allowed_domains: texts(json.allowed_domains),
    login_url: link(json.login_url),
    last_auth_check_at: text(json.last_auth_check_at ?? json.last_auth_at),
    // Last: in front of so many members it makes V8 take fifty times as long over the literal.
    ...flowOf(json, liveView),
  };
}

function loginOf(json: unknown, liveView: boolean) {
  if (!isObject(json) || typeof json.id !== 'string') return null;
  return {
    id: json.id,
    flow_type: text(json.flow_type),
    hosted_url: link(json.hosted_url),
    flow_expires_at: text(json.flow_expires_at),
    live_view_url: liveView ? link(json.live_view_url) : undefined,
  };
}

function stateOf(json: unknown, liveView: boolean) {
  return isObject(json) ? { timestamp: text(json.timestamp), ...flowOf(json, liveView) } : null;
}

/** As in `GET …/connections/{id}`; members of the API that are undefined here are not sent. */
export type VisibleConnection = NonNullable<ReturnType<typeof connectionOf>>;
/** As in `POST …/connections/{id}/login`. */
export type VisibleLogin = NonNullable<ReturnType<typeof loginOf>>;
/** The data of a `managed_auth_state` event. */
export type VisibleState = NonNullable<ReturnType<typeof stateOf>>;

/** Makes the visible part of each thing that Kernel sends; null when it is not that thing at all. */
export interface Projection {
  connection(json: unknown): VisibleConnection | null;
  login(json: unknown): VisibleLogin | null;
  state(json: unknown): VisibleState | null;
}

export function createProjection(exposeLiveViewUrl: boolean): Projection {
  return {
    connection: (json) => connectionOf(json, exposeLiveViewUrl),
    login: (json) => loginOf(json, exposeLiveViewUrl),
    state: (json) => stateOf(json, exposeLiveViewUrl),
  };
}
