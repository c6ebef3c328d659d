import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { serveEngine } from '../src/engine';
import { namesLoopback } from '../src/kernel-api/loopback';
import { type ServedSandbox, serveSandbox } from '../src/sandbox/serve';
import { toNodeHandler } from '../src/server';
import { API_KEY, createBackend } from './backend';

/** A real application on this machine, as `demo/serve.mjs` starts it. */
export interface RealSite {
  readonly title: string;
  readonly domain: string;
  /** `domain:port`. */
  readonly host: string;
  readonly username: string;
  readonly password: string;
}

/**
 * The sandbox on a port of its own, and the backend that talks to it as it would to Kernel. With real sites it is the engine
 * that stands behind: neither the backend nor the page can tell.
 */
export async function startBackend(realSites: readonly RealSite[] = []) {
  const profileName = `robin-${Date.now().toString(36)}`;
  if (realSites.length > 0) {
    const engine = await serveEngine({ port: 0, allow: realSites.map(({ host }) => host), apiKey: API_KEY });
    const domains = realSites.map(({ domain }) => domain);
    const handler = toNodeHandler(createBackend(engine.url, profileName, domains));
    return { handle: forThisMachine(handler), close: () => engine.close() };
  }
  const served = await serveSandbox({ port: 0 });
  const handler = toNodeHandler(createBackend(served.url, profileName));
  const handle: RequestListener = (request, response) => {
    if (request.url !== '/api/sandbox/sign-out') return handler(request, response);
    void signOutEverywhere(served, profileName).then(() => response.writeHead(204).end());
  };
  return { handle: forThisMachine(handle), close: () => served.close() };
}

/** What sites do after a while: they end their sessions. */
async function signOutEverywhere({ url, sandbox }: ServedSandbox, profileName: string): Promise<void> {
  const headers = { Authorization: `Bearer ${API_KEY}` };
  const response = await sandbox.fetch(`${url}/auth/connections?profile_name=${profileName}`, { headers });
  const connections: { id: string; status: string }[] = await response.json();
  for (const { id, status } of connections) if (status === 'AUTHENTICATED') sandbox.signOut(id);
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
