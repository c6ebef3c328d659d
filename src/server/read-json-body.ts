import { misconfigured, Refusal } from './refusal';

export interface BodyLimits {
  readonly maxBytes: number;
  /** Milliseconds for the whole of it to arrive. */
  readonly timeoutMs: number;
}

const ALREADY_READ =
  'The body of the request was read before the handler could. Let authorize read a request.clone(), if it must.';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The JSON of a request. Nothing of it is in any error.
 *
 * @param whenEmpty what no body at all stands for; without it a body is needed
 * @throws Refusal 400, 408, 413 or 415; 500 when the host's own code has read it before
 */
export async function readJsonBody(request: Request, limits: BodyLimits, whenEmpty?: object): Promise<unknown> {
  const type = request.headers.get('Content-Type');
  if (type !== null && !isJsonType(type)) throw unsupportedType();
  if ((request.headers.get('Content-Encoding') ?? 'identity') !== 'identity') {
    throw new Refusal(415, 'unsupported_media_type', 'Send the body without a Content-Encoding.');
  }
  const bytes = await readBytes(request, limits);
  if (bytes.byteLength === 0 && whenEmpty !== undefined) return whenEmpty;
  if (type === null) throw unsupportedType();
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch {
    throw new Refusal(400, 'bad_request', 'The body is not valid JSON.');
  }
}

function isJsonType(type: string): boolean {
  return type.split(';', 1)[0]?.trim().toLowerCase() === 'application/json';
}

function unsupportedType(): Refusal {
  return new Refusal(415, 'unsupported_media_type', 'Send the body as Content-Type: application/json.');
}

function tooLarge(maxBytes: number): Refusal {
  return new Refusal(413, 'content_too_large', `The body is larger than ${maxBytes} bytes.`);
}

async function readBytes(request: Request, { maxBytes, timeoutMs }: BodyLimits): Promise<Uint8Array> {
  const length = request.headers.get('Content-Length');
  const announced = length !== null && /^\d+$/.test(length) ? Number(length) : null;
  if (announced !== null && announced > maxBytes) throw tooLarge(maxBytes);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Refusal(408, 'request_timeout', 'The body did not arrive in time.')),
      timeoutMs,
    );
  });
  try {
    // HTTP servers hold a sender to the length it announced, so what is left to limit is the time.
    const reading = announced === null ? collect(request, maxBytes, late) : whole(request);
    const bytes = await Promise.race([reading, late]);
    if (bytes.byteLength > maxBytes) throw tooLarge(maxBytes);
    return bytes;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // The Fetch standard has a TypeError for a body that is used up; one that breaks off is the network's error.
    throw error instanceof TypeError && request.bodyUsed
      ? misconfigured(new TypeError(ALREADY_READ, { cause: error }))
      : new Refusal(400, 'bad_request', 'The body broke off.');
  } finally {
    clearTimeout(timer);
  }
}

async function whole(request: Request): Promise<Uint8Array> {
  return new Uint8Array(await request.arrayBuffer());
}

/** For a body of which nobody knows how long it will be. */
async function collect(request: Request, maxBytes: number, late: Promise<never>): Promise<Uint8Array> {
  if (request.body === null) return new Uint8Array();
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), late]);
      if (done) return concat(chunks, size);
      size += value.byteLength;
      if (size > maxBytes) throw tooLarge(maxBytes);
      chunks.push(value);
    }
  } catch (error) {
    void reader.cancel().catch(() => {});
    throw error;
  }
}

function concat(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
