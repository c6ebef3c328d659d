import { badRequest, noSuchRoute } from './api-error';
import type { ManagedAuthHandler } from './handler';
import { disconnectSignal } from './node-disconnect';
import { fetchRequestOf, type NodeRequestProblem } from './node-request';
import { writeResponse } from './node-response';
import type { NodeRequest, NodeResponse } from './node-types';
import { errorResponse } from './response';

/**
 * Makes a handler for `node:http`, Express, Connect and the like. It imports nothing from Node, so that bundles for other
 * runtimes stay clean. A body that a parser such as `express.json()` has read already is taken from `request.body`.
 */
export function toNodeHandler(
  handler: ManagedAuthHandler,
): (request: NodeRequest, response: NodeResponse, next?: (error: unknown) => void) => void {
  return (incoming, outgoing, next) => {
    const signal = disconnectSignal(incoming, outgoing);
    const respond = async () => {
      const request = fetchRequestOf(incoming, signal);
      const response = typeof request === 'string' ? problemResponse(request) : await handler(request);
      await writeResponse(response, incoming, outgoing, signal);
    };
    respond().catch((error: unknown) => {
      if (signal.aborted) return;
      // A response that has begun is destroyed, or the client would take what it has for the whole.
      if (outgoing.headersSent) {
        outgoing.destroy();
        return;
      }
      if (next !== undefined) {
        next(error);
        return;
      }
      console.error(error);
      outgoing.statusCode = 500;
      outgoing.end();
    });
  };
}

function problemResponse(problem: NodeRequestProblem): Response {
  const error = problem === 'rewritten' ? noSuchRoute() : badRequest('The request makes no sense.');
  return errorResponse(error, null);
}
