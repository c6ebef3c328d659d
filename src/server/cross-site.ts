/** What a browser says about where a request comes from; null for a header that was not sent. */
export interface RequestSource {
  /** `Sec-Fetch-Site` (W3C Fetch Metadata): a page cannot set it. */
  readonly site: string | null;
  /** `Origin` (RFC 6454). */
  readonly origin: string | null;
  /** The request's own URL, as this server sees it. */
  readonly url: URL;
  readonly method: string;
}

/**
 * Whether a request is from the host's own pages, or from an origin of the list.
 *
 * A request with neither header comes from no current browser, so no browser's cookies travel with it. `same-site`
 * counts as foreign: a subdomain may belong to somebody else.
 */
export function isFromHost({ site, origin, url, method }: RequestSource, allowedOrigins: ReadonlySet<string>): boolean {
  if (origin !== null && allowedOrigins.has(origin)) return true;
  // Typed into the address bar: no page asked for it, but none can read the answer either.
  if (site === 'none') return origin === null && method === 'GET';
  // Said by the browser about the address it knows. Behind a proxy that rewrites Host, ours is another one.
  if (site !== null) return site === 'same-origin';
  return origin === null || isOwnOrigin(origin, url);
}

/** TLS may end before this server, so that it sees http where the browser sees https; never the reverse. */
function isOwnOrigin(origin: string, url: URL): boolean {
  return origin === `${url.protocol}//${url.host}` || origin === `https://${url.host}`;
}
