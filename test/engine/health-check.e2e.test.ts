import { expect, it } from 'vitest';
import { BrowserLogin } from '../../src/engine/browser/browser-login';
import { BrowserPool } from '../../src/engine/browser/browser-pool';
import { PACE } from '../../src/engine/browser/pace';
import { memoryProfiles } from '../../src/engine/profiles/profile-store';
import type { LoginState } from '../../src/kernel-api/driver';
import { closing, connect } from './run-engine';
import { acme, type Site, startSite } from './site';

/** How a health check of a profile ends, and what it asked of the site. */
async function check(site: Site, profiles: ReturnType<typeof memoryProfiles>): Promise<LoginState> {
  const pool = closing(new BrowserPool({ headed: false, idleMs: 0 }));
  const login = new BrowserLogin(
    {
      token: 'check',
      type: 'HEALTH_CHECK',
      connectionId: 'ma_1',
      domain: '127.0.0.1',
      profileName: 'ada',
      settings: { login_url: `${site.url}/` },
      attempt: 1,
      hasCredentials: false,
      lastAccount: null,
    },
    () => {},
    { pool, windows: null, profiles, allow: [site.host], signedIn: new Set(), pace: PACE, onTrouble: () => {} },
  );
  await login.gone;
  return login.state();
}

it('a health check reopens the page, and asks nobody', async () => {
  const site = closing(await startSite(acme()));
  const connection = await connect(site);
  await connection.login();
  await connection.fill({ identifier: 'ada', password: 'correct horse' });
  const state = await connection.engine.storageState('ada');
  const profiles = memoryProfiles();
  if (state !== null) await profiles.save('ada', state);
  expect(await check(site, profiles)).toMatchObject({ kind: 'ended', status: 'SUCCESS' });
  expect(site.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
});

it('a profile that the site no longer knows is found out', async () => {
  const site = closing(await startSite(acme()));
  expect(await check(site, memoryProfiles())).toMatchObject({
    kind: 'ended',
    status: 'FAILED',
    errorCode: 'session_expired',
  });
});
