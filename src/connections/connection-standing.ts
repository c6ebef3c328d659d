import { parseConnectionHead } from '../protocol/connection-head';
import { isObject, text } from '../protocol/json';
import { type ConnectionState, connectionStateOf } from './connection-state';

/** A connection, and how it stands. */
export interface ConnectionStanding {
  /** `id` of the connection. */
  readonly id: string;
  /** The site, such as `netflix.com`; empty when the server does not tell. */
  readonly domain: string;
  /** How it stands. */
  readonly state: ConnectionState;
}

/**
 * Reads how a connection stands from what `GET …/connections` and the like bring. Any JSON is ordinary input; null when it
 * is no connection at all.
 *
 * @param now milliseconds since the epoch
 */
export function parseStanding(json: unknown, now: number): ConnectionStanding | null {
  const head = parseConnectionHead(json);
  if (head === null || !isObject(json)) return null;
  const { auto_reauth: autoReauth, health_checks: healthChecks, can_reauth: canReauth } = json;
  const facts = {
    ...head,
    canReauth: typeof canReauth === 'boolean' ? canReauth : null,
    reauthReason: text(json.can_reauth_reason),
    isRenewalOff: autoReauth === false || healthChecks === false,
  };
  return { id: head.id, domain: head.domain, state: connectionStateOf(facts, now) };
}
