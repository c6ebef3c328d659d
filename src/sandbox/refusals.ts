import type { Context } from 'hono';
import type { WireError } from '../protocol/wire';
import type { Parsed } from './requests';

/** The answers of the API that are not a success, as an exception: the body is `Error` of the documents. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(
    readonly status: number,
    readonly body: WireError & { existing_id?: string },
    readonly headers: Record<string, string> = {},
  ) {
    super(body.message);
  }
}

export function refuse(status: number, code: string, message: string): never {
  throw new Refused(status, { code, message });
}

export function required<T>(parsed: Parsed<T>): T {
  return parsed.ok ? parsed.value : refuse(400, 'bad_request', parsed.reason);
}

export async function bodyOf(context: Context, whenEmpty?: object): Promise<unknown> {
  const text = await context.req.text();
  if (text.trim() === '' && whenEmpty !== undefined) return whenEmpty;
  try {
    return JSON.parse(text);
  } catch {
    return refuse(400, 'bad_request', 'The body is not JSON.');
  }
}
