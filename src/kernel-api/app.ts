import { type Context, Hono } from 'hono';
import type { WireConnection, WireLogin } from '../protocol/wire';
import type { WireOrgLimits } from '../protocol/wire-history';
import type { Access } from './access';
import { ApiError, fail, required } from './api-error';
import type { Clock } from './clock';
import { type Connection, updated } from './connection';
import type { Dialect } from './dialects';
import { followConnection } from './events';
import { type Limits, MIN_HEALTH_CHECK_INTERVAL_S } from './limits';
import { expiryOf, isRunning } from './login';
import { parsePage, respondWithPage } from './page';
import { readAction } from './read-action';
import { readJson } from './read-json';
import { isoTime } from './render-connection';
import {
  type LoginOverrides,
  parseCreateRequest,
  parseExchangeRequest,
  parseLoginRequest,
  parseUpdateRequest,
} from './requests';
import type { Store } from './store';
import { parseTimelineType } from './timeline';

export interface AppOptions {
  readonly store: Store;
  readonly access: Access;
  readonly clock: Clock;
  readonly heartbeatMs: number;
  readonly replay: boolean;
  readonly loginWhileRunning: 'conflict' | 'supersede';
  readonly dialectOf: (domain: string) => Dialect;
  readonly limits: Limits;
  readonly render: (connection: Connection) => WireConnection;
}

const COLLECTION = '/auth/connections';
const ITEM = `${COLLECTION}/:id`;

