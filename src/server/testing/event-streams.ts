import { vi } from 'vitest';
import { type EventStreamOptions, openEventStream } from '../event-stream';
import { createProjection } from '../visible-connection';
import { snapshotEvent, visibleEvent } from '../visible-event';

const projection = createProjection(false);
const NOW = Date.parse('2030-01-01T00:00:00Z');
const CONNECTION = { id: 'ma_1', profile_name: 'p', domain: 'd.example', status: 'NEEDS_AUTH' };

export function snapshotOf(flow: object) {
  const connection = projection.connection({ ...CONNECTION, ...flow });
  if (connection === null) throw new Error('The test made no connection.');
  return snapshotEvent(connection, NOW);
}

export const state = (flow: object) => `event: managed_auth_state\ndata: ${JSON.stringify(flow)}\n\n`;
export const AWAITING = {
  flow_status: 'IN_PROGRESS',
  flow_step: 'AWAITING_INPUT',
  discovered_fields: [{ name: 'otp' }],
};
export const SUBMITTING = { flow_status: 'IN_PROGRESS', flow_step: 'SUBMITTING' };
export const SUCCESS = { flow_status: 'SUCCESS', flow_step: 'COMPLETED' };

/** Kernel's side: what is sent, how much of it was read, and whether it was ended. */
export function kernelEvents() {
  const encoder = new TextEncoder();
  const abort = vi.fn();
  let pulls = 0;
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>(
    {
      start: (each) => {
        controller = each;
      },
      pull: () => {
        pulls += 1;
      },
    },
    { highWaterMark: 0 },
  );
  return {
    open: { body, abort },
    abort,
    pulls: () => pulls,
    send: (text: string) => controller?.enqueue(encoder.encode(text)),
    sendBytes: (bytes: Uint8Array) => controller?.enqueue(bytes),
    close: () => controller?.close(),
    fail: () => controller?.error(new Error('secret')),
  };
}

export async function startStream(kernel: ReturnType<typeof kernelEvents>, options: Partial<EventStreamOptions> = {}) {
  const stream = await openEventStream({
    upstream: kernel.open,
    snapshot: Promise.resolve(snapshotOf(AWAITING)),
    filter: (event) => visibleEvent(event, projection, NOW),
    signal: new AbortController().signal,
    now: Date.now,
    maxStreamMs: 600_000,
    reauthorizeMs: 60_000,
    reauthorize: async () => {},
    onEnd: () => {},
    ...options,
  });
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  /** The next chunk: the data of an event, a comment as it is, or null at the end. */
  const next = async () => {
    const { done, value } = await reader.read();
    if (done) return null;
    const data = /^data: (.*)$/m.exec(decoder.decode(value))?.[1];
    return data === undefined ? decoder.decode(value) : JSON.parse(data);
  };
  return { reader, next };
}
