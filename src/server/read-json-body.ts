import { ApiError, badRequest, misconfigured } from './api-error';
import { withDocs } from './option-error';

export interface BodyLimits {
  readonly maxBytes: number;
  /** Milliseconds for the whole of it to arrive. */
  readonly timeoutMs: number;
}

const ALREADY_READ = withDocs(
  'The body of the request was read before the handler could. Let authorize read a request.clone(), if it must.',
  'bodyRead',
);

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The JSON of a request. Nothing of it is in any error.
 *
 * @param whenEmpty what no body at all stands for; without it a body is needed
 * @throws ApiError 400, 408, 413 or 415; 500 when the host's own code has read it before
 */
export async function readJsonBody(request: Request, limits: BodyLimits, whenEmpty?: object): Promise<unknown> {
  const type = request.headers.get('Content-Type');
  if (type !== null && !isJsonType(type)) throw unsupportedType();
  if ((request.headers.get('Content-Encoding') ?? 'identity') !== 'identity') {
    throw new ApiError(415, 'unsupported_media_type', 'Send the body without a Content-Encoding.');
  }
  const bytes = await readBytes(request, limits);
  if (bytes.byteLength === 0 && whenEmpty !== undefined) return whenEmpty;
  if (type === null) throw unsupportedType();
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch {
    throw badRequest('The body is not valid JSON.');
  }
}

function isJsonType(type: string): boolean {
  return type.split(';', 1)[0]?.trim().toLowerCase() === 'application/json';
}

function unsupportedType(): ApiError {
  return new ApiError(415, 'unsupported_media_type', 'Send the body as Content-Type: application/json.');
}

function tooLarge(maxBytes: number): ApiError {
  return new ApiError(413, 'content_too_large', `The body is larger than ${maxBytes} bytes.`);
}

async function readBytes(request: Request, { maxBytes, timeoutMs }: BodyLimits): Promise<Uint8Array> {
  const length = request.headers.get('Content-Length');
  // Good for turning a body away unread, and for nothing else: what arrives is counted, whatever was announced.
  if (length !== null && Number(length) > maxBytes) throw tooLarge(maxBytes);
  if (request.bodyUsed) throw misconfigured(new TypeError(ALREADY_READ));
  if (request.body === null) return new Uint8Array();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new ApiError(408, 'request_timeout', 'The body did not arrive in time.')),
      timeoutMs,
    );
  });
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  try {
    reader = request.body.getReader();
    return await collect(reader, maxBytes, late);
  } catch (error) {
    void reader?.cancel().catch(() => {});
    if (error instanceof ApiError) throw error;
    // Without a reader somebody else has one.
    throw reader === undefined
      ? misconfigured(new TypeError(ALREADY_READ, { cause: error }))
      : badRequest('The body broke off.');
  } finally {
    clearTimeout(timer);
  }
}

async function collect(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  maxBytes: number,
  late: Promise<never>,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await Promise.race([reader.read(), late]);
    if (done) return concat(chunks, size);
    size += value.byteLength;
    if (size > maxBytes) throw tooLarge(maxBytes);
    chunks.push(value);
  }
}

function concat(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = chunks;
  if (only !== undefined && chunks.length === 1) return only;
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
