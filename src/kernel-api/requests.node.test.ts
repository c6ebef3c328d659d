import { describe, expect, test } from 'vitest';
import { defaultHealthCheckInterval, type Limits } from './limits';
import { parsePage } from './page';
import { parseCreateRequest, parseExchangeRequest, parseLoginRequest, parseUpdateRequest } from './requests';

const LIMITS: Limits = { plan: 'enterprise', maxConnections: 10 };
const BASE = { domain: 'a.example', profile_name: 'alice' };

describe('create request', () => {
  test.each([
    ['the least', BASE],
    ['a browser', { ...BASE, browser: { proxy: { id: 'p' }, region: 'eu-west', stealth: false, telemetry: null } }],
    ['a browser with no proxy', { ...BASE, browser: { proxy: { mode: 'direct' } } }],
    ['telemetry', { ...BASE, browser: { telemetry: { enabled: true, browser: {}, export: {} } } }],
    ['a credential by name', { ...BASE, credential: { name: 'c' } }],
    ['a credential by path', { ...BASE, credential: { provider: '1p', path: 'Vault/Item' } }],
    ['a credential by domain', { ...BASE, credential: { provider: '1p', auto: true } }],
    ['the least interval', { ...BASE, health_check_interval: 300 }],
    ['the greatest interval', { ...BASE, health_check_interval: 86_400 }],
    [
      'all switches',
      { ...BASE, health_checks: false, auto_reauth: true, save_credentials: false, record_session: true },
    ],
    ['a name of this machine with its port', { ...BASE, domain: 'wiki.localhost:8080' }],
    ['an address of this machine with its port', { ...BASE, domain: '127.0.0.1:8080' }],
    ['one of IPv6', { ...BASE, domain: '[::1]:8080' }],
    ['domains and a login page', { ...BASE, allowed_domains: ['b.example'], login_url: 'https://a.example/login' }],
  ])('%s is fine', (_, json) => {
    expect(parseCreateRequest(json, LIMITS)).toEqual({ ok: true, value: json });
  });

  test.each([
    ['nothing', undefined, 'The body must be a JSON object.'],
    ['an array', [], 'The body must be a JSON object.'],
    ['no domain', { profile_name: 'alice' }, 'Missing required field: domain'],
    ['no profile', { domain: 'a.example' }, 'Missing required field: profile_name'],
    ['an unknown member', { ...BASE, secret: 1 }, 'The body has an unknown member.'],
    [
      'a domain that is a URL',
      { ...BASE, domain: 'https://a.example/' },
      'domain: It must be a host name such as "example.com".',
    ],
    [
      'a port elsewhere than on this machine',
      { ...BASE, domain: 'a.example:8080' },
      'domain: It must be a host name such as "example.com".',
    ],
    ['an empty domain', { ...BASE, domain: '' }, 'domain: It must be a host name such as "example.com".'],
    ['an empty profile', { ...BASE, profile_name: ' ' }, 'profile_name: It must not be empty.'],
    ['a number for a name', { ...BASE, profile_name: 7 }, 'profile_name: expected string.'],
    [
      'too often',
      { ...BASE, health_check_interval: 299 },
      'health_check_interval: The least is 300 seconds on this plan.',
    ],
    ['too seldom', { ...BASE, health_check_interval: 86_401 }, 'health_check_interval: The most is 86400 seconds.'],
    ['half a second', { ...BASE, health_check_interval: 300.5 }, 'health_check_interval: expected integer.'],
    ['an interval in words', { ...BASE, health_check_interval: '300' }, 'health_check_interval: expected number.'],
    ['a switch in words', { ...BASE, save_credentials: 'yes' }, 'save_credentials: expected boolean.'],
    ['an empty login page', { ...BASE, login_url: '' }, 'login_url: It must be an absolute URL.'],
    ['domains that are numbers', { ...BASE, allowed_domains: [1] }, 'allowed_domains.0: expected string.'],
    [
      'an empty credential',
      { ...BASE, credential: {} },
      'credential: Use { name }, { provider, path } or { provider, auto: true }.',
    ],
    [
      'two credentials',
      { ...BASE, credential: { name: 'c', provider: '1p', auto: true } },
      'credential: Use { name }, { provider, path } or { provider, auto: true }.',
    ],
    [
      'a browser’s proxy by two names',
      { ...BASE, browser: { proxy: { mode: 'direct', id: 'p' } } },
      'browser.proxy: Use one of { mode: "direct" or "default" }, { id } and { name }.',
    ],
    [
      'a region that is none',
      { ...BASE, browser: { region: 'mars' } },
      'browser.region: Use one of us-east, eu-west, ap-southeast.',
    ],
    [
      'telemetry that is off and set up',
      { ...BASE, browser: { telemetry: { enabled: false, browser: {} } } },
      'browser.telemetry: { enabled: false } does not go with settings of the browser.',
    ],
    ['an unknown member of browser', { ...BASE, browser: { colour: 'red' } }, 'The body has an unknown member.'],
    ['a long domain', { ...BASE, domain: 'a'.repeat(254) }, 'domain: It has at most 253 characters.'],
    [
      'a long login page',
      { ...BASE, login_url: `https://${'ä'.repeat(50_000)}/` },
      'login_url: It has at most 2048 characters.',
    ],
    [
      'a long allowed domain',
      { ...BASE, allowed_domains: ['a'.repeat(254)] },
      'allowed_domains.0: It has at most 253 characters.',
    ],
    ['a proxy by both', { ...BASE, proxy: { id: 'a', name: 'b' } }, 'proxy: Use { id } or { name }.'],
  ])('%s is an error that says why', (_, json, reason) => {
    expect(parseCreateRequest(json, LIMITS)).toEqual({ ok: false, reason });
  });
});

