import { createSandbox, DEFAULT_API_KEY, type Sandbox, type SandboxOptions } from '../../src/sandbox';

/** A sandbox in this page as the endpoint of a widget: no server, no network. */
export interface SandboxEndpoint {
  readonly sandbox: Sandbox;
  readonly endpoint: string;
  readonly fetch: typeof fetch;
}

/** Adds the key on the way, as a backend would. */
export function sandboxEndpoint(options: SandboxOptions = {}): SandboxEndpoint {
  const sandbox = createSandbox(options);
  return {
    sandbox,
    endpoint: 'http://sandbox.example/auth',
    fetch: (input, init) => {
      const headers = new Headers(init?.headers);
      headers.set('Authorization', `Bearer ${DEFAULT_API_KEY}`);
      return sandbox.fetch(input, { ...init, headers });
    },
  };
}