/** The routes of `/auth/connections`, and `/org/limits`. */
export function createApp(options: AppOptions): Hono {
  const { store, access } = options;
  const app = new Hono();

  const { limits } = options;
  const rendered = (connection: Connection) => options.render(connection);

  /** Only the API key opens these. */
  const keyOnly = (context: Context) => {
    const caller = access.callerOf(context.req.header('authorization') ?? null);
    if (caller.kind === 'nobody') fail(401, 'unauthorized', caller.reason);
    if (caller.kind === 'token') fail(403, 'forbidden', 'This token may only read, follow and submit.');
  };
  const found = (context: Context): Connection =>
    store.find(context.req.param('id') ?? '') ?? fail(404, 'not_found', 'There is no connection with that id.');
  /** The API key opens these, and the token of that very connection. */
  const connectionFor = (context: Context): Connection => {
    const caller = access.callerOf(context.req.header('authorization') ?? null);
    if (caller.kind === 'nobody') fail(401, 'unauthorized', caller.reason);
    if (caller.kind === 'token' && caller.connectionId !== context.req.param('id')) {
      fail(403, 'forbidden', 'This token belongs to another connection.');
    }
    return found(context);
  };

  app.post(COLLECTION, async (context) => {
    keyOnly(context);
    const request = required(parseCreateRequest(await readJson(context.req.raw), limits));
    const existing = store
      .list()
      .find((each) => each.domain === request.domain && each.profileName === request.profile_name);
    if (existing !== undefined) {
      throw new ApiError(409, {
        code: 'already_exists',
        message: 'An auth connection already exists for this profile and domain.',
        existing_id: existing.id,
      });
    }
    if (store.size >= limits.maxConnections) {
      fail(403, 'insufficient_plan', `This plan has ${limits.maxConnections} auth connections, and all are in use.`);
    }
    return context.json(rendered(store.create(request)), 201);
  });

  app.get(COLLECTION, (context) => {
    keyOnly(context);
    const query = new URL(context.req.url).searchParams;
    const page = required(parsePage(query));
    const matching = store.list().filter((connection) => matches(connection, query));
    return respondWithPage(matching.map(rendered), page);
  });

  app.get(ITEM, (context) => context.json(rendered(connectionFor(context))));

  app.patch(ITEM, async (context) => {
    keyOnly(context);
    const id = found(context).id;
    const request = required(parseUpdateRequest(await readJson(context.req.raw), limits));
    const connection = updated(store.find(id) ?? found(context), request);
    store.put(connection);
    return context.json(rendered(connection));
  });

  app.delete(ITEM, (context) => {
    keyOnly(context);
    store.remove(found(context).id);
    return context.body(null, 204);
  });

  app.post(`${ITEM}/login`, async (context) => {
    keyOnly(context);
    found(context);
    const overrides = required(parseLoginRequest(await readJson(context.req.raw, {})));
    const connection = found(context);
    const running = connection.login !== null && isRunning(connection.login);
    if (running && options.loginWhileRunning === 'conflict') {
      fail(409, 'conflict', 'A login flow is already in progress for this connection.');
    }
    return context.json(startLogin(connection, overrides));
  });

  const startLogin = (connection: Connection, overrides: LoginOverrides): WireLogin => {
    const { id, login } = store.startLogin(connection, overrides);
    if (login === null) throw new Error('A login that was started is there.');
    const expiresAt = expiryOf(login);
    const { hostedUrl, liveViewUrl } = login.driven;
    return {
      id,
      flow_type: login.type,
      hosted_url: hostedUrl ?? '',
      flow_expires_at: isoTime(expiresAt),
      handoff_code: access.createHandoff(id, expiresAt),
      ...(liveViewUrl === null ? {} : { live_view_url: liveViewUrl }),
    };
  };

  app.post(`${ITEM}/submit`, async (context) => {
    connectionFor(context);
    const body = await readJson(context.req.raw);
    const connection = connectionFor(context);
    const action = readAction(body, connection.login, options.dialectOf(connection.domain));
    store.act(connection, action);
    return context.json({ accepted: true }, 202);
  });

  app.get(`${ITEM}/events`, (context) => {
    const { id } = connectionFor(context);
    const stream = followConnection(store, id, context.req.raw.signal, options);
    return context.body(stream, 200, {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-cache',
      'X-Accel-Buffering': 'no',
    });
  });

  app.get(`${ITEM}/timeline`, (context) => {
    keyOnly(context);
    const { timeline } = found(context);
    const query = new URL(context.req.url).searchParams;
    const page = required(parsePage(query));
    const type = required(parseTimelineType(query));
    return respondWithPage(type === null ? timeline : timeline.filter((event) => event.type === type), page);
  });

  app.get('/org/limits', (context) => {
    keyOnly(context);
    return context.json({
      min_health_check_interval_seconds: MIN_HEALTH_CHECK_INTERVAL_S[limits.plan],
      auth_connections_used: store.size,
      max_auth_connections: limits.maxConnections,
    } satisfies WireOrgLimits);
  });

  app.post(`${ITEM}/exchange`, async (context) => {
    const { code } = required(parseExchangeRequest(await readJson(context.req.raw)));
    const exchanged = access.exchange(found(context).id, code);
    if (exchanged.ok) return context.json({ invocation_id: exchanged.invocation_id, jwt: exchanged.jwt });
    return exchanged.status === 404
      ? fail(404, 'not_found', 'There is no such handoff code.')
      : fail(410, 'gone', 'The handoff code was used already or has expired. Start a new login.');
  });

  const METHODS: readonly (readonly [path: string, allow: string])[] = [
    [COLLECTION, 'GET, POST'],
    [ITEM, 'GET, PATCH, DELETE'],
    [`${ITEM}/login`, 'POST'],
    [`${ITEM}/submit`, 'POST'],
    [`${ITEM}/events`, 'GET'],
    [`${ITEM}/exchange`, 'POST'],
    [`${ITEM}/timeline`, 'GET'],
    ['/org/limits', 'GET'],
  ];
  for (const [path, allow] of METHODS) {
    app.all(path, () => {
      throw new ApiError(405, { code: 'method_not_allowed', message: `Use ${allow}.` }, { Allow: allow });
    });
  }
  app.notFound(() => fail(404, 'not_found', 'There is no such route. The API is at /auth/connections.'));
  app.onError((error) => {
    if (error instanceof ApiError) return error.toResponse();
    return new ApiError(500, { code: 'internal_error', message: 'The API failed.' }).toResponse();
  });
  return app;
}

function matches(connection: Connection, query: URLSearchParams): boolean {
  const domain = query.get('domain');
  const profileName = query.get('profile_name');
  const search = query.get('query')?.toLowerCase();
  return (
    (domain === null || connection.domain === domain) &&
    (profileName === null || connection.profileName === profileName) &&
    (search === undefined ||
      [connection.id, connection.domain, connection.profileName].some((text) => text.toLowerCase().includes(search)))
  );
}
