import type { Expected } from './corpus';
import type { Phrases } from './languages';

export function languagePage(tag: string, body: string): string {
  return `<!doctype html><html lang="${tag}"><title>Acme</title><body>${body}</body></html>`;
}

/** Pages without a clue but their words: no types, names or attributes that tell. */
export const LANGUAGE_PAGES: Readonly<
  Record<string, { html: (say: Phrases) => string; expected: (say: Phrases) => Expected }>
> = {
  'user name and password': {
    html: (say) =>
      `<h1>Acme</h1><form><label>${say.user} <input></label><label>${say.password} <input type="password"></label>
       <a href="#1">${say.forgot}</a> <a href="#2">${say.signUp}</a> <button type="button">${say.signUp}</button>
       <button type="button">${say.logIn}</button></form>`,
    expected: (say) => ({
      fields: [`identifier: ${say.user}`, `password: ${say.password}`],
      submit: say.logIn,
    }),
  },
  'email first': {
    html: (say) =>
      `<h1>${say.logIn}</h1><form><input placeholder="${say.email}"><a href="#1">${say.signUp}</a>
       <button type="button">${say.next}</button></form>`,
    expected: (say) => ({ fields: [`identifier: ${say.email}`], submit: say.next }),
  },
  'a code': {
    html: (say) =>
      `<form><p>${say.code}</p><input aria-label="${say.code}"><button type="button">${say.verify}</button></form>`,
    expected: (say) => ({ fields: [`code: ${say.code}`], submit: say.verify }),
  },
  'a rejection': {
    html: (say) =>
      `<form><div role="alert">${say.wrong}</div><label>${say.user} <input></label><label>${say.password} <input type="password"></label>
       <button>${say.logIn}</button></form>`,
    expected: (say) => ({
      fields: [`identifier: ${say.user}`, `password: ${say.password}`],
      submit: say.logIn,
      siteError: say.wrong,
    }),
  },
  'a provider': {
    html: (say) => `<h1>${say.logIn}</h1><button>${say.withGoogle}</button>`,
    expected: (say) => ({ choices: [`sso_provider: ${say.withGoogle}`] }),
  },
  'ways to prove who one is': {
    html: (say) =>
      `<h1>${say.verify}</h1><button>${say.sms}</button><br><button>${say.call}</button><br><button>${say.app}</button>`,
    expected: (say) => ({ choices: [`sms: ${say.sms}`, `call: ${say.call}`, `totp: ${say.app}`] }),
  },
  'an approval on the phone': {
    html: (say) => `<h1>Acme</h1><p>${say.approve}</p>`,
    expected: (say) => ({ external: say.approve }),
  },
  'a home page with a cookie banner': {
    html: (say) =>
      `<header><a href="#1">${say.signUp}</a> <a href="#2">${say.logIn}</a></header>
       <div><p>${say.cookies}</p><button>OK</button> <button>${say.reject}</button></div>`,
    expected: (say) => ({ loginLink: say.logIn, cookieReject: say.reject }),
  },
  'a page for somebody who is signed in': {
    html: (say) => `<header>Acme <a href="#1">${say.logOut}</a></header><h1>Acme</h1>`,
    expected: () => ({ signedIn: 'log_out' }),
  },
};
