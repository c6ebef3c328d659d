import type { NodeRequest } from './node-types';

/** The host's body parser left nothing to work with. */
class BodyAlreadyReadError extends Error {
  override readonly name = 'BodyAlreadyReadError';
}

/**
 * The body of a Node request. One that a parser has read is written again from what the parser made of it, without
 * the encoding and length it had on the way.
 *
 * @throws BodyAlreadyReadError when it was read and nothing was left in `request.body`
 */
export function nodeBody(request: NodeRequest, parsed: unknown, headers: Headers): BodyInit {
  if (request.readableDidRead !== true) return streamOf(request);
  headers.delete('Content-Encoding');
  headers.delete('Content-Length');
  if (parsed === undefined) {
    throw new BodyAlreadyReadError(
      'The body of the request was read before toNodeHandler got it, and request.body is empty. ' +
        'Mount toNodeHandler before what reads bodies, or let express.json() read this one.',
    );
  }
  // A copy, for a Buffer may be part of something larger.
  if (parsed instanceof Uint8Array) return new Uint8Array(parsed);
  return typeof parsed === 'string' ? parsed : JSON.stringify(parsed);
}

/** Reads only as fast as it is read. Canceling leaves the connection open, for the answer is still to be sent. */
function streamOf(request: NodeRequest): ReadableStream<Uint8Array> {
  let isOver = false;
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const finish = (how: () => void) => () => {
          if (!isOver) how();
          isOver = true;
        };
        const fail = finish(() => controller.error(new Error('The client went away.')));
        request.on('data', (chunk: Uint8Array) => {
          if (isOver) return;
          controller.enqueue(chunk);
          request.pause();
        });
        request.on(
          'end',
          finish(() => controller.close()),
        );
        request.on('error', fail);
        request.on('close', fail);
        request.pause();
      },
      pull() {
        request.resume();
      },
      cancel() {
        isOver = true;
      },
    },
    { highWaterMark: 0 },
  );
}
