import { describe, expect, test } from 'vitest';
import { mayStart } from './may-start';
import {
  CANCELED,
  CODE,
  CONNECTED,
  DISCOVERING,
  EXPIRED,
  ended,
  expiringIn,
  FAILED,
  LOGIN,
  NEVER_STARTED,
  NOTHING_ASKED,
  PUSH,
  SUBMITTING,
  SUCCESS,
  WORN_OFF,
  WRONG_PASSWORD,
} from './testing/states';
import { START, walk } from './testing/walk';

describe('success', () => {
  test('tells which profile is signed in where', () => {
    const { outcome } = walk()
      .reads(LOGIN)
      .reads({ ...SUCCESS, post_login_url: 'https://acme.example/home' });
    expect(outcome).toEqual({
      kind: 'success',
      details: {
        connectionId: 'ma_1',
        profileName: 'ada',
        domain: 'acme.example',
        postLoginUrl: 'https://acme.example/home',
      },
    });
  });

  test('is told when it was connected already, and passes on no URL but https', () => {
    const { outcome } = walk().reads({ ...CONNECTED, post_login_url: 'javascript:alert(1)' });
    expect(outcome).toMatchObject({ kind: 'success', details: { postLoginUrl: null } });
  });
});

describe('an error', () => {
  test.each([
    [
      'failed',
      walk()
        .reads(LOGIN)
        .reads(ended('FAILED', { error_code: 'captcha_blocked' })),
      'flow_failed',
      true,
    ],
    [
      'failed for good',
      walk()
        .reads(LOGIN)
        .reads(ended('FAILED', { error_code: 'domain_not_allowed' })),
      'flow_failed',
      false,
    ],
    ['expired', walk().reads(LOGIN).reads(EXPIRED), 'flow_expired', true],
    ['401', walk().failsToRead('unauthorized'), 'unauthorized', false],
    ['403', walk().failsToRead('forbidden'), 'forbidden', false],
    ['404', walk().failsToRead('notFound'), 'not_found', false],
    ['410', walk().failsToRead('gone'), 'gone', false],
  ] as const)('%s', (_, { outcome }, code, recoverable) => {
    expect(outcome).toMatchObject({ kind: 'error', details: { code, recoverable } });
  });

  test('never holds what the site or the server said in words', () => {
    const failed = ended('FAILED', { error_message: 'ada@acme.example', website_error: 'hunter2', error_code: 'x' });
    expect(JSON.stringify(walk().reads(LOGIN).reads(failed).outcome)).not.toMatch(/ada@|hunter2/);
  });
});

test('canceled, here or on the server, is told as one', () => {
  expect(walk().reads(LOGIN).does('canceled').outcome).toEqual({ kind: 'cancel' });
  expect(walk().does('canceled').outcome).toEqual({ kind: 'cancel' });
  expect(walk().reads(LOGIN).reads(CANCELED).outcome).toEqual({ kind: 'cancel' });
});

describe('an end that is older than the widget is shown, and not reported to the host', () => {
  test.each([
    ['failed', FAILED],
    ['expired', EXPIRED],
    ['canceled', CANCELED],
    ['expired', expiringIn(-60_000, START, LOGIN)],
  ])('%s', (kind, json) => {
    const found = walk().reads(json).waits(10_000).reads(json);
    expect([found.screen.kind, found.outcome]).toEqual([kind, null]);
    expect(mayStart(found.screen, found.now)).toBe(true);
  });

  test('unlike the end of a login that is started from there', () => {
    const again = walk().reads(FAILED).startsLogin().reads(DISCOVERING).waits(10_000).reads(FAILED);
    expect(again.outcome).toMatchObject({ kind: 'error' });
  });
});

test.each([
  ['nothing read', walk()],
  ['unreachable', walk().failsToRead('network').waits(10_000)],
  ['idle', walk().reads(NEVER_STARTED)],
  ['worn off', walk().reads(WORN_OFF)],
  ['consent', walk({ consent: true }).reads(LOGIN)],
  ['discovering', walk().reads(DISCOVERING)],
  ['prompt', walk().reads(WRONG_PASSWORD)],
  ['external action', walk().reads(PUSH)],
  ['submitting', walk().reads(SUBMITTING)],
  ['nothing asked', walk().reads(NOTHING_ASKED)],
  ['a login is awaited', walk().reads(EXPIRED).startsLogin()],
  ['one that goes on after cancel', walk().reads(LOGIN).does('canceled').does('resumed').reads(CODE)],
])('there is none yet: %s', (_, { outcome }) => {
  expect(outcome).toBeNull();
});
