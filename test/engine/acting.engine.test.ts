import { describe, expect, it } from 'vitest';
import { asked, closing, connect, ended } from './run-engine';
import { type Exchange, page, type Reply, startSite } from './site';

const VALUES = { identifier: 'ada', password: 'correct horse' };
const HOME = '<h1>Welcome</h1><a href="/logout">Log out</a>';

/** A site whose pages send with scripts: `send(values)` in a page posts them, and goes on when they are right. */
function spa(body: string, right: Readonly<Record<string, string>> = { u: 'ada', p: 'correct horse' }) {
  const script = `<script>
    async function send(values) {
      const answer = await fetch('/api', { method: 'POST', body: new URLSearchParams(values) });
      if (answer.ok) location.href = '/home';
      else document.body.insertAdjacentHTML('beforeend', '<p role="alert">Incorrect, try again.</p>');
    }
    const typed = (selector) => document.querySelector(selector).value;
  </script>`;
  return ({ path, body: sent, cookies }: Exchange): Reply => {
    if (path === '/api') {
      const isRight = Object.entries(right).every(([name, value]) => sent.get(name) === value);
      return isRight ? { cookie: 'sid=in' } : { status: 401 };
    }
    return page(cookies.sid === 'in' ? HOME : script + body);
  };
}

const FIELDS = '<label>Username <input id="u"></label><label>Password <input id="p" type="password"></label>';
const SEND = "send({ u: typed('#u'), p: typed('#p') })";

