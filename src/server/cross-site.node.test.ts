import { expect, it } from 'vitest';
import { isFromHost } from './cross-site';

const LISTED = 'https://admin.example';

it.each<[site: string | null, origin: string | null, url: string, method: string, allowed: boolean]>([
  ['same-origin', 'https://app.example', 'https://app.example/x', 'POST', true],
  ['same-origin', null, 'https://app.example/x', 'GET', true],
  // The browser knows one address and, behind a proxy that rewrites Host, this server another.
  ['same-origin', 'https://app.example', 'http://10.0.0.7:3000/x', 'POST', true],
  ['cross-site', 'https://evil.example', 'https://app.example/x', 'POST', false],
  ['cross-site', null, 'https://app.example/x', 'GET', false],
  ['cross-site', 'https://app.example', 'https://app.example/x', 'POST', false],
  ['same-site', 'https://blog.app.example', 'https://app.example/x', 'POST', false],
  ['nonsense', null, 'https://app.example/x', 'GET', false],
  ['', null, 'https://app.example/x', 'GET', false],
  ['none', null, 'https://app.example/x', 'GET', true],
  ['none', null, 'https://app.example/x', 'POST', false],
  ['none', 'https://evil.example', 'https://app.example/x', 'GET', false],
  [null, 'https://app.example', 'https://app.example/x', 'POST', true],
  [null, 'https://app.example', 'http://app.example/x', 'POST', true],
  [null, 'http://app.example', 'https://app.example/x', 'POST', false],
  [null, 'https://app.example:8443', 'https://app.example/x', 'POST', false],
  [null, 'http://localhost:3000', 'http://localhost:3000/x', 'POST', true],
  [null, 'https://evil.example', 'https://app.example/x', 'POST', false],
  [null, 'https://app.example.evil.example', 'https://app.example/x', 'POST', false],
  [null, 'null', 'https://app.example/x', 'POST', false],
  [null, null, 'https://app.example/x', 'POST', true],
  ['cross-site', LISTED, 'https://app.example/x', 'POST', true],
  ['same-site', LISTED, 'https://app.example/x', 'GET', true],
  [null, LISTED, 'https://app.example/x', 'POST', true],
])('Sec-Fetch-Site %s, Origin %s, at %s, %s: %s', (site, origin, url, method, allowed) => {
  expect(isFromHost({ site, origin, url: new URL(url), method }, new Set([LISTED]))).toBe(allowed);
});
