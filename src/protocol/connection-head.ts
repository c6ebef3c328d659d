import type { Connection, Flow } from './connection';
import { epochMs, idText, isObject, type JsonObject, oneOf, text } from './json';
import { shownText } from './shown-text';
import { FLOW_STATUSES, type FlowStatus } from './wire';

/** The members of a connection that are not about what is asked. */
export type ConnectionHead = Pick<Connection, 'id' | 'domain' | 'status'> & {
  readonly flow: Pick<Flow, 'status' | 'expiresAt'> | null;
};

/** Null when it is no connection at all: no object, no `id` or no `status`. */
export function parseConnectionHead(json: unknown): ConnectionHead | null {
  if (!isObject(json)) return null;
  const id = idText(text(json.id));
  const status = text(json.status);
  if (id === null || status === null) return null;
  return {
    id,
    domain: shownText(json.domain) ?? '',
    status: oneOf(['AUTHENTICATED', 'NEEDS_AUTH'] as const, status, 'UNKNOWN'),
    flow: parseFlowHead(json),
  };
}

/** Null where no flow was ever started. A step without a status is taken to be of a running flow. */
function parseFlowHead(json: JsonObject): ConnectionHead['flow'] {
  const name = text(json.flow_status);
  if (name === null && text(json.flow_step) === null) return null;
  const status = name === null ? 'IN_PROGRESS' : oneOf<FlowStatus, 'UNKNOWN'>(FLOW_STATUSES, name, 'UNKNOWN');
  return { status, expiresAt: epochMs(json.flow_expires_at) };
}
