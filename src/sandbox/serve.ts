import { isLoopback } from '../kernel-api/loopback';
import { ServeError, serveHttp } from '../kernel-api/serve-http';
import { createSandbox, DEFAULT_API_KEY, type Sandbox, type SandboxOptions } from './sandbox';

export interface ServeOptions extends SandboxOptions {
  /** Default 4010; 0 takes any that is free. */
  readonly port?: number;
  /** Default 127.0.0.1: this machine alone. Any other needs an `apiKey` of its own. */
  readonly host?: string;
}

export interface ServedSandbox {
  /** Without a slash at the end: the `baseURL` of an SDK or of the handler. */
  readonly url: string;
  readonly sandbox: Sandbox;
  /** Breaks what is still open and frees the port. */
  close(): Promise<void>;
}

/**
 * Puts a sandbox on a port. Needs Node.
 *
 * @throws ServeError when the port is taken, the address cannot be used, or others could reach it with the key that
 *   everybody knows.
 */
export async function serveSandbox({
  port = 4010,
  host = '127.0.0.1',
  ...options
}: ServeOptions = {}): Promise<ServedSandbox> {
  const { apiKey = DEFAULT_API_KEY } = options;
  if (!isLoopback(host) && (apiKey === null || apiKey === DEFAULT_API_KEY)) {
    throw new ServeError(
      `${host} can be reached from other machines, and everybody knows the default key. Give an apiKey of your own (--key).`,
    );
  }
  const sandbox = createSandbox(options);
  const { url, close } = await serveHttp({ fetch: sandbox.fetch, port, host });
  return { url, sandbox, close };
}
