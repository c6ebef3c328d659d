import { describe, expect, it, vi } from 'vitest';
import { expectErrorResponse } from './expect-error-response';
import { ask, connectionJson, handlerOn, kernelStub, MINE, THEIRS } from './kernel-stub';

const patch = (body: object, id = MINE) => ask('PATCH', `/connections/${id}`, body);

describe('what a person sets', () => {
  it.each<[string, object, object]>([
    ['settings that are allowed', { save_credentials: false }, { save_credentials: false }],
    [
      "a page of the connection's own site",
      { login_url: 'https://login.github.com/x' },
      { login_url: 'https://login.github.com/x' },
    ],
    [
      "hosts of the connection's own site",
      { allowed_domains: ['sso.github.com'] },
      { allowed_domains: ['sso.github.com'] },
    ],
    ['no page', { login_url: '' }, { login_url: '' }],
    [
      'a backslash',
      { login_url: 'https://github.com\\@evil.example/' },
      { login_url: 'https://github.com/@evil.example/' },
    ],
    ['tabs and line ends', { login_url: 'https://git\thub.com\n/login' }, { login_url: 'https://github.com/login' }],
    ['spaces around', { login_url: '  https://github.com/a b ' }, { login_url: 'https://github.com/a%20b' }],
    ['three slashes', { login_url: 'https:///github.com' }, { login_url: 'https://github.com/' }],
    ['one slash', { login_url: 'https:/github.com/x/../y' }, { login_url: 'https://github.com/y' }],
    ['a dot at the end of the host', { login_url: 'https://github.com./x' }, { login_url: 'https://github.com/x' }],
    ['other letters', { login_url: 'https://ＧitHub.com' }, { login_url: 'https://github.com/' }],
    [
      'names in other forms',
      { allowed_domains: ['SSO.GitHub.com.', '*.a.github.com'] },
      { allowed_domains: ['sso.github.com', 'a.github.com'] },
    ],
    [
      'names that begin with www. more than once',
      { allowed_domains: ['www.www.sso.github.com', '*.WWW.www.a.github.com', 'ｗｗｗ.b.github.com'] },
      { allowed_domains: ['sso.github.com', 'a.github.com', 'b.github.com'] },
    ],
  ])('is forwarded as it was checked: %s', async (_, body, sent) => {
    const kernel = kernelStub();
    expect((await handlerOn(kernel)(patch(body))).status).toBe(200);
    expect(kernel.calls.at(-1)?.body).toEqual(sent);
  });

  it.each<[string, object]>([
    ['a page elsewhere', { login_url: 'https://evil.example\\@github.com/' }],
    ['a page elsewhere behind three slashes', { login_url: 'https:///evil.example/github.com' }],
    ['a page elsewhere behind a tab', { login_url: 'https://evil\t.example/.github.com' }],
    ['a page at an address', { login_url: 'https://127.0.0.1/' }],
    ['an address', { allowed_domains: ['169.254.169.254'] }],
    ['hosts of which one is elsewhere', { allowed_domains: ['github.com', 'evil.example'] }],
    ['everything, by no hosts at all', { allowed_domains: [] }],
    ['a neighbour by a name that looks like a subdomain', { allowed_domains: ['evilgithub.com'] }],
  ])('leads nowhere else: %s', async (_, body) => {
    const kernel = kernelStub();
    await expectErrorResponse(await handlerOn(kernel)(patch(body)), 403, 'domain_not_allowed');
    expect(kernel.routes()).toEqual([`GET /${MINE}`]);
  });
});

describe('a connection with a www. host', () => {
  const NAMES = ['', 'www.', '*.', '*.www.', 'www.www.', 'WWW.wWw.', '*.www.www.www.', 'ｗｗｗ.', '*.ｗｗｗ.www.'];
  const on = (domain: string) => kernelStub({ 'GET /:id': () => Response.json(connectionJson(MINE, { domain })) });

  it.each(NAMES)('is not widened to the site above by %jgithub.com', async (prefix) => {
    const kernel = on('www.github.com');
    const handler = handlerOn(kernel, { allowedDomains: ['www.github.com', '*.www.github.com'] });
    const request = patch({ allowed_domains: [`${prefix}github.com`] });
    await expectErrorResponse(await handler(request), 403, 'domain_not_allowed');
    expect(kernel.routes()).toEqual([`GET /${MINE}`]);
  });

  it.each(NAMES)('may be widened by %jgithub.com where the site above is allowed, too', async (prefix) => {
    const kernel = on('www.github.com');
    expect((await handlerOn(kernel)(patch({ allowed_domains: [`${prefix}github.com`] }))).status).toBe(200);
    expect(kernel.calls.at(-1)?.body).toEqual({ allowed_domains: ['github.com'] });
  });

  it.each(['www.co', 'www.www.co', '*.www.co', 'ｗｗｗ.co'])(
    'is not widened to a whole top-level domain by %j',
    async (name) => {
      const kernel = on('www.co');
      const handler = handlerOn(kernel, { allowedDomains: ['www.co'] });
      await expectErrorResponse(await handler(patch({ allowed_domains: [name] })), 400, 'bad_request');
      expect(kernel.calls).toEqual([]);
    },
  );
});

