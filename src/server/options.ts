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

/** What the `onRequest` hook receives: nothing from a body, a header or a query. */
export interface HandledRequest {
  readonly method: string;
  /** Null for a path that is not the handler's, or a method that the path does not take. */
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

/** What the `onStreamEnd` hook receives. */
export interface StreamEnd {
  readonly connectionId: string;
  /** Milliseconds since Kernel's stream opened. */
  readonly durationMs: number;
  readonly reason: StreamEndReason;
}

/** Options of `createManagedAuthHandler`. Required: `authorize`, and either `apiKey` or `client`. */
export interface ManagedAuthHandlerOptions {
  /** Kernel's API key, or a function that returns it: called for each call to Kernel, for keys that change or arrive late. */
  readonly apiKey?: string | (() => string | undefined) | undefined;
  /** An `@onkernel/sdk` client instead of `apiKey`, `baseURL` and `fetch`. Its retries and logging are not used. */
  readonly client?: KernelClient | undefined;
  /** Kernel's address; default `https://api.onkernel.com`. In development, the sandbox's. */
  readonly baseURL?: string | undefined;
  /** Where the handler is mounted; default `/api/managed-auth`. */
  readonly basePath?: string | undefined;
  /**
   * Says who a request is from, by its cookie or token; a falsy result (null, false, …) is answered with 401. Called for
   * each request to one of the handler's routes that is not from a foreign site. It must not read the body. If it throws,
   * or does not settle within `timeoutMs`, the response is 500 and `onError` receives the error. Called again while an
   * event stream is open: see `reauthorizeMs`.
   */
  readonly authorize: (request: Request) => Authorized | Falsy | Promise<Authorized | Falsy>;
  /**
   * What `POST /connections` may connect to; default nothing. A string allows exactly that host name; `'*.example.com'`
   * allows every name below it, but not the name itself. A pattern must match to the end of the name and start at a label,
   * and allows whatever else it matches: `/[\w-]*bank\.com/` also allows `evilbank.com`, which `'*.bank.com'` does not.
   * Addresses, single labels and names such as `*.internal` are allowed only by their own full name as a string.
   */
  readonly allowedDomains?: readonly AllowedDomain[] | undefined;
  /**
   * Chooses the settings of a new connection; default Kernel's own defaults. Called before `POST /connections` creates
   * anything. Settings that Kernel would not accept are answered with 500, and `onError` learns which they were.
   */
  readonly connection?: Choose<ConnectionSettings> | undefined;
  /** Chooses the settings of each login; default those of the connection. Otherwise like `connection`. */
  readonly login?: Choose<LoginSettings> | undefined;
  /** Whether `POST /connections` brings an existing connection in line with `connection`; default false. */
  readonly updateExisting?: boolean | undefined;
  /**
   * Enables `PATCH` for these settings; default none. `credential`, `proxy` and `browser` need a function that turns a
   * person's choice into the setting: `['save_credentials', { credential: (choice, { profileName }) => … }]`.
   */
  readonly allowUpdate?: readonly (SettableField | ChoiceMappings)[] | undefined;
  /**
   * Whether `GET /connections` lists the profile's connections, which `<Connections>` needs; default true. The list shows
   * nothing that `GET /connections/{id}` does not show the same person.
   */
  readonly allowList?: boolean | undefined;
  /** Enables `DELETE`, which also ends a running login; default false. */
  readonly allowDelete?: boolean | undefined;
  /** Further origins whose pages may call the handler, such as `https://app.example.com`; default none. */
  readonly allowedOrigins?: readonly string[] | undefined;
  /** CORS headers for `allowedOrigins`; default none. */
  readonly cors?: boolean | CorsOptions | undefined;
  /** Passes `live_view_url` on: whoever has it can see, and may control, the browser that signs in. Default false. */
  readonly exposeLiveViewUrl?: boolean | undefined;
  /** Milliseconds allowed for each call to Kernel, each of your functions, and a request's body; default 30000. */
  readonly timeoutMs?: number | undefined;
  /** Default 64000. */
  readonly maxBodyBytes?: number | undefined;
  /** For how long, and for how many connections, the owner is remembered. */
  readonly ownershipCache?: OwnershipCacheOptions | undefined;
  /**
   * Limits requests: returns the seconds to wait, for a 429 with `Retry-After`, or nothing (null, false, …) to let the
   * request through. Called once for each authorized request to one of the handler's routes that is not from a foreign
   * site, before its body is read and Kernel is called. If it throws, or does not settle within `timeoutMs`, the response
   * is 500 and `onError` receives the error. Default: no limit.
   */
  readonly rateLimit?: RateLimit | undefined;
  /** How many event streams a profile may have open on this instance; default 20. Further ones are answered with 429. */
  readonly maxStreamsPerProfile?: number | undefined;
  /** Milliseconds after which an event stream is ended, and the browser opens another; default 600000, ten minutes. */
  readonly maxStreamMs?: number | undefined;
  /** Milliseconds between calls of `authorize` while an event stream is open; default 60000, one minute. */
  readonly reauthorizeMs?: number | undefined;
  /** Called once for each request, for logs and metrics. What it throws or rejects with goes to `onError`. */
  readonly onRequest?: ((handled: HandledRequest) => unknown) | undefined;
  /** Called once for each event stream, when it has ended. What it throws or rejects with goes to `onError`. */
  readonly onStreamEnd?: ((ended: StreamEnd) => unknown) | undefined;
  /**
   * Receives what your own functions threw, what is wrong with your options, and bugs of the handler's; each was answered
   * with a bare 500. Default: the error's name, without its message, on `console.error`.
   */
  readonly onError?: ((error: unknown) => unknown) | undefined;
  /** How Kernel is called; default the global `fetch`. */
  readonly fetch?: Fetch | undefined;
}
