import type { WireError } from '../protocol/wire';
import type { Parsed } from './parse-with';

/** What the API answers when it is not a success, as an exception: the body is `Error` of the documents. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  constructor(
    readonly status: number,
    readonly body: WireError & { existing_id?: string },
    readonly headers: Record<string, string> = {},
  ) {
    super(body.message);
  }

  toResponse(): Response {
    return Response.json(this.body, { status: this.status, headers: this.headers });
  }
}

export function fail(status: number, code: string, message: string): never {
  throw new ApiError(status, { code, message });
}

export function required<T>(parsed: Parsed<T>): T {
  return parsed.ok ? parsed.value : fail(400, 'bad_request', parsed.reason);
}
