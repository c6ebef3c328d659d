import { expect, test } from 'vitest';
import { isSameSite } from './same-site';

test.each([
  ['https://example.com', 'https://example.com', true],
  ['https://login.example.com', 'https://www.example.com', true],
  ['https://login.example.com:8443', 'https://example.com', true],
  ['https://10.0.0.5:8443', 'https://10.0.0.5', true],
  ['https://10.0.0.5', 'https://192.168.0.5', false],
  ['https://0.5', 'https://10.0.0.5', false],
  ['https://[2001:db8::1]', 'https://[2001:db8::2]', false],
  ['https://example.com', 'https://example.org', false],
  ['https://example.com', 'http://example.com', false],
  ['http://127.0.0.1:4000', 'http://127.0.0.1:4001', false],
  ['http://a.localhost', 'http://b.localhost', false],
  ['https://intranet', 'https://wiki', false],
  ['null', 'https://example.com', false],
])('a frame of %s in a page of %s belongs to its site: %j', (origin, top, isOfSite) => {
  expect(isSameSite(origin, top)).toBe(isOfSite);
});
