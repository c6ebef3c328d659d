import { ApiError, fail } from './api-error';

/** The most that a request's body may hold, on any route. Bytes. */
export const MOST_BODY_BYTES = 256 * 1024;

export const TOO_LONG = new ApiError(413, {
  code: 'payload_too_large',
  message: `The body is over ${MOST_BODY_BYTES / 1024} kB.`,
});

/**
 * The JSON of a request. What counts is what arrives: a `Content-Length` may be missing or wrong.
 *
 * @param whenEmpty what an empty body stands for; without it, it is no JSON
 * @throws ApiError when it is too long or no JSON.
 */
export async function readJson(request: Request, whenEmpty?: object): Promise<unknown> {
  const text = await readText(request);
  if (text.trim() === '' && whenEmpty !== undefined) return whenEmpty;
  try {
    return JSON.parse(text);
  } catch {
    return fail(400, 'bad_request', 'The body is not JSON.');
  }
}

async function readText(request: Request): Promise<string> {
  if (request.body === null) return '';
  const reader = request.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MOST_BODY_BYTES) {
      // Not waited for: whoever sends without end would never finish.
      reader.cancel().catch(() => {});
      throw TOO_LONG;
    }
    text += decoder.decode(value, { stream: true });
  }
}
