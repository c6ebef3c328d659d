import { type Clock, realClock } from '../kernel-api/clock';
import { createKernelApi } from '../kernel-api/kernel-api';
import type { Limits } from '../kernel-api/limits';
import type { WireConnection } from '../protocol/wire';
import type { WireCreateRequest } from '../protocol/wire-requests';
import type { FaultPlan } from './fault-plan';
import { type Fetch, requestOf, withFaults } from './faults';
import { findIdentity, IDENTITIES } from './identities';
import { createRandom } from './random';
import { missingStep } from './script/script';
import { createScriptedDriver, SESSION_ENDED } from './scripted-driver';
import { type Site, siteOf } from './sites';
import { atStage, type Stage } from './stages';

export interface SandboxOptions {
  /** The only API key that is accepted; default `sk_sandbox`. Null accepts any that is not empty. */
  readonly apiKey?: string | null;
  /** Default real time, with `Date.now` and `setTimeout` looked up at each call. */
  readonly clock?: Clock;
  /** Milliseconds before each answer; default 0. */
  readonly latency?: number;
  /** Multiplies the time that discovering, submitting and outside actions take; default 1, and 0 is at once. */
  readonly pace?: number;
  /** Decides ids, codes and tokens; default 1. */
  readonly seed?: number;
  /** What goes wrong, and when; default nothing. */
  readonly faults?: FaultPlan;
  /** More sites, such as one with a script of your own; it takes the place of a built-in one of the same domain. */
  readonly sites?: readonly Site[];
  /** What starting a login does while one is running: 409 (the default, as documented), or cancel that one, as newer servers do. */
  readonly loginWhileRunning?: 'conflict' | 'supersede';
  /** The organization's plan, and how many connections it may have; default `enterprise` and 10000. */
  readonly limits?: Partial<Limits>;
  /** Whether an event stream begins with the current state; default true. */
  readonly replay?: boolean;
  /** Milliseconds between the heartbeats of an event stream; default 10000. */
  readonly heartbeat?: number;
}

export interface PlaceOptions extends Partial<WireCreateRequest> {
  /** Where to put it; default `{ at: 'idle' }`. */
  readonly stage?: Stage;
  /** The user name of the identity that signs in; default by `profile_name`, or whoever is typed. */
  readonly identity?: string;
}

export interface Sandbox {
  /** Answers a call to Kernel's Managed Auth API. Bound, so that it can be passed on as a `fetch`. */
  readonly fetch: Fetch;
  /**
   * Creates a connection without a call, directly in a stage: for tests and stories. Domain and profile name have
   * defaults; a pair that exists already is an error.
   *
   * @throws TypeError when the options are no valid create request, or name a step or identity that does not exist.
   */
  createConnection(options?: PlaceOptions): WireConnection;
  /** Starts a login without a call, replacing one that is running. @throws TypeError when there is no such connection. */
  login(id: string): WireConnection;
  /** Moves a connection to a stage, in a new flow. @throws TypeError when there is no such connection. */
  place(id: string, stage: Stage): WireConnection;
  /**
   * Has the site end the session of a connection that is signed in, and a health check find it at once: the connection
   * needs signing in again, or is signed in again automatically where that needs nobody.
   *
   * @throws TypeError when there is no such connection, or it is not signed in.
   */
  signOut(id: string): WireConnection;
  /** The connection as it is now, without a call, or null. */
  connection(id: string): WireConnection | null;
  /** How many event streams of a connection are open. */
  followers(id: string): number;
}

/** The key that a sandbox accepts unless it is given another. No secret. */
export const DEFAULT_API_KEY = 'sk_sandbox';

/**
 * Kernel's Managed Auth API with sites and accounts that exist nowhere else. Two of them share nothing.
 *
 * @throws TypeError when a script of `sites` leads to a step that it does not have.
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { clock = realClock, latency = 0, pace = 1, seed = 1, apiKey = DEFAULT_API_KEY, faults } = options;
  const { sites = [] } = options;
  for (const { domain, script } of sites) {
    const missing = missingStep(script);
    if (missing !== null) throw new TypeError(`sites: the script of ${JSON.stringify(domain)} is broken. ${missing}`);
  }
  const siteAt = (domain: string) => sites.find((each) => each.domain === domain) ?? siteOf(domain);
  const api = createKernelApi({
    driver: createScriptedDriver(pace, siteAt),
    clock,
    random: createRandom(seed),
    apiKey,
    cors: true,
    dialectOf: (domain) => siteAt(domain).dialect,
    ...(options.heartbeat === undefined ? {} : { heartbeatMs: options.heartbeat }),
    ...(options.limits === undefined ? {} : { limits: options.limits }),
    ...(options.replay === undefined ? {} : { replay: options.replay }),
    ...(options.loginWhileRunning === undefined ? {} : { loginWhileRunning: options.loginWhileRunning }),
  });

  const respond: Fetch = async (input, init) => {
    const request = requestOf(input, init);
    request.signal.throwIfAborted();
    if (latency > 0) await clock.sleep(latency, request.signal);
    const response = await api.fetch(request);
    // An aborted call has no response, even if it was quick.
    request.signal.throwIfAborted();
    return response;
  };

  const identityNamed = (name: string | undefined) => {
    const identity = name === undefined ? null : findIdentity(name);
    if (name !== undefined && identity === null) {
      const names = IDENTITIES.map(({ username }) => username).join(', ');
      throw new TypeError(`identity must be the user name of one of IDENTITIES: ${names}.`);
    }
    return identity;
  };
  const place = (id: string, stage: Stage, identityName?: string): WireConnection => {
    const identity = identityNamed(identityName);
    if (stage.at === 'idle') return api.forgetLogin(id);
    const placing = createScriptedDriver(pace, siteAt, (login, now) => atStage(login, stage, identity, now));
    const placed = api.startLogin(id, placing);
    return stage.at === 'authenticated' ? api.forgetLogin(id) : placed;
  };

  return {
    fetch: faults === undefined ? respond : withFaults(respond, faults, clock),
    createConnection({ stage, identity, ...request } = {}) {
      identityNamed(identity);
      const profileName = `profile-${api.ids().length + 1}`;
      const { id } = api.createConnection({ domain: 'authenticator.example', profile_name: profileName, ...request });
      return place(id, stage ?? { at: 'idle' }, identity);
    },
    login: (id) => api.startLogin(id),
    place: (id, stage) => place(id, stage),
    signOut(id) {
      if (api.find(id)?.status === 'NEEDS_AUTH') {
        throw new TypeError(`The connection ${JSON.stringify(id)} is not signed in.`);
      }
      return api.checkHealth(id, SESSION_ENDED);
    },
    connection: api.find,
    followers: api.followers,
  };
}
