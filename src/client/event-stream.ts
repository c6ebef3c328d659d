import { createParser } from 'eventsource-parser';
import { RequestError } from './request-error';

/** A stream that says nothing for this long, not even a heartbeat, is dead. Milliseconds. */
const SILENCE_LIMIT = 20_000;

export interface EventStreamHandlers {
  /** The stream is open: a snapshot taken from now on misses nothing. */
  onOpen(): void;
  /** An event with its name and its data, which is JSON or undefined. */
  onEvent(name: string, data: unknown): void;
}

/**
 * Reads a server-sent event stream (WHATWG HTML, section 9.2) until it ends. `open` is given a signal that also
 * aborts when the stream falls silent.
 *
 * @throws RequestError when it is refused, is no event stream, breaks off or falls silent.
 */
export async function readEventStream(
  signal: AbortSignal,
  open: (signal: AbortSignal) => Promise<Response>,
  { onOpen, onEvent }: EventStreamHandlers,
): Promise<void> {
  const controller = new AbortController();
  const abort = () => controller.abort();
  signal.addEventListener('abort', abort, { once: true });
  let silence = setTimeout(abort, SILENCE_LIMIT);
  try {
    signal.throwIfAborted();
    const response = await open(controller.signal);
    const { body } = response;
    if (body === null || !isEventStream(response)) throw notAStream(response.status);
    onOpen();
    const parser = createParser({
      onEvent: ({ event, data }) => onEvent(event ?? 'message', parseData(data)),
    });
    const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      clearTimeout(silence);
      silence = setTimeout(abort, SILENCE_LIMIT);
      parser.feed(chunk.value);
    }
  } catch (error) {
    if (error instanceof RequestError || signal.aborted) throw error;
    throw new RequestError({ kind: 'network', status: null, code: null, retryAfterMs: null }, 'GET …/events', {
      cause: error,
    });
  } finally {
    clearTimeout(silence);
    signal.removeEventListener('abort', abort);
    controller.abort();
  }
}

function isEventStream({ headers }: Response): boolean {
  return /^text\/event-stream\b/i.test(headers.get('Content-Type') ?? '');
}

function notAStream(status: number): RequestError {
  return new RequestError({ kind: 'invalid', status, code: null, retryAfterMs: null }, 'GET …/events');
}

function parseData(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}
