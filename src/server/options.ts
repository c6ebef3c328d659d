import type { CorsOptions } from './cors';
import type { AllowedDomain } from './domain-rule';
import type { OwnershipCacheOptions } from './ownership';
import type { RouteName } from './route';
import type { Fetch, KernelClient } from './send';
import type { SettableField } from './settings-body';

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
  /** HTTP status of the answer. For an event stream the hook is called when it opens. */
  readonly status: number;
  /** Milliseconds until the answer's headers were ready. */
  readonly durationMs: number;
  readonly connectionId: string | null;
  /** `code` of the error body; null for a success. */
  readonly code: string | null;
  /** The status of Kernel's answer when it was an error; 401 and 403 concern the API key. */
  readonly upstreamStatus: number | null;
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
   * is for a route of ours and not from a foreign site. It must leave the body unread. If it throws, the answer is
   * 500 and `onError` gets the error.
   */
  readonly authorize: (request: Request) => Authorized | Falsy | Promise<Authorized | Falsy>;
  /**
   * What `POST /connections` may connect to; default nothing. A string is that very host name. A pattern must match
   * through to the end and begin at a label: `/\.example\.com$/` is every subdomain, `/^.*$/` is everything.
   */
  readonly allowedDomains?: readonly AllowedDomain[] | undefined;
  /** Switches on `PATCH` for these settings; default none. */
  readonly allowUpdate?: readonly SettableField[] | undefined;
  /** Switches on `DELETE`, which also ends a running login; default false. */
  readonly allowDelete?: boolean | undefined;
  /** Origins beside the handler's own whose pages may call it, such as `https://app.example.com`; default none. */
  readonly allowedOrigins?: readonly string[] | undefined;
  /** CORS headers for `allowedOrigins`; default none. */
  readonly cors?: boolean | CorsOptions | undefined;
  /** Lets `live_view_url` through: whoever has it sees, and may steer, the browser that signs in. Default false. */
  readonly exposeLiveViewUrl?: boolean | undefined;
  /** Milliseconds for each call to Kernel, and for a request's body to arrive; default 30000. */
  readonly timeoutMs?: number | undefined;
  /** Default 64000. */
  readonly maxBodyBytes?: number | undefined;
  /** How long, and of how many connections, the owner is remembered. */
  readonly ownershipCache?: OwnershipCacheOptions | undefined;
  /** Called once for each request, for logs and figures. What it throws goes to `onError`. */
  readonly onRequest?: ((handled: HandledRequest) => void) | undefined;
  /**
   * Gets what the host's own code threw, what is wrong with its options, and our own bugs; each was answered with a
   * bare 500. Default: the error's name, without its message, on `console.error`.
   */
  readonly onError?: ((error: unknown) => void) | undefined;
  /** How Kernel is called; default the global `fetch`. */
  readonly fetch?: Fetch | undefined;
}
