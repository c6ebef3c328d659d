import { describe, expect, it } from 'vitest';
import { asked, closing, connect, ended } from './run-engine';
import { type Exchange, page, type Reply, startSite } from './site';

const RIGHT = { identifier: 'ada', password: 'correct horse' };
const HOME = '<h1>Welcome, Ada</h1><a href="/logout">Log out</a>';
const FORM = (error = '') =>
  `<h1>Sign in</h1>${error}<form method="post" action="/session"><label>Username <input name="user"></label>
   <label>Password <input type="password" name="pass"></label><button>Sign in</button></form>`;
/** Tells the page that it comes from, and goes. */
const DONE = `<script>opener.postMessage('in', '*'); close();</script>`;

/** What a window shows: a form, and once it was filled in rightly, whatever ends it. */
function inWindow({ method, path, body }: Exchange, end = DONE): Reply | null {
  if (path === '/session' && method === 'POST') {
    const isRight = body.get('user') === 'ada' && body.get('pass') === 'correct horse';
    return isRight ? page(end) : page(FORM('<p role="alert">Incorrect.</p>'));
  }
  return path === '/window' ? page(FORM()) : null;
}

/** A page with one button, and what it does; it is told "in" by a window. */
function opener(press: string, more = '') {
  return ({ path, cookies }: Exchange): Reply => {
    if (path === '/in') return { location: '/', cookie: 'sid=in' };
    if (cookies.sid === 'in') return page(HOME);
    return page(`<h1>Sign in</h1><button onclick="${press}">Continue with Acme</button>
      <script>addEventListener('message', (e) => { if (e.data === 'in') location.href = '/in'; });${more}</script>`);
  };
}

describe('a window that a press opens to sign in', () => {
  it.each([
    ['at once', "window.open('/window', 'login', 'width=500,height=600')"],
    [
      'blank, and told later where to go',
      "w = window.open('', 'login'); setTimeout(() => { w.location = '/window' }, 200)",
    ],
    ['without a way back', "window.open('/window', '_blank', 'noopener,width=500')"],
  ])('is followed: read, filled in, and left when it closes (%s)', async (_, press) => {
    const outer = opener(press);
    const site = closing(await startSite((exchange) => inWindow(exchange) ?? outer(exchange)));
    const connection = await connect(site);
    expect(asked(await connection.login())).toBe('[Continue with Acme]');
    expect(asked(await connection.choose('Continue with Acme'))).toBe('identifier password');
    expect(asked(await connection.fill({ ...RIGHT, password: 'x' }))).toBe('identifier password (Incorrect.)');
    expect(ended(await connection.fill(RIGHT))).toBe('SUCCESS AUTHENTICATED');
    expect(site.requests.filter(({ method }) => method === 'POST')).toHaveLength(2);
  });

  it('of another site that is allowed is followed too', async () => {
    const other = closing(await startSite((exchange) => inWindow(exchange) ?? page('')));
    const site = closing(await startSite(opener(`window.open('${other.url}/window')`)));
    const connection = await connect(site, { allow: [site.host, other.host] });
    await connection.login();
    expect(asked(await connection.choose('Continue with Acme'))).toBe('identifier password');
    expect(ended(await connection.fill(RIGHT))).toBe('SUCCESS AUTHENTICATED');
    expect(site.requests.every(({ method }) => method === 'GET')).toBe(true);
  });

  it('and needs nothing is left to close by itself', async () => {
    const outer = opener("window.open('/window')");
    const passing = page(
      `<h1>One moment</h1><script>setTimeout(() => { opener.postMessage('in', '*'); close(); }, 800)</script>`,
    );
    const site = closing(await startSite((exchange) => (exchange.path === '/window' ? passing : outer(exchange))));
    const connection = await connect(site);
    await connection.login();
    expect(ended(await connection.choose('Continue with Acme'))).toBe('SUCCESS AUTHENTICATED');
  });

  it('and shows something else is closed, and the page that opened it goes on', async () => {
    const outer = opener("window.open('/advert'); setTimeout(() => { location.href = '/in' }, 300)");
    const site = closing(
      await startSite((exchange) => (exchange.path === '/advert' ? page('<h1>Offers</h1>') : outer(exchange))),
    );
    const connection = await connect(site);
    await connection.login();
    expect(ended(await connection.choose('Continue with Acme'))).toBe('SUCCESS AUTHENTICATED');
  });
});
