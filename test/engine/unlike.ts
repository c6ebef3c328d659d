import { type Exchange, page, type Reply } from './site';

type Answer = (exchange: Exchange) => Reply;

const LINKS = (count: number) =>
  Array.from({ length: count }, (_, index) => `<a href="/topic/${index}">Topic ${index}</a>`).join(' ');
const LOG_OUT = '<a href="/logout">Log out</a>';
const FIELDS = `<label>Username <input name="user"></label><label>Password <input type="password" name="pass"></label>`;
const FORM = (error = '', nav = '') =>
  page(`${nav}<h1>Sign in</h1>${error}<form method="post" action="/session">${FIELDS}<button>Sign in</button></form>`);

interface Shown {
  /** What is seen by whoever is in. */
  readonly home: string;
  /** What is seen first, once, after the right password. */
  readonly between?: string;
  readonly error?: string;
  readonly nav?: string;
}

/** Ada, whose password is "correct horse", and what she sees then. */
function lets({ home, between, error = '<p role="alert">Incorrect.</p>', nav = '' }: Shown): Answer {
  return ({ path, method, body, cookies }) => {
    if (path === '/session' && method === 'POST') {
      const isRight = body.get('user') === 'ada' && body.get('pass') === 'correct horse';
      if (!isRight) return FORM(error, nav);
      return { location: between === undefined ? '/' : '/between', cookie: 'sid=in' };
    }
    if (cookies.sid !== 'in') return FORM('', nav);
    return page(path === '/between' ? (between ?? '') : home);
  };
}

/** The same without a page that is loaded anew: `enter` says how the browser is known from then on. */
function app(
  home: string,
  isIn: string,
  enter: string,
  form = `<h1>Sign in</h1>${FIELDS}<button onclick="send()">Sign in</button>`,
): Answer {
  return ({ path, body, cookies }) => {
    if (path === '/api') {
      const isRight = body.get('user') === 'ada' && body.get('pass') === 'correct horse';
      return isRight ? { html: 'ok', ...(enter === 'cookie' ? { cookie: 'sid=in; HttpOnly' } : {}) } : { status: 401 };
    }
    if (path === '/poll') return { html: '{}' };
    const known = enter === 'cookie' ? String(cookies.sid === 'in') : isIn;
    return page(`<main></main><template id="in">${home}</template><template id="out">${form}</template><script>
      const show = (name) => document.querySelector('main').replaceChildren(document.getElementById(name).content.cloneNode(true));
      async function send() {
        const value = (name) => document.querySelector('[name=' + name + ']').value;
        const answer = await fetch('/api', { method: 'POST', body: new URLSearchParams({ user: value('user'), pass: value('pass') }) });
        if (!answer.ok) return document.querySelector('main').insertAdjacentHTML('beforeend', '<p role="alert">Incorrect.</p>');
        ${enter === 'cookie' ? '' : enter}
        show('in');
      }
      show(${known} ? 'in' : 'out');
    </script>`);
  };
}

const SHELL = `<header><nav>${LINKS(4)} ${LOG_OUT}</nav></header><h1>Downloads</h1>`;
const OVERLAY = (html: string) =>
  `<div style="position:fixed;inset:0;background:#0008"><div style="margin:120px auto;width:320px;background:#fff">${html}</div></div>`;

