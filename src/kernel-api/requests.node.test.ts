import { describe, expect, test } from 'vitest';
import { parseCreateRequest, parseExchangeRequest, parseLoginRequest, parsePage, parseUpdateRequest } from './requests';

const BASE = { domain: 'a.example', profile_name: 'alice' };

describe('create request', () => {
  test.each([
    ['the least', BASE],
    ['a proxy by id', { ...BASE, proxy: { id: 'p' } }],
    ['a proxy by name', { ...BASE, proxy: { name: 'p' } }],
    ['a credential by name', { ...BASE, credential: { name: 'c' } }],
    ['a credential by path', { ...BASE, credential: { provider: '1p', path: 'Vault/Item' } }],
    ['a credential by domain', { ...BASE, credential: { provider: '1p', auto: true } }],
    ['the least interval', { ...BASE, health_check_interval: 300 }],
    ['the greatest interval', { ...BASE, health_check_interval: 86_400 }],
    [
      'all switches',
      { ...BASE, health_checks: false, auto_reauth: true, save_credentials: false, record_session: true },
    ],
    ['domains and a login page', { ...BASE, allowed_domains: ['b.example'], login_url: 'https://a.example/login' }],
    ['what newer SDKs send', { ...BASE, browser_telemetry: { enabled: true } }],
  ])('%s is fine', (_, json) => {
    expect(parseCreateRequest(json)).toEqual({ ok: true, value: json });
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
    ['an empty domain', { ...BASE, domain: '' }, 'domain: It must be a host name such as "example.com".'],
    ['an empty profile', { ...BASE, profile_name: ' ' }, 'profile_name: It must not be empty.'],
    ['a number for a name', { ...BASE, profile_name: 7 }, 'profile_name: expected string.'],
    ['too often', { ...BASE, health_check_interval: 299 }, 'health_check_interval: The least is 300 seconds.'],
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
    ['a proxy by both', { ...BASE, proxy: { id: 'a', name: 'b' } }, 'proxy: Use { id } or { name }.'],
  ])('%s is refused in words', (_, json, reason) => {
    expect(parseCreateRequest(json)).toEqual({ ok: false, reason });
  });
});

test('an update may be empty, clear login_url, and never moves a connection', () => {
  expect(parseUpdateRequest({})).toEqual({ ok: true, value: {} });
  expect(parseUpdateRequest({ login_url: '' })).toEqual({ ok: true, value: { login_url: '' } });
  expect(parseUpdateRequest({ login_url: 'not a url' }).ok).toBe(false);
  expect(parseUpdateRequest({ profile_name: 'bob' }).ok).toBe(false);
  expect(parseUpdateRequest({ health_check_interval: 0 }).ok).toBe(false);
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
  'page "%s" is refused',
  (query) => {
    expect(parsePage(new URLSearchParams(query)).ok).toBe(false);
  },
);
