import type { ManagedAuthEvent } from '../../src/flow/managed-auth-event';
import { SCREEN_FACTS } from '../../src/flow/screen-facts';
import { ERROR_CODES } from '../../src/protocol/error-codes';
import { FIELD_FACTS } from '../../src/protocol/field-kinds';
import { MFA_TYPES } from '../../src/protocol/wire';

/** Another name does not compile before it is here. */
export const EVENT_NAMES: Readonly<Record<ManagedAuthEvent['name'], true>> = {
  opened: true,
  consent_given: true,
  connection_created: true,
  screen_shown: true,
  submitted: true,
  rejected: true,
  choice_made: true,
  external_action_shown: true,
  trouble: true,
  recovered: true,
  succeeded: true,
  failed: true,
  expired: true,
  canceled: true,
  restarted: true,
};

/** Every word that an event may hold, whatever a site, a server or a person says. */
const WORDS: ReadonlySet<string> = new Set([
  ...Object.keys(SCREEN_FACTS),
  ...Object.keys(FIELD_FACTS),
  ...ERROR_CODES,
  ...MFA_TYPES,
  ...['UNKNOWN', 'other', 'person', 'server', 'sso', 'mfa', 'signIn', 'switch'],
  ...Object.keys(EVENT_NAMES),
  ...['flow_failed', 'unauthorized', 'forbidden', 'not_found', 'gone', 'endpoint_not_found'],
  ...['invalid_response', 'request_failed', 'domain_not_allowed', 'domain_invalid', 'handoff_used', 'connect_failed'],
  // Kinds of failures.
  ...['notFound', 'stale', 'conflict', 'badRequest', 'busy', 'timeout', 'network', 'invalid'],
]);

/** What in an event is none of those words, and no count or duration. */
export function foreignIn(event: ManagedAuthEvent): readonly string[] {
  return Object.values(event)
    .flat()
    .filter((value) => !(typeof value === 'string' ? WORDS.has(value) : isPlain(value)))
    .map((value) => JSON.stringify(value));
}

function isPlain(value: unknown): boolean {
  return value === null || typeof value === 'boolean' || (Number.isInteger(value) && Number(value) >= 0);
}
