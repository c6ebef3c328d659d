import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

const servers: Server[] = [];

/** Listens on a free port of 127.0.0.1 until `closeServers`. */
export async function listen(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

export function closeServers(): void {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
}

/**
 * Sends bytes as they are, which no HTTP client would, and resolves with all that came back.
 *
 * @param then whether it waits for the server to hang up, or does so itself after its bytes
 */
export function sendRaw(port: number, bytes: string, then: 'waits' | 'hangs up' = 'waits'): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(bytes, 'latin1');
      if (then === 'hangs up') socket.end();
    });
    let response = '';
    socket.setEncoding('latin1').on('data', (chunk) => {
      response += chunk;
    });
    socket.on('close', () => resolve(response));
    socket.on('error', (error) => (then === 'waits' ? reject(error) : undefined));
  });
}
