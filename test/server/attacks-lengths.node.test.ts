import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectErrorResponse } from './expect-error-response';
import { ask, connectionJson, handlerOn, kernelStub, MINE } from './kernel-stub';

/** What URL was given to read: turning a host name into ASCII takes time that grows with the square of its length. */
const parsed: string[] = [];
beforeEach(() => {
  parsed.length = 0;
  const RealURL = URL;
  vi.stubGlobal(
    'URL',
    class extends RealURL {
      static override canParse(url: string): boolean {
        parsed.push(url);
        return RealURL.canParse(url);
      }
      constructor(url: string) {
        parsed.push(url);
        super(url);
      }
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

const LONG = 'ü'.repeat(20_000);

describe('lengths are looked at before anything is parsed', () => {
  it.each<[string, string, string, unknown]>([
    ['domain', 'POST', '/connections', { domain: `${LONG}.example` }],
    ['domain of many labels', 'POST', '/connections', { domain: 'ü.'.repeat(20_000) }],
    ['login_url', 'PATCH', `/connections/${MINE}`, { login_url: `https://${LONG}.github.com/` }],
    [
      'login_url of white space',
      'PATCH',
      `/connections/${MINE}`,
      { login_url: `https://${'\t'.repeat(20_000)}github.com/` },
    ],
    ['allowed_domains', 'PATCH', `/connections/${MINE}`, { allowed_domains: [`${LONG}.github.com`] }],
    ['allowed_domains, many', 'PATCH', `/connections/${MINE}`, { allowed_domains: Array(3_000).fill('ü.github.com') }],
  ])('%s', async (_, method, path, body) => {
    const kernel = kernelStub();
    await expectErrorResponse(await handlerOn(kernel)(ask(method, path, body)), 400, 'bad_request');
    expect(parsed.filter((url) => url.length > 100)).toEqual([]);
    expect(parsed.length).toBeLessThan(5);
    expect(kernel.calls).toEqual([]);
  });

  it("Kernel's links", async () => {
    const links = ['hosted_url', 'post_login_url', 'login_url', 'live_view_url'];
    const members = Object.fromEntries(links.map((link) => [link, `https://${LONG}/`]));
    const kernel = kernelStub({ 'GET /:id': () => Response.json(connectionJson(MINE, members)) });
    const response = await handlerOn(kernel, { exposeLiveViewUrl: true })(ask('GET', `/connections/${MINE}`));
    expect(await response.json()).toMatchObject(Object.fromEntries(links.map((link) => [link, null])));
    expect(parsed.filter((url) => url.length > 8_192)).toEqual([]);
  });
});
