import { once } from 'node:events';
import { createServer, type Server, ServerResponse } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import { NetworkFault } from './faults';
import { createSandbox, type Sandbox, type SandboxOptions } from './sandbox';

export interface ServeOptions extends SandboxOptions {
  /** Default 4010; 0 takes any that is free. */
  readonly port?: number;
  /** Default 127.0.0.1: this machine alone. */
  readonly host?: string;
}

export interface ServedSandbox {
  /** Without a slash at the end: the `baseURL` of an SDK or of the handler. */
  readonly url: string;
  readonly sandbox: Sandbox;
  /** Breaks what is still open and frees the port. */
  close(): Promise<void>;
}

/** The address could not be had; `message` says which and what to do. */
export class ServeError extends Error {
  override readonly name = 'ServeError';
}

/**
 * Puts a sandbox on a port. Needs Node.
 *
 * @throws ServeError when the port is taken or the address cannot be used.
 */
export async function serveSandbox({
  port = 4010,
  host = '127.0.0.1',
  ...options
}: ServeOptions = {}): Promise<ServedSandbox> {
  const sandbox = createSandbox(options);
  const answer = getRequestListener(
    async (request, { outgoing }) => {
      try {
        const response = await sandbox.fetch(request);
        const streams = response.headers.get('Content-Type')?.startsWith('text/event-stream') === true;
        return streams && outgoing instanceof ServerResponse ? breaking(response, outgoing) : response;
      } catch (error) {
        // A planned network fault must look like one from outside: no answer at all.
        if (error instanceof NetworkFault || request.signal.aborted) outgoing.destroy();
        return new Response(null, { status: 500 });
      }
    },
    { overrideGlobalObjects: false },
  );
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
  await listen(server, port, host);
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`, sandbox, close: () => close(server) };
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
