import { serveSandbox } from '../src/sandbox/serve';
import { toNodeHandler } from '../src/server';
import { createBackend } from './backend';

/** The sandbox on a port of its own, and the backend that talks to it as it would to Kernel. */
export async function startBackend() {
  const sandbox = await serveSandbox({ port: 0 });
  const handler = createBackend(sandbox.url, `robin-${Date.now().toString(36)}`);
  return { answer: toNodeHandler(handler), close: () => sandbox.close() };
}
