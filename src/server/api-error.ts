/** A response that is not a success, thrown from wherever it is decided. Its words are ours and hold no value. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    /** HTTP status. */
    readonly status: number,
    /** `code` of the error body. */
    readonly code: string,
    message: string,
    readonly details: ApiErrorDetails = {},
  ) {
    super(message);
  }

  /** Whether `details.cause` is for the host's developer. It may be undefined: `throw undefined` is a throw too. */
  get isHostFault(): boolean {
    return Object.hasOwn(this.details, 'cause');
  }
}

export interface ApiErrorDetails {
  readonly headers?: Readonly<Record<string, string>>;
  /** The status of Kernel's response, for the `onRequest` hook alone. */
  readonly upstreamStatus?: number;
  /** What the host's developer must know and a browser must not. */
  readonly cause?: unknown;
}

export function badRequest(message: string): ApiError {
  return new ApiError(400, 'bad_request', message);
}

export function noSuchRoute(): ApiError {
  return new ApiError(404, 'not_found', 'There is no such route.');
}

/** The same words whether a connection does not exist or is another's: existence is not told. */
export function noSuchConnection(details?: ApiErrorDetails): ApiError {
  return new ApiError(404, 'not_found', 'There is no such connection.', details);
}

/** The host's own code or options are at fault. `cause` says to the host what to do. */
export function misconfigured(cause: unknown): ApiError {
  return new ApiError(500, 'internal_error', 'The server could not handle this request.', { cause });
}
