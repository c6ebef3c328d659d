import { runInNewContext } from 'node:vm';
import { rolldown } from 'rolldown';
import { beforeAll, describe, expect, it } from 'vitest';
import { connectionJson, MINE } from './kernel-stub';

/** All that a worker's runtime has beside the language itself (WinterTC's minimum common API). */
const FETCH_RUNTIME = {
  AbortController,
  Headers,
  ReadableStream,
  Request,
  Response,
  TextDecoder,
  TextEncoder,
  URL,
  URLSearchParams,
  clearInterval,
  clearTimeout,
  console,
  performance,
  setInterval,
  setTimeout,
};

describe('managed-auth-flow/server in a runtime with nothing but fetch', () => {
  let code = '';
  let imports: string[] = [];

  beforeAll(async () => {
    const bundle = await rolldown({ input: 'src/server/index.ts', platform: 'browser', logLevel: 'silent' });
    const { output } = await bundle.generate({ format: 'iife', name: 'server', codeSplitting: false });
    code = output[0].code;
    imports = output[0].imports.concat(output[0].dynamicImports);
    await bundle.close();
  });

  it('bundles into one file that imports nothing', () => {
    expect(imports).toEqual([]);
    expect(code).not.toMatch(/["']node:|\brequire\(["']/);
  });

  it('answers', async () => {
    const fetch = async () => Response.json(connectionJson(MINE));
    const server = runInNewContext(`${code}; server`, { ...FETCH_RUNTIME, fetch });
    const handler = server.createManagedAuthHandler({
      apiKey: 'sk_1',
      authorize: () => ({ profileName: 'user-1' }),
      allowedDomains: ['github.com'],
    });
    const response = await handler(new Request(`https://app.example/api/managed-auth/connections/${MINE}`));
    expect([response.status, await response.json()]).toEqual([200, connectionJson(MINE)]);
  });
});