describe('what a person chooses', () => {
  const credential = vi.fn(async (choice: string, { profileName }: { profileName: string }) =>
    choice === 'work' ? { provider: 'onepassword', path: `${profileName}/work` } : null,
  );
  const browser = () => ({ region: 'eu-west' }) as const;
  const options = { allowUpdate: ['save_credentials' as const, { credential, browser }] };

  it('is mapped by the host, and only what the host says is sent', async () => {
    const kernel = kernelStub();
    const request = patch({ credential: 'work', browser: 'Europe', save_credentials: true });
    expect((await handlerOn(kernel, options)(request)).status).toBe(200);
    expect(kernel.calls.at(-1)?.body).toEqual({
      save_credentials: true,
      credential: { provider: 'onepassword', path: 'user-1/work' },
      browser: { region: 'eu-west' },
    });
    expect(credential).toHaveBeenLastCalledWith('work', {
      connectionId: MINE,
      domain: 'github.com',
      profileName: 'user-1',
      request,
    });
  });

  it.each<[string, object]>([
    ['a choice that the host does not have', { credential: 'boss' }],
    ['a name of a thing of the organization', { credential: { name: 'boss' } }],
    ['nothing', { credential: '' }],
    ['null', { credential: null }],
    ['more than 200 characters', { credential: 'x'.repeat(201) }],
    ['a choice that is not switched on', { proxy: 'home' }],
  ])('is a 400 with %s', async (_, body) => {
    const kernel = kernelStub();
    await expectErrorResponse(await handlerOn(kernel, options)(patch(body)), 400, 'bad_request');
    expect(kernel.routes()).not.toContain(`PATCH /${MINE}`);
  });

  it('is a 500 when the host maps it to what Kernel would not take', async () => {
    const onError = vi.fn();
    const allowUpdate = [{ proxy: () => ({ id: 'secret', name: 'secret' }) }];
    const kernel = kernelStub();
    const response = await handlerOn(kernel, { allowUpdate, onError })(patch({ proxy: 'home' }));
    await expectErrorResponse(response, 500, 'internal_error');
    expect(onError.mock.lastCall?.[0].message).toMatch(/`allowUpdate.proxy` .*must be { id } or { name }/);
    expect(kernel.routes()).toEqual([`GET /${MINE}`]);
  });

  it('is a 500 when Kernel does not have what the host maps it to, and a 400 when it may be the person', async () => {
    const onError = vi.fn();
    const error = () => Response.json({ code: 'bad_request', message: 'secret' }, { status: 400 });
    const handler = handlerOn(kernelStub({ 'PATCH /:id': error }), { ...options, onError });
    await expectErrorResponse(await handler(patch({ credential: 'work' })), 500, 'internal_error');
    expect(onError.mock.lastCall?.[0].message).toMatch(
      /`allowUpdate` returned settings \(credential\) to which Kernel answered 400 \(bad_request\)/,
    );
    const both = patch({ credential: 'work', save_credentials: true });
    await expectErrorResponse(await handler(both), 400, 'bad_request');
    expect(onError).toHaveBeenCalledTimes(1);
  });

  it("is not asked of the host for another's connection", async () => {
    credential.mockClear();
    const response = await handlerOn(kernelStub(), options)(patch({ credential: 'work' }, THEIRS));
    await expectErrorResponse(response, 404, 'not_found');
    expect(credential).not.toHaveBeenCalled();
  });

  it.each<object>([{ login_url: () => '' }, { credential: 'work' }, { constructor: () => null }])(
    'cannot be made of %j',
    (mappings) => {
      expect(() => handlerOn(kernelStub(), { allowUpdate: [mappings as never] })).toThrow(
        /`allowUpdate` takes functions for credential, proxy, browser/,
      );
    },
  );
});

it('what Kernel says of a PATCH is shown without what names things of the organization', async () => {
  const kernel = kernelStub({
    'PATCH /:id': () =>
      Response.json(connectionJson(MINE, { credential: { name: 'secret' }, browser: { proxy: { id: 'secret' } } })),
  });
  const response = await handlerOn(kernel)(patch({ save_credentials: true }));
  expect(await response.text()).not.toContain('secret');
});
