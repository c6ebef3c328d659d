import { describe, expect, test } from 'vitest';
import { createHastyClock } from '../kernel-api/testing/clocks';
import { ERROR_CODES } from '../protocol/error-codes';
import { IDENTITIES } from './identities';
import { createSandbox } from './sandbox';
import { missingStep, type Script } from './script/script';
import { SITES, siteOf } from './sites';
import { sso } from './sites/parts';
import { drive } from './testing/drive';

function setUp(domain: string, profileName = 'alice') {
  const clock = createHastyClock();
  const sandbox = createSandbox({ clock });
  const { id } = sandbox.createConnection({ domain, profile_name: profileName });
  sandbox.login(id);
  return { clock, sandbox, id, fetch: sandbox.fetch };
}

describe('every site', () => {
  test.each(SITES.map((site) => [site.domain, site] as const))('%s lets the good identity in', async (domain, site) => {
    const world = setUp(domain);
    const { state } = await drive(world);
    expect(state).toMatchObject({ flow_status: 'SUCCESS', flow_step: 'COMPLETED', status: 'AUTHENTICATED', domain });
    const told = site.dialect === 'legacy' ? state.fields : state.choices;
    expect(told).toBe(site.dialect === 'legacy' ? undefined : null);
  });

  test('the two dialects of a site ask the same things in the same order', async () => {
    for (const site of SITES.filter(({ dialect }) => dialect === 'canonical')) {
      const legacy = await drive(setUp(site.domain.replace('.canonical', '')));
      const canonical = await drive(setUp(site.domain));
      expect(canonical.steps, site.domain).toEqual(legacy.steps);
      expect(canonical.submissions, site.domain).toBe(legacy.submissions);
    }
  });

  test('ids and domains are distinct, and texts are there to print', () => {
    expect(new Set(SITES.map(({ id }) => id)).size).toBe(SITES.length);
    expect(new Set(SITES.map(({ domain }) => domain)).size).toBe(SITES.length);
    for (const site of SITES) expect(site.description).toMatch(/^[A-Z].*\.$/);
  });

  test.each(SITES.map(({ id, script }) => [id, script] as const))(
    '%s leads to no step that is missing',
    (_, script) => {
      expect(missingStep(script)).toBeNull();
    },
  );

  test('a domain that names no site behaves as password and authenticator code', async () => {
    const { state, submissions } = await drive(setUp('anything.test'));
    expect([state.flow_status, state.domain, submissions]).toEqual(['SUCCESS', 'anything.test', 2]);
    expect(siteOf('WWW.Password.Example').id).toBe('password');
  });
});

describe('a script of a host', () => {
  const { script } = siteOf('mfa-picker.example');
  const broken = (change: Partial<Script>) => () =>
    createSandbox({ sites: [{ ...siteOf('mine.example'), script: { ...script, ...change } }] });

  test.each([
    ['its start', { start: 'lgoin' }, 'There is no step "lgoin", where it starts.'],
    [
      'a next step',
      { steps: { ...script.steps, login: { step: 'AWAITING_INPUT', next: 'cod' } } },
      'There is no step "cod", where "login" leads.',
    ],
    [
      'an option',
      { steps: { login: { step: 'AWAITING_INPUT', options: [sso('okta', 'Okta', 'toString')] } } },
      'There is no step "toString", where "login" leads.',
    ],
  ] as const)('is a TypeError when %s names a step that is missing', (_, change, message) => {
    expect(broken(change)).toThrow(new TypeError(`sites: the script of "mine.example" is broken. ${message}`));
  });

  test('is taken when every step is there', () => {
    expect(broken({})).not.toThrow();
  });
});

