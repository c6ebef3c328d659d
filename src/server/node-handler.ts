import type { ManagedAuthHandler } from './handler';
import { nodeBody } from './node-body';

/** What the adapter reads of `http.IncomingMessage`, or of the request of Express and the like. */
export interface NodeRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly rawHeaders: readonly string[];
  readonly socket: object;
  readonly complete?: boolean;
  readonly readableDidRead?: boolean;
  on(event: string, listener: (...values: never[]) => void): unknown;
  pause(): unknown;
  resume(): unknown;
  destroy(): unknown;
}

/** What Express adds. */
interface MountedRequest extends NodeRequest {
  /** `url` is without the path of the mount. */
  readonly originalUrl?: string;
  /** By its `trust proxy` setting. */
  readonly protocol?: string;
  /** What a body parser made of the body. */
  readonly body?: unknown;
}

/** What the adapter uses of `http.ServerResponse`. */
export interface NodeResponse {
  statusCode: number;
  setHeader(name: string, value: string): unknown;
  flushHeaders(): unknown;
  write(chunk: Uint8Array): boolean;
  end(chunk?: Uint8Array): unknown;
  on(event: string, listener: () => void): unknown;
  once(event: string, listener: () => void): unknown;
  readonly destroyed: boolean;
}

/** Milliseconds for a client that is still sending to take note of the answer, before the line is cut. */
const LINGER = 1_000;

/**
 * Makes a handler for `node:http`, Express, Connect and the like. It imports nothing of Node, so that bundles for other
 * runtimes stay clean. A body that a parser such as `express.json()` has read already is taken from `request.body`.
 */
export function toNodeHandler(
  handler: ManagedAuthHandler,
): (request: NodeRequest, response: NodeResponse, next?: (error: unknown) => void) => void {
  return (incoming, outgoing, next) => {
    const gone = new AbortController();
    outgoing.on('close', () => gone.abort());
    const answer = async () => {
      const request = requestOf(incoming, gone.signal);
      await write(request === null ? badRequest() : await handler(request), incoming, outgoing);
    };
    answer().catch((error: unknown) => {
      if (gone.signal.aborted) return;
      if (next !== undefined) return next(error);
      console.error(error);
      outgoing.statusCode = 500;
      outgoing.end();
    });
  };
}

function badRequest(): Response {
  return Response.json(
    { code: 'bad_request', message: 'The request makes no sense.' },
    { status: 400, headers: { 'Cache-Control': 'no-store' } },
  );
}

/** @returns null for what no URL or no headers can be made of */
function requestOf(incoming: MountedRequest, signal: AbortSignal): Request | null {
  const { method = 'GET', originalUrl, url: path = originalUrl, socket } = incoming;
  const target = originalUrl ?? path ?? '';
  const isSecure = ('encrypted' in socket && socket.encrypted === true) || incoming.protocol === 'https';
  try {
    const { headers, host } = headersOf(incoming.rawHeaders);
    // Only a path: an absolute form would choose the host by itself.
    if (!target.startsWith('/') || !/^[^\s/?#@\\]+$/.test(host)) return null;
    const url = new URL(`${isSecure ? 'https' : 'http'}://${host}${target}`);
    if (method === 'GET' || method === 'HEAD') return new Request(url, { method, headers, signal });
    const body = nodeBody(incoming, incoming.body, headers);
    return new Request(url, { method, headers, signal, body, duplex: 'half' } as RequestInit);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Pairs as they came in, without the pseudo-headers of HTTP/2, of which one is the host. */
function headersOf(raw: readonly string[]): { headers: Headers; host: string } {
  const headers = new Headers();
  let host = '';
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const name = raw[index] ?? '';
    const value = raw[index + 1] ?? '';
    if (name === ':authority' || (host === '' && name.toLowerCase() === 'host')) host = value;
    if (!name.startsWith(':')) headers.append(name, value);
  }
  return { headers, host };
}

async function write(response: Response, incoming: NodeRequest, outgoing: NodeResponse): Promise<void> {
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) outgoing.setHeader(name, value);
  if (isCutShort(incoming)) cutAfter(incoming, outgoing);
  if (!/^text\/event-stream/.test(response.headers.get('Content-Type') ?? '')) {
    outgoing.end(new Uint8Array(await response.arrayBuffer()));
  } else if (response.body !== null) {
    outgoing.flushHeaders();
    await pump(response.body, outgoing);
  }
}

/** Answered before all of it was sent: what still comes is of no use to anybody. */
function isCutShort({ method, complete }: NodeRequest): boolean {
  return complete === false && method !== 'GET' && method !== 'HEAD';
}

function cutAfter(incoming: NodeRequest, outgoing: NodeResponse): void {
  outgoing.setHeader('Connection', 'close');
  outgoing.once('finish', () => {
    incoming.resume();
    const timer = setTimeout(() => incoming.destroy(), LINGER);
    outgoing.once('close', () => clearTimeout(timer));
  });
}

async function pump(body: ReadableStream<Uint8Array>, outgoing: NodeResponse): Promise<void> {
  const reader = body.getReader();
  /** Ends the wait for room: there is some, or nobody is left to read. */
  let proceed = () => {};
  outgoing.on('drain', () => proceed());
  outgoing.on('close', () => {
    void reader.cancel().catch(() => {});
    proceed();
  });
  if (outgoing.destroyed) void reader.cancel().catch(() => {});
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    if (outgoing.write(next.value) || outgoing.destroyed) continue;
    await new Promise<void>((resolve) => {
      proceed = resolve;
    });
  }
  outgoing.end();
}
