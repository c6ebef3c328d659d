import { randomUUID } from 'node:crypto';
import { HALFWAY } from './halfway';
import { type Exchange, page, type Reply } from './site';

type Answer = (exchange: Exchange) => Reply;

const FORM = (more = '') =>
  page(
    `<h1>Sign in</h1>${more}<form method="post" action="/session"><label>Username <input name="u"></label>
     <label>Password <input type="password" name="p"></label><button>Sign in</button></form>`,
  );

/** A site that never lets anybody in, and what it shows instead of saying so. */
function never(answer: (exchange: Exchange) => Reply | null): () => Answer {
  return () => (exchange) => answer(exchange) ?? FORM();
}

const posted = ({ method }: Exchange) => method === 'POST';

/** What stands at the top of every page of many a site. */
const NAV =
  '<a href="/news">News</a> <a href="/about">About</a> <a href="/help">Help</a> <a href="/contact">Contact</a>';
const LONG_NAV = Array.from({ length: 16 }, (_, index) => `<a href="/topic/${index}">Topic ${index}</a>`).join(' ');
const LOG_OUT = '<a href="/logout">Log out</a>';

/** A site that gives out a cookie for whatever is sent, and shows whoever has it something else than the form, everywhere. */
function halfway(html: string, { strangers = NAV, pages = {} as Readonly<Record<string, string>> } = {}): () => Answer {
  return () => (each) => {
    if (posted(each)) return { location: '/', cookie: 'sid=half' };
    const more = pages[each.path];
    if (each.cookies.sid !== 'half') return FORM(strangers);
    return more === undefined ? page(html) : { html: more };
  };
}

