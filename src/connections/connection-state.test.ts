import { describe, expect, it } from 'vitest';
import { CAN_REAUTH_REASONS, CANNOT_REAUTH_REASONS } from '../protocol/reauth-reasons';
import { parseConnectionInfo, parseConnectionList } from './connection-info';

const NOW = Date.UTC(2026, 0, 5, 9);
const at = (ms: number) => new Date(NOW + ms).toISOString();

function stateOf(members: object) {
  return parseConnectionInfo({ id: 'ma_1', domain: 'a.example', status: 'NEEDS_AUTH', ...members }, NOW)?.state;
}

const RUNNING = { flow_status: 'IN_PROGRESS', flow_step: 'AWAITING_INPUT' };
const ENDED = { flow_status: 'FAILED', flow_step: 'COMPLETED' };

describe('how a connection stands', () => {
  it.each<[name: string, members: object, state: string]>([
    ['signed in', { status: 'AUTHENTICATED' }, 'connected'],
    ['signed in, and renewed just now', { status: 'AUTHENTICATED', ...RUNNING }, 'connected'],
    ['never signed in', { can_reauth_reason: 'no_prior_successful_login' }, 'notConnected'],
    [
      'never signed in, after a try that failed',
      { can_reauth_reason: 'no_prior_successful_login', ...ENDED },
      'notConnected',
    ],
    ['no sign-in was ever started, by a server that gives no reason', {}, 'notConnected'],
    ['signed out', { can_reauth_reason: 'no_credential' }, 'needsSignIn'],
    ['a sign-in has ended, by a server that gives no reason', ENDED, 'needsSignIn'],
    ['a sign-in is under way', { ...RUNNING, can_reauth_reason: 'no_credential' }, 'connecting'],
    ['a sign-in that has time left', { ...RUNNING, flow_expires_at: at(1_000) }, 'connecting'],
    ['a sign-in whose time is over', { ...RUNNING, flow_expires_at: at(-1_000) }, 'needsSignIn'],
    ['a status of next year', { status: 'PAUSED' }, 'unknown'],
  ])('%s: %s is %s', (_name, members, kind) => {
    expect(stateOf(members)).toMatchObject({ kind });
  });
});

describe('why it needs a person', () => {
  const signedOut = (reason: string, more: object = {}) => stateOf({ can_reauth_reason: reason, ...ENDED, ...more });

  it.each(CAN_REAUTH_REASONS)('%s: it does not, unless renewal is switched off', (reason) => {
    expect(signedOut(reason)).toMatchObject({ renewal: { by: 'itself' } });
    expect(signedOut(reason, { auto_reauth: false })).toMatchObject({ renewal: { by: 'nobody' } });
    expect(signedOut(reason, { health_checks: false })).toMatchObject({ renewal: { by: 'nobody' } });
  });

  it.each<[reason: string, obstacle: string | null]>([
    ...CANNOT_REAUTH_REASONS.slice(1).map((reason): [string, string] => [
      reason,
      reason.replace(/^viable_plans_require_/, 'requires_'),
    ]),
    ['a_reason_of_next_year', null],
    ['toString', null],
  ])('%s: %s', (reason, obstacle) => {
    expect(signedOut(reason)).toMatchObject({ renewal: { by: 'person', obstacle } });
  });

  it('believes can_reauth where a reason says something else', () => {
    expect(signedOut('has_credential', { can_reauth: false })).toMatchObject({
      renewal: { by: 'person', obstacle: null },
    });
    expect(signedOut('no_credential', { can_reauth: true })).toMatchObject({ renewal: { by: 'itself' } });
  });
});

describe('what is read of a connection', () => {
  it('reads the last check, by the name it had before as well', () => {
    const read = (members: object) =>
      parseConnectionInfo({ id: 'ma_1', status: 'AUTHENTICATED', ...members }, NOW)?.lastCheckedAt;
    expect(read({ last_auth_check_at: at(0) })).toBe(NOW);
    expect(read({ last_auth_at: at(0) })).toBe(NOW);
    expect(read({ last_auth_check_at: 'yesterday' })).toBeNull();
  });

  it('reads the settings, with what Kernel documents for those that are missing or of a wrong type', () => {
    const settings = (members: object) =>
      parseConnectionInfo({ id: 'ma_1', status: 'AUTHENTICATED', ...members }, NOW)?.settings;
    const defaults = {
      login_url: '',
      allowed_domains: [],
      save_credentials: true,
      health_checks: true,
      health_check_interval: 3600,
      auto_reauth: true,
    };
    expect(settings({})).toEqual(defaults);
    expect(
      settings({
        login_url: 'javascript:alert(1)',
        allowed_domains: [7, 'b.example'],
        save_credentials: 'no',
        health_checks: null,
        health_check_interval: -1,
        auto_reauth: 0,
      }),
    ).toEqual({ ...defaults, allowed_domains: ['b.example'] });
    const given = {
      login_url: 'https://a.example/login',
      allowed_domains: ['b.example'],
      save_credentials: false,
      health_checks: false,
      health_check_interval: 300,
      auto_reauth: false,
    };
    expect(settings(given)).toEqual(given);
  });

  it('lists by domain what is a connection, each once', () => {
    const one = { id: 'ma_1', domain: 'b.example', status: 'AUTHENTICATED' };
    const two = { id: 'ma_2', domain: 'a.example', status: 'NEEDS_AUTH' };
    const list = parseConnectionList([one, null, 'x', {}, [], two, { ...one, domain: 'c.example' }], NOW);
    expect(list?.map(({ domain }) => domain)).toEqual(['a.example', 'b.example']);
    expect(parseConnectionList({ connections: [] }, NOW)).toBeNull();
  });
});
