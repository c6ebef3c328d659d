import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONNECTION_ACTIONS, connectionUrl, isConnectionId } from './routes';

describe('the URL of a connection', () => {
  test.each([
    ['/api/managed-auth', 'ma_1', '/api/managed-auth/connections/ma_1'],
    ['/api/managed-auth/', 'ma_1', '/api/managed-auth/connections/ma_1'],
    ['https://api.acme.example/auth//', 'ma_1', 'https://api.acme.example/auth/connections/ma_1'],
    ['', 'ma_1', '/connections/ma_1'],
    ['/api', '../../browsers', '/api/connections/..%2F..%2Fbrowsers'],
    ['/api', 'a?b#c', '/api/connections/a%3Fb%23c'],
    ['/api', '%2e%2e', '/api/connections/%252e%252e'],
    ['/api', '...', '/api/connections/...'],
  ])('%s with %s', (endpoint, id, url) => {
    expect(connectionUrl(endpoint, id)).toBe(url);
  });

  test.each(CONNECTION_ACTIONS)('with the action %s', (action) => {
    expect(connectionUrl('/api', 'ma_1', action)).toBe(`/api/connections/ma_1/${action}`);
  });

  test.each(['', '.', '..', '\ud800', 'a\udc00'])('%j is no id', (id) => {
    expect(() => connectionUrl('/api', id)).toThrow(TypeError);
    expect(() => connectionUrl('/api', id)).toThrow(/connectionId must be/);
  });

  test('no id leads out of the path, or to another connection', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (id) => {
        fc.pre(id !== '.' && id !== '..');
        const { pathname, search, hash } = new URL(connectionUrl('https://acme.example/api', id, 'submit'));
        const [, ...parts] = pathname.split('/');
        expect([parts.length, parts[0], parts[1], decodeURIComponent(parts[2] ?? ''), parts[3], search, hash]).toEqual([
          4,
          'api',
          'connections',
          id,
          'submit',
          '',
          '',
        ]);
      }),
    );
  });
});

test.each([
  ['ma_abc123xyz', true],
  ['A-b_9', true],
  ['x'.repeat(200), true],
  ['x'.repeat(201), false],
  ['', false],
  ['..', false],
  ['a/b', false],
  ['a b', false],
  ['a\n', false],
  ['ä', false],
  ['a%2f', false],
])('%s is an id of Kernel’s: %s', (id, is) => {
  expect(isConnectionId(id)).toBe(is);
});