/** Sites that look as if it had worked. None of them must be taken for a success. */
export const TRAPS: Readonly<Record<string, () => Answer>> = {
  '"log out" for everybody, under the dialog that asks, and then under one that asks nothing': () => (each) => {
    const overlay = (html: string) =>
      page(
        `<header><nav>${NAV} ${LOG_OUT}</nav></header><h1>Downloads</h1><div style="position:fixed;inset:0;background:#0008">${html}</div>`,
      );
    if (posted(each)) return { location: '/', cookie: 'sid=half' };
    if (each.cookies.sid === 'half') return overlay('<h2>Almost there</h2><a href="/x">Back</a>');
    return overlay(
      '<h2>Log in</h2><form method="post"><label>Username <input name="u"></label><label>Password <input type="password" name="p"></label><button>Log in</button></form>',
    );
  },
  'thanks, with a cookie': never((each) => {
    if (posted(each)) return { location: '/thanks', cookie: 'visit=1' };
    return each.path === '/thanks' ? page('<h1>Thank you</h1><a href="/">Home</a>') : null;
  }),
  'another address without a word': never((each) =>
    posted(each) ? { location: '/next' } : each.path === '/next' ? page('<h1>Almost there</h1>') : null,
  ),
  'an error page': never((each) => (posted(each) ? { status: 403, html: '<h1>Forbidden</h1>', cookie: 'x=1' } : null)),
  'an error page that says 200': never((each) =>
    posted(each) ? { ...page('<h1>Login failed</h1><a href="/">Try again</a>'), cookie: 'x=1' } : null,
  ),
  'a blank page': never((each) => (posted(each) ? { ...page(''), cookie: 'x=1' } : null)),
  'a home page with "my account"': never((each) => {
    if (posted(each)) return { location: '/home', cookie: 'cart=1' };
    return each.path === '/home' ? page('<a href="/account">My account</a><h1>Shop</h1>') : null;
  }),
  'a control to log out that anybody sees': never((each) => {
    if (posted(each)) return { location: '/home', cookie: 'x=1' };
    return each.path === '/home' ? page('<a href="/logout">Log out</a><h1>Welcome</h1>') : null;
  }),
  'a password that has to be changed': () => (each) => {
    const change = page(
      `<h1>Your password has expired</h1><form method="post"><label>New password <input type="password"></label>
       <label>Repeat password <input type="password"></label><button>Save</button></form>`,
    );
    if (posted(each)) return { location: '/change', cookie: 'sid=1' };
    return each.cookies.sid === '1' ? change : FORM();
  },
  'a form that goes away for a while': () => (each) => {
    if (posted(each)) return { location: '/', cookie: 'wait=1' };
    return each.cookies.wait === '1' ? { status: 429, html: '<h1>Slow down</h1>' } : FORM();
  },
  'a code that is still asked': () => (each) => {
    if (posted(each)) return { location: '/code', cookie: 'sid=half' };
    if (each.cookies.sid !== 'half') return FORM();
    return page(
      '<h1>Enter the code</h1><form method="post" action="/code"><label>Code <input name="c"></label><button>Verify</button></form>',
    );
  },
  'an approval that never comes': () => (each) => {
    if (posted(each)) return { location: '/wait', cookie: 'sid=half' };
    return each.cookies.sid === 'half' ? page('<h1>One moment</h1><p>Please hold on.</p>') : FORM();
  },
  'a page that anybody can log out of': () => () =>
    page('<a href="/logout">Log out</a> <a href="/a">News</a> <a href="/b">About</a><h1>Welcome</h1>'),
  'a site that closes for the day after the password': () => {
    let isClosed = false;
    return (each) => {
      if (posted(each)) isClosed = true;
      const closed = page(
        '<h1>Back tomorrow</h1><a href="/a">News</a> <a href="/b">About</a> <a href="/c">Contact</a>',
      );
      return isClosed ? { ...closed, cookie: 'x=1' } : FORM();
    };
  },
  'the same page without its form': halfway(`${NAV}<h1>Sign in</h1><p>Not now.</p>`),
  'a page that asks to come back, on a site with much else': halfway(
    `${NAV} <a href="/x">Offers</a> <a href="/y">Jobs</a><h1>Acme</h1><p>Too many attempts. Try again in 15 minutes.</p>`,
  ),
  'an error that stays, without a form': halfway(
    `<a href="/x">Offers</a> <a href="/y">Jobs</a> <a href="/z">Shops</a><h1>Acme</h1><p role="alert">We could not sign you in: wrong password.</p>`,
  ),
  'a new password, with a control to log out': halfway(
    `${NAV}${LOG_OUT}<h1>Choose a password</h1><form method="post"><label>New password <input type="password" name="a"></label>
     <label>Once more <input type="password" name="b"></label><button>Save</button></form>`,
  ),
  'letters of a memorable word': halfway(
    `${LOG_OUT}<h1>One more thing</h1><form method="post"><p>Letters 2 and 5 of your word</p>
     <select name="a"><option>A<option>B</select> <select name="b"><option>A<option>B</select><button>Continue</button></form>`,
  ),
  'a question that no rule knows': halfway(
    `${LOG_OUT}<h1>One more thing</h1><form method="post"><label>Your first pet <input name="pet"></label><button>Continue</button></form>`,
  ),
  'terms to be agreed to': halfway(
    `${NAV}${LOG_OUT}<h1>Our terms have changed</h1><form method="post"><label><input type="checkbox" name="ok" required> I agree</label>
     <button>Continue</button></form>`,
  ),
  'an address that has to be confirmed': halfway(
    `${LOG_OUT}<h1>Almost done</h1><p>We wrote to a•••@example.com.</p><button>Resend the message</button>`,
  ),
  'a code below a long menu with "log out"': halfway(
    `${LONG_NAV}${LOG_OUT}<h1>Verify it is you</h1><form method="post"><label>Code <input name="c"></label><button>Verify</button></form>`,
  ),
  'an approval below a long menu with "log out"': halfway(
    `${LONG_NAV}${LOG_OUT}<h1>Check your phone</h1><p>Approve the sign-in on your phone.</p>`,
  ),
  'a choice of ways below a long menu with "log out"': halfway(
    `${LONG_NAV}${LOG_OUT}<h1>Verify it is you</h1><button>Text message to •• 67</button> <button>Call •• 67</button>`,
  ),
  'a password once more below a long menu with "log out"': halfway(
    `${LONG_NAV}${LOG_OUT}<h1>Confirm</h1><form method="post"><label>Password <input type="password" name="p"></label><button>Confirm</button></form>`,
  ),
  'a riddle with "log out"': halfway(`${NAV}${LOG_OUT}<h1>Verify you are human</h1>`),
  'a guest, with "log in"': () => (each) => {
    if (posted(each)) return { location: '/', cookie: 'guest=1' };
    const guest = page(`${NAV} <a href="/account">My account</a> <a href="/login">Log in</a><h1>Welcome, guest</h1>`);
    return each.cookies.guest === '1' && each.path !== '/login' ? guest : FORM(NAV);
  },
  'a guest, with "log in" and "log out"': () => (each) => {
    if (posted(each)) return { location: '/', cookie: 'guest=1' };
    const guest = page(`${NAV}${LOG_OUT} <a href="/login">Log in</a><h1>Welcome, guest</h1>`);
    return each.cookies.guest === '1' && each.path !== '/login' ? guest : FORM(NAV);
  },
  'too many sessions': halfway(
    `<h1>You are signed in elsewhere</h1><button>Sign out of the other devices</button> <button>Cancel</button>`,
  ),
  'a page that looks busy, and asks then': () => (each) => {
    if (posted(each)) return { location: '/', cookie: 'known=1' };
    const form = FORM(NAV).html ?? '';
    const later = `<p>One moment</p><a href="/x">Offers</a> <a href="/y">Jobs</a> <a href="/z">Shops</a>
      <script>setTimeout(() => { document.body.innerHTML = document.querySelector('template').innerHTML }, 1200)</script><template>${form}</template>`;
    return each.cookies.known === '1' ? page(later) : FORM(NAV);
  },
  'a session that is over with the first page': () => (each) => {
    if (posted(each)) return { location: '/home', cookie: 'once=1' };
    const isIn = each.cookies.once === '1' && each.path === '/home';
    return isIn ? { ...page(`${NAV}${LOG_OUT}<h1>Welcome</h1>`), cookie: 'once=0' } : FORM(NAV);
  },
  'a page that answers what was sent, with "log out"': never((each) =>
    posted(each) ? { ...page(`${NAV}${LOG_OUT}<h1>Welcome</h1>`), cookie: 'x=1' } : null,
  ),
  'a form that a script takes away': () => (each) => {
    if (posted(each)) return { location: '/', cookie: 'tried=1' };
    return FORM(`${NAV}<script>if (/tried/.test(document.cookie)) onload = () => document.forms[0].remove()</script>`);
  },
  'a home page that hides the way to the form': () => (each) => {
    if (posted(each)) return { location: '/', cookie: 'tried=1' };
    if (each.path === '/login') return FORM();
    return page(
      `${NAV} ${each.cookies.tried === '1' ? '<a href="/me">Profile</a>' : '<a href="/login">Log in</a>'}<h1>Shop</h1>`,
    );
  },
  'many things to press, and not a word of anybody': halfway(`${LONG_NAV}${NAV}<h1>Overview</h1>`),
  'nothing but icons': halfway(
    ['folder', 'chart', 'bell', 'gear'].map((name) => `<button class="icon-${name}"></button>`).join(' '),
  ),
  'many things to press, with a cookie that nobody could guess': () => (each) => {
    if (posted(each)) return { location: '/', cookie: `sid=${randomUUID()}; HttpOnly` };
    return each.cookies.sid === undefined ? FORM() : page(`${LONG_NAV}<h1>Overview</h1>`);
  },
  'a token that the page keeps for whoever tried': never((each) => {
    if (each.path === '/api') return { html: 'guest' };
    return page(`<main></main><template id="in">${LONG_NAV}<h1>Packages</h1></template><template id="out"><h1>Sign in</h1>
      <label>Username <input></label><label>Password <input type="password"></label><button onclick="send()">Sign in</button></template><script>
      const show = (name) => document.querySelector('main').replaceChildren(document.getElementById(name).content.cloneNode(true));
      const send = async () => { localStorage.setItem('token', await (await fetch('/api', { method: 'POST' })).text()); show('in'); };
      show(localStorage.getItem('token') ? 'in' : 'out');</script>`);
  }),
  'an address that only those see who tried': () => (each) => {
    if (posted(each)) return { location: '/welcome', cookie: 'tried=1' };
    if (each.cookies.tried !== '1') return each.path === '/' ? FORM(NAV) : { location: '/' };
    return each.path === '/welcome' ? page(`${LONG_NAV}<h1>Discover Acme</h1>`) : { location: '/welcome' };
  },
  'menus with nothing of a person in them': halfway(
    `${NAV}<details><summary>Help</summary><a href="/faq">Questions</a></details><details><summary>☰</summary><a href="/map">Map</a></details>`,
  ),
  'an account that has to be signed in to': halfway(`${LONG_NAV} <a href="/account">My account</a><h1>Shop</h1>`, {
    pages: { '/account': FORM().html ?? '' },
  }),
  'an account of nobody': halfway(`${LONG_NAV} <a href="/account">My account</a><h1>Shop</h1>`, {
    pages: { '/account': page(`${NAV}<h1>Your basket</h1>`).html ?? '' },
  }),
  'a name that is remembered, and asked for its password': halfway(
    `${LONG_NAV} <a href="/profile">Hello, ada</a><h1>Shop</h1>`,
    { pages: { '/profile': FORM().html ?? '' } },
  ),
  'a name in what the page says': halfway(`${LONG_NAV}<h1>Soon</h1><p>ada is on our waiting list.</p>`),
  'a control to log out that strangers see too': halfway(`${LONG_NAV}${LOG_OUT}<h1>Discover Acme</h1>`, {
    strangers: `${NAV}${LOG_OUT}`,
  }),
  'a remembered name on a public page, beside a form for everybody': () => (each) => {
    if (posted(each)) return { location: '/', cookie: 'name=ada' };
    if (each.path === '/login') return FORM();
    if (each.path === '/people/ada') return page(`${NAV}<h1>Ada’s posts</h1>`);
    const head = each.cookies.name === undefined ? '<a href="/login">Log in</a>' : '<a href="/people/ada">ada</a>';
    return page(`${NAV} ${head}<h1>Forum</h1>`);
  },
  'a remembered name in place of the form, with what everybody may see behind it': () => (each) => {
    if (posted(each)) return { location: '/', cookie: 'name=ada' };
    if (each.path === '/u/ada') return page(`${LONG_NAV}<h1>Public profile of ada</h1>`);
    if (each.cookies.name === undefined) return FORM();
    return page(`<h1>Is this you?</h1><a href="/u/ada">ada</a> <a href="/recover">Recover access</a> ${NAV}`);
  },
  'help about signing out': halfway(
    '<h1>Trouble signing in?</h1><a href="/help/why-was-i-signed-out-or-signout-loops">Why do I see this page?</a> <a href="/reset">Reset your password</a> <a href="/contact">Contact us</a><a href="/status">Service status</a>',
  ),
  'a home page with "log out" for whoever tried, and a login page that still asks': () => (each) => {
    if (posted(each)) return { location: '/', cookie: 'tried=1' };
    if (each.path === '/login') return FORM();
    return each.cookies.tried === '1' ? page(`${NAV}${LOG_OUT}<h1>Welcome</h1>`) : { location: '/login' };
  },
  ...Object.fromEntries(Object.entries(HALFWAY).map(([name, html]) => [name, halfway(html)])),
};
