import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import { type AddressInfo, connect, createServer as createRawServer } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ODD_ANSWERS } from '../../../test/engine/odd-answers';
import { type EgressProxy, startEgressProxy } from './egress-proxy';

const open: { close(): unknown }[] = [];
const unhandled: unknown[] = [];
const note = (error: unknown) => void unhandled.push(error);
beforeEach(() => {
  process.on('uncaughtException', note);
  process.on('unhandledRejection', note);
});
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
  process.off('uncaughtException', note);
  process.off('unhandledRejection', note);
  expect(unhandled.splice(0)).toEqual([]);
});

/** A site that answers every request with the same bytes, whatever they are, and then closes. */
async function rawSite(answer: string): Promise<number> {
  const server = createRawServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => socket.end(Buffer.from(answer, 'latin1')));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push({ close: () => server.close() });
  return (server.address() as AddressInfo).port;
}

async function proxy(): Promise<EgressProxy> {
  const started = await startEgressProxy({ allowsAddress: () => true, allowsPage: () => true });
  open.push(started);
  return started;
}

/** What a browser gets: a status, or `closed`. */
function statusOf({ port }: EgressProxy, url: string, options: object = {}): Promise<number | 'closed'> {
  return new Promise((resolve) => {
    const sent = request(
      { host: '127.0.0.1', port, path: url, agent: false, ...options },
      (answer: IncomingMessage) => {
        answer.on('close', () => resolve(answer.statusCode ?? 'closed')).on('error', () => {});
        answer.resume();
      },
    );
    sent.on('error', () => resolve('closed')).end();
  });
}

it.each(ODD_ANSWERS)('a site cannot end the process with %s', async (_, answer) => {
  const port = await rawSite(answer);
  const egress = await proxy();
  const status = await statusOf(egress, `http://127.0.0.1:${port}/`);
  expect(status === 'closed' || (status >= 200 && status < 1_000), String(status)).toBe(true);
  // The next one is answered as ever.
  expect(await statusOf(egress, `http://127.0.0.1:${await rawSite('HTTP/1.1 204 x\r\n\r\n')}/`)).toBe(204);
});

it.each([
  ['a status that is none', 'HTTP/1.1 099 X\r\nContent-Length: 2\r\n\r\nhi'],
  ['nothing', ''],
  ['no HTTP', 'SSH-2.0-OpenSSH\r\n'],
  ['another protocol', 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: foo\r\nConnection: Upgrade\r\n\r\n'],
])('%s is a bad gateway to the browser', async (_, answer) => {
  expect(await statusOf(await proxy(), `http://127.0.0.1:${await rawSite(answer)}/`)).toBe(502);
});

it('an announced trailer is left out, and the rest is passed on', async () => {
  const port = await rawSite('HTTP/1.1 200 OK\r\nTrailer: Foo\r\nContent-Length: 2\r\n\r\nhi');
  expect(await statusOf(await proxy(), `http://127.0.0.1:${port}/`)).toBe(200);
});

it('what a browser sends may be as odd', async () => {
  const egress = await proxy();
  const port = await rawSite('HTTP/1.1 204 x\r\n\r\n');
  const lines = [
    `GET http://127.0.0.1:${port}/\xff\x01 HTTP/1.1\r\n\r\n`,
    `GET http://127.0.0.1:${port}/ HTTP/1.1\r\nHost: x\r\nX: a\xffb\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n`,
    `POST http://127.0.0.1:${port}/ HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nab`,
    `POST http://127.0.0.1:${port}/ HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`,
    'GET http://127.0.0.1:0/ HTTP/1.1\r\nHost: x\r\n\r\n',
    'GET http://[::]:99999/ HTTP/1.1\r\nHost: x\r\n\r\n',
    'CONNECT :0 HTTP/1.1\r\nHost: x\r\n\r\n',
    'CONNECT 127.0.0.1:0 HTTP/1.1\r\nHost: x\r\n\r\n',
    `CONNECT 127.0.0.1:${port}/../x HTTP/1.1\r\nHost: x\r\n\r\nearly`,
  ];
  for (const line of lines) {
    for (const isAborted of [true, false]) {
      await new Promise<void>((resolve) => {
        const socket = connect(egress.port, '127.0.0.1', () => {
          socket.write(Buffer.from(line, 'latin1'));
          if (isAborted) setImmediate(() => socket.resetAndDestroy());
          else socket.end();
        });
        socket
          .on('error', () => {})
          .on('close', () => resolve())
          .resume();
      });
    }
  }
  expect(await statusOf(egress, `http://127.0.0.1:${port}/`)).toBe(204);
});

it('a site that goes away in the middle of its answer, and a browser that does not wait for it', async () => {
  const server: Server = createServer((_, response) => {
    response.writeHead(200, { 'content-length': 1_000 }).write('a');
    setImmediate(() => response.socket?.resetAndDestroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push({ close: () => server.closeAllConnections() ?? server.close() });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const egress = await proxy();
  await statusOf(egress, url);
  await statusOf(egress, url, { signal: AbortSignal.timeout(1) });
  const after = await rawSite('HTTP/1.1 204 x\r\n\r\n');
  expect(await statusOf(egress, `http://127.0.0.1:${after}/`)).toBe(204);
});
