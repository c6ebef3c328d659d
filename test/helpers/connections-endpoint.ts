import type { PlaceOptions, Sandbox, SandboxOptions } from '../../src/sandbox';
import { sandboxEndpoint } from './sandbox-endpoint';

export interface Call {
  readonly method: string;
  /** Below the endpoint. */
  readonly path: string;
  readonly body: unknown;
}

export interface ConnectionsEndpoint {
  readonly sandbox: Sandbox;
  /** The ids of its connections, in the order in which they were asked for. */
  readonly ids: readonly string[];
  readonly endpoint: string;
  readonly fetch: typeof fetch;
  readonly calls: Call[];
  /** How many calls of a method there were. */
  readonly count: (method: string) => number;
  /** What answers in place of the sandbox; undefined leaves it to that. */
  intercept: ((request: Request) => Response | Promise<Response> | undefined) | null;
}

/** A sandbox with connections as the endpoint of a list, with everything that is asked of it. */
export function connectionsEndpoint(
  places: readonly PlaceOptions[] = [],
  options: SandboxOptions = {},
): ConnectionsEndpoint {
  const { sandbox, endpoint, fetch } = sandboxEndpoint({ pace: 0, ...options });
  const ids = places.map((place) => sandbox.createConnection({ profile_name: 'ann', ...place }).id);
  const calls: Call[] = [];
  const made: ConnectionsEndpoint = {
    sandbox,
    ids,
    endpoint,
    calls,
    count: (method) => calls.filter((call) => call.method === method).length,
    intercept: null,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const text = await request.clone().text();
      const { method } = request;
      calls.push({ method, path: request.url.replace(endpoint, ''), body: text === '' ? undefined : JSON.parse(text) });
      return (await made.intercept?.(request.clone())) ?? fetch(request);
    },
  };
  return made;
}

/** A connection that is signed in, of which the sandbox knows the last check. */
export const SIGNED_IN = { stage: { at: 'authenticated' } } as const;
