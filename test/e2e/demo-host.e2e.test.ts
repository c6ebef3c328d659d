import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoProcess, startDemo } from './demo-process';

let demo: DemoProcess;

beforeAll(async () => {
  demo = await startDemo('--port', '0');
});

afterAll(async () => {
  await demo?.end();
});

function statusAs(host: string, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(new URL(path, demo.url), { headers: { host, accept: 'text/html' } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });
}

// A stranger's page can have its own name resolve to this machine, and would read what answers.
describe('the demo answers to names of this machine alone', () => {
  test.each(['/', '/api/managed-auth/connections'])('%s', async (path) => {
    const { port } = new URL(demo.url);
    expect(await statusAs(`127.0.0.1:${port}`, path)).toBe(200);
    expect(await statusAs(`localhost:${port}`, path)).toBe(200);
    expect(await statusAs(`evil.example:${port}`, path)).toBe(403);
  });
});
