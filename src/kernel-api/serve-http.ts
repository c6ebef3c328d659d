import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, ServerResponse } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import { ApiError } from './api-error';
import { isLoopback, namesLoopback } from './loopback';
import { MOST_BODY_BYTES, TOO_LONG } from './read-json';

export interface HttpOptions {
  /** Responds to a request. One that throws breaks the connection: to the client the network has failed. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** 0 takes any that is free. */
  readonly port: number;
  /** On a loopback address only requests whose `Host` is one are taken. */
  readonly host: string;
}

export interface ServedHttp {
  /** Without a slash at the end: the `baseURL` of an SDK or of the handler. */
  readonly url: string;
  /** Breaks what is still open and frees the port. */
  close(): Promise<void>;
}

/** The address could not be had; `message` says which and what to do. */
export class ServeError extends Error {
  override readonly name = 'ServeError';
}

/** A request that takes longer to arrive is not waited for. */
const REQUEST_LIMIT_MS = 30_000;

/**
 * Puts an API on a port. Needs Node.
 *
 * @throws ServeError when the port is taken or the address cannot be used.
 */
export async function serveHttp({ fetch, port, host }: HttpOptions): Promise<ServedHttp> {
  const isLocal = isLoopback(host);
  const respond = getRequestListener(
    async (request, { outgoing }) => {
      try {
        const response = await fetch(request);
        const streams = response.headers.get('Content-Type')?.startsWith('text/event-stream') === true;
        return streams && outgoing instanceof ServerResponse ? breaking(response, outgoing) : response;
      } catch {
        outgoing.destroy();
        return new Response(null, { status: 500 });
      }
    },
    { overrideGlobalObjects: false },
  );
  const server = createServer({ requestTimeout: REQUEST_LIMIT_MS }, (incoming, outgoing) => {
    if (isLocal && !namesLoopback(incoming.headers.host)) respondWithError(outgoing, WRONG_HOST);
    else
      collectBody(incoming).then(
        (rawBody) =>
          rawBody === null
            ? respondWithError(outgoing, TOO_LONG)
            : respond(Object.assign(incoming, { rawBody }), outgoing),
        () => outgoing.destroy(),
      );
  });
  await listen(server, port, host);
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`, close: () => close(server) };
}

const WRONG_HOST = new ApiError(403, {
  code: 'host_not_allowed',
  message: 'This server is for this machine alone: call it as localhost or 127.0.0.1.',
});

/** Says no, and lets go of a client that may have more to send than anybody wants to hear. */
function respondWithError(outgoing: ServerResponse, { status, body }: ApiError): void {
  outgoing.writeHead(status, { 'Content-Type': 'application/json', Connection: 'close' });
  outgoing.end(JSON.stringify(body), () => outgoing.socket?.destroySoon());
}

/**
 * The body of a request, on any route and of any method; null when it is too long. Collected before anybody looks at
 * it, because what a route leaves unread Node would read on without end. What is said of its length is not believed.
 */
async function collectBody(incoming: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
    bytes += chunk.length;
    if (bytes > MOST_BODY_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * A body that breaks must break the connection. Left alone, the adapter would print the error and send it as the
 * last words of a body that ends as if it were whole.
 */
function breaking(response: Response, outgoing: ServerResponse): Response {
  const reader = response.body?.getReader();
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const chunk = await reader?.read().catch(() => null);
        if (chunk === null) {
          // What was said before the break is to arrive.
          await setImmediate();
          outgoing.socket?.destroySoon();
          if (!outgoing.closed) await once(outgoing, 'close');
        }
        if (chunk == null || chunk.done) controller.close();
        else controller.enqueue(chunk.value);
      },
      cancel: (reason) => reader?.cancel(reason),
    },
    { highWaterMark: 0 },
  );
  const streamed = new Response(body, response);
  // Told so, the adapter does not wait for a second chunk before it sends the first.
  streamed.headers.set('Transfer-Encoding', 'chunked');
  return streamed;
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(new ServeError(listenProblem(cause.code, port, host), { cause }));
    });
    server.listen(port, host, resolve);
  });
}

/** Why an address cannot be listened on, and what to do, for the person at the terminal. */
export function listenProblem(code: string | undefined, port: number, host: string): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken on ${host}. Stop what uses it, or choose another with --port (0 takes any).`;
    case 'EACCES':
      return `Port ${port} needs more rights than this user has. Choose one above 1023 with --port.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${host} is not an address of this machine. Choose another with --host (127.0.0.1 is the default).`;
    default:
      return `Cannot listen on ${host}:${port} (${code ?? 'unknown error'}).`;
  }
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
