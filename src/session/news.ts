import { isDoubtful } from '../flow/doubt';
import type { Connection, Flow } from '../protocol/connection';
import { mergeStateEvent } from '../protocol/events';
import type { JsonObject } from '../protocol/json';
import { parseConnection } from '../protocol/parse-connection';
import { saysTheSame } from './says-the-same';

/** What a state event makes of the last answer. */
export interface News {
  /** The two put together, as JSON travels. */
  readonly body: JsonObject;
  /** What they say. */
  readonly connection: Connection;
  /** It may be incomplete: only a read can tell. */
  readonly isDoubtful: boolean;
}

/**
 * Puts the data of a `managed_auth_state` event on the last answer.
 *
 * @param known the flow as it is known, from reads and events.
 * @returns null when the event says nothing new, or there is nothing to put it on.
 */
export function newsOf(snapshot: JsonObject | null, event: unknown, known: Flow | null): News | null {
  const body = snapshot === null ? null : mergeStateEvent(snapshot, event);
  const connection = body === null ? null : parseConnection(body);
  if (body === null || connection === null) return null;
  if (saysTheSame(parseConnection(snapshot), connection)) return null;
  return { body, connection, isDoubtful: isDoubtful(known, connection.flow) };
}
