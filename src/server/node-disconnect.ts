import type { NodeRequest, NodeResponse } from './node-types';

interface ClosingSocket {
  readonly destroyed?: boolean;
  once(event: 'close', listener: () => void): unknown;
}

/** By socket, what is under way on it: one listener for all of them, for a client may pipeline any number of requests. */
const underWay = new WeakMap<ClosingSocket, Set<AbortController>>();

/**
 * Aborts when the client goes away, or the response is complete.
 *
 * With HTTP/1.1 pipelining a response waits until those before it are complete. Until then it has no socket, and Node
 * never tells it that the socket was closed; nor does it tell a request that has been read whole. So the socket is asked.
 */
export function disconnectSignal(incoming: NodeRequest, outgoing: NodeResponse): AbortSignal {
  const gone = new AbortController();
  if (outgoing.destroyed) gone.abort();
  outgoing.on('close', () => gone.abort());
  incoming.on('aborted', () => gone.abort());
  const { socket } = incoming;
  // An emulation of Node, as serverless adapters have, may have none that tells anything.
  if (!isClosingSocket(socket)) return gone.signal;
  if (socket.destroyed === true) gone.abort();
  const controllers = controllersOf(socket);
  controllers.add(gone);
  outgoing.on('close', () => controllers.delete(gone));
  return gone.signal;
}

function controllersOf(socket: ClosingSocket): Set<AbortController> {
  const known = underWay.get(socket);
  if (known !== undefined) return known;
  const controllers = new Set<AbortController>();
  underWay.set(socket, controllers);
  socket.once('close', () => {
    for (const controller of controllers) controller.abort();
    controllers.clear();
  });
  return controllers;
}

function isClosingSocket(socket: unknown): socket is ClosingSocket {
  return typeof socket === 'object' && socket !== null && 'once' in socket && typeof socket.once === 'function';
}
