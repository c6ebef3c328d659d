const NAV =
  '<a href="/news">News</a> <a href="/about">About</a> <a href="/help">Help</a> <a href="/contact">Contact</a>';
const LONG_NAV = Array.from({ length: 16 }, (_, index) => `<a href="/topic/${index}">Topic ${index}</a>`).join(' ');
const LOG_OUT = '<a href="/logout">Log out</a>';
const WRONG = '<p role="alert" class="error">The user name or password is incorrect.</p>';
const FORM = '<form><input name="u"><input type="password" name="p"><button>Sign in</button></form>';

/** The form where no script of ours can look: in a closed shadow root. */
const CLOSED = `<div id="h"></div><script>h.attachShadow({ mode: 'closed' }).innerHTML = '${FORM}'</script>`;
/** And in a frame that belongs to no site. */
const OPAQUE = `<iframe width="400" height="200" sandbox="allow-forms" srcdoc='${FORM}'></iframe>`;

/**
 * What sites show, in place of their form and everywhere, to whoever has tried and was not let in. None of it is a success.
 */
export const HALFWAY: Readonly<Record<string, string>> = {
  'a wrong password, with an account': `<h1>Invalid password</h1>${WRONG}<a href="/me">My account</a>`,
  'a wrong password, with "log out"': `<h1>Sign-in failed</h1>${WRONG}${LOG_OUT}`,
  'a wrong password, with "log out", among much else': `${LONG_NAV}<h1>Sign-in failed</h1>${WRONG}${LOG_OUT}`,
  'a wrong password in plain words, with "log out"': `<h1>Oops</h1><p>Your password is incorrect.</p>${NAV}${LOG_OUT}`,
  'a wrong password, among much else': `${LONG_NAV}<h1>Sign-in failed</h1>${WRONG}`,
  'a wrong password in a heading, among much else': `${LONG_NAV}<h1>Invalid password</h1><p>The password is incorrect.</p>`,
  'a wrong password, in a picture': `${NAV}<img alt="" width="300" height="40" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><text y='20'>Wrong password</text></svg>">`,
  'a wrong password, in a style': `${NAV}<style>.e::before { content: "Incorrect password." }</style><div class="e"></div>`,
  'words that no rule knows': `${NAV}<h1>Oops</h1><p>Those details are not in our records.</p>`,
  'a form in a closed shadow root': `${NAV}${CLOSED}`,
  'a form in a closed shadow root, with "log out"': `${NAV}${LOG_OUT}${CLOSED}`,
  'a form in a frame of no site': `${NAV}${OPAQUE}`,
  'a form in a frame of no site, with "log out"': `${NAV}${LOG_OUT}${OPAQUE}`,
  'a suspended account, with "log out"': `<h1>Account suspended</h1><p role="alert">Your account has been suspended.</p>${LOG_OUT}`,
  'an approval that is waited for': `${NAV}<h1>Almost there</h1><p>Your account is waiting for an administrator.</p><a href="/x">Back</a>`,
  'an address to be activated': `${NAV}<h1>Look into your inbox</h1><p>Before you can use the service, activate it.</p>`,
  'a device that is not known': `${NAV}<h1>Access restricted</h1><p>This device has to be enrolled.</p><a href="/x">Enrol a device</a>`,
  'a second factor to be set up': `${NAV}<h1>Protect your account</h1><p>Install the app.</p><a href="/x">For Android</a> <a href="/y">For iPhone</a>`,
  'a subscription that has ended': `${NAV}<h1>Your subscription has ended</h1><a href="/r">Renew now</a> <a href="/p">See plans</a>`,
  'help with getting in': `${NAV}<h1>Trouble getting in?</h1><a href="/1">Recover access</a> <a href="/2">Talk to support</a>`,
  'a guest, with a basket and an account': `${NAV}<h1>Welcome, guest</h1><a href="/b">Basket</a> <a href="/a">My account</a>`,
};