test.each([
  ['proxy', { proxy: { id: 'p' } }, { proxy: { id: 'p' } }],
  ['browser_telemetry', { browser_telemetry: { enabled: true } }, { telemetry: { enabled: true } }],
  [
    'both, where the newer member says less',
    { proxy: { name: 'p' }, browser: { stealth: false } },
    { proxy: { name: 'p' }, stealth: false },
  ],
  [
    'proxy, where the newer member says it too',
    { proxy: { id: 'old' }, browser: { proxy: { id: 'new' } } },
    { proxy: { id: 'new' } },
  ],
])('what is deprecated is still taken: %s', (_, deprecated, browser) => {
  expect(parseCreateRequest({ ...BASE, ...deprecated }, LIMITS)).toEqual({ ok: true, value: { ...BASE, browser } });
  expect(parseUpdateRequest(deprecated, LIMITS)).toEqual({ ok: true, value: { browser } });
  expect(parseLoginRequest(deprecated)).toEqual({ ok: true, value: { browser } });
});

test.each([
  ['a.example', 'a.example'],
  ['*.B.example', 'b.example'],
  ['www.c.example', 'c.example'],
  ['*.www.d.example', 'd.example'],
  ['www.e.example.', 'e.example'],
  // What is left without it would stand for all of com.
  ['www.com', 'www.com'],
  ['WWW.com.', 'www.com'],
  ['*.www.com', 'www.com'],
  ['www.www.com', 'www.com'],
  ['wwww.example', 'wwww.example'],
])('the allowed domain %s stands for %s and what is below it', (given, kept) => {
  expect(parseUpdateRequest({ allowed_domains: [given] }, LIMITS)).toEqual({
    ok: true,
    value: { allowed_domains: [kept] },
  });
});

test.each([
  ['enterprise', 300, 3600],
  ['startup', 1200, 3600],
  ['hobbyist', 3600, 3600],
  ['free', 21_600, 21_600],
] as const)(
  'on the plan %s a check comes every %i seconds at most, and every %i when nobody said',
  (plan, least, usual) => {
    const at = (health_check_interval: number) =>
      parseUpdateRequest({ health_check_interval }, { plan, maxConnections: 1 }).ok;
    expect([at(least - 1), at(least), at(86_400), at(86_401)]).toEqual([false, true, true, false]);
    expect(defaultHealthCheckInterval(plan)).toBe(usual);
  },
);

test('an update may be empty, clear login_url, and never moves a connection', () => {
  expect(parseUpdateRequest({}, LIMITS)).toEqual({ ok: true, value: {} });
  expect(parseUpdateRequest({ login_url: '' }, LIMITS)).toEqual({ ok: true, value: { login_url: '' } });
  expect(parseUpdateRequest({ login_url: 'not a url' }, LIMITS).ok).toBe(false);
  expect(parseUpdateRequest({ profile_name: 'bob' }, LIMITS).ok).toBe(false);
  expect(parseUpdateRequest({ health_check_interval: 0 }, LIMITS).ok).toBe(false);
});

test('a login takes a proxy and record_session', () => {
  expect(parseLoginRequest({}).ok).toBe(true);
  expect(parseLoginRequest({ proxy: { name: 'p' }, record_session: false }).ok).toBe(true);
  expect(parseLoginRequest({ proxy: {} }).ok).toBe(false);
  expect(parseLoginRequest({ domain: 'a.example' }).ok).toBe(false);
});

test('an exchange takes a code', () => {
  expect(parseExchangeRequest({ code: 'abc' }).ok).toBe(true);
  expect(parseExchangeRequest({ code: 1 }).ok).toBe(false);
  expect(parseExchangeRequest({}).ok).toBe(false);
});

test.each([
  ['', { limit: 20, offset: 0 }],
  ['limit=1&offset=7', { limit: 1, offset: 7 }],
  ['limit=100', { limit: 100, offset: 0 }],
])('page "%s"', (query, value) => {
  expect(parsePage(new URLSearchParams(query))).toEqual({ ok: true, value });
});

test.each(['limit=0', 'limit=101', 'limit=-1', 'limit=1e1', 'offset=-1', 'offset=1.5'])(
  'page "%s" is an error',
  (query) => {
    expect(parsePage(new URLSearchParams(query)).ok).toBe(false);
  },
);