describe('what a person does is done', () => {
  it.each([
    ['a button that is none', `<h1>Sign in</h1>${FIELDS}<div style="cursor:pointer" onclick="${SEND}">Sign in</div>`],
    [
      'Enter, where there is no button',
      `<h1>Log in</h1><div onkeydown="event.key === 'Enter' && ${SEND}">${FIELDS}</div>`,
    ],
    [
      'a button that is ready only once something was typed',
      `<form onsubmit="event.preventDefault(); ${SEND}" oninput="setTimeout(() => { b.disabled = !(typed('#u') && typed('#p')) }, 300)">${FIELDS}<button id="b" disabled>Sign in</button></form>`,
    ],
    [
      'a button that something lies on',
      `<form onsubmit="event.preventDefault(); ${SEND}">${FIELDS}<div style="position:relative"><button>Sign in</button>
       <div style="position:absolute;inset:0;background:#eee"></div></div></form>`,
    ],
    [
      'a field that listens to keys',
      `<form onsubmit="event.preventDefault(); seen && ${SEND}" onkeydown="window.seen = true">${FIELDS}<button>Sign in</button></form>`,
    ],
    [
      'a frame of the same site',
      `<iframe width="500" height="300" srcdoc="<form onsubmit='event.preventDefault(); parent.send({ u: a.value, p: b.value })'><label>Username <input id=a></label><label>Password <input id=b type=password></label><button>Sign in</button></form>"></iframe>`,
    ],
    [
      'a shadow root',
      `<x-login></x-login><script>customElements.define('x-login', class extends HTMLElement { connectedCallback() {
        const root = this.attachShadow({ mode: 'open' });
        root.innerHTML = '<label>Username <input id="u"></label><label>Password <input id="p" type="password"></label><button>Sign in</button>';
        root.querySelector('button').onclick = () => send({ u: root.getElementById('u').value, p: root.getElementById('p').value });
      } });</script>`,
    ],
    [
      'a dialog behind a button that says "Log in"',
      `<header><button onclick="d.showModal()">Log in</button></header><h1>Shop</h1><dialog id="d"><form method="dialog" onsubmit="${SEND}">${FIELDS}<button>Log in</button></form></dialog>`,
    ],
  ])('%s', async (_, body) => {
    const site = closing(await startSite(spa(body)));
    const connection = await connect(site);
    expect(asked(await connection.login())).toBe('identifier password');
    expect(ended(await connection.fill(VALUES))).toBe('SUCCESS AUTHENTICATED');
    expect(site.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('the identifier first, then the password', async () => {
    const body = `<h1>Sign in</h1><div id="one"><label>Email <input id="u"></label><button onclick="one.hidden = true; two.hidden = false">Next</button></div>
      <div id="two" hidden><label>Password <input id="p" type="password"></label><button onclick="${SEND}">Sign in</button></div>`;
    const site = closing(await startSite(spa(body)));
    const connection = await connect(site);
    expect(asked(await connection.login())).toBe('identifier');
    expect(asked(await connection.fill({ identifier: 'ada' }))).toBe('password');
    expect(ended(await connection.fill({ password: 'correct horse' }))).toBe('SUCCESS AUTHENTICATED');
  });

  it('a code in six boxes that is sent with its last digit, once', async () => {
    const boxes = Array.from(
      { length: 6 },
      (_, index) => `<input maxlength="1" inputmode="numeric" style="width:32px" aria-label="Digit ${index + 1}">`,
    );
    const body = `<h1>Enter the code</h1><div>${boxes.join('')}</div><button onclick="go()">Verify</button><script>
      const all = [...document.querySelectorAll('input')];
      const go = () => send({ c: all.map((each) => each.value).join('') });
      all.forEach((each, index) => each.addEventListener('input', () => { all[index + 1]?.focus(); if (index === 5) go(); }));
    </script>`;
    const site = closing(await startSite(spa(body, { c: '246810' })));
    const connection = await connect(site);
    expect(asked(await connection.login())).toBe('code');
    expect(asked(await connection.fill({ code: '111111' }))).toBe('code (Incorrect, try again.)');
    expect(ended(await connection.fill({ code: '246810' }))).toBe('SUCCESS AUTHENTICATED');
    expect(site.requests.filter(({ method }) => method === 'POST')).toHaveLength(2);
  });

  it('a choice among buttons, and one among radio buttons', async () => {
    const body = `<h1>Verify it's you</h1><div id="a"><button onclick="a.hidden = true; b.hidden = false">Text a code to •• 67</button><br><button>Call •• 67</button></div>
      <form id="b" hidden onsubmit="event.preventDefault(); send({ m: new FormData(b).get('m') })"><label><input type="radio" name="m" value="1" checked> Text message to •• 67</label><br>
      <label><input type="radio" name="m" value="2"> Text message to •• 89</label><br><button>Send code</button></form>`;
    const site = closing(await startSite(spa(body, { m: '2' })));
    const connection = await connect(site);
    expect(asked(await connection.login())).toBe('[Text a code to •• 67] [Call •• 67]');
    const next = await connection.choose('Text a code to •• 67');
    expect(asked(next)).toBe('[Text message to •• 67] [Text message to •• 89]');
    expect(ended(await connection.choose('Text message to •• 89'))).toBe('SUCCESS AUTHENTICATED');
  });

  it('an approval on the phone is waited for, and noticed', async () => {
    const approve = `<h1>Check your phone</h1><p>Approve the sign-in on your phone: tap 42.</p><script>setTimeout(() => send({ ok: '1' }), 4000)</script>`;
    const site = closing(await startSite(spa(approve, { ok: '1' })));
    const connection = await connect(site);
    const waiting = await connection.login();
    expect(waiting).toMatchObject({
      flow_step: 'AWAITING_EXTERNAL_ACTION',
      external_action_message: 'Approve the sign-in on your phone: tap 42.',
    });
    await expect.poll(async () => ended(await connection.state()), { timeout: 20_000 }).toBe('SUCCESS AUTHENTICATED');
  });
});

describe('a profile that is signed in', () => {
  it('is asked again once the site no longer knows it', async () => {
    let isOpen = true;
    const inner = spa(`<h1>Sign in</h1>${FIELDS}<button onclick="${SEND}">Sign in</button>`);
    const site = closing(await startSite((exchange) => inner(isOpen ? exchange : { ...exchange, cookies: {} })));
    const connection = await connect(site);
    await connection.login();
    expect(ended(await connection.fill(VALUES))).toBe('SUCCESS AUTHENTICATED');
    isOpen = false;
    const state = await connection.login();
    expect(asked(state)).toBe('identifier password');
    expect(state.can_reauth).toBe(false);
  });
});
