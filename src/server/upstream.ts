import { isObject, type JsonObject, text } from '../protocol/json';
import { ApiError } from './api-error';
import type { Send, UpstreamCall } from './send';

/** Bytes of a response; a connection with two hundred options has about 40 kB. */
const MAX_RESPONSE_BYTES = 1_000_000;

/** Why Kernel did not do what it was asked. None of it reaches a browser before `apiErrorOf` has read it. */
export class UpstreamFailure extends Error {
  override readonly name = 'UpstreamFailure';

  constructor(
    /**
     * - `status`: a response with a status that is no success
     * - `timeout`, `unreachable`: no response, or not all of it
     * - `invalid`: a success that is not the API's
     */
    readonly kind: 'status' | 'timeout' | 'unreachable' | 'invalid',
    readonly status: number | null = null,
    /** The error body, if it was an object. */
    readonly body: JsonObject | null = null,
    readonly retryAfter: string | null = null,
  ) {
    super(`Kernel: ${kind}${status === null ? '' : ` ${status}`}`);
  }

  get code(): string | null {
    return text(this.body?.code);
  }
}

export interface OpenStream {
  readonly body: ReadableStream<Uint8Array>;
  /** Ends it from our side. */
  abort(): void;
}

/** Kernel as the handler sees it: JSON or a failure, within a time and size limit. */
export interface Upstream {
  /** @throws UpstreamFailure */
  json(call: UpstreamCall): Promise<{ readonly json: unknown; readonly headers: Headers }>;
  /** Opens an event stream. The time limit ends with the headers. @throws UpstreamFailure */
  stream(call: UpstreamCall, signal: AbortSignal): Promise<OpenStream>;
}

export function createUpstream(send: Send, timeoutMs: number): Upstream {
  /** Runs one exchange to its end, and makes an `UpstreamFailure` of whatever goes wrong in it. */
  async function exchange<T>(
    call: UpstreamCall,
    controller: AbortController,
    read: (response: Response) => Promise<T>,
  ): Promise<T> {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      controller.abort();
    }, timeoutMs);
    try {
      const response = await send(call, controller);
      if (!response.ok) throw await statusFailure(response);
      return await read(response);
    } catch (error) {
      if (isLate) throw new UpstreamFailure('timeout');
      // An ApiError is our own: there was no key.
      if (error instanceof UpstreamFailure || error instanceof ApiError) throw error;
      throw new UpstreamFailure('unreachable');
    } finally {
      clearTimeout(timer);
    }
  }

  const once = (call: UpstreamCall) =>
    exchange(call, new AbortController(), async (response) => ({
      json: await readJson(response),
      headers: response.headers,
    }));

  return {
    async json(call) {
      try {
        return await once(call);
      } catch (error) {
        // A kept-alive connection may close just as it is used. Only a read is asked again, and only then: whoever
        // answered has answered, and a time-out has used up the time.
        const isWorthIt = call.method === 'GET' && error instanceof UpstreamFailure && error.kind === 'unreachable';
        if (!isWorthIt) throw error;
        return once(call);
      }
    },

    async stream(call, signal) {
      const controller = new AbortController();
      const abort = () => controller.abort();
      if (signal.aborted) abort();
      signal.addEventListener('abort', abort, { once: true, signal: controller.signal });
      try {
        const body = await exchange(call, controller, async (response) => eventStreamOf(response));
        return { body, abort };
      } catch (error) {
        abort();
        throw error;
      }
    },
  };
}

function eventStreamOf({ headers, body, status }: Response): ReadableStream<Uint8Array> {
  if (body === null || !/^text\/event-stream\b/i.test(headers.get('Content-Type') ?? '')) {
    throw new UpstreamFailure('invalid', status);
  }
  return body;
}

async function statusFailure(response: Response): Promise<UpstreamFailure> {
  const { status, headers } = response;
  const body = await readText(response)
    .then((source): unknown => JSON.parse(source))
    .catch(() => null);
  return new UpstreamFailure('status', status, isObject(body) ? body : null, headers.get('Retry-After'));
}

async function readJson(response: Response): Promise<unknown> {
  const source = await readText(response);
  if (source === '') return null;
  try {
    return JSON.parse(source);
  } catch {
    throw new UpstreamFailure('invalid', response.status);
  }
}

async function readText(response: Response): Promise<string> {
  if (response.body === null) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let size = 0;
  let source = '';
  // Counted as it comes: a length in the headers is of what travels, and only a claim.
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.byteLength;
    if (size > MAX_RESPONSE_BYTES) {
      void reader.cancel().catch(() => {});
      throw new UpstreamFailure('invalid', response.status);
    }
    source += decoder.decode(next.value, { stream: true });
  }
  return source + decoder.decode();
}
