import { describe, expect, it } from 'vitest';
import { createHostPolicy, isLoopbackHost, isPrivateAddress } from './host-policy';

describe('where a page may be', () => {
  const policy = createHostPolicy(
    ['example.com', 'intranet.example:8443', '127.0.0.1:8080', 'wiki.localhost:9000'],
    ['shop.example'],
  );

  it.each([
    'https://example.com/login',
    'https://www.example.com/',
    'https://a.b.example.com/',
    'https://EXAMPLE.com/',
    'https://intranet.example:8443/',
    'http://127.0.0.1:8080/x',
    'http://wiki.localhost:9000/',
    'https://login.shop.example/',
    'about:blank',
    'about:srcdoc',
  ])('%s', (url) => expect(policy.allowsPage(url)).toBe(true));

  it.each([
    'http://example.com/',
    'https://example.com:8443/',
    'https://example.com.evil.example/',
    'https://notexample.com/',
    'https://intranet.example/',
    'http://intranet.example:8443/',
    'http://127.0.0.1:8081/',
    'http://127.0.0.1/',
    'http://localhost:8080/',
    'http://wiki.localhost/',
    'https://user@evil.example/',
    'http://shop.example/',
    'file:///etc/passwd',
    'data:text/html,x',
    'javascript:1',
    'chrome://settings',
    'nonsense',
    '',
  ])('not %s', (url) => expect(policy.allowsPage(url)).toBe(false));
});

describe('where the browser may connect to', () => {
  const policy = createHostPolicy(['example.com', 'intranet.example:8443', '127.0.0.1:8080']);

  it.each<[string, number, string, boolean]>([
    ['example.com', 443, '93.184.216.34', true],
    ['example.com', 443, '10.0.0.5', false],
    ['example.com', 443, '127.0.0.1', false],
    ['cdn.example', 443, '93.184.216.34', true],
    ['cdn.example', 22, '93.184.216.34', false],
    ['cdn.example', 443, '169.254.169.254', false],
    ['intranet.example', 8443, '10.0.0.5', true],
    ['intranet.example', 443, '10.0.0.5', false],
    ['127.0.0.1', 8080, '127.0.0.1', true],
    ['127.0.0.1', 22, '127.0.0.1', false],
    ['rebind.example', 8080, '127.0.0.1', false],
  ])('%s:%i at %s: %s', (host, port, address, expected) => {
    expect(policy.allowsAddress(host, port, address)).toBe(expected);
  });

  it("a connection's own domains never make a private address public", () => {
    const own = createHostPolicy([], ['shop.example']);
    expect(own.allowsAddress('shop.example', 443, '192.168.0.1')).toBe(false);
  });
});

describe('where a login begins', () => {
  const policy = createHostPolicy(
    ['example.com', 'intranet.example:8443', '127.0.0.1:8080', '127.0.0.1:9090', '[::1]:8080', 'localhost'],
    ['shop.example'],
  );

  it.each([
    ['example.com', 'https://example.com/'],
    ['app.example.com', 'https://app.example.com/'],
    ['intranet.example', 'https://intranet.example:8443/'],
    ['shop.example', 'https://shop.example/'],
    ['127.0.0.1', 'http://127.0.0.1:8080/'],
    ['127.0.0.1:9090', 'http://127.0.0.1:9090/'],
    ['127.0.0.1:7070', null],
    ['[::1]', 'http://[::1]:8080/'],
    ['[::1]:8080', 'http://[::1]:8080/'],
    ['example.com:443', null],
    ['localhost', null],
    ['localhost:80', null],
    ['other.example', null],
  ])('%s: %s', (domain, url) => expect(policy.startUrl(domain)).toBe(url));
});

it.each(['', 'http://example.com', 'example.com:0', 'example.com:70000', 'a b', 'x/y', 'user@example.com'])(
  'an entry %j is a TypeError that says which one it is and does not quote it',
  (entry) =>
    expect(() => createHostPolicy(['example.com', entry])).toThrow(/^allow: entry 2 is no HOST or HOST:PORT, /),
);

it.each([
  ['localhost', true],
  ['app.localhost', true],
  ['127.9.9.9', true],
  ['[::1]', true],
  ['localhost.example', false],
  ['128.0.0.1', false],
])('%s is this machine: %s', (host, expected) => expect(isLoopbackHost(host)).toBe(expected));

it.each([
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '127.0.0.1',
  '169.254.169.254',
  '172.31.0.1',
  '192.168.1.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  'fe80::1',
  'fd00::1',
  'not an address',
])('%s is private', (address) => expect(isPrivateAddress(address)).toBe(true));

it.each(['8.8.8.8', '93.184.216.34', '172.32.0.1', '2606:2800:220:1::1'])('%s is public', (address) =>
  expect(isPrivateAddress(address)).toBe(false),
);
