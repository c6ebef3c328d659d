import { expect, test } from 'vitest';
import { isLoopback, namesLoopback } from './loopback';

test.each(['localhost', 'LOCALHOST', 'app.localhost', '127.0.0.1', '127.1.2.3', '::1', '[::1]'])(
  '%s is this machine',
  (name) => {
    expect(isLoopback(name)).toBe(true);
  },
);

test.each([
  '0.0.0.0',
  '::',
  '192.168.0.7',
  'example.com',
  '127.0.0.1.example.com',
  'localhost.example.com',
  '1270.0.0.1',
  '127.999.0.1',
  '127.0.0.256',
  '127.0.0.01',
  '',
])('"%s" is not only this machine', (name) => {
  expect(isLoopback(name)).toBe(false);
});

test.each([
  ['localhost:4010', true],
  ['127.0.0.1', true],
  ['[::1]:4010', true],
  ['a.localhost:1', true],
  ['127.999.0.1', false],
  ['127.0.0.1:99999', false],
  ['a b.localhost', false],
  ['a..localhost', false],
  ['%.localhost', false],
  ['ü.localhost', false],
  ['a/.localhost', false],
  ['a\\.localhost', false],
  ['user@a.localhost', false],
  ['xn--\u00fc.localhost', false],
  ['xn--.localhost', false],
  ['evil.example', false],
  ['evil.example:4010', false],
  ['127.0.0.1@evil.example', false],
  ['localhost:80:80', false],
  ['localhost, evil.example', false],
  ['', false],
  [null, false],
  [undefined, false],
])('Host %s: %s', (host, expected) => {
  expect(namesLoopback(host)).toBe(expected);
});
