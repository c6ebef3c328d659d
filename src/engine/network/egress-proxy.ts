import { lookup as dnsLookup } from 'node:dns/promises';
import {
  createServer,
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { connect, isIP, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { isLoopbackHost } from './host-policy';

export interface EgressOptions {
  /** Called for each connection with the address that is then connected to. */
  readonly allowsAddress: (host: string, port: number, address: string) => boolean;
  /** Whether pages may be opened there. Only those may be requested without encryption. */
  readonly allowsPage: (url: string) => boolean;
  /** Resolves a host to all of its addresses; default the system's resolver. */
  readonly lookup?: (host: string) => Promise<readonly string[]>;
  /** The most bytes that sites may send in total; default 64 MiB. */
  readonly mostBytes?: number;
}

export interface EgressProxy {
  readonly port: number;
  readonly stats: {
    readonly requests: number;
    readonly bytes: number;
    readonly refused: number;
    readonly isOverLimit: boolean;
  };
  /** Resolves when the sites have sent too much. */
  readonly overLimit: Promise<void>;
  close(): Promise<void>;
}

const MOST_BYTES = 64 * 1024 * 1024;
const MOST_SOCKETS = 100;
const CONNECT_LIMIT_MS = 15_000;

/** Hop-by-hop headers, which are not forwarded (RFC 9110, section 7.6.1). */
const HOP_BY_HOP =
  /^(connection|keep-alive|proxy-authenticate|proxy-authorization|proxy-connection|te|trailer|transfer-encoding|upgrade)$/;

function endToEnd(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP_BY_HOP.test(name)));
}

async function systemLookup(host: string): Promise<string[]> {
  return (await dnsLookup(host, { all: true })).map(({ address }) => address);
}

/**
 * A login's browser reaches the network only through this proxy. Each name is resolved here, once for each connection, and the
 * address that was checked is the one that is connected to, so a name cannot change its address in between.
 */
export async function startEgressProxy(options: EgressOptions): Promise<EgressProxy> {
  const { allowsAddress, allowsPage, lookup = systemLookup, mostBytes = MOST_BYTES } = options;
  const stats = { requests: 0, bytes: 0, refused: 0, isOverLimit: false };
  const sockets = new Set<Duplex>();
  let tellOverLimit = () => {};
  const overLimit = new Promise<void>((resolve) => {
    tellOverLimit = resolve;
  });

  const keep = (socket: Duplex) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  };
  const count = (chunk: Buffer) => {
    stats.bytes += chunk.length;
    if (stats.bytes <= mostBytes || stats.isOverLimit) return;
    stats.isOverLimit = true;
    tellOverLimit();
    for (const socket of sockets) socket.destroy();
  };

  /** The address to connect to, or null when there is none that is allowed. */
  const addressOf = async (host: string, port: number): Promise<string | null> => {
    const bare = host.replace(/^\[(.*)\]$/, '$1');
    const literal = isIP(bare) === 0 ? null : bare;
    const loopback = isLoopbackHost(host) ? ['127.0.0.1', '::1'] : null;
    const addresses = literal ? [literal] : (loopback ?? (await lookup(bare).catch(() => [])));
    return addresses.find((address) => allowsAddress(host, port, address)) ?? null;
  };

  const open = async (host: string, port: number): Promise<Socket | null> => {
    stats.requests += 1;
    const address = stats.isOverLimit || sockets.size >= MOST_SOCKETS * 2 ? null : await addressOf(host, port);
    if (address === null) {
      stats.refused += 1;
      return null;
    }
    const socket = connect({ host: address, port, timeout: CONNECT_LIMIT_MS });
    keep(socket);
    return new Promise((resolve) => {
      socket.once('connect', () => resolve(socket.setTimeout(0)));
      socket.once('timeout', () => socket.destroy());
      socket.once('close', () => resolve(null));
    });
  };

  const forward = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = URL.canParse(request.url ?? '') ? new URL(request.url ?? '') : null;
    const port = Number(url?.port || 80);
    const isAllowed = url?.protocol === 'http:' && allowsPage(url.href);
    const socket = isAllowed && url ? await open(url.hostname, port) : null;
    if (url === null || socket === null) {
      if (!isAllowed) stats.refused += 1;
      response.writeHead(isAllowed ? 502 : 403).end();
      return;
    }
    response.on('close', () => socket.destroy());
    const onward = httpRequest({
      createConnection: () => socket,
      method: request.method,
      path: url.pathname + url.search,
      headers: { ...endToEnd(request.headers), connection: 'close' },
    });
    const fail = () => (response.headersSent ? response.destroy() : response.writeHead(502).end());
    onward.on('response', (answer) => {
      answer.on('error', fail);
      try {
        response.writeHead(answer.statusCode ?? 502, endToEnd(answer.headers));
      } catch {
        // Sites send what Node's server refuses to pass on, such as a status of two digits.
        fail();
        socket.destroy();
        return;
      }
      answer.on('data', count);
      answer.pipe(response);
    });
    // No upgrade was requested.
    onward.on('upgrade', () => fail());
    onward.on('error', fail);
    // Has no effect after a complete response.
    onward.on('close', () => !response.headersSent && fail());
    request.on('error', () => socket.destroy());
    request.pipe(onward);
  };

  const tunnel = async (request: IncomingMessage, client: Duplex, head: Buffer): Promise<void> => {
    const { hostname, port } = URL.canParse(`http://${request.url}`)
      ? new URL(`http://${request.url}`)
      : { hostname: '', port: '' };
    const number = Number(port || 80);
    const socket = hostname === '' ? null : await open(hostname, number);
    if (socket === null || client.destroyed) {
      socket?.destroy();
      client.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    if (head.length > 0) socket.write(head);
    socket.on('data', count);
    socket.pipe(client);
    client.pipe(socket);
    socket.once('close', () => client.destroy());
    client.once('close', () => socket.destroy());
  };

  // An error on one connection must end that connection, never the process.
  const server = createServer((request, response) => {
    response.on('error', () => response.destroy());
    forward(request, response).catch(() => response.destroy());
  });
  server.on('connection', keep);
  server.on('connect', (request: IncomingMessage, client: Duplex, head: Buffer) => {
    keep(client);
    tunnel(request, client, head).catch(() => client.destroy());
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    stats,
    overLimit,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
        server.closeAllConnections();
      }),
  };
}
