import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { namesLoopback } from '../src/kernel-api/loopback';
import { serveSandbox } from '../src/sandbox/serve';
import { toNodeHandler } from '../src/server';
import { createBackend } from './backend';

/** The sandbox on a port of its own, and the backend that talks to it as it would to Kernel. */
export async function startBackend() {
  const sandbox = await serveSandbox({ port: 0 });
  const handler = toNodeHandler(createBackend(sandbox.url, `robin-${Date.now().toString(36)}`));
  return { handle: forThisMachine(handler), close: () => sandbox.close() };
}

/**
 * The demo knows one person and lets in whoever asks: only pages of this machine may. The page's own server checks
 * the same for what it serves.
 */
function forThisMachine(handler: (request: IncomingMessage, response: ServerResponse) => void): RequestListener {
  return (request, response) => {
    if (namesLoopback(request.headers.host)) return handler(request, response);
    const message = 'The demo is for this machine alone: open it as 127.0.0.1.';
    response.writeHead(403, { 'Content-Type': 'application/json', Connection: 'close' });
    response.end(JSON.stringify({ code: 'host_not_allowed', message }));
  };
}
