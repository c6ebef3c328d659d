import { describe, expect, it } from 'vitest';
import { asked, closing, connect, ended } from './run-engine';
import { acme, page, startSite } from './site';

const RIGHT = { identifier: 'ada', password: 'correct horse' };
const WRONG = { identifier: 'ada', password: 'hunter2' };

describe('a site with user name and password', () => {
  it('signs in, and its profile opens a context that is signed in', async () => {
    const site = closing(await startSite(acme()));
    const connection = await connect(site);
    expect(asked(await connection.login())).toBe('identifier password');
    expect(ended(await connection.fill(RIGHT))).toBe('SUCCESS AUTHENTICATED');
    const state = await connection.engine.storageState('ada');
    expect(state?.cookies.map(({ name, value }) => [name, value])).toEqual([['sid', 'in']]);
    expect(site.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it("says the site's own words after a wrong password, and takes the right one", async () => {
    const site = closing(await startSite(acme()));
    const connection = await connect(site);
    await connection.login();
    const rejected = await connection.fill(WRONG);
    expect(asked(rejected)).toBe('identifier password (Incorrect username or password.)');
    expect(rejected.fields?.map(({ type, reason }) => [type, reason])).toEqual([
      ['identifier', 'missing'],
      ['password', 'rejected'],
    ]);
    expect(ended(await connection.fill(RIGHT))).toBe('SUCCESS AUTHENTICATED');
  });

  it('asks for a code, and again after a wrong one', async () => {
    const site = closing(await startSite(acme({ code: true })));
    const connection = await connect(site);
    await connection.login();
    expect(asked(await connection.fill(RIGHT))).toBe('code');
    expect(asked(await connection.fill({ code: '000000' }))).toBe('code (That code is wrong.)');
    const end = await connection.fill({ code: '246810' });
    expect(ended(end)).toBe('SUCCESS AUTHENTICATED');
  });

  it('asks nothing of somebody whose profile is signed in already', async () => {
    const site = closing(await startSite(acme()));
    const connection = await connect(site);
    await connection.login();
    await connection.fill(RIGHT);
    expect(ended(await connection.login())).toBe('SUCCESS AUTHENTICATED');
    expect(site.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });
});

describe('a success needs proof', () => {
  it('is none when the login page asks again', async () => {
    const site = closing(
      await startSite(({ method, path }) => {
        if (method === 'POST') return { location: '/home', cookie: `visit=${Date.now()}` };
        return path === '/home'
          ? page('<h1>Thanks!</h1>')
          : page(
              '<form method="post"><label>Username <input name="u"></label><label>Password <input type="password" name="p"></label><button>Log in</button></form>',
            );
      }),
    );
    const connection = await connect(site);
    await connection.login();
    expect(ended(await connection.fill(RIGHT))).toBe('FAILED navigation_confused NEEDS_AUTH');
    expect(await connection.engine.storageState('ada')).toBeNull();
  });
});

describe('getting to the form', () => {
  it('rejects cookies and follows the link to the login', async () => {
    const inner = acme();
    const site = closing(
      await startSite((exchange) => {
        if (exchange.path === '/' && exchange.cookies.sid !== 'in') {
          return page(
            `<header><a href="/signup">Sign up</a> <a href="/login">Log in</a></header><h1>Acme</h1>
             <div id="c"><p>We use cookies.</p><button onclick="document.cookie='consent=all'">Accept all</button>
             <button onclick="document.cookie='consent=least'; document.getElementById('c').remove()">Reject all</button></div>`,
          );
        }
        return inner(exchange);
      }),
    );
    const connection = await connect(site);
    expect(asked(await connection.login())).toBe('identifier password');
    expect(ended(await connection.fill(RIGHT))).toBe('SUCCESS AUTHENTICATED');
    expect(site.requests.at(-1)?.cookies.consent).toBe('least');
  });
});

describe('where the rules end', () => {
  it.each([
    ['a page without a login', '<h1>Under construction</h1>', 'login_form_not_found'],
    ['a riddle for people', '<h1>Verify you are human</h1>', 'captcha_blocked'],
    ['a passkey', '<h1>Sign in with your passkey</h1><button>Use passkey</button>', 'unsupported_auth_method'],
  ])('%s fails with a code that says why', async (_, html, code) => {
    const site = closing(await startSite(() => page(html)));
    const connection = await connect(site);
    expect(ended(await connection.login())).toBe(`FAILED ${code} NEEDS_AUTH`);
  });

  it.each([
    ['without a page', ''],
    ['with a page', '<h1>Unauthorized</h1>'],
  ])('HTTP authentication, %s, cannot be answered', async (_, html) => {
    const headers = { 'www-authenticate': 'Basic realm="Acme"' };
    const connection = await connect(closing(await startSite(() => ({ status: 401, html, headers }))));
    expect(ended(await connection.login())).toBe('FAILED unsupported_auth_method NEEDS_AUTH');
  });

  it('a site that is not allowed is not asked for', async () => {
    const site = closing(await startSite(acme()));
    const connection = await connect(site, { allow: ['127.0.0.1:1'] });
    expect(ended(await connection.login())).toBe('FAILED domain_not_allowed NEEDS_AUTH');
    expect(site.requests).toEqual([]);
  });
});
