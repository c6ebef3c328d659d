import type { BrowserFault } from './codes';

/**
 * What happened, why, and what to do: the same words as in docs/errors.md. `{prop}` is the name of a prop and `{expected}`
 * what it takes. Only ever read in development, so that a production bundle leaves them out.
 */
export const MESSAGES: Readonly<Record<BrowserFault, string>> = {
  notJson:
    'The endpoint answered with a page or a text instead of JSON. Usually another route of the server, such as a single-page app’s fallback, has the address. Check the `endpoint` prop, and where the handler is mounted.',
  notConnection:
    'The endpoint answered with JSON that is no connection: it has no `id` or no `status`. Usually another API has the address, or a wrapper changes the response. Pass on the body of Kernel’s connection as it is.',
  redirect:
    'The endpoint answered with a redirect, which is not followed because it could carry a password elsewhere. Usually the app’s login, a trailing slash or a move to HTTPS redirects it. Answer 401 where nobody is signed in, and give `endpoint` the final address.',
  otherConnection:
    'The endpoint answered with another connection than the one that was asked for, so it is not shown. Usually a cache ignores the path, or the server uses ids of its own. Return the connection whose id is in the path, and do not cache it.',
  noEndpoint:
    'The endpoint answered 404, and not as Managed Auth does, so nothing of it seems to be there. Usually the handler is not mounted, or mounted elsewhere. Compare the `endpoint` prop with the handler’s `basePath`, and give the route all paths below it.',
  noResponse:
    'The browser got no response from the endpoint although the device is online, and does not say why. The server may be down, or CORS, the page’s Content-Security-Policy (`connect-src`) or an extension stands in the way. The browser’s own message beside this one tells which.',
  mixedContent:
    'The page is on HTTPS and `endpoint` on HTTP, which browsers block. Serve the endpoint over HTTPS, or from the page’s own origin.',
  notEventStream:
    'The endpoint answered the event stream’s address with something else, so the widget polls. Usually a page is served for unknown paths. Pass the stream on as `text/event-stream`, answer 404 where there is none, or set `live="poll"`.',
  errorShape:
    'The endpoint answered with an error that has no `code`, so only its status could be used. Usually something in front of the handler wrote it, or the handler is one of your own. Answer errors as JSON: `{ "code": "…", "message": "…" }`.',
  headers:
    'The `headers` prop threw, or returned what is no headers, so nothing was sent. Return an object, a `Headers` or an array of pairs, or a promise of one, and catch what fails in it.',
  token:
    'The endpoint exchanged the `handoffCode` for a `jwt` that cannot be sent: it has spaces, line breaks or other characters that no header takes. The code is used up. Pass on Kernel’s response as it is, and get another code.',
  connectionId:
    'The prop `connectionId` is missing, empty or no text, and there is no `domain`, so there is nothing to show. Give `domain` and let the widget make the connection, or render it once you have the `id` of one.',
  prop: 'The prop `{prop}` has a value that it does not take. It must be {expected}.',
  unknownProp:
    'The prop `{prop}` does not exist, so it does nothing. It may be misspelled, or be from another version. The props are in the types of `ManagedAuthFlowProps`.',
  localization:
    'The prop `localization` is no catalogue, so the widget speaks English where it cannot be used. Pass a language from `managed-auth-flow/locales/…`, an object of your own texts, or a list of both.',
  domain:
    'The prop `domain` is no host name, so nothing is sent. Give the name alone, such as `github.com`: no protocol, port or path.',
  target:
    'The widget takes one of `connectionId` and `domain`, and `handoffCode` only beside `connectionId`. Of both the connection counts; a code without one is ignored.',
  initialSecret:
    'The prop `initialValues` names a secret or a code that the site asks for, which is never filled in. Leave it out: what a person keeps secret comes from them alone, or is stored with the connection.',
  styles:
    'The stylesheet is missing, so the widget has no look. It is not imported, not in this document or shadow root, or blocked by a Content-Security-Policy (`style-src`). Import `managed-auth-flow/styles.css` once.',
  copies:
    'Two copies of managed-auth-flow are on this page. They work, but each brings its own code, and they may differ in version. Look for two versions with `npm ls managed-auth-flow`, and deduplicate them in your bundler.',
};
