import type { WireConnection } from '../protocol/wire';
import type { WireCreateRequest } from '../protocol/wire-requests';
import { createAccess } from './access';
import { createApp } from './app';
import { type Clock, realClock } from './clock';
import { type Connection, withNothingRunning } from './connection';
import { withCors } from './cors';
import type { Dialect } from './dialects';
import type { Driver } from './driver';
import { defaultHealthCheckInterval, type Limits } from './limits';
import { renderConnection } from './render-connection';
import { parseCreateRequest } from './requests';
import { createStore } from './store';
import type { Random } from './tokens';

export interface KernelApiOptions {
  /** Who signs in. */
  readonly driver: Driver;
  /** The only bearer that is accepted; null accepts any that is not empty. */
  readonly apiKey: string | null;
  /** Decides ids, handoff codes and tokens; default from `crypto`. */
  readonly random?: Random;
  /** Default the real time. */
  readonly clock?: Clock;
  /** What the organization may do; default an enterprise's plan and 10000 connections. */
  readonly limits?: Partial<Limits>;
  /** In which vocabulary a domain's prompts are told; default both. */
  readonly dialectOf?: (domain: string) => Dialect;
  /** Milliseconds between the heartbeats of an event stream; default 10000. */
  readonly heartbeatMs?: number;
  /** Whether an event stream begins with the current state; default true. */
  readonly replay?: boolean;
  /** Whether pages of any origin may call what a browser's token opens; default false. */
  readonly cors?: boolean;
  /** What a login does while one runs: 409, or cancel that one; default 409. */
  readonly loginWhileRunning?: 'conflict' | 'supersede';
}

/** Kernel's Managed Auth API, with a driver behind it. */
export interface KernelApi {
  /** Answers a call to the API. */
  fetch(request: Request): Promise<Response>;
  /** @throws TypeError when it is no valid request. */
  createConnection(request: WireCreateRequest): WireConnection;
  /** The connection as it is now, or null. */
  find(id: string): WireConnection | null;
  ids(): readonly string[];
  /**
   * Starts a login in place of one that runs. @param driver for this login alone; default the API's own
   *
   * @throws TypeError when there is no such connection.
   */
  startLogin(id: string, driver?: Driver): WireConnection;
  /** Makes it as if no login had been told of; what the last one left stays. @throws TypeError as `startLogin`. */
  forgetLogin(id: string): WireConnection;
  /**
   * Has a health check made at once. @param driver for this check alone; default the API's own
   *
   * @throws TypeError as `startLogin`.
   */
  checkHealth(id: string, driver?: Driver): WireConnection;
  /** How many event streams of a connection are open. */
  followers(id: string): number;
  /** Stops every login and timer. */
  stop(): void;
}

/** 32 bits of `crypto` at a time. */
function cryptoRandom(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
}

export function createKernelApi(options: KernelApiOptions): KernelApi {
  const { driver, apiKey, clock = realClock, random = cryptoRandom, dialectOf = () => 'both' } = options;
  const limits: Limits = { plan: 'enterprise', maxConnections: 10_000, ...options.limits };
  const defaultCheckIntervalS = defaultHealthCheckInterval(limits.plan);
  const store = createStore({ driver, clock, random, defaultCheckIntervalS });
  const render = (connection: Connection) =>
    renderConnection(connection, { dialect: dialectOf(connection.domain), defaultCheckIntervalS });
  const app = createApp({
    store,
    access: createAccess(apiKey, clock, random),
    clock,
    heartbeatMs: options.heartbeatMs ?? 10_000,
    replay: options.replay ?? true,
    loginWhileRunning: options.loginWhileRunning ?? 'conflict',
    dialectOf,
    limits,
    render,
  });
  const known = (id: string) => {
    const connection = store.find(id);
    if (connection === null) throw new TypeError(`There is no connection ${JSON.stringify(id)}.`);
    return connection;
  };

  return {
    async fetch(request) {
      const respond = async (asked: Request) => app.fetch(asked);
      const response = await (options.cors ? withCors(request, respond) : respond(request));
      const dated = new Response(response.body, response);
      dated.headers.set('Date', new Date(clock.now()).toUTCString());
      return dated;
    },
    createConnection(request) {
      const parsed = parseCreateRequest(request, limits);
      if (!parsed.ok) throw new TypeError(`createConnection: ${parsed.reason}`);
      return render(store.create(parsed.value));
    },
    find(id) {
      const connection = store.find(id);
      return connection === null ? null : render(connection);
    },
    ids: () => store.list().map(({ id }) => id),
    startLogin: (id, by) => render(store.startLogin(known(id), {}, by)),
    forgetLogin(id) {
      const forgotten = { ...withNothingRunning(known(id), clock.now()), login: null };
      store.put(forgotten);
      return render(forgotten);
    },
    checkHealth: (id, by) => render(store.check(known(id), by)),
    followers: store.followers,
    stop: store.stop,
  };
}
