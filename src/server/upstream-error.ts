import { retryAfterMs } from '../protocol/failure';
import { noSuchConnection, Refusal, type RefusalDetails } from './refusal';
import { UpstreamFailure } from './upstream';

/** Seconds. A browser is not told to stay away for longer, whatever the header says. */
const LONGEST_WAIT = 3600;

/**
 * What a browser is told when Kernel refused or failed: a status that says what it may do about it, and our own
 * words. Kernel's 401 and 403 concern the host's API key and not the person, who would be sent to sign in for nothing.
 *
 * @param now milliseconds since the epoch, for a `Retry-After` that is a date
 */
function refusalFor(failure: UpstreamFailure, now: number): Refusal {
  switch (failure.kind) {
    case 'timeout':
      return new Refusal(504, 'upstream_timeout', 'Kernel did not answer in time.');
    case 'unreachable':
      return new Refusal(502, 'upstream_unreachable', 'Kernel could not be reached.');
    case 'invalid':
      return badGateway(failure.status);
    case 'refused':
      return refusalForStatus(failure, now);
    default:
      return failure.kind satisfies never;
  }
}

function badGateway(upstreamStatus: number | null): Refusal {
  return new Refusal(
    502,
    'upstream_error',
    'Kernel gave no usable answer.',
    upstreamStatus === null ? {} : { upstreamStatus },
  );
}

function refusalForStatus({ status, code, retryAfter }: UpstreamFailure, now: number): Refusal {
  const details: RefusalDetails = status === null ? {} : { upstreamStatus: status };
  const waiting = { ...details, headers: retryAfterHeader(retryAfter, now) };
  switch (status) {
    case 400:
      return code === 'stale_interaction'
        ? new Refusal(400, 'stale_interaction', 'The sign-in has moved on. Read the connection again.', details)
        : new Refusal(400, 'bad_request', 'Kernel cannot use this request.', details);
    case 404:
      return noSuchConnection(details);
    case 408:
    case 504:
      return new Refusal(504, 'upstream_timeout', 'Kernel did not answer in time.', details);
    case 409:
      return new Refusal(409, 'conflict', 'A login is already in progress for this connection.', details);
    case 410:
      return new Refusal(410, 'gone', 'This is over. Start a new login.', details);
    case 422:
      return new Refusal(422, 'unprocessable', 'The connection is not asking for this.', details);
    case 429:
      return new Refusal(429, 'rate_limited', 'Too many requests. Try again later.', waiting);
    case 503:
      return new Refusal(503, 'unavailable', 'Kernel is not available. Try again later.', waiting);
    default:
      return badGateway(status);
  }
}

/** Read and written anew, so that only a number of seconds can pass. */
function retryAfterHeader(header: string | null, now: number): Readonly<Record<string, string>> {
  const ms = retryAfterMs(header, now);
  return ms === null ? {} : { 'Retry-After': String(Math.min(Math.ceil(ms / 1000), LONGEST_WAIT)) };
}

/** What to answer to anything that was thrown; null when it is none of what we throw. */
export function refusalOf(error: unknown, now: number): Refusal | null {
  if (error instanceof Refusal) return error;
  return error instanceof UpstreamFailure ? refusalFor(error, now) : null;
}
