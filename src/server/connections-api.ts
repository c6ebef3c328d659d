import { normalizeHost } from '../protocol/host-name';
import { isObject, type JsonObject } from '../protocol/json';
import { isConnectionId } from '../protocol/routes';
import type { SubmitBody } from '../protocol/submit-body';
import { type OpenStream, type Upstream, UpstreamFailure } from './upstream';
import type { Projection, VisibleConnection, VisibleLogin } from './visible-connection';

/** A profile has a handful of connections; a list that runs away ends here. */
const PAGE_SIZE = 100;
const MAX_PAGES = 5;

interface CreateBody {
  readonly domain: string;
  readonly profile_name: string;
}

/** The calls the handler makes, with responses already narrowed. Each throws `UpstreamFailure`. */
export interface ConnectionsApi {
  create(body: CreateBody): Promise<VisibleConnection>;
  /** Those of a profile. @param domain only that with this site, as `normalizeHost` gives it; null for all */
  list(profileName: string, domain: string | null): Promise<VisibleConnection[]>;
  retrieve(id: string): Promise<VisibleConnection>;
  /** With what was sent, to compare settings with that no browser may see. */
  retrieveWithSettings(id: string): Promise<{ readonly connection: VisibleConnection; readonly json: JsonObject }>;
  update(id: string, settings: object): Promise<VisibleConnection>;
  remove(id: string): Promise<void>;
  login(id: string, settings: object): Promise<VisibleLogin>;
  submit(id: string, body: SubmitBody): Promise<void>;
  follow(id: string, signal: AbortSignal): Promise<OpenStream>;
}

/** `id` is everywhere one that `isConnectionId` accepts, so that it is safe in a path as it is. */
export function createConnectionsApi(upstream: Upstream, projection: Projection): ConnectionsApi {
  /** An id goes into the paths of further calls, with the host's key. */
  function usable(json: unknown): VisibleConnection | null {
    const connection = projection.connection(json);
    return connection !== null && isConnectionId(connection.id) ? connection : null;
  }

  /** A response about another connection than the one that was asked for would be checked against the wrong owner. */
  function connectionIn(json: unknown, id: string | null): VisibleConnection {
    const connection = usable(json);
    if (connection === null || (id !== null && connection.id !== id)) throw new UpstreamFailure('invalid');
    return connection;
  }

  async function page(filter: Readonly<Record<string, string>>, offset: number) {
    const query = new URLSearchParams({ ...filter, limit: String(PAGE_SIZE), offset: String(offset) });
    const { json, headers } = await upstream.json({ method: 'GET', path: `?${query}` });
    if (!Array.isArray(json)) throw new UpstreamFailure('invalid');
    const next = headers.get('X-Has-More') === 'true' ? Number(headers.get('X-Next-Offset')) : 0;
    const connections = json.map((each: unknown) => usable(each)).filter((each) => each !== null);
    return { connections, next: next > offset ? next : null };
  }

  return {
    async create(body) {
      const { json } = await upstream.json({ method: 'POST', path: '', body });
      return connectionIn(json, null);
    },
    async list(profileName, domain) {
      const filter = { profile_name: profileName, ...(domain !== null && { domain }) };
      const all: VisibleConnection[] = [];
      let offset: number | null = 0;
      for (let pages = 0; offset !== null && pages < MAX_PAGES; pages += 1) {
        const { connections, next } = await page(filter, offset);
        all.push(...connections);
        offset = next;
      }
      // Whatever the filter did: nobody else's, and nothing that was not asked for.
      return all.filter(
        (each) => each.profile_name === profileName && (domain === null || normalizeHost(each.domain) === domain),
      );
    },
    async retrieve(id) {
      const { json } = await upstream.json({ method: 'GET', path: `/${id}` });
      return connectionIn(json, id);
    },
    async retrieveWithSettings(id) {
      const { json } = await upstream.json({ method: 'GET', path: `/${id}` });
      return { connection: connectionIn(json, id), json: isObject(json) ? json : {} };
    },
    async update(id, body) {
      const { json } = await upstream.json({ method: 'PATCH', path: `/${id}`, body });
      return connectionIn(json, id);
    },
    async remove(id) {
      await upstream.json({ method: 'DELETE', path: `/${id}` });
    },
    async login(id, body) {
      const { json } = await upstream.json({ method: 'POST', path: `/${id}/login`, body });
      const login = projection.login(json);
      if (login === null || login.id !== id) throw new UpstreamFailure('invalid');
      return login;
    },
    async submit(id, body) {
      const { json } = await upstream.json({ method: 'POST', path: `/${id}/submit`, body });
      if (!isObject(json) || json.accepted !== true) throw new UpstreamFailure('invalid');
    },
    follow: (id, signal) =>
      upstream.stream({ method: 'GET', path: `/${id}/events`, accept: 'text/event-stream' }, signal),
  };
}
