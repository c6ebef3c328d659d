import { nodeBody } from './node-body';
import type { MountedRequest } from './node-types';

/** Characters; more than any name and port have. Checked first, because a URL parser is slow on long host names. */
const MAX_HOST_LENGTH = 261;
const HOST = /^[A-Za-z0-9._~:[\]-]+$/;

/**
 * - `malformed`: no URL or no headers can be made of it
 * - `rewritten`: its path would not be routed as it arrived
 */
export type NodeRequestProblem = 'malformed' | 'rewritten';

/** Makes the Fetch request of a Node request, or says why there is none. */
export function fetchRequestOf(incoming: MountedRequest, signal: AbortSignal): Request | NodeRequestProblem {
  const { method = 'GET', originalUrl, url: path, socket } = incoming;
  const target = originalUrl ?? path ?? '';
  const isSecure = ('encrypted' in socket && socket.encrypted === true) || incoming.protocol === 'https';
  try {
    const { headers, host } = headersOf(incoming.rawHeaders);
    // Only a path: an absolute form would choose the host on its own.
    if (!target.startsWith('/') || host.length > MAX_HOST_LENGTH || !HOST.test(host)) return 'malformed';
    const url = new URL(`${isSecure ? 'https' : 'http'}://${host}${target}`);
    if (url.pathname !== pathOf(target) || !isBelowMount(incoming)) return 'rewritten';
    if (method === 'GET' || method === 'HEAD') return new Request(url, { method, headers, signal });
    const body = nodeBody(incoming, incoming.body, headers);
    return new Request(url, { method, headers, signal, body, duplex: 'half' } as RequestInit);
  } catch (error) {
    // A RangeError: a parsed body too deep for JSON.stringify.
    if (error instanceof TypeError || error instanceof RangeError) return 'malformed';
    throw error;
  }
}

function pathOf(target: string): string {
  return target.split('?', 1)[0] ?? '';
}

/**
 * Whether `url` is what is left of the target below a mount. Anything else was put there by a middleware, and whoever
 * checked or counted the request since then looked at another path than the one that would be routed.
 */
function isBelowMount({ baseUrl, originalUrl, url }: MountedRequest): boolean {
  if (originalUrl === undefined || url === undefined) return true;
  // A mount with nothing below it is told as '/', with the query behind it.
  const rests = /^\/(\?|$)/.test(url) ? [url, url.slice(1)] : [url];
  return rests.some((rest) => (baseUrl === undefined ? originalUrl.endsWith(rest) : originalUrl === baseUrl + rest));
}

/** Pairs as they came in, without the pseudo-headers of HTTP/2, of which one is the host. */
function headersOf(raw: readonly string[]): { headers: Headers; host: string } {
  const headers = new Headers();
  let host = '';
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const name = raw[index] ?? '';
    const value = raw[index + 1] ?? '';
    if (name === ':authority' || (host === '' && name.toLowerCase() === 'host')) host = value;
    if (!name.startsWith(':')) headers.append(name, value);
  }
  return { headers, host };
}
