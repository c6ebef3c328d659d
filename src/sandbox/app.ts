import { type Context, Hono } from 'hono';
import type { WireLogin } from '../protocol/wire';
import type { Access } from './access';
import { readAnswer } from './answers';
import type { Clock } from './clock';
import { type Connection, dialectOf, renderConnection, updated, withFlow } from './connection';
import { submit } from './engine/flow';
import { expiryOf } from './engine/flow-state';
import { judge } from './engine/judge';
import { hostedUrl, isoTime, liveViewUrl } from './engine/render';
import { followConnection } from './events';
import { bodyOf, Refused, refuse, required } from './refusals';
import { parseCreateRequest, parseExchangeRequest, parseLoginRequest, parsePage, parseUpdateRequest } from './requests';
import type { Store } from './store';

export interface AppOptions {
  readonly store: Store;
  readonly access: Access;
  readonly clock: Clock;
  readonly heartbeat: number;
  readonly replay: boolean;
  readonly loginWhileRunning: 'conflict' | 'supersede';
}

const COLLECTION = '/auth/connections';
const ITEM = `${COLLECTION}/:id`;

/** The routes of `/auth/connections`. */
export function createApp(options: AppOptions): Hono {
  const { store, access, clock } = options;
  const app = new Hono();

  /** Only the API key opens these. */
  const keyOnly = (context: Context) => {
    const caller = access.callerOf(context.req.header('authorization') ?? null);
    if (caller.kind === 'nobody') refuse(401, 'unauthorized', caller.reason);
    if (caller.kind === 'token') refuse(403, 'forbidden', 'This token may only read, follow and submit.');
  };
  const found = (context: Context): Connection =>
    store.find(context.req.param('id') ?? '') ?? refuse(404, 'not_found', 'There is no connection with that id.');
  /** The API key opens these, and the token of that very connection. */
  const connectionFor = (context: Context): Connection => {
    const caller = access.callerOf(context.req.header('authorization') ?? null);
    if (caller.kind === 'nobody') refuse(401, 'unauthorized', caller.reason);
    if (caller.kind === 'token' && caller.connectionId !== context.req.param('id')) {
      refuse(403, 'forbidden', 'This token belongs to another connection.');
    }
    return found(context);
  };

  app.post(COLLECTION, async (context) => {
    keyOnly(context);
    const request = required(parseCreateRequest(await bodyOf(context)));
    const existing = store
      .list()
      .find((each) => each.domain === request.domain && each.profileName === request.profile_name);
    if (existing !== undefined) {
      throw new Refused(409, {
        code: 'already_exists',
        message: 'An auth connection already exists for this profile and domain.',
        existing_id: existing.id,
      });
    }
    return context.json(renderConnection(store.create(request)), 201);
  });

  app.get(COLLECTION, (context) => {
    keyOnly(context);
    const query = new URL(context.req.url).searchParams;
    const { limit, offset } = required(parsePage(query));
    const matching = store.list().filter((connection) => matches(connection, query));
    const next = offset + limit;
    const hasMore = next < matching.length;
    return context.json(matching.slice(offset, next).map(renderConnection), 200, {
      'X-Has-More': String(hasMore),
      'X-Next-Offset': String(hasMore ? next : 0),
    });
  });

  app.get(ITEM, (context) => context.json(renderConnection(connectionFor(context))));

  app.patch(ITEM, async (context) => {
    keyOnly(context);
    const id = found(context).id;
    const request = required(parseUpdateRequest(await bodyOf(context)));
    const connection = updated(store.find(id) ?? found(context), request);
    store.put(connection);
    return context.json(renderConnection(connection));
  });

  app.delete(ITEM, (context) => {
    keyOnly(context);
    store.remove(found(context).id);
    return context.body(null, 204);
  });

  app.post(`${ITEM}/login`, async (context) => {
    keyOnly(context);
    found(context);
    required(parseLoginRequest(await bodyOf(context, {})));
    const connection = found(context);
    const running = connection.flow !== null && connection.flow.phase.kind !== 'ended';
    if (running && options.loginWhileRunning === 'conflict') {
      refuse(409, 'conflict', 'A login flow is already in progress for this connection.');
    }
    return context.json(startLogin(connection));
  });

  const startLogin = (connection: Connection): WireLogin => {
    const started = store.startLogin(connection);
    const flow = started.flow;
    if (flow === null) throw new Error('A login that was started has a flow.');
    const expiresAt = expiryOf(flow);
    return {
      id: started.id,
      flow_type: flow.type,
      hosted_url: hostedUrl(flow),
      flow_expires_at: isoTime(expiresAt),
      handoff_code: access.createHandoff(started.id, expiresAt),
      live_view_url: liveViewUrl(flow),
    };
  };

  app.post(`${ITEM}/submit`, async (context) => {
    connectionFor(context);
    const body = await bodyOf(context);
    const connection = connectionFor(context);
    const read = readAnswer(body, connection.flow, dialectOf(connection));
    if (!read.ok) return refuse(read.refusal.status, read.refusal.code, read.refusal.message);
    if (connection.flow !== null) {
      store.put(withFlow(connection, submit(connection.flow, judge(connection.flow, read.answer), clock.now())));
    }
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

  app.post(`${ITEM}/exchange`, async (context) => {
    const { code } = required(parseExchangeRequest(await bodyOf(context)));
    const exchanged = access.exchange(found(context).id, code);
    if (exchanged.ok) return context.json({ invocation_id: exchanged.invocation_id, jwt: exchanged.jwt });
    return exchanged.status === 404
      ? refuse(404, 'not_found', 'There is no such handoff code.')
      : refuse(410, 'gone', 'The handoff code was used already or has expired. Start a new login.');
  });

  const METHODS: readonly (readonly [path: string, allow: string])[] = [
    [COLLECTION, 'GET, POST'],
    [ITEM, 'GET, PATCH, DELETE'],
    [`${ITEM}/login`, 'POST'],
    [`${ITEM}/submit`, 'POST'],
    [`${ITEM}/events`, 'GET'],
    [`${ITEM}/exchange`, 'POST'],
  ];
  for (const [path, allow] of METHODS) {
    app.all(path, () => {
      throw new Refused(405, { code: 'method_not_allowed', message: `Use ${allow}.` }, { Allow: allow });
    });
  }
  app.notFound(() => refuse(404, 'not_found', 'There is no such route. The API is at /auth/connections.'));
  app.onError((error) => {
    if (error instanceof Refused) return Response.json(error.body, { status: error.status, headers: error.headers });
    return Response.json({ code: 'internal_error', message: 'The sandbox failed.' }, { status: 500 });
  });
  return app;
}

function matches(connection: Connection, query: URLSearchParams): boolean {
  const domain = query.get('domain');
  const profileName = query.get('profile_name');
  const search = query.get('query');
  return (
    (domain === null || connection.domain === domain) &&
    (profileName === null || connection.profileName === profileName) &&
    (search === null ||
      [connection.id, connection.domain, connection.profileName].some((text) => text.includes(search)))
  );
}
