import { createEventSource, type EventSource } from './event-source';
import type { OpenStream } from './upstream';
import { errorEvent, isTerminal, notYetIn, serialize, type UpstreamEvent, type VisibleEvent } from './visible-event';

/** Milliseconds. Intermediaries close what is silent for 30 s and more; the widget gives up after 20. */
const COMMENT_EVERY = 15_000;
const COMMENT = ':\n\n';
const utf8 = new TextEncoder();
/** Comments in a row without a byte from Kernel, which sends heartbeats, until its stream counts as lost. */
const MOST_COMMENTS = 4;
/** Milliseconds. Then the browser opens a new one, and is authorized anew. */
const LONGEST_LIFE = 10 * 60_000;

export interface EventStreamOptions {
  readonly upstream: OpenStream;
  /** Taken after `upstream` was opened, so that nothing falls between the two. */
  readonly snapshot: Promise<VisibleEvent>;
  /** Null for an event that is not for a browser. */
  readonly filter: (event: UpstreamEvent) => VisibleEvent | null;
  /** Aborts when the browser goes away. */
  readonly signal: AbortSignal;
  readonly now: () => number;
}

/**
 * The stream a browser gets: the snapshot, then what Kernel sends, filtered, with comments while there is nothing to
 * say. Kernel's is read only as fast as the browser reads, and ended when the browser goes away.
 *
 * @throws whatever `snapshot` rejects with; the upstream is ended then
 */
export async function openEventStream(options: EventStreamOptions): Promise<ReadableStream<Uint8Array>> {
  const { upstream, snapshot, filter } = options;
  const source = createEventSource(upstream.body, filter);
  try {
    const first = await source.readDuring(snapshot);
    return streamOf([first, ...notYetIn(first, source.take())], source, options);
  } catch (error) {
    upstream.abort();
    throw error;
  }
}

function streamOf(
  queue: VisibleEvent[],
  source: EventSource,
  { upstream, signal, now }: EventStreamOptions,
): ReadableStream<Uint8Array> {
  const opened = now();
  /** The browser has read all there is. */
  let isWaiting = false;
  let isOver = false;
  let timer: ReturnType<typeof setInterval> | undefined;
  let comments = 0;
  let sizeThen = source.size();

  function end(): void {
    isOver = true;
    clearInterval(timer);
    upstream.abort();
  }

  function close(controller: ReadableStreamDefaultController<Uint8Array>, last: VisibleEvent | null): void {
    if (isOver) return;
    if (last !== null && isWaiting) controller.enqueue(utf8.encode(serialize(last)));
    end();
    controller.close();
  }

  const lost = () => errorEvent('upstream_lost', 'The event stream from Kernel broke off.', now());

  function tick(controller: ReadableStreamDefaultController<Uint8Array>): void {
    comments = source.size() === sizeThen && isWaiting ? comments + 1 : 0;
    sizeThen = source.size();
    if (comments >= MOST_COMMENTS) close(controller, lost());
    else if (now() - opened >= LONGEST_LIFE) close(controller, null);
    else if (isWaiting) controller.enqueue(utf8.encode(COMMENT));
  }

  /** The next event; null at the end. */
  async function next(): Promise<VisibleEvent | null> {
    isWaiting = true;
    // What has come in first: a read that was begun for the snapshot may have ended since.
    for (queue.push(...source.take()); queue.length === 0; queue.push(...source.take())) {
      if (!(await source.read())) return null;
    }
    isWaiting = false;
    return queue.shift() ?? null;
  }

  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        timer = setInterval(tick, COMMENT_EVERY, controller);
        signal.addEventListener('abort', () => close(controller, null), { once: true });
        if (signal.aborted) close(controller, null);
      },
      async pull(controller) {
        try {
          const event = await next();
          if (isOver) return;
          if (event !== null) controller.enqueue(utf8.encode(serialize(event)));
          if (event === null || isTerminal(event)) close(controller, null);
        } catch {
          close(controller, lost());
        }
      },
      cancel: end,
    },
    // Nothing is read ahead of the browser.
    { highWaterMark: 0 },
  );
}
