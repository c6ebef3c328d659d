import { createServer, request, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { type EgressOptions, type EgressProxy, startEgressProxy } from './egress-proxy';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

async function site(body: string | Buffer): Promise<number> {
  const server: Server = createServer((_, response) => response.end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push({ close: () => server.closeAllConnections() ?? server.close() });
  return (server.address() as AddressInfo).port;
}

async function proxy(options: Partial<EgressOptions> = {}): Promise<EgressProxy> {
  const started = await startEgressProxy({ allowsAddress: () => true, allowsPage: () => true, ...options });
  open.push(started);
  return started;
}

function get({ port }: EgressProxy, url: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, path: url, headers: { host: new URL(url).host }, agent: false },
      (answer) => {
        let body = '';
        answer.on('data', (chunk) => (body += chunk));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }));
        answer.on('error', reject);
        answer.on('aborted', () => reject(new Error('aborted')));
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}

function tunnel({ port }: EgressProxy, target: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n\r\n`),
    );
    socket.once('data', (chunk) => resolve(String(chunk).split('\r\n')[0] ?? ''));
    socket.once('error', reject);
    open.push({ close: () => socket.destroy() });
  });
}

it('forwards what is allowed', async () => {
  const port = await site('hello');
  const egress = await proxy();
  expect(await get(egress, `http://127.0.0.1:${port}/`)).toEqual({ status: 200, body: 'hello' });
  expect(await tunnel(egress, `127.0.0.1:${port}`)).toContain('200');
  expect(egress.stats).toMatchObject({ requests: 2, refused: 0 });
});

it('connects to the very address that was checked', async () => {
  const port = await site('hello');
  const checked: string[] = [];
  const egress = await proxy({
    lookup: async () => ['10.0.0.1', '127.0.0.1'],
    allowsAddress: (_host, _port, address) => checked.push(address) > 0 && address === '127.0.0.1',
  });
  expect((await get(egress, `http://app.example:${port}/`)).body).toBe('hello');
  expect(checked).toEqual(['10.0.0.1', '127.0.0.1']);
});

it('refuses an address that is not allowed, encrypted or not', async () => {
  const port = await site('secret');
  const egress = await proxy({ allowsAddress: () => false });
  expect((await get(egress, `http://127.0.0.1:${port}/`)).status).toBe(502);
  expect(await tunnel(egress, `127.0.0.1:${port}`)).toContain('403');
  expect(egress.stats.refused).toBe(2);
});

it('refuses http to where no page may be', async () => {
  const port = await site('secret');
  const egress = await proxy({ allowsPage: () => false });
  expect((await get(egress, `http://127.0.0.1:${port}/`)).status).toBe(403);
});

it('refuses a host that cannot be found', async () => {
  const egress = await proxy({ lookup: async () => [] });
  expect(await tunnel(egress, 'nowhere.example:443')).toContain('403');
});

it('stops a site that sends too much, and all after it', async () => {
  const port = await site(Buffer.alloc(2_000_000));
  const egress = await proxy({ mostBytes: 100_000 });
  await expect(get(egress, `http://127.0.0.1:${port}/`)).rejects.toThrow();
  expect(egress.stats.isOverLimit).toBe(true);
  expect(egress.stats.bytes).toBeLessThan(2_000_000);
  expect((await get(egress, `http://127.0.0.1:${port}/`)).status).toBe(502);
});
