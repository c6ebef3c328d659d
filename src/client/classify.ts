import { type Failure, failureKindOf, failureOfKind, type IntegrationFault, retryAfterMs } from '../protocol/failure';
import { isObject, text } from '../protocol/json';

/** Statuses that come as often from what stands in front of the endpoint as from itself, each in its own words. */
const OF_GATEWAYS: readonly number[] = [408, 429, 502, 503, 504];

/** `stream`: an endpoint need not have one, so an error from there says nothing of the integration. */
export type RequestKind = 'read' | 'send' | 'stream';

/** Why a response is not a success. */
export async function failureFrom(response: Response, request: RequestKind): Promise<Failure> {
  if (isRedirect(response)) return invalid(response, 'redirect');
  const body = parseJson(await response.text().catch(() => ''));
  const code = isObject(body) ? text(body.code) : null;
  const { status, headers } = response;
  const fault = request === 'stream' || code !== null ? null : faultOfError(status, request);
  return {
    kind: failureKindOf(status, code),
    status,
    code,
    retryAfterMs: retryAfterMs(headers.get('Retry-After'), dateOf(response)),
    ...(fault !== null && { fault }),
  };
}

/** Of an error without `code`, which the API and the handler always send. */
function faultOfError(status: number, request: RequestKind): IntegrationFault | null {
  if (status === 404 && request === 'read') return 'noEndpoint';
  return OF_GATEWAYS.includes(status) ? null : 'errorShape';
}

/** A page where JSON was expected is often the login page that a redirect led to. */
export function notJson(response: Response): Failure {
  return invalid(response, response.redirected ? 'redirect' : 'notJson');
}

export function invalid({ status }: Response, fault: IntegrationFault): Failure {
  return failureOfKind('invalid', { status: status === 0 ? null : status, fault });
}

/** `hasAnswered`: the endpoint has answered before, so it can be reached. */
export function noResponse(url: string, hasAnswered: boolean): Failure {
  if (isMixedContent(url)) return failureOfKind('network', { fault: 'mixedContent' });
  return failureOfKind('network', hasAnswered || !navigator.onLine ? {} : { fault: 'noResponse' });
}

export function isHtml({ headers }: Response): boolean {
  return /^text\/html\b/i.test(headers.get('Content-Type') ?? '');
}

export function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

/** `Date`, in milliseconds since the epoch; null when it is not there or may not be read. */
export function dateOf({ headers }: Response): number | null {
  const time = Date.parse(headers.get('Date') ?? '');
  return Number.isNaN(time) ? null : time;
}

/** Browsers hide where a redirect leads; other implementations of fetch show its status. */
function isRedirect({ type, status }: Response): boolean {
  return type === 'opaqueredirect' || (status >= 300 && status < 400);
}

/** Anything that is not absolute goes over HTTPS too. Browsers consider this machine's own addresses safe (W3C Mixed Content, section 4.4). */
function isMixedContent(url: string): boolean {
  const isInsecure = /^http:\/\/(?!(127\.[\d.]{5,11}|\[::1]|([\w.-]{1,244}\.)?localhost)([:/?#]|$))/i;
  return location.protocol === 'https:' && isInsecure.test(url);
}
