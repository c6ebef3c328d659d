import { ApiError } from './api-error';
import { createEventSource, type EventSource } from './event-source';
import type { OpenStream } from './upstream';
import { errorEvent, isTerminal, notYetIn, serialize, type UpstreamEvent, type VisibleEvent } from './visible-event';

/** Intermediaries close streams that are silent for 30 s or more; the widget gives up after 20. */
const COMMENT_INTERVAL_MS = 15_000;
const COMMENT = ':\n\n';
const utf8 = new TextEncoder();
/** Comments in a row without a byte from Kernel, which sends heartbeats, until its stream counts as lost. */
const MAX_SILENT_COMMENTS = 4;
/** How many comments in a row are skipped, because the browser has not read what was sent, until it counts as gone. */
const MAX_UNREAD_INTERVALS = 8;

/**
 * Why an event stream ended.
 *
 * - `completed`: the login is over
 * - `aborted`: the browser went away
 * - `unread`: the browser stayed, but read nothing for two minutes
 * - `time_limit`: `maxStreamMs` is over; the browser opens another one
 * - `unauthorized`: `authorize` no longer returned that profile
 * - `authorize_failed`: it threw or took too long; `onError` was told
 * - `upstream_ended`, `upstream_lost`: Kernel ended its stream, or it broke
 */
export type StreamEndReason =
  | 'completed'
  | 'aborted'
  | 'unread'
  | 'time_limit'
  | 'unauthorized'
  | 'authorize_failed'
  | 'upstream_ended'
  | 'upstream_lost';

export interface EventStreamOptions {
  readonly upstream: OpenStream;
  /** Taken after `upstream` was opened, so that nothing falls between the two. */
  readonly snapshot: Promise<VisibleEvent>;
  /** Null for an event that is not for a browser. */
  readonly filter: (event: UpstreamEvent) => VisibleEvent | null;
  /** Aborts when the browser goes away. */
  readonly signal: AbortSignal;
  readonly now: () => number;
  readonly maxStreamMs: number;
  readonly reauthorizeMs: number;
  /** Rejects with an `ApiError` once the person may no longer follow this. */
  readonly reauthorize: () => Promise<void>;
  /** Called once, when the stream is over. */
  readonly onEnd: (reason: StreamEndReason) => void;
}

/**
 * The stream a browser gets: the snapshot, then what Kernel sends, filtered, with comments while there is nothing to
 * say. Kernel's is read only as fast as the browser reads, and ended when the browser goes away.
 *
 * @throws whatever `snapshot` rejects with; the upstream is ended then, and `onEnd` is not called
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

function streamOf(queue: VisibleEvent[], source: EventSource, options: EventStreamOptions): ReadableStream<Uint8Array> {
  const { upstream, signal, now, onEnd } = options;
  /** The browser has read all there is. */
  let isWaiting = false;
  let isOver = false;
  let stopTimers = () => {};
  let comments = 0;
  let sizeThen = source.size();
  let unreadIntervals = 0;

  function end(reason: StreamEndReason): void {
    if (isOver) return;
    isOver = true;
    stopTimers();
    upstream.abort();
    onEnd(reason);
  }

  function close(controller: Controller, reason: StreamEndReason, last: VisibleEvent | null = null): void {
    if (isOver) return;
    if (last !== null && isWaiting) controller.enqueue(utf8.encode(serialize(last)));
    end(reason);
    controller.close();
  }

  const closeLost = (controller: Controller) =>
    close(controller, 'upstream_lost', errorEvent('upstream_lost', 'The event stream from Kernel broke off.', now()));

  function comment(controller: Controller): void {
    comments = source.size() === sizeThen && isWaiting ? comments + 1 : 0;
    sizeThen = source.size();
    unreadIntervals = isWaiting ? 0 : unreadIntervals + 1;
    if (comments >= MAX_SILENT_COMMENTS) closeLost(controller);
    else if (unreadIntervals >= MAX_UNREAD_INTERVALS) close(controller, 'unread');
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
        stopTimers = startTimers(options, {
          onComment: () => comment(controller),
          onTimeLimit: () => close(controller, 'time_limit'),
          onUnauthorized: (reason, last) => close(controller, reason, last),
        });
        signal.addEventListener('abort', () => close(controller, 'aborted'), { once: true });
        if (signal.aborted) close(controller, 'aborted');
      },
      async pull(controller) {
        unreadIntervals = 0;
        try {
          const event = await next();
          if (isOver) return;
          if (event !== null) controller.enqueue(utf8.encode(serialize(event)));
          if (event === null) close(controller, 'upstream_ended');
          else if (isTerminal(event)) close(controller, 'completed');
        } catch {
          closeLost(controller);
        }
      },
      cancel: () => end('aborted'),
    },
    // Nothing is read ahead of the browser.
    { highWaterMark: 0 },
  );
}

type Controller = ReadableStreamDefaultController<Uint8Array>;

interface TimedActions {
  readonly onComment: () => void;
  readonly onTimeLimit: () => void;
  readonly onUnauthorized: (reason: StreamEndReason, last: VisibleEvent) => void;
}

/** Everything that happens to a stream by the clock. @returns what stops it */
function startTimers(
  { maxStreamMs, reauthorizeMs, reauthorize, now }: EventStreamOptions,
  { onComment, onTimeLimit, onUnauthorized }: TimedActions,
): () => void {
  let isStopped = false;
  const comments = setInterval(onComment, COMMENT_INTERVAL_MS);
  const limit = setTimeout(onTimeLimit, maxStreamMs);
  let check: ReturnType<typeof setTimeout>;

  // Each check is scheduled by the one before, so that two never run at a time.
  function scheduleCheck(): void {
    check = setTimeout(() => {
      reauthorize().then(() => {
        if (!isStopped) scheduleCheck();
      }, onRejected);
    }, reauthorizeMs);
  }

  function onRejected(error: unknown): void {
    if (error instanceof ApiError && error.status === 401) {
      onUnauthorized('unauthorized', errorEvent(error.code, error.message, now()));
    } else {
      const message = 'It could not be checked whether this may still be followed.';
      onUnauthorized('authorize_failed', errorEvent('internal_error', message, now()));
    }
  }

  scheduleCheck();
  return () => {
    isStopped = true;
    clearInterval(comments);
    clearTimeout(limit);
    clearTimeout(check);
  };
}
