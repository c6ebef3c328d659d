/** The paths below that of a connection. */
export const CONNECTION_ACTIONS = ['submit', 'events', 'login', 'exchange'] as const;
export type ConnectionAction = (typeof CONNECTION_ACTIONS)[number];

/** The shape of Kernel's connection ids. The server answers 404 to anything else, without asking Kernel. */
const CONNECTION_ID = /^[A-Za-z0-9_-]{1,200}$/;

export function isConnectionId(value: string): boolean {
  return CONNECTION_ID.test(value);
}

/** `/api/managed-auth` and `/api/managed-auth/` are the same. */
export function trimTrailingSlashes(endpoint: string): string {
  // Not a regular expression: a safe one needs a lookbehind, a syntax error for the whole file in Safari before 16.4.
  let end = endpoint.length;
  while (endpoint[end - 1] === '/') end -= 1;
  return endpoint.slice(0, end);
}

/** The URL of all connections below `endpoint`, or of those with a site. */
export function connectionsUrl(endpoint: string, domain?: string): string {
  const query = domain === undefined ? '' : `?domain=${encodeURIComponent(domain)}`;
  return `${trimTrailingSlashes(endpoint)}/connections${query}`;
}

/** A lone surrogate has no UTF-8, and so cannot be in a URL. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * The URL of a connection below `endpoint`: `{endpoint}/connections/{id}[/{action}]`.
 *
 * @throws TypeError when `id` is not a string, is empty, is a dot segment (no encoding keeps it in the path), or is not well-formed.
 */
export function connectionUrl(endpoint: string, id: string, action?: ConnectionAction): string {
  if (typeof id !== 'string' || id === '' || id === '.' || id === '..' || LONE_SURROGATE.test(id)) {
    throw new TypeError('connectionId must be the id of a connection, such as "ma_abc123xyz".');
  }
  const base = `${connectionsUrl(endpoint)}/${encodeURIComponent(id)}`;
  return action === undefined ? base : `${base}/${action}`;
}
