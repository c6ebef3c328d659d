/** One call to Kernel's API. */
export interface UpstreamCall {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below `/auth/connections`, query included; `''` is the collection. */
  readonly path: string;
  /** JSON to send; none when missing. */
  readonly body?: unknown;
  readonly accept?: string;
}

/** Sends one call, once, and resolves with whatever was answered, errors included. Rejects when no answer came. */
export type Send = (call: UpstreamCall, controller: AbortController) => Promise<Response>;

export type Fetch = (input: string, init: RequestInit) => Promise<Response>;

/** What the handler uses of an `@onkernel/sdk` client; any version of it that has these will do. */
export interface KernelClient {
  buildRequest(options: {
    method: 'get' | 'post' | 'patch' | 'delete';
    path: string;
    body?: string;
    headers: Record<string, string>;
  }): Promise<{ req: RequestInit; url: string }>;
  fetchWithTimeout(url: string, init: RequestInit, ms: number, controller: AbortController): Promise<Response>;
}

const COLLECTION = '/auth/connections';

/**
 * A redirect would take the key, or what a person typed, to wherever it points. `manual` and not `error`, which
 * Cloudflare Workers lack: the 3xx counts as a failure here.
 */
const REDIRECT = 'manual';

function headersOf({ body, accept = 'application/json' }: UpstreamCall): Record<string, string> {
  return body === undefined ? { Accept: accept } : { Accept: accept, 'Content-Type': 'application/json' };
}

/**
 * Calls with an API key alone. Not through the SDK: what it does for each request cost about two fifths of the
 * throughput, it would log bodies under KERNEL_LOG=debug, and it reads answers of any length into memory.
 *
 * @param baseURL without a slash at the end
 */
export function sendWithKey(apiKey: () => string, baseURL: string, fetch: Fetch): Send {
  const base = baseURL + COLLECTION;
  return async (call, { signal }) =>
    fetch(base + call.path, {
      method: call.method,
      headers: { ...headersOf(call), Authorization: `Bearer ${apiKey()}` },
      redirect: REDIRECT,
      signal,
      ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
    });
}

/**
 * Calls with the host's SDK client: its address, key, headers, fetch options and fetch, but neither its retries,
 * which would send a one-time code twice, nor its log.
 */
export function sendWithClient(client: KernelClient, timeoutMs: number): Send {
  return async (call, controller) => {
    const { req, url } = await client.buildRequest({
      method: call.method.toLowerCase() as Lowercase<UpstreamCall['method']>,
      path: COLLECTION + call.path,
      headers: headersOf(call),
      ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
    });
    return client.fetchWithTimeout(url, { ...req, redirect: REDIRECT }, timeoutMs, controller);
  };
}
