import { describe, expect, it } from 'vitest';
import { asked, closing, connect, ended } from '../run-engine';
import { page, type Site, startSite } from '../site';

/** A site that is there, and that nobody has allowed. */
async function thief(): Promise<Site> {
  return closing(await startSite(() => page('<h1>Got it</h1>')));
}

const LOGIN = `<form method="post" action="/session"><label>Username <input name="user"></label>
  <label>Password <input type="password" name="pass"></label><button>Sign in</button></form>`;

/** A site with one button that runs a script, and what its other paths show. */
async function pressing(script: string, pages: Readonly<Record<string, ReturnType<typeof page>>> = {}) {
  return closing(
    await startSite(
      ({ path }) =>
        pages[path] ??
        page(
          `<h1>Sign in</h1><button id="b">Continue with Acme</button><script>b.onclick = () => { ${script} }</script>`,
        ),
    ),
  );
}

describe('a window is followed only where a page may be', () => {
  it.each([
    ['by its address', (url: string) => `window.open('${url}/')`],
    [
      'by a frame whose own way to open windows nobody has changed',
      (url: string) =>
        `const f = document.createElement('iframe'); document.body.append(f); f.contentWindow.open('${url}/')`,
    ],
    ['once it is there', (url: string) => `const w = window.open(''); w.location = '${url}/'`],
    [
      'by a link that is made for it',
      (url: string) => `const a = document.createElement('a'); a.href = '${url}/'; a.target = '_blank'; a.click()`,
    ],
  ])('one to a host that is not allowed is closed before it is asked for (%s)', async (_, script) => {
    const other = await thief();
    const site = await pressing(script(other.url));
    const connection = await connect(site);
    await connection.login();
    const state = await connection.choose('Continue with Acme');
    // Of a window that hides where it comes from nothing is known: the page asks the same again.
    expect(ended(state)).toMatch(/^(FAILED domain_not_allowed|IN_PROGRESS) NEEDS_AUTH$/);
    expect(other.requests).toEqual([]);
  });

  it.each([
    ['redirects', (url: string) => ({ location: `${url}/admin` })],
    ['goes on', (url: string) => page(`${LOGIN}<script>location.href = '${url}/admin'</script>`)],
    ['goes on once it was read', (url: string) => page(LOGIN.replace('/session', `${url}/admin`))],
  ])('one that %s to an address of this machine is stopped there', async (_, reply) => {
    const other = await thief();
    const site = await pressing("window.open('/window')", { '/window': reply(other.url) });
    const connection = await connect(site);
    await connection.login();
    let state = await connection.choose('Continue with Acme');
    if (asked(state) === 'identifier password') state = await connection.fill({ identifier: 'ada', password: 'x' });
    expect(state.flow_status).not.toBe('SUCCESS');
    expect(other.requests).toEqual([]);
  });

  it('none opens without a press', async () => {
    const site = closing(
      await startSite(({ path }) =>
        path === '/window'
          ? page('')
          : page(
              `<h1>Sign in</h1>${LOGIN}<script>window.open('/window'); setInterval(() => window.open('/window'), 50)</script>`,
            ),
      ),
    );
    const connection = await connect(site);
    expect(asked(await connection.login())).toBe('identifier password');
    expect(site.requests.map(({ path }) => path)).not.toContain('/window');
  });

  it('of a storm of them one is followed, and none of those that it opens', async () => {
    const storm =
      "for (let n = 0; n < 50; n += 1) window.open('/window?' + n); setInterval(() => window.open('/late'), 20);";
    const site = await pressing(storm, { '/window': page(`${LOGIN}<script>${storm}</script>`), '/late': page('') });
    const connection = await connect(site);
    await connection.login();
    expect(asked(await connection.choose('Continue with Acme'))).toBe('identifier password');
    const count = (wanted: string) => site.requests.filter(({ path }) => path === wanted).length;
    expect(count('/window')).toBe(1);
    expect(count('/late')).toBe(0);
  });
});