/** Sites that let Ada in and do not look like it: no rule may take them for anything else. */
export const UNLIKE: Readonly<Record<string, Answer>> = {
  'the same address, and nothing but icons': app(
    `${['folder', 'chart', 'bell'].map((name) => `<button class="icon-${name}"></button>`).join(' ')}
     <button class="icon-user" onclick="this.after(document.createRange().createContextualFragment('<p><a href=/logout>Log out</a></p>'))"></button>`,
    '',
    'cookie',
  ),
  '"log out" for everybody, but for strangers under the dialog that asks them': app(
    SHELL,
    '',
    'cookie',
    `${SHELL}${OVERLAY(`<h2>Log in</h2><form onsubmit="event.preventDefault(); send()">${FIELDS}<button>Log in</button></form>`)}`,
  ),
  'no cookie, but something that the origin keeps': app(
    `${LINKS(4)}<details><summary>☰</summary>${LOG_OUT}</details><h1>Packages</h1>`,
    `localStorage.getItem('token') === 'in'`,
    `localStorage.setItem('token', 'in');`,
  ),
  'an app to be had on the phone': lets({
    home: `${LINKS(14)}${LOG_OUT}<h1>Files</h1><p>Open the app on your phone: approve it there.</p>`,
  }),
  'a team and its members': lets({
    home: `${LINKS(14)}${LOG_OUT}<h2>Your workspace</h2>${['Ada', 'Grace'].map((name) => `<div><button style="width:300px">${name}</button></div>`).join('')}`,
  }),
  'words about something that failed': lets({
    home: `${LINKS(15)} <a href="/people/ada">ada</a><h1>Overview</h1><p role="alert">1 failed login attempt</p>`,
  }),
  'a password among other settings': lets({
    home: `${LINKS(14)}${LOG_OUT}<h1>Router</h1><form><label>Wi-Fi password <input type="password"></label><button>Save</button></form>`,
  }),
  'ways to be reached': lets({
    home: `${LINKS(14)}${LOG_OUT}<h1>Notifications</h1><button>Email ada@example.com</button> <button>Text message</button> <button>Call</button>`,
  }),
  'riddles among other settings': lets({
    home: `${LINKS(14)}${LOG_OUT}<h1>Settings</h1><p>Show a captcha to visitors</p>`,
  }),
  'keys and fingerprints': lets({
    home: `${LINKS(26)} <button aria-haspopup="menu" onclick="m.hidden = false">⋮</button><p id="m" hidden>${LOG_OUT}</p><h1>System</h1><h2>Secure shell keys</h2><button>Show your fingerprint</button>`,
  }),
  'a word in between': lets({
    home: `${LINKS(3)}${LOG_OUT}<h1>Forum</h1>`,
    between:
      '<p>Thank you, Ada. You are being redirected.</p><script>setTimeout(() => { location.href = "/" }, 900)</script>',
  }),
  'a box with a message to be put away first': lets({
    home: `${LINKS(3)}${LOG_OUT}<h1>Torrents</h1>`,
    error: `<div style="position:fixed;inset:0;background:#0008"><div style="margin:200px;background:#fff"><b>Login failed</b><p>Incorrect password.</p>
      <button onclick="this.parentNode.parentNode.remove()">OK</button></div></div>`,
  }),
  'words in a dialog of the browser': lets({
    home: `${LINKS(3)}${LOG_OUT}<h1>Torrents</h1>`,
    error: `<script>alert('The password is incorrect.')</script>`,
  }),
  'a challenge of HTTP authentication for a wrong password, while the page waits': (each) => {
    const isIn = each.cookies.sid === 'in';
    if (each.path === '/api') {
      if (each.query.get('as') === 'ada:correct horse') return { html: 'ok', cookie: 'sid=in' };
      return { status: 401, headers: { 'www-authenticate': 'Basic realm="Acme"' } };
    }
    if (isIn) return page(`${LINKS(4)}${LOG_OUT}<h1>Queues</h1>`);
    return page(`<h1>Sign in</h1>${FIELDS}<button onclick="send()">Sign in</button><p id="said"></p><script>
      function send() {
        const [user, pass] = document.querySelectorAll('input');
        const request = new XMLHttpRequest();
        request.open('GET', '/api?as=' + encodeURIComponent(user.value + ':' + pass.value), false);
        request.send();
        if (request.status === 200) location.href = '/';
        else document.getElementById('said').textContent = 'Login failed';
      }</script>`);
  },
  'answers that never end': lets({
    home: `${LINKS(3)}${LOG_OUT}<h1>Torrents</h1><script>(async () => { for (let n = 0; n < 400; n += 1) { await fetch('/slow', { method: 'POST' }); } })()</script>`,
  }),
  'a form that is there for everybody': (each) => {
    const isIn = each.cookies.sid === 'in';
    if (each.method === 'POST') {
      const isRight = each.body.get('user') === 'ada' && each.body.get('pass') === 'correct horse';
      return isRight ? { location: '/', cookie: 'sid=in' } : FORM('<p role="alert">Incorrect.</p>');
    }
    if (each.path === '/login') return FORM();
    return isIn ? page(`${LINKS(5)} <a href="/profile">Hello, ada</a><h1>Posts</h1>`) : { location: '/login' };
  },
  'a form that is there for everybody, and a control to log out beside the name': (each) => {
    const isIn = each.cookies.sid === 'in';
    if (each.method === 'POST') {
      const isRight = each.body.get('user') === 'ada' && each.body.get('pass') === 'correct horse';
      return isRight ? { location: '/', cookie: 'sid=in' } : FORM('<p role="alert">Incorrect.</p>');
    }
    if (each.path === '/login') return FORM();
    // What is behind the name asks for a lot.
    if (each.path === '/me')
      return page(`${LINKS(5)}<h1>You</h1><form>${FIELDS}<button>Log in as another</button></form>`);
    return isIn ? page(`${LINKS(5)} <a href="/me">Ada</a>${LOG_OUT}<h1>Posts</h1>`) : { location: '/login' };
  },
  'a bar of menus that open when they are pointed at': lets({
    home: `<style>.bar, .bar ul { margin: 0; padding: 0; list-style: none } .bar { position: absolute } .bar > li { display: inline-block; position: relative; width: 90px } .bar > li > a { cursor: pointer }
      .bar ul { position: absolute; left: -999em } .bar > li:hover > ul { left: 0; top: 18px }</style>
      <header style="height: 20px; overflow: hidden"><ul class="bar">${['File', 'Edit', 'View']
        .map(
          (name, index) =>
            `<li><a>${name}</a><ul><li><a href="/${name}">${name} more</a></li>${index === 0 ? `<li><a class="end">Logout</a></li>` : ''}</ul></li>`,
        )
        .join('')}</ul></header>${LINKS(6)}<h1>Torrents</h1>`,
  }),
  'one more thing to press, and else the same': app(
    `<header>${LINKS(5)} <button>Ada</button></header><h1>Shop</h1>`,
    '',
    'cookie',
    `<header>${LINKS(5)} <button onclick="d.showModal()">Log in</button></header><h1>Shop</h1><dialog id="d">${FIELDS}<button onclick="send()">Log in</button></dialog>`,
  ),
  'a public home page, and a form that is there for everybody': (each) => {
    const isIn = each.cookies.sid === 'in';
    if (each.method === 'POST') {
      const isRight = each.body.get('user') === 'ada' && each.body.get('pass') === 'correct horse';
      return isRight ? { location: '/', cookie: 'sid=in' } : FORM('<p role="alert">Incorrect.</p>');
    }
    if (each.path === '/login') return FORM();
    if (each.path === '/profile') return isIn ? page(`${LINKS(5)}<h1>Ada</h1>`) : { location: '/login' };
    const head = isIn ? '<a href="/profile">Howdy, ada</a>' : '<a href="/login">Log in</a>';
    return page(`${LINKS(5)} ${head}<h1>Posts</h1>`);
  },
  'a control to log out on the page of the account only': (each) =>
    lets({
      home:
        each.path === '/me'
          ? `${LINKS(3)}<h1>Settings</h1>${LOG_OUT}`
          : `${LINKS(6)} <a href="/me">Mon compte</a><h1>Accueil</h1>`,
    })(each),
  'a control to log out that is sent as a form': lets({
    home: `${LINKS(6)}<h1>Site</h1><form method="post" action="/logout"><button>Abmelden</button></form>`,
  }),
  'a picture of the person, in a component, with a menu behind it': lets({
    home: `${LINKS(6)}<h1>Board</h1><x-head></x-head><script>customElements.define('x-head', class extends HTMLElement { connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      root.innerHTML = '<button class="avatar"><img alt="" width="32" height="32"></button><div hidden><button>サインアウト</button></div>';
      root.querySelector('button').onclick = () => { root.querySelector('div').hidden = false; };
    } });</script>`,
  }),
  'menus that hold nothing of the person, before the one that does': lets({
    home: `${LINKS(6)} ${['Help', 'Language'].map((name) => `<details><summary>${name}</summary><a href="/${name}">${name}</a></details>`).join('')}
      <details><summary>More</summary><button>Uitloggen</button></details><h1>Files</h1>`,
  }),
  'an icon to log out, with a name for those who cannot see it': lets({
    home: `${['folder', 'chart', 'bell'].map((name) => `<button class="icon-${name}"></button>`).join(' ')} <button aria-label="Cerrar sesión">⏻</button>`,
  }),
};
