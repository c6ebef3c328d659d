import { createParser } from 'eventsource-parser';
import type { UpstreamEvent, VisibleEvent } from './visible-event';

/** Characters that an event may have; more is no event. */
const MAX_EVENT_LENGTH = 1_000_000;
/** Events kept while something else is awaited; after that the stream is left unread. */
const MAX_EARLY_EVENTS = 100;

/** Kernel's event stream, read only when asked to. */
export interface EventSource {
  /** Reads on; false at the end. Rejects when the stream broke, or is no event stream. */
  read(): Promise<boolean>;
  /** The events that have come in, once. */
  take(): VisibleEvent[];
  /** Reads until `other` has settled, and keeps what comes in. */
  readDuring<T>(other: Promise<T>): Promise<T>;
  /** How many bytes have come in. */
  size(): number;
}

/** @param filter null for an event that is not for a browser */
export function createEventSource(
  body: ReadableStream<Uint8Array>,
  filter: (event: UpstreamEvent) => VisibleEvent | null,
): EventSource {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let events: VisibleEvent[] = [];
  let size = 0;
  let overflow: Error | null = null;
  let reading: Promise<boolean> | null = null;
  const parser = createParser({
    maxBufferSize: MAX_EVENT_LENGTH,
    onEvent: ({ event = 'message', data }) => {
      const visible = filter({ name: event, data });
      if (visible !== null) events.push(visible);
    },
    onError: (error) => {
      if (error.type === 'max-buffer-size-exceeded') overflow = error;
    },
  });

  async function readChunk(): Promise<boolean> {
    try {
      const { done, value } = await reader.read();
      if (done) return false;
      size += value.byteLength;
      parser.feed(decoder.decode(value, { stream: true }));
      if (overflow !== null) throw overflow;
      return true;
    } finally {
      reading = null;
    }
  }

  function read(): Promise<boolean> {
    if (reading === null) {
      reading = readChunk();
      // Whoever reads next hears of it again; meanwhile nobody may be listening.
      reading.catch(() => {});
    }
    return reading;
  }

  return {
    read,
    size: () => size,
    take() {
      const taken = events;
      events = [];
      return taken;
    },
    async readDuring(other) {
      const settled = other.then(
        () => false,
        () => false,
      );
      let goesOn = true;
      while (goesOn && events.length < MAX_EARLY_EVENTS) {
        goesOn = await Promise.race([settled, read().catch(() => false)]);
      }
      return other;
    },
  };
}