describe('identities', () => {
  const failing = IDENTITIES.flatMap(({ username, outcome }) =>
    outcome.kind === 'fail' ? [[username, outcome.code] as const] : [],
  );

  test.each(failing)('%s fails with %s after the password', async (username, code) => {
    const { state, submissions } = await drive({ ...setUp('authenticator.example'), username });
    expect(state).toMatchObject({
      flow_status: 'FAILED',
      flow_step: 'COMPLETED',
      error_code: code,
      status: 'NEEDS_AUTH',
    });
    expect(state.error_message).toEqual(expect.stringMatching(/\.$/));
    expect(submissions).toBe(1);
  });

  test.each(failing)('%s fails with %s where nothing is typed, by profile name', async (username, code) => {
    const { state } = await drive(setUp('sso.example', `alice+${username}`));
    expect(state).toMatchObject({ flow_status: 'FAILED', error_code: code });
  });

  test('each known error code has an identity', () => {
    expect(IDENTITIES.map(({ username }) => username)).toEqual(
      expect.arrayContaining(ERROR_CODES.map((code) => `error_${code}`)),
    );
  });

  test('codes of discovery strike there when the profile name sets them', async () => {
    const { steps, submissions } = await drive(setUp('password.example', 'alice+error_login_form_not_found'));
    expect([steps, submissions]).toEqual([['DISCOVERING', 'COMPLETED'], 0]);
  });

  test.each([
    ['user_wrong_password_once', 'Incorrect password. Try again.'],
    ['user_wrong_code_once', "That code isn't right. Check it and try again."],
  ])('%s is rejected once, then let in', async (username, error) => {
    const { state, websiteErrors, submissions } = await drive({ ...setUp('authenticator.example'), username });
    expect([state.flow_status, websiteErrors, submissions]).toEqual(['SUCCESS', [error], 3]);
  });

  test.each([
    ['authenticator.example', 'user_wrong_password', 'credentials_invalid'],
    ['authenticator.example', 'user_wrong_code', 'totp_code_rejected'],
    ['sms-code.example', 'user_wrong_code', 'max_attempts_reached'],
  ])('at %s, %s ends with %s after the fifth rejection', async (domain, username, code) => {
    const { state, websiteErrors } = await drive({ ...setUp(domain), username });
    expect(state).toMatchObject({ flow_status: 'FAILED', error_code: code });
    expect(websiteErrors).toHaveLength(5);
  });

  test.each([
    ['the code 000000', { code: '000000' }],
    ['another password', { password: 'hunter2' }],
    ['a user name that nobody has', { username: 'nobody' }],
  ])('%s is rejected on any account', async (_, typed) => {
    const { state, websiteErrors } = await drive({ ...setUp('authenticator.example'), ...typed });
    expect([state.flow_status, websiteErrors.length]).toEqual(['FAILED', 5]);
  });

  test.each([
    ['user_canceled', 'CANCELED'],
    ['user_locked', 'FAILED'],
  ])('%s ends as %s', async (username, status) => {
    const { state } = await drive({ ...setUp('push.example'), username });
    expect(state.flow_status).toBe(status);
  });

  test('user_expires has 20 seconds for one more code', async () => {
    const typed = await drive({ ...setUp('password.example'), username: 'user_expires' });
    expect([typed.state.flow_status, typed.submissions]).toEqual(['SUCCESS', 2]);
    const world = setUp('password.example');
    world.sandbox.place(world.id, { at: 'waiting' });
    // Reads the prompt, answers it, reads SUBMITTING, and goes away.
    await expect(drive({ ...world, username: 'user_expires', most: 2 })).rejects.toThrow('did not end');
    await world.clock.sleep(21_000);
    expect(world.sandbox.connection(world.id)).toMatchObject({ flow_status: 'EXPIRED', status: 'NEEDS_AUTH' });
  });

  test('user_flaky fails the first login of a connection and no other', async () => {
    const world = setUp('password.example');
    expect((await drive({ ...world, username: 'user_flaky' })).state.error_code).toBe('network_error');
    world.sandbox.login(world.id);
    expect((await drive({ ...world, username: 'user_flaky' })).state.flow_status).toBe('SUCCESS');
  });

  test('an account that is picked decides, and so does a phone number', async () => {
    const locked = IDENTITIES.find(({ username }) => username === 'user_locked');
    const { state } = await drive({ ...setUp('phone.example'), phone: locked?.phone ?? '' });
    expect(state.error_code).toBe('account_locked');

    const world = setUp('account-picker.example');
    await world.clock.sleep(5000);
    await world.fetch(`http://sandbox.example/auth/connections/${world.id}/submit`, {
      method: 'POST',
      headers: { authorization: 'Bearer sk_sandbox' },
      body: JSON.stringify({ sign_in_option_id: 'user_locked' }),
    });
    expect((await drive(world)).state.error_code).toBe('account_locked');
  });
});
