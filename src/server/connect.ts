import { normalizeHost } from '../protocol/host-name';
import { epochMs, isObject } from '../protocol/json';
import { isConnectionId } from '../protocol/routes';
import { ApiError, badRequest } from './api-error';
import type { ConnectionsApi } from './connections-api';
import { blameSettings, differingSettings, type SentSettings } from './host-settings';
import type { Ownership } from './ownership';
import { UpstreamFailure } from './upstream';
import type { VisibleConnection } from './visible-connection';

/** The response to `POST {basePath}/connections`: 201 when the connection is new, 200 when it existed already. */
export interface ConnectResponse {
  /** The connection once the login has started, as `GET …/connections/{id}` returns it. */
  readonly connection: VisibleConnection;
  readonly created: boolean;
  /** The connection as it was before the login that this has started: by it what is read late is known. Null where it is new, or a login was running. */
  readonly previous: VisibleConnection | null;
}

/** What is to be connected, for whom and how. */
export interface ConnectOrder {
  readonly domain: string;
  readonly profileName: string;
  /** For a new connection, and with `updateExisting` for an existing one too. */
  readonly connectionSettings: SentSettings;
  readonly loginSettings: SentSettings;
  readonly updateExisting: boolean;
}

interface Parts {
  readonly api: ConnectionsApi;
  readonly ownership: Ownership;
  readonly now: () => number;
}

/** @throws ApiError 400 for a body other than `{domain}`, 403 for a domain that the host does not allow */
export function parseConnectBody(json: unknown, isAllowed: (domain: string) => boolean): string {
  if (!isObject(json)) throw badRequest('The body must be a JSON object.');
  if (Object.keys(json).some((key) => key !== 'domain')) throw badRequest('The body may hold domain and nothing else.');
  const domain = requireHost(json.domain);
  if (!isAllowed(domain)) {
    throw new ApiError(403, 'domain_not_allowed', 'Connecting to this domain is not allowed here.');
  }
  return domain;
}

/** The `domain` that a list is asked for, normalized, or null for all. @throws ApiError 400 for more than one, and what is no host name */
export function parseListQuery(query: URLSearchParams): string | null {
  const [domain, ...more] = query.getAll('domain');
  if (more.length > 0) throw badRequest('The query may hold one domain.');
  return domain === undefined ? null : requireHost(domain);
}

function requireHost(value: unknown): string {
  const host = typeof value === 'string' ? normalizeHost(value) : null;
  if (host === null) throw badRequest('domain must be a host name such as "github.com".');
  return host;
}

/** Creates the connection, or takes the existing one, and makes sure that a login is running. */
export async function connect(order: ConnectOrder, parts: Parts): Promise<ConnectResponse> {
  const { profileName, loginSettings } = order;
  const { api, ownership, now } = parts;
  const { connection, created } = await createOrReuse(order, parts);
  // Where Kernel would cancel the running flow for a new one, a second click must not take away what was typed.
  const isJoined = isRunning(connection, now());
  if (!isJoined) await loginOrJoin(connection.id, loginSettings, api);
  const current = ownership.check(await api.retrieve(connection.id), profileName);
  return { connection: current, created, previous: created || isJoined ? null : connection };
}

async function createOrReuse(
  order: ConnectOrder,
  { api, ownership }: Parts,
): Promise<Pick<ConnectResponse, 'connection' | 'created'>> {
  const { domain, profileName, connectionSettings } = order;
  try {
    const connection = await api.create({ domain, profile_name: profileName, ...connectionSettings });
    return { connection: ownership.check(connection, profileName), created: true };
  } catch (error) {
    if (!(error instanceof UpstreamFailure && error.status === 409)) {
      throw blameSettings('connection', connectionSettings, error);
    }
    const id = error.body?.existing_id;
    if (typeof id !== 'string' || !isConnectionId(id)) throw new UpstreamFailure('invalid', 409);
    const { connection, json } = await api.retrieveWithSettings(id);
    ownership.check(connection, profileName);
    if (order.updateExisting) await update(id, differingSettings(connectionSettings, json), api);
    return { connection, created: false };
  }
}

async function update(id: string, settings: SentSettings, api: ConnectionsApi): Promise<void> {
  if (Object.keys(settings).length === 0) return;
  try {
    await api.update(id, settings);
  } catch (error) {
    throw blameSettings('connection', settings, error);
  }
}

function isRunning({ flow_status: status, flow_expires_at: expiresAt }: VisibleConnection, now: number): boolean {
  return status === 'IN_PROGRESS' && (epochMs(expiresAt) ?? 0) > now;
}

/** A 409 means that a login is already running: the person joins it. */
async function loginOrJoin(id: string, settings: SentSettings, api: ConnectionsApi): Promise<void> {
  try {
    await api.login(id, settings);
  } catch (error) {
    if (!(error instanceof UpstreamFailure && error.status === 409)) throw blameSettings('login', settings, error);
  }
}
