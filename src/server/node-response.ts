import type { NodeRequest, NodeResponse } from './node-types';

/** For a client that is still sending to take note of the response, before it is hung up on. */
const LINGER_MS = 1_000;
/** For a client to read what is left of a response that is complete. */
const MAX_UNREAD_MS = 120_000;
/** The same for an event stream, whose client has been reading all along. */
const MAX_UNREAD_EVENTS_MS = 5_000;

/**
 * Writes a Fetch response to a Node one. A client that does not read it is hung up on, sooner or later.
 *
 * @param signal aborts when the client goes away
 */
export async function writeResponse(
  response: Response,
  incoming: NodeRequest,
  outgoing: NodeResponse,
  signal: AbortSignal,
): Promise<void> {
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) outgoing.setHeader(name, value);
  if (isUnfinished(incoming)) closeAfter(incoming, outgoing);
  if (!/^text\/event-stream/.test(response.headers.get('Content-Type') ?? '')) {
    endWithin(MAX_UNREAD_MS, outgoing, signal, new Uint8Array(await response.arrayBuffer()));
  } else if (response.body !== null) {
    outgoing.flushHeaders();
    await pump(response.body, outgoing, signal);
    endWithin(MAX_UNREAD_EVENTS_MS, outgoing, signal);
  }
}

/** Answered before all of it was sent: what still comes is of no use to anybody. */
function isUnfinished({ method, complete }: NodeRequest): boolean {
  return complete === false && method !== 'GET' && method !== 'HEAD';
}

function closeAfter(incoming: NodeRequest, outgoing: NodeResponse): void {
  outgoing.setHeader('Connection', 'close');
  outgoing.once('finish', () => {
    incoming.resume();
    const timer = setTimeout(() => incoming.destroy(), LINGER_MS);
    outgoing.once('close', () => clearTimeout(timer));
  });
}

function endWithin(ms: number, outgoing: NodeResponse, signal: AbortSignal, last?: Uint8Array): void {
  if (signal.aborted) {
    outgoing.destroy();
    return;
  }
  const timer = setTimeout(() => outgoing.destroy(), ms);
  outgoing.once('finish', () => clearTimeout(timer));
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  outgoing.end(last);
}

/** Writes as fast as the client reads. Resolves when the source has ended, though the client may not have read it all. */
async function pump(body: ReadableStream<Uint8Array>, outgoing: NodeResponse, signal: AbortSignal): Promise<void> {
  const reader = body.getReader();
  /** Ends the wait for room: there is some, or nobody is left to read, or nothing is left to write. */
  let proceed = () => {};
  outgoing.on('drain', () => proceed());
  const stop = () => {
    void reader.cancel().catch(() => {});
    proceed();
  };
  signal.addEventListener('abort', stop, { once: true });
  reader.closed.then(
    () => proceed(),
    () => proceed(),
  );
  if (signal.aborted) stop();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    if (outgoing.write(next.value) || signal.aborted) continue;
    await new Promise<void>((resolve) => {
      proceed = resolve;
    });
  }
}
