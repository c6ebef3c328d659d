/** Why a request to the endpoint failed. Never holds what was sent. */
export interface Failure {
  /** The kind of failure, such as `unauthorized`, `busy` or `network`. */
  readonly kind: FailureKind;
  /** HTTP status; null when no answer came. */
  readonly status: number | null;
  /** `code` of the error body, such as `stale_interaction`; null when there was none. */
  readonly code: string | null;
  /** `Retry-After` in milliseconds; null when it was not given. */
  readonly retryAfterMs: number | null;
  /** What is wrong with the integration; absent where nothing suggests that anything is. */
  readonly fault?: IntegrationFault;
}

/**
 * What only the host's developer can fix.
 *
 * - `notJson` a success that is not JSON; `notConnection` JSON that is not a connection; `otherConnection` one with another id
 * - `redirect` a redirect, which is not followed
 * - `noEndpoint` a 404 that is not the API's: nothing answers at the endpoint
 * - `noResponse` the device is online, and no request has ever been answered; `mixedContent` HTTP from a page on HTTPS
 * - `notEventStream` a success of `/events` that is not an event stream
 * - `errorShape` an error without the API's `code`
 * - `headers` the host's `headers` function threw, or returned something else
 * - `token` a handoff code was exchanged for what no header takes
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
  | 'headers'
  | 'token';

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

/** Whether this person has no access, or the connection does not exist: asking again cannot help. */
export function isAccessFailure(kind: FailureKind): boolean {
  return kind === 'unauthorized' || kind === 'forbidden' || kind === 'notFound' || kind === 'gone';
}

/** A failure without further details. */
export function failureOfKind(kind: FailureKind, known: Partial<Failure> = {}): Failure {
  return { kind, status: null, code: null, retryAfterMs: null, ...known };
}

/** Longer waits are cut to 24 hours. */
const LONGEST_RETRY_AFTER_MS = 86_400_000;

/**
 * `Retry-After` in either form of RFC 9110 section 10.2.3, as milliseconds from `now`, at most a day.
 *
 * @param now by the server's clock, which wrote the header: its `Date`. Without it a date says nothing: by a device's clock that
 * is an hour slow, three seconds would be an hour.
 * @returns null when absent or unreadable; a moment that has passed is 0.
 */
export function retryAfterMs(header: string | null, now: number | null): number | null {
  if (header === null) return null;
  const given = header.trim();
  const ms = /^\d+$/.test(given) ? Number(given) * 1000 : httpDate(given) - (now ?? Number.NaN);
  return Number.isNaN(ms) ? null : Math.min(Math.max(0, ms), LONGEST_RETRY_AFTER_MS);
}

/** Every HTTP-date of today names GMT; without this check `Date.parse` reads a date into `1.5`. */
function httpDate(source: string): number {
  return source.endsWith('GMT') ? Date.parse(source) : Number.NaN;
}
