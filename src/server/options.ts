import type { CorsOptions } from './cors';
import type { AllowedDomain } from './domain-rule';
import type { StreamEndReason } from './event-stream';
import type { Choose } from './host-settings';
import type { OwnershipCacheOptions } from './ownership';
import type { RateLimit } from './rate-limit';
import type { RouteName } from './route';
import type { Fetch, KernelClient } from './send';
import type { ChoiceMappings, ConnectionSettings, LoginSettings, SettableField } from './setting-types';

/** Who a request is from. */
export interface Authorized {
  /** The Kernel profile of this person, and of nobody else: it decides what they may see and touch. */
  readonly profileName: string;
}

type Falsy = null | undefined | false | '' | 0;

/** What the `onRequest` hook is told. Nothing of a body, a header or a query is in it. */
export interface HandledRequest {
  readonly method: string;
  /** Null for a path that is not ours, or a method that does not go there. */
  readonly route: RouteName | null;
  /** HTTP status of the response. For an event stream the hook is called when it opens; see `onStreamEnd`. */
  readonly status: number;
  /** Milliseconds until the response's headers were ready. */
  readonly durationMs: number;
  readonly connectionId: string | null;
  /** `code` of the error body; null for a success. */
  readonly code: string | null;
  /** The status of Kernel's response when it was an error; 401 and 403 concern the API key. */
  readonly upstreamStatus: number | null;
}

/** What the `onStreamEnd` hook is told. */
export interface StreamEnd {
  readonly connectionId: string;
  /** Milliseconds since Kernel's stream was open. */
  readonly durationMs: number;
  readonly reason: StreamEndReason;
}

/** What to make the handler of: `authorize`, and one of `apiKey` and `client`. */
export interface ManagedAuthHandlerOptions {
  /** Kernel's API key. A function is called for each call to Kernel, for keys that change or come late. */
  readonly apiKey?: string | (() => string | undefined) | undefined;
  /** An `@onkernel/sdk` client in place of `apiKey`, `baseURL` and `fetch`. Its retries and its log are not used. */
  readonly client?: KernelClient | undefined;
  /** Where Kernel is; default `https://api.onkernel.com`. In development the sandbox's address. */
  readonly baseURL?: string | undefined;
  /** Where the handler is mounted; default `/api/managed-auth`. */
  readonly basePath?: string | undefined;
  /**
   * Who a request is from, by its cookie or token; nothing (null, false, …) answers 401. Called for each request that
   * is for a route of ours and not from a foreign site. It must leave the body unread. If it throws, or does
   * not settle within `timeoutMs`, the response is 500 and `onError` gets the error. Asked again while an event stream
   * is open: see `reauthorizeMs`.
   */
  readonly authorize: (request: Request) => Authorized | Falsy | Promise<Authorized | Falsy>;
  /**
   * What `POST /connections` may connect to; default nothing. A string is that very host name; `'*.example.com'` is every
   * name below it, not itself. A pattern must match through to the end and begin at a label, and what else it matches is
   * let through: `/[\w-]*bank\.com/` is `evilbank.com`, too, which `'*.bank.com'` is not. Addresses, single labels and
   * names such as `*.internal` go only by their own full name as a string.
   */
  readonly allowedDomains?: readonly AllowedDomain[] | undefined;
  /**
   * What a new connection is created with; default what Kernel has as its defaults. Called before `POST /connections`
   * creates anything. What Kernel would not take answers 500, and `onError` gets to know what it was.
   */
  readonly connection?: Choose<ConnectionSettings> | undefined;
  /** What each login is started with; default the connection's settings. As `connection` otherwise. */
  readonly login?: Choose<LoginSettings> | undefined;
  /** Whether `POST /connections` brings a connection that was there to what `connection` says; default false. */
  readonly updateExisting?: boolean | undefined;
  /**
   * Switches on `PATCH` for these settings; default none. `credential`, `proxy` and `browser` go only with a function that
   * makes them of what a person chose: `['save_credentials', { credential: (choice, { profileName }) => … }]`.
   */
  readonly allowUpdate?: readonly (SettableField | ChoiceMappings)[] | undefined;
  /**
   * Whether `GET /connections` lists the profile's connections, as `<Connections>` needs it; default true. It says of each
   * what `GET /connections/{id}` says to the same person.
   */
  readonly allowList?: boolean | undefined;
  /** Switches on `DELETE`, which also ends a running login; default false. */
  readonly allowDelete?: boolean | undefined;
  /** Origins beside the handler's own whose pages may call it, such as `https://app.example.com`; default none. */
  readonly allowedOrigins?: readonly string[] | undefined;
  /** CORS headers for `allowedOrigins`; default none. */
  readonly cors?: boolean | CorsOptions | undefined;
  /** Lets `live_view_url` through: whoever has it sees, and may steer, the browser that signs in. Default false. */
  readonly exposeLiveViewUrl?: boolean | undefined;
  /** Milliseconds for each call to Kernel, each of the host's functions, and a request's body; default 30000. */
  readonly timeoutMs?: number | undefined;
  /** Default 64000. */
  readonly maxBodyBytes?: number | undefined;
  /** How long, and of how many connections, the owner is remembered. */
  readonly ownershipCache?: OwnershipCacheOptions | undefined;
  /**
   * Whether a request is one too many: returns how many seconds to wait, for a 429 with `Retry-After`, or nothing (null,
   * false, …). Called once for each request that is for a route of ours, not from a foreign site, and authorized, before
   * its body is read and Kernel is called. If it throws, or does not settle within `timeoutMs`, the response is 500 and
   * `onError` gets the error. Default: no limit.
   */
  readonly rateLimit?: RateLimit | undefined;
  /** How many event streams one profile may have open on this instance; default 20. One more is answered with 429. */
  readonly maxStreamsPerProfile?: number | undefined;
  /** Milliseconds until an event stream is ended, and the browser opens another; default 600000, ten minutes. */
  readonly maxStreamMs?: number | undefined;
  /** Milliseconds between two calls of `authorize` while an event stream is open; default 60000, a minute. */
  readonly reauthorizeMs?: number | undefined;
  /** Called once for each request, for logs and figures. What it throws or rejects with goes to `onError`. */
  readonly onRequest?: ((handled: HandledRequest) => unknown) | undefined;
  /** Called once for each event stream that was opened, when it is over. What it throws goes to `onError`. */
  readonly onStreamEnd?: ((ended: StreamEnd) => unknown) | undefined;
  /**
   * Gets what the host's own code threw, what is wrong with its options, and our own bugs; each was answered with a
   * bare 500. Default: the error's name, without its message, on `console.error`.
   */
  readonly onError?: ((error: unknown) => unknown) | undefined;
  /** How Kernel is called; default the global `fetch`. */
  readonly fetch?: Fetch | undefined;
}
