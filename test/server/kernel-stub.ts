import { createManagedAuthHandler, type ManagedAuthHandlerOptions } from '../../src/server';

export const MINE = 'ma_mine';
export const THEIRS = 'ma_theirs';
export const KEY = 'sk_secret_key';

/** One call that reached Kernel. */
export interface KernelCall {
  readonly route: string;
  /** With its question mark; empty when there is none. */
  readonly query: string;
  readonly init: RequestInit;
  readonly body: unknown;
}

type Respond = (call: KernelCall) => Response | Promise<Response>;

export function connectionJson(id: string, members: object = {}) {
  const owner = id === THEIRS ? 'user-2' : 'user-1';
  return { id, profile_name: owner, domain: 'github.com', status: 'NEEDS_AUTH', save_credentials: true, ...members };
}

/** A stream that is left open after `chunks`, and says whether it was canceled or aborted. */
export function openStream(chunks: readonly string[], signal?: AbortSignal | null) {
  const encoder = new TextEncoder();
  let send: (chunk: string) => void = () => {};
  let close: () => void = () => {};
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(encoder.encode(chunk));
      send = (chunk) => controller.enqueue(encoder.encode(chunk));
      close = () => controller.close();
      signal?.addEventListener('abort', () => controller.error(signal.reason));
    },
  });
  return { stream, send: (chunk: string) => send(chunk), close: () => close() };
}

export function eventStream(body: BodyInit | null): Response {
  return new Response(body, { headers: { 'Content-Type': 'text/event-stream' } });
}

const DEFAULTS: Readonly<Record<string, Respond>> = {
  'POST ': ({ body }) => Response.json(connectionJson('ma_new', body as object), { status: 201 }),
  'GET ': () => Response.json([connectionJson(MINE)]),
  'GET /:id': ({ route }) => Response.json(connectionJson(idOf(route))),
  'PATCH /:id': ({ route, body }) => Response.json(connectionJson(idOf(route), body as object)),
  'DELETE /:id': () => new Response(null, { status: 204 }),
  'POST /:id/login': ({ route }) =>
    Response.json({
      id: idOf(route),
      flow_type: 'LOGIN',
      hosted_url: 'https://auth.kernel.example/x',
      flow_expires_at: '2030-01-01T00:00:00Z',
      handoff_code: 'secret-handoff',
      live_view_url: 'https://live.kernel.example/secret',
    }),
  'POST /:id/submit': () => Response.json({ accepted: true }, { status: 202 }),
  'GET /:id/events': () => eventStream('event: sse_heartbeat\ndata: {"event":"sse_heartbeat"}\n\n'),
};

function idOf(route: string): string {
  return /\/(ma_[a-z]+)/.exec(route)?.[1] ?? '';
}

/** Kernel as a function: what it was asked, and responders that a test may replace by `METHOD /:id/action`. */
export function kernelStub(responders: Readonly<Record<string, Respond>> = {}) {
  const calls: KernelCall[] = [];
  const fetch = async (input: string, init: RequestInit): Promise<Response> => {
    const { pathname, search: query } = new URL(input);
    const route = `${init.method} ${pathname.replace('/auth/connections', '')}`;
    const call = { route, query, init, body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined };
    calls.push(call);
    const pattern = route.replace(/\/ma_[a-z]+/, '/:id');
    const respond = responders[pattern] ?? DEFAULTS[pattern];
    return respond === undefined ? new Response(null, { status: 404 }) : respond(call);
  };
  return { fetch, calls, routes: () => calls.map(({ route }) => route) };
}

/** A handler in front of the stub, for user-1, with everything switched on. */
export function handlerOn(kernel: ReturnType<typeof kernelStub>, options: Partial<ManagedAuthHandlerOptions> = {}) {
  return createManagedAuthHandler({
    apiKey: KEY,
    baseURL: 'https://kernel.example',
    fetch: kernel.fetch,
    authorize: () => ({ profileName: 'user-1' }),
    allowedDomains: ['github.com'],
    allowDelete: true,
    allowUpdate: ['save_credentials', 'login_url', 'allowed_domains'],
    onError: () => {},
    ...options,
  });
}

const HOST = 'https://app.example';

/** A request as the widget sends it, from the host's own page. */
export function ask(method: string, path: string, body?: unknown, init: RequestInit = {}): Request {
  const { headers, ...rest } = init;
  const all = new Headers({ 'Sec-Fetch-Site': 'same-origin', Origin: HOST });
  if (body !== undefined) all.set('Content-Type', 'application/json');
  for (const [name, value] of new Headers(headers)) all.set(name, value);
  return new Request(`${HOST}/api/managed-auth${path}`, {
    method,
    headers: all,
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    ...rest,
  });
}
