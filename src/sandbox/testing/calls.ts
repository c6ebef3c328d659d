import { isObject, type JsonObject } from '../../protocol/json';
import type { Fetch } from '../faults';
import { DEFAULT_API_KEY } from '../sandbox';

export interface Called {
  readonly status: number;
  readonly body: JsonObject;
  readonly headers: Headers;
}

/** Calls `/auth/connections{path}` with the default key; a body is sent as JSON. */
export async function call(
  fetch: Fetch,
  method: string,
  path = '',
  body?: unknown,
  headers: Record<string, string> = { authorization: `Bearer ${DEFAULT_API_KEY}` },
): Promise<Called> {
  const answer = await fetch(`http://sandbox.example/auth/connections${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  const json: unknown = text === '' ? {} : JSON.parse(text);
  return { status: answer.status, body: isObject(json) ? json : { items: json }, headers: answer.headers };
}
