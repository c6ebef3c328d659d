import { type Failure, failureOfKind } from '../protocol/failure';

/** An exchange with the endpoint that failed. Its message names the route and the reason, never what was sent. */
export class RequestError extends Error {
  override readonly name = 'RequestError';

  constructor(
    readonly failure: Failure,
    what: string,
    options?: ErrorOptions,
  ) {
    super(`${what}: ${describe(failure)}`, options);
  }
}

function describe({ kind, status, code }: Failure): string {
  if (kind === 'network') return 'no answer came.';
  if (kind === 'timeout') return 'no answer came in time.';
  if (kind === 'invalid') return `the answer${status === null ? '' : ` (${status})`} is not the API's.`;
  return `answered ${status}${code === null ? '' : ` (${code})`}.`;
}

/** The failure in whatever was thrown; anything but a `RequestError` is a network failure. */
export function failureOf(error: unknown): Failure {
  return error instanceof RequestError ? error.failure : failureOfKind('network');
}
