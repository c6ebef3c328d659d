import { createParser } from 'eventsource-parser';
import { failureOfKind } from '../protocol/failure';
import { invalid } from './classify';
import { RequestError } from './request-error';
import { timeLimit } from './time-limit';

/** A stream that says nothing for this long, not even a heartbeat, is dead. */
const SILENCE_LIMIT_MS = 20_000;

const WHAT = 'GET …/events';

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
 * @throws RequestError when it cannot be opened, is not an event stream, breaks off or falls silent.
 */
export async function readEventStream(
  signal: AbortSignal,
  open: (signal: AbortSignal) => Promise<Response>,
  { onOpen, onEvent }: EventStreamHandlers,
): Promise<void> {
  const silence = timeLimit(signal, SILENCE_LIMIT_MS);
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  try {
    const response = await silence.race(open(silence.signal));
    const { body } = response;
    if (body === null || !isEventStream(response)) {
      void body?.cancel().catch(() => {});
      throw new RequestError(invalid(response, 'notEventStream'), WHAT);
    }
    silence.extend();
    onOpen();
    const parser = createParser({
      onEvent: ({ event, data }) => onEvent(event ?? 'message', parseData(data)),
    });
    // Not through a TextDecoderStream: each event would take some more turns.
    const decoder = new TextDecoder();
    reader = body.getReader();
    for (;;) {
      const { done, value } = await silence.race(reader.read());
      if (done) break;
      silence.extend();
      parser.feed(decoder.decode(value, { stream: true }));
    }
  } catch (error) {
    if (error instanceof RequestError || signal.aborted) throw error;
    throw failed(silence.hasRunOut() ? 'timeout' : 'network', error);
  } finally {
    silence.clear();
    // Cancels a body whose fetch did not listen to the signal.
    void reader?.cancel().catch(() => {});
  }
}

function isEventStream({ headers }: Response): boolean {
  return /^text\/event-stream\b/i.test(headers.get('Content-Type') ?? '');
}

function failed(kind: 'network' | 'timeout', cause: unknown): RequestError {
  return new RequestError(failureOfKind(kind), WHAT, { cause });
}

function parseData(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}
