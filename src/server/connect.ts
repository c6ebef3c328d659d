import { epochMs, isObject } from '../protocol/json';
import { isConnectionId } from '../protocol/routes';
import type { ConnectionsApi } from './connections-api';
import { normalizeDomain } from './domain-rule';
import type { Ownership } from './ownership';
import { Refusal } from './refusal';
import { UpstreamFailure } from './upstream';
import type { VisibleConnection } from './visible-connection';

/** What `POST {basePath}/connections` answers, with 201 when the connection is new and 200 when it was there. */
export interface ConnectAnswer {
  /** As it is after the login was started, in the form of `GET …/connections/{id}`. */
  readonly connection: VisibleConnection;
  readonly created: boolean;
}

interface Parts {
  readonly api: ConnectionsApi;
  readonly ownership: Ownership;
  readonly now: () => number;
}

/** @throws Refusal 400 for a body other than `{domain}`, 403 for a domain that the host does not allow */
export function parseConnectBody(json: unknown, isAllowed: (domain: string) => boolean): string {
  if (!isObject(json)) throw badRequest('The body must be a JSON object.');
  if (Object.keys(json).some((key) => key !== 'domain')) throw badRequest('The body may hold domain and nothing else.');
  const domain = typeof json.domain === 'string' ? normalizeDomain(json.domain) : null;
  if (domain === null) throw badRequest('domain must be a host name such as "github.com".');
  if (!isAllowed(domain))
    throw new Refusal(403, 'domain_not_allowed', 'Connecting to this domain is not allowed here.');
  return domain;
}

function badRequest(message: string): Refusal {
  return new Refusal(400, 'bad_request', message);
}

/** Creates the connection or takes the one there is, and sees to it that a login runs. */
export async function connect(domain: string, profileName: string, parts: Parts): Promise<ConnectAnswer> {
  const { api, ownership, now } = parts;
  const { connection, created } = await createOrReuse(domain, profileName, api);
  ownership.check(connection, profileName);
  // Where Kernel would cancel the running flow for a new one, a second click must not take away what was typed.
  if (!isRunning(connection, now())) await loginOrJoin(connection.id, api);
  return { connection: ownership.check(await api.retrieve(connection.id), profileName), created };
}

async function createOrReuse(domain: string, profileName: string, api: ConnectionsApi): Promise<ConnectAnswer> {
  try {
    return { connection: await api.create(domain, profileName), created: true };
  } catch (error) {
    if (!(error instanceof UpstreamFailure && error.status === 409)) throw error;
    const existing = error.body?.existing_id;
    if (typeof existing !== 'string' || !isConnectionId(existing)) throw new UpstreamFailure('invalid', 409);
    return { connection: await api.retrieve(existing), created: false };
  }
}

function isRunning({ flow_status: status, flow_expires_at: expiresAt }: VisibleConnection, now: number): boolean {
  return status === 'IN_PROGRESS' && (epochMs(expiresAt) ?? 0) > now;
}

/** A 409 means that a login runs already: the person joins it. */
async function loginOrJoin(id: string, api: ConnectionsApi): Promise<void> {
  try {
    await api.login(id);
  } catch (error) {
    if (!(error instanceof UpstreamFailure && error.status === 409)) throw error;
  }
}
