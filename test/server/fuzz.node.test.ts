import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { normalizeHost } from '../../src/protocol/host-name';
import { toNodeHandler } from '../../src/server';
import { isWithin } from '../../src/server/public-name';
import { ask, handlerOn, kernelStub, MINE, THEIRS } from './kernel-stub';
import { closeServers, listen, sendRaw } from './raw-socket';
import { postTo, SUBMIT, TARGETS } from './submit-targets';

afterEach(closeServers);

const METHODS = ['GET', 'POST', 'PATCH', 'DELETE', 'PUT', 'OPTIONS', 'HEAD'];
const pieces = fc.constantFrom(
  'connections',
  MINE,
  THEIRS,
  'submit',
  'login',
  'events',
  '..',
  '.',
  '',
  '%2e',
  '%2f',
  'x',
  '__proto__',
);
const path = fc.array(pieces, { maxLength: 5 }).map((parts) => `/${parts.join('/')}`);
const member = fc.constantFrom(
  'domain',
  'profile_name',
  'login_url',
  'allowed_domains',
  'save_credentials',
  'credential',
  'fields',
  'mfa_option_id',
  'interaction_id',
  '__proto__',
  'constructor',
);
const value = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('github.com', 'https://github.com/', 'https://evil.example/', 'localhost', ''),
  fc.jsonValue(),
);
const body = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(fc.tuple(member, value), { maxLength: 3 })
      .map((entries) => JSON.stringify(Object.fromEntries(entries))),
  },
  { weight: 1, arbitrary: fc.string() },
);

describe('whatever a stranger sends', () => {
  it('gets a response of ours, and changes nothing of anybody else', async () => {
    const request = fc.record({
      method: fc.constantFrom(...METHODS),
      path,
      body,
      site: fc.constantFrom('same-origin', 'cross-site', 'none'),
    });
    await fc.assert(
      fc.asyncProperty(request, async ({ method, path: at, body: sent, site }) => {
        const kernel = kernelStub();
        const onError = vi.fn();
        const hasBody = method !== 'GET' && method !== 'HEAD';
        const response = await handlerOn(kernel, { onError })(
          ask(method, at, hasBody ? sent : undefined, { headers: { 'Sec-Fetch-Site': site } }),
        );
        const said = await response.text();
        if (!response.ok) expect(JSON.parse(said)).toEqual({ code: expect.any(String), message: expect.any(String) });
        expect(response.status).toBeLessThan(500);
        expect(onError).not.toHaveBeenCalled();
        expect(kernel.routes().filter((route) => route.includes(THEIRS) && !route.startsWith('GET'))).toEqual([]);
        if (site === 'cross-site') expect(kernel.calls).toEqual([]);
      }),
      { numRuns: 1_500 },
    );
  });

  it('leaves a server that answers the next one, whatever the bytes', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    const kernel = kernelStub();
    const port = await listen(toNodeHandler(handlerOn(kernel)));
    const cut = fc.record({
      target: fc.constantFrom(SUBMIT, ...TARGETS),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      insert: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.constantFrom('\r\n', '\r\n\r\n', 'Host: evil.example\r\n', '\0'),
      ),
      drop: fc.nat(20),
    });
    try {
      await fc.assert(
        fc.asyncProperty(cut, async ({ target, at, insert, drop }) => {
          const bytes = postTo(target);
          const index = Math.floor(at * bytes.length);
          await sendRaw(port, bytes.slice(0, index) + insert + bytes.slice(index + drop), 'hangs up');
        }),
        { numRuns: 300 },
      );
      expect(await sendRaw(port, postTo(SUBMIT))).toMatch(/^HTTP\/1\.1 202/);
      expect(kernel.routes().filter((route) => route !== `GET /${MINE}` && route !== `POST /${MINE}/submit`)).toEqual(
        [],
      );
      expect(unhandled).not.toHaveBeenCalled();
    } finally {
      process.off('unhandledRejection', unhandled);
    }
  });
});

describe('what is forwarded is what was checked', () => {
  const parts = fc.constantFrom(
    ...[
      'https:',
      'https://',
      '/',
      '\\',
      '@',
      ':',
      '.',
      '%2e',
      '\t',
      '\n',
      ' ',
      '#',
      '?',
      '443',
      '。',
      '．',
      '\u00ad',
      '[::1]',
      '127.1',
    ],
    ...['github.com', 'evil.example', 'login', 'GitHub', 'ﬁ', 'com', '*.'],
  );
  const text = fc.array(parts, { maxLength: 8 }).map((all) => all.join(''));

  it('of a login page: an https URL as a parser writes it, of the site', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          text,
          text.map((each) => `https://${each}`),
        ),
        async (loginUrl) => {
          const kernel = kernelStub();
          const response = await handlerOn(kernel)(ask('PATCH', `/connections/${MINE}`, { login_url: loginUrl }));
          const sent = (
            kernel.calls.find(({ route }) => route.startsWith('PATCH'))?.body as { login_url: string } | undefined
          )?.login_url;
          expect(response.ok).toBe(sent !== undefined);
          if (!sent) return;
          const { href, protocol, username, password, hostname } = new URL(sent);
          expect([href, protocol, username, password]).toEqual([sent, 'https:', '', '']);
          expect([hostname, isWithin(hostname, 'github.com')]).toEqual([hostname, true]);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('of a host: a name that a URL would not change', () => {
    fc.assert(
      fc.property(
        fc.oneof(text, fc.string({ unit: 'grapheme' }), fc.ipV4Extended(), fc.ipV6(), fc.domain()),
        (given) => {
          const host = normalizeHost(given);
          if (host === null) return;
          expect(new URL(`https://${host}/`).host).toBe(host);
          expect(normalizeHost(host)).toBe(host);
        },
      ),
      { numRuns: 5_000 },
    );
  });
});
