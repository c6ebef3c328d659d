import { isLoopback } from '../kernel-api/loopback';
import { ServeError, serveHttp } from '../kernel-api/serve-http';
import { createEngine, type Engine, type EngineOptions } from './engine';

export interface ServeOptions extends EngineOptions {
  /** Default 4011; 0 takes any that is free. */
  readonly port?: number;
  /** An address of this machine's own, the only kind there is; default 127.0.0.1. */
  readonly host?: string;
}

export interface ServedEngine {
  /** Without a slash at the end: the `baseURL` of an SDK or of the handler. */
  readonly url: string;
  readonly engine: Engine;
  /** Stops every login, ends the browser and frees the port. */
  close(): Promise<void>;
}

/**
 * Puts an engine on a port of this machine. Needs Node.
 *
 * @throws ServeError when the port is taken, or the address is not loopback.
 * @throws TypeError when an option of the engine makes no sense.
 */
export async function serveEngine({
  port = 4011,
  host = '127.0.0.1',
  ...options
}: ServeOptions): Promise<ServedEngine> {
  if (!isLoopback(host)) {
    throw new ServeError(`The engine is for this machine alone: ${host} can be reached from others. Leave host out.`);
  }
  const engine = createEngine(options);
  const { url, close } = await serveHttp({ fetch: (request) => engine.fetch(request), port, host });
  return {
    url,
    engine,
    async close() {
      await close();
      await engine.close();
    },
  };
}
