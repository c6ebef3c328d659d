/** An answer that is not a success, thrown from wherever it is decided. Its words are ours and hold no value. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    /** HTTP status. */
    readonly status: number,
    /** `code` of the error body. */
    readonly code: string,
    message: string,
    readonly details: RefusalDetails = {},
  ) {
    super(message);
  }
}

export interface RefusalDetails {
  readonly headers?: Readonly<Record<string, string>>;
  /** What Kernel answered, for the `onRequest` hook alone. */
  readonly upstreamStatus?: number;
  /** What the host's developer must know and a browser must not. */
  readonly cause?: unknown;
}

/** The same words whether a connection does not exist or is another's: existence is not told. */
export function noSuchConnection(details?: RefusalDetails): Refusal {
  return new Refusal(404, 'not_found', 'There is no such connection.', details);
}

/** The host's own code or options are at fault. `cause` says to the host what to do. */
export function misconfigured(cause: unknown): Refusal {
  return new Refusal(500, 'internal_error', 'The server could not handle this request.', { cause });
}
