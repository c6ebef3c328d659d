import { createSandbox, DEFAULT_API_KEY, type Sandbox, type SandboxOptions } from '../../src/sandbox';
import { createManagedAuthHandler, type ManagedAuthHandlerOptions } from '../../src/server';
import type { Call } from './connections-endpoint';

export interface HandlerEndpoint {
  readonly sandbox: Sandbox;
  readonly endpoint: string;
  readonly fetch: typeof fetch;
  readonly calls: Call[];
  /** How many calls there were of a method to a path below the endpoint. */
  readonly count: (method: string, path: string | RegExp) => number;
  /** What answers in place of the handler; undefined leaves it to that. */
  intercept: ((request: Request) => Response | Promise<Response> | undefined) | null;
}

/** The profile of the one person whom the handler knows. */
export const PROFILE = 'ann';

/** What is opened is shared by all of a page that has the same endpoint: each test has one of its own. */
let endpoints = 0;

/** The real handler over a sandbox in this page, for what a person does before there is a connection. */
export function handlerEndpoint(
  options: SandboxOptions = {},
  handlerOptions: Partial<ManagedAuthHandlerOptions> = {},
): HandlerEndpoint {
  const sandbox = createSandbox({ pace: 0, ...options });
  const endpoint = `http://host-${++endpoints}.example/api/managed-auth`;
  const handler = createManagedAuthHandler({
    apiKey: DEFAULT_API_KEY,
    baseURL: 'http://kernel.example',
    basePath: '/api/managed-auth',
    fetch: sandbox.fetch,
    authorize: () => ({ profileName: PROFILE }),
    allowedDomains: ['*.example'],
    ...handlerOptions,
  });
  const calls: Call[] = [];
  const made: HandlerEndpoint = {
    sandbox,
    endpoint,
    calls,
    count: (method, path) =>
      calls.filter(
        (call) => call.method === method && (path instanceof RegExp ? path.test(call.path) : path === call.path),
      ).length,
    intercept: null,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const text = await request.clone().text();
      const path = request.url.replace(endpoint, '');
      calls.push({ method: request.method, path, body: text === '' ? undefined : JSON.parse(text) });
      return (await made.intercept?.(request.clone())) ?? handler(request);
    },
  };
  return made;
}
