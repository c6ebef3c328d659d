import { isObject, type JsonObject } from './json';

/** Names of the events on `GET …/events`. */
export const STATE_EVENT = 'managed_auth_state';
export const HEARTBEAT_EVENT = 'sse_heartbeat';

/** The flow members of a state event. One that is missing from an event has become null. */
export const EVENT_FLOW_MEMBERS = [
  'flow_status',
  'flow_step',
  'discovered_fields',
  'mfa_options',
  'sign_in_options',
  'pending_sso_buttons',
  'fields',
  'choices',
  'interaction_id',
  'external_action_message',
  'website_error',
  'error_message',
  'error_code',
] as const;

/** Members that keep their value when an event leaves them out. */
export const EVENT_KEPT_MEMBERS = ['flow_type', 'hosted_url', 'live_view_url', 'post_login_url'] as const;

/**
 * Merges the data of a `managed_auth_state` event into the last response of `GET …`, because an event has no id, domain, profile or
 * expiry. Works on raw JSON, so that one parser reads both.
 *
 * @returns null when the event says nothing about a flow.
 */
export function mergeStateEvent(snapshot: JsonObject, event: unknown): JsonObject | null {
  if (!isObject(event) || typeof event.flow_status !== 'string') return null;
  const flow = EVENT_FLOW_MEMBERS.map((member) => [member, event[member] ?? null]);
  const kept = EVENT_KEPT_MEMBERS.filter((member) => event[member] != null).map((member) => [member, event[member]]);
  const status = event.flow_status === 'SUCCESS' ? { status: 'AUTHENTICATED' } : {};
  // The snapshot's expiry is that of a running flow.
  const end = event.flow_status === 'IN_PROGRESS' ? {} : { flow_expires_at: null };
  return { ...snapshot, ...status, ...end, ...Object.fromEntries([...flow, ...kept]) };
}
