import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { currentCode, unusedCode } from '../../../scripts/engine-apps/one-time-code.mjs';
import { ADA, NAMES, startApp } from '../../../scripts/engine-apps/run.mjs';
import type { Engine } from '../../../src/engine';
import { PACE } from '../../../src/engine/browser/pace';
import { asked, type Connected, connect, ended, startPacedEngine } from '../run-engine';

/** What each application asks, and its words for a wrong password. Only here are they told apart. */
interface Asks {
  readonly asks: string;
  readonly wrong: RegExp;
  /** Of the second page, where there is one: what it asks, and its words for a wrong code. */
  readonly second?: { readonly asks: string; readonly wrong: RegExp; readonly code: () => string };
}

const ASKS: Readonly<Record<string, Asks>> = {
  dokuwiki: { asks: 'identifier password', wrong: /username or password was wrong/ },
  django: { asks: 'identifier password', wrong: /enter the correct username and password/ },
  'django-otp': { asks: 'identifier password code', wrong: /enter the correct username and password|token/i },
  'flask-security': {
    asks: 'identifier password',
    wrong: /Authentication failed|Invalid password/,
    second: { asks: 'totp_code [Send code via email]', wrong: /Invalid (code|token)/, code: currentCode },
  },
  mediawiki: { asks: 'identifier password', wrong: /Incorrect username or password/ },
  'mediawiki-codes': {
    asks: 'identifier password',
    wrong: /Incorrect username or password/,
    second: { asks: 'totp_code', wrong: /Verification failed/, code: unusedCode },
  },
  wordpress: { asks: 'identifier password', wrong: /password you entered/ },
  deluge: { asks: 'password', wrong: /Login Failed/ },
  verdaccio: { asks: 'identifier password', wrong: /Unable to sign in/ },
  'node-red': { asks: 'identifier password', wrong: /Login failed/ },
  jupyter: { asks: 'password', wrong: /Invalid credentials/ },
};

const apps = new Map<string, Awaited<ReturnType<typeof startApp>>>();
let engine: Engine;

beforeAll(async () => {
  await Promise.all(NAMES.map(async (name) => apps.set(name, await startApp(name))));
  engine = startPacedEngine({ allow: [...apps.values()].map(({ host }) => host) }, PACE);
});

afterAll(async () => {
  await engine?.close();
  await Promise.all([...apps.values()].map(({ close }) => close()));
});

function values(state: Awaited<ReturnType<Connected['state']>>, password: string): Record<string, string> {
  const isEmail = state.fields?.some(({ label }) => /email/i.test(label ?? ''));
  const identifier = isEmail ? `${ADA.username}@example.com` : ADA.username;
  const given: Record<string, string> = { identifier, password, totp_code: ADA.code, code: ADA.code };
  return Object.fromEntries((state.fields ?? []).map(({ type }) => [type, given[type] ?? '']));
}

/** A connection of its own to an application that all tests share. */
async function begin(name: string, profile: string) {
  const app = apps.get(name);
  if (app === undefined) throw new Error(`no application ${name}`);
  const settings = { login_url: app.loginUrl, profile_name: `${profile}-${name}` };
  const connection = await connect(app, {}, settings, engine);
  return { connection, first: await connection.login(), ...ASKS[name] };
}

describe.concurrent('an application that nobody here wrote', () => {
  it.each(NAMES)('%s: signs in with the right password, and stays signed in', async (name) => {
    const { connection, first, asks, second } = await begin(name, 'right');
    expect(asked(first)).toBe(asks);
    const state = await connection.fill(values(first, ADA.password));
    if (second !== undefined) expect(asked(state)).toBe(second.asks);
    expect(ended(second === undefined ? state : await connection.fill({ totp_code: second.code() }))).toBe(
      'SUCCESS AUTHENTICATED',
    );
    expect(ended(await connection.login())).toBe('SUCCESS AUTHENTICATED');
  });

  it.each(NAMES)('%s: says its own words after a wrong password, and takes the right one', async (name) => {
    const { connection, first, wrong, second } = await begin(name, 'wrong');
    const rejected = await connection.fill(values(first, 'not the password'));
    expect(rejected.website_error).toMatch(wrong ?? /./);
    expect(rejected.fields?.find(({ type }) => type === 'password')?.reason).toBe('rejected');
    const state = await connection.fill(values(rejected, ADA.password));
    if (second === undefined) return expect(ended(state)).toBe('SUCCESS AUTHENTICATED');
    const again = await connection.fill({ totp_code: '000000' });
    expect(asked(again)).toContain(second.asks);
    expect(again.website_error).toMatch(second.wrong);
    expect(ended(await connection.fill({ totp_code: second.code() }))).toBe('SUCCESS AUTHENTICATED');
  });
});
