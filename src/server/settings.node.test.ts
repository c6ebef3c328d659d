import Kernel from '@onkernel/sdk';
import { describe, expect, it, vi } from 'vitest';
import type { ManagedAuthHandlerOptions } from './options';
import { settingsOf } from './settings';

const authorize = () => null;
const client = new Kernel({ apiKey: 'k', logLevel: 'off' });

describe('what cannot be meant', () => {
  it.each<[option: string, options: unknown]>([
    ['authorize', undefined],
    ['authorize', { apiKey: 'k' }],
    ['authorize', { apiKey: 'k', authorize: 'user' }],
    ['apiKey', { authorize }],
    ['apiKey', { authorize, apiKey: '' }],
    ['apiKey', { authorize, apiKey: undefined }],
    ['apiKey', { authorize, apiKey: 'sk_1\n' }],
    ['apiKey', { authorize, apiKey: 'k', client }],
    ['baseURL', { authorize, client, baseURL: 'https://x.example' }],
    ['fetch', { authorize, client, fetch }],
    ['client', { authorize, client: {} }],
    ['client', { authorize, client: null }],
    ['baseURL', { authorize, apiKey: 'k', baseURL: 'api.onkernel.com' }],
    ['baseURL', { authorize, apiKey: 'k', baseURL: 'ftp://x.example' }],
    ['baseURL', { authorize, apiKey: 'k', baseURL: 'https://x.example/?a=b' }],
    ['basePath', { authorize, apiKey: 'k', basePath: 'api' }],
    ['basePath', { authorize, apiKey: 'k', basePath: '/api/../x' }],
    ['basePath', { authorize, apiKey: 'k', basePath: '/api/%2e' }],
    ['basePath', { authorize, apiKey: 'k', basePath: '/api/[...path]' }],
    ['allowedDomains', { authorize, apiKey: 'k', allowedDomains: ['https://x.example'] }],
    ['allowedOrigins', { authorize, apiKey: 'k', allowedOrigins: ['*'] }],
    ['allowedOrigins', { authorize, apiKey: 'k', allowedOrigins: ['https://x.example/'] }],
    ['allowedOrigins', { authorize, apiKey: 'k', allowedOrigins: ['null'] }],
    ['cors', { authorize, apiKey: 'k', cors: true }],
    ['cors', { authorize, apiKey: 'k', allowedOrigins: ['https://x.example'], cors: { headers: ['a\r\nb'] } }],
    ['allowUpdate', { authorize, apiKey: 'k', allowUpdate: ['credential'] }],
    ['allowUpdate', { authorize, apiKey: 'k', allowUpdate: ['constructor'] }],
    ['allowUpdate', { authorize, apiKey: 'k', allowUpdate: [{ save_credentials: () => true }] }],
    ['allowUpdate', { authorize, apiKey: 'k', allowUpdate: [{ credential: { name: 'x' } }] }],
    ['connection', { authorize, apiKey: 'k', connection: {} }],
    ['login', { authorize, apiKey: 'k', login: { record_session: true } }],
    ['updateExisting', { authorize, apiKey: 'k', updateExisting: true }],
    ['rateLimit', { authorize, apiKey: 'k', rateLimit: 30 }],
    ['onRequest', { authorize, apiKey: 'k', onRequest: 'log' }],
    ['onStreamEnd', { authorize, apiKey: 'k', onStreamEnd: 'log' }],
    ['onError', { authorize, apiKey: 'k', onError: null }],
    ['maxStreamsPerProfile', { authorize, apiKey: 'k', maxStreamsPerProfile: 0 }],
    ['maxStreamMs', { authorize, apiKey: 'k', maxStreamMs: Number.POSITIVE_INFINITY }],
    ['reauthorizeMs', { authorize, apiKey: 'k', reauthorizeMs: 0 }],
    ['timeoutMs', { authorize, apiKey: 'k', timeoutMs: 0 }],
    ['timeoutMs', { authorize, apiKey: 'k', timeoutMs: Number.POSITIVE_INFINITY }],
    ['maxBodyBytes', { authorize, apiKey: 'k', maxBodyBytes: -1 }],
    ['ownershipCache.maxEntries', { authorize, apiKey: 'k', ownershipCache: { maxEntries: -1 } }],
    ['ownershipCache.ttlMs', { authorize, apiKey: 'k', ownershipCache: { ttlMs: Number.NaN } }],
  ])('is a TypeError that names %s', (option, options) => {
    let message = '';
    try {
      settingsOf(options as ManagedAuthHandlerOptions);
    } catch (error) {
      expect(error).toBeInstanceOf(TypeError);
      message = error instanceof Error ? error.message : '';
    }
    expect(message).toContain(option);
    expect(message).not.toContain('sk_1');
  });
});

describe('what goes', () => {
  it.each([
    ['/api/managed-auth/', '/api/managed-auth'],
    ['/', ''],
    ['', ''],
    [undefined, '/api/managed-auth'],
  ])('basePath %s is %s', (basePath, expected) => {
    expect(settingsOf({ authorize, apiKey: 'k', basePath }).basePath).toBe(expected);
  });

  it('calls Kernel at its own address unless told otherwise', async () => {
    const fetch = vi.fn(async () => new Response());
    await settingsOf({ authorize, apiKey: 'k', fetch }).send({ method: 'GET', path: '/ma_1' }, new AbortController());
    await settingsOf({ authorize, apiKey: 'k', fetch, baseURL: 'http://127.0.0.1:4010/' }).send(
      { method: 'GET', path: '' },
      new AbortController(),
    );
    expect(fetch.mock.calls.map(([url]: unknown[]) => url)).toEqual([
      'https://api.onkernel.com/auth/connections/ma_1',
      'http://127.0.0.1:4010/auth/connections',
    ]);
  });
});
