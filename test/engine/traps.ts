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

/** Sites that look as if it had worked. None of them must be taken for a success. */
export const TRAPS: Readonly<Record<string, () => Answer>> = {
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
};
