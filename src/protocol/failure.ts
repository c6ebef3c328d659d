/** Why an exchange with the endpoint did not bring what was asked for. Never holds what was sent. */
export interface Failure {
  /** What it comes to, such as `unauthorized`, `busy` or `network`. */
  readonly kind: FailureKind;
  /** HTTP status; null when no answer came. */
  readonly status: number | null;
  /** `code` of the error body, such as `stale_interaction`; null when there was none. */
  readonly code: string | null;
  /** `Retry-After` in milliseconds; null when it was not given. */
  readonly retryAfterMs: number | null;
  /** What about the integration is at fault; absent where nothing tells that it is. */
  readonly fault?: IntegrationFault;
}

/**
 * What only the host's developer can mend.
 *
 * - `notJson` a success that is no JSON; `notConnection` JSON that is no connection; `otherConnection` one with another id
 * - `redirect` a redirect, which is not followed
 * - `noEndpoint` a 404 that is not the API's: nothing answers at the endpoint
 * - `noResponse` the device is online and the browser gave no response, nor ever did; `mixedContent` HTTP from a page on HTTPS
 * - `notEventStream` a success of the event stream that is none
 * - `errorShape` an error without the API's `code`
 * - `headers` the host's function for headers threw, or returned none
 */
export type IntegrationFault =
  | 'notJson'
  | 'notConnection'
  | 'otherConnection'
  | 'redirect'
  | 'noEndpoint'
  | 'noResponse'
  | 'mixedContent'
  | 'notEventStream'
  | 'errorShape'
  | 'headers';

/**
 * - `unauthorized` 401, `forbidden` 403, `notFound` 404, `gone` 410: asking again cannot help
 * - `conflict` 409
 * - `stale` 400, or another 4xx that is not final, with code `stale_interaction`: the page has moved on
 * - `badRequest` any other 4xx: what was sent cannot be used
 * - `busy` 429 and 503; `server` any other 5xx
 * - `network` no answer, or nothing could be sent; `timeout` none in time, or 408; `invalid` an answer that is not the API's
 */
export type FailureKind =
  | 'unauthorized'
  | 'forbidden'
  | 'notFound'
  | 'gone'
  | 'conflict'
  | 'stale'
  | 'badRequest'
  | 'busy'
  | 'server'
  | 'network'
  | 'timeout'
  | 'invalid';

const BY_STATUS: Readonly<Record<number, FailureKind>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'notFound',
  408: 'timeout',
  409: 'conflict',
  410: 'gone',
  429: 'busy',
  503: 'busy',
};

export function failureKindOf(status: number, code: string | null): FailureKind {
  const known = BY_STATUS[status];
  if (known !== undefined && isAccessFailure(known)) return known;
  if (code === 'stale_interaction' && status >= 400 && status < 500) return 'stale';
  if (known !== undefined) return known;
  if (status >= 500) return 'server';
  return status >= 400 ? 'badRequest' : 'invalid';
}

/** Whether it says that this person may not ask, or that there is nothing to ask for: asking again cannot help. */
export function isAccessFailure(kind: FailureKind): boolean {
  return kind === 'unauthorized' || kind === 'forbidden' || kind === 'notFound' || kind === 'gone';
}

/** A failure of which no more is known than is given. */
export function failureOfKind(kind: FailureKind, known: Partial<Failure> = {}): Failure {
  return { kind, status: null, code: null, retryAfterMs: null, ...known };
}

/** No server is left alone for longer: 24 hours, which a timer can still count. */
const LONGEST_RETRY_AFTER_MS = 86_400_000;

/**
 * `Retry-After` in either form of RFC 9110 section 10.2.3, as milliseconds from `now`, at most a day.
 *
 * @param now by the clock that wrote the header: the server's, as its `Date` tells it.
 * @returns null when absent or unreadable; a moment that has passed is 0.
 */
export function retryAfterMs(header: string | null, now: number): number | null {
  if (header === null) return null;
  const given = header.trim();
  const ms = /^\d+$/.test(given) ? Number(given) * 1000 : httpDate(given) - now;
  return Number.isNaN(ms) ? null : Math.min(Math.max(0, ms), LONGEST_RETRY_AFTER_MS);
}

/** Every HTTP-date of today names GMT; without this check `Date.parse` reads a date into `1.5`. */
function httpDate(source: string): number {
  return source.endsWith('GMT') ? Date.parse(source) : Number.NaN;
}
