import { retryAfterMs } from '../protocol/failure';
import { ApiError, type ApiErrorDetails, noSuchConnection } from './api-error';
import { UpstreamFailure } from './upstream';

/** Seconds. A browser is not told to stay away for longer, whatever the header says. */
const MAX_RETRY_AFTER_S = 3600;

/**
 * What a browser is told when Kernel refused or failed: a status that says what it may do about it, and our own
 * words. Kernel's 401 and 403 concern the host's API key and not the person, who would be sent to sign in for nothing.
 *
 * @param now milliseconds since the epoch, for a `Retry-After` that is a date
 */
function apiErrorFor(failure: UpstreamFailure, now: number): ApiError {
  switch (failure.kind) {
    case 'timeout':
      return new ApiError(504, 'upstream_timeout', 'Kernel did not answer in time.');
    case 'unreachable':
      return new ApiError(502, 'upstream_unreachable', 'Kernel could not be reached.');
    case 'invalid':
      return badGateway(failure.status);
    case 'status':
      return apiErrorForStatus(failure, now);
    default:
      return failure.kind satisfies never;
  }
}

function badGateway(upstreamStatus: number | null): ApiError {
  return new ApiError(
    502,
    'upstream_error',
    'Kernel gave no usable answer.',
    upstreamStatus === null ? {} : { upstreamStatus },
  );
}

function apiErrorForStatus({ status, code, retryAfter }: UpstreamFailure, now: number): ApiError {
  const details: ApiErrorDetails = status === null ? {} : { upstreamStatus: status };
  const waiting = { ...details, headers: retryAfterHeader(retryAfter, now) };
  switch (status) {
    case 400:
      return code === 'stale_interaction'
        ? new ApiError(400, 'stale_interaction', 'The sign-in has moved on. Read the connection again.', details)
        : new ApiError(400, 'bad_request', 'Kernel cannot use this request.', details);
    case 404:
      return noSuchConnection(details);
    case 408:
    case 504:
      return new ApiError(504, 'upstream_timeout', 'Kernel did not answer in time.', details);
    case 409:
      return new ApiError(409, 'conflict', 'A login is already in progress for this connection.', details);
    case 410:
      return new ApiError(410, 'gone', 'This is over. Start a new login.', details);
    case 422:
      return new ApiError(422, 'unprocessable', 'The connection is not asking for this.', details);
    case 429:
      return new ApiError(429, 'rate_limited', 'Too many requests. Try again later.', waiting);
    case 503:
      return new ApiError(503, 'unavailable', 'Kernel is not available. Try again later.', waiting);
    default:
      return badGateway(status);
  }
}

/** Read and written anew, so that only a number of seconds can pass. */
function retryAfterHeader(header: string | null, now: number): Readonly<Record<string, string>> {
  const ms = retryAfterMs(header, now);
  return ms === null ? {} : { 'Retry-After': String(Math.min(Math.ceil(ms / 1000), MAX_RETRY_AFTER_S)) };
}

/** What to answer to anything that was thrown; null when it is none of what we throw. */
export function apiErrorOf(error: unknown, now: number): ApiError | null {
  if (error instanceof ApiError) return error;
  return error instanceof UpstreamFailure ? apiErrorFor(error, now) : null;
}
