import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { toNodeHandler } from '../../src/server';

type Mounted = IncomingMessage & { originalUrl?: string | undefined; body?: unknown };

/**
 * What Express makes of a request on its way to `app.use(mount, handler)`: `url` loses the mount's path, and
 * `express.json()` reads a body of its type and leaves the rest alone.
 */
export function expressLike(
  mount: string,
  handler: ReturnType<typeof toNodeHandler>,
  parsesJson: boolean,
): RequestListener {
  return async (incoming: Mounted, outgoing: ServerResponse) => {
    if (parsesJson && incoming.headers['content-type'] === 'application/json') {
      let source = '';
      for await (const chunk of incoming) source += chunk;
      incoming.body = source === '' ? {} : JSON.parse(source);
    }
    incoming.originalUrl = incoming.url;
    incoming.url = incoming.url?.slice(mount.length) || '/';
    handler(incoming, outgoing, (error) => {
      outgoing.statusCode = 500;
      outgoing.end(error instanceof Error ? error.message : '');
    });
  };
}
