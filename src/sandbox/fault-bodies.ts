import type { Random } from './random';

type Chunks = TransformStream<Uint8Array, Uint8Array>;
type Controller = TransformStreamDefaultController<Uint8Array>;

/** Noise that is neither JSON nor text. */
export function garbage(random: Random): string {
  return `{"id":${String.fromCharCode(...Array.from({ length: 64 }, () => 33 + Math.floor(random() * 400)))}`;
}

interface EventHooks {
  onStart?(controller: Controller): void;
  /** `event` ends with its blank line. */
  onEvent(event: string, send: (event: string) => void, controller: Controller): void;
  onEnd?(send: (event: string) => void): Promise<void> | undefined;
}

/** Cuts a byte stream into server-sent events. */
function eachEvent({ onStart, onEvent, onEnd }: EventHooks): Chunks {
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  let rest = '';
  const sendTo = (controller: Controller) => (event: string) => controller.enqueue(encoder.encode(event));
  return new TransformStream({
    start: (controller) => onStart?.(controller),
    transform(chunk, controller) {
      const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n\n');
      rest = parts.pop() ?? '';
      for (const part of parts) onEvent(`${part}\n\n`, sendTo(controller), controller);
    },
    flush: (controller) => onEnd?.(sendTo(controller)),
  });
}

export function duplicateEvents(): Chunks {
  return eachEvent({
    onEvent(event, send) {
      send(event);
      send(event);
    },
  });
}

export function swapEvents(): Chunks {
  let held: string | null = null;
  return eachEvent({
    onEvent(event, send) {
      if (held === null) {
        held = event;
        return;
      }
      send(event);
      send(held);
      held = null;
    },
    onEnd(send) {
      if (held !== null) send(held);
      return undefined;
    },
  });
}

/** What becomes of a stream once it has said enough: it breaks, ends, or falls silent and stays open. */
export type StreamEnd = 'break' | 'close' | 'stall';

/** Passes `most` events on, and then nothing more. */
export function limitEvents(most: number, end: StreamEnd): Chunks {
  let passed = 0;
  const finish = (controller: Controller) => {
    if (end === 'break') controller.error(new TypeError('network error'));
    if (end === 'close') controller.terminate();
  };
  return eachEvent({
    onStart(controller) {
      if (most === 0) finish(controller);
    },
    onEvent(event, send, controller) {
      if (passed >= most) return;
      passed += 1;
      send(event);
      if (passed === most) finish(controller);
    },
    // Not even the end of the stream gets through to somebody who listens to a dead line.
    onEnd: () => (end === 'stall' && passed >= most ? new Promise(() => {}) : undefined),
  });
}
