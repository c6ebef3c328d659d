import { describe, expect, it } from 'vitest';
import { ADA, APPS, startApp } from '../../../scripts/engine-apps/run.mjs';
import { asked, type Connected, closing, connect, ended } from '../run-engine';

/** What each application asks, and its words for a wrong password. Only here are they told apart. */
const ASKS: Readonly<Record<string, { asks: string; wrong: RegExp }>> = {
  dokuwiki: { asks: 'identifier password', wrong: /username or password was wrong/ },
  django: { asks: 'identifier password', wrong: /enter the correct username and password/ },
  'django-otp': { asks: 'identifier password code', wrong: /enter the correct username and password|token/i },
  verdaccio: { asks: 'identifier password', wrong: /Unable to sign in/ },
  'node-red': { asks: 'identifier password', wrong: /Login failed/ },
  jupyter: { asks: 'password', wrong: /Invalid credentials/ },
};

function values(state: Awaited<ReturnType<Connected['state']>>, password: string): Record<string, string> {
  const given: Record<string, string> = { identifier: ADA.username, password, totp_code: ADA.code, code: ADA.code };
  return Object.fromEntries((state.fields ?? []).map(({ type }) => [type, given[type] ?? '']));
}

describe.each(Object.keys(APPS))('%s', (name) => {
  const expected = ASKS[name];

  async function begin(): Promise<{ connection: Connected; first: Awaited<ReturnType<Connected['state']>> }> {
    const app = closing(await startApp(name));
    const connection = await connect(app, {}, { login_url: app.loginUrl });
    return { connection, first: await connection.login() };
  }

  it('signs in with the right password, and stays signed in', async () => {
    const { connection, first } = await begin();
    expect(asked(first)).toBe(expected?.asks);
    expect(ended(await connection.fill(values(first, ADA.password)))).toBe('SUCCESS AUTHENTICATED');
    expect(ended(await connection.login())).toBe('SUCCESS AUTHENTICATED');
  });

  it('asks again after a wrong password, in its own words, and takes the right one', async () => {
    const { connection, first } = await begin();
    const rejected = await connection.fill(values(first, 'not the password'));
    expect(rejected.website_error).toMatch(expected?.wrong ?? /./);
    expect(rejected.fields?.find(({ type }) => type === 'password')?.reason).toBe('rejected');
    expect(ended(await connection.fill(values(rejected, ADA.password)))).toBe('SUCCESS AUTHENTICATED');
  });
});
