import { SITES } from '../src/sandbox';
import { createManagedAuthHandler } from '../src/server';

/** All of the demo's backend. `(request: Request) => Promise<Response>`, for any router. */
export function createBackend(sandboxUrl: string, profileName: string) {
  return createManagedAuthHandler({
    apiKey: 'sk_sandbox', // in your product: process.env.KERNEL_API_KEY
    baseURL: sandboxUrl, // and nothing here
    basePath: '/api/managed-auth',
    authorize: () => ({ profileName }), // and here the person who is signed in, or null
    allowedDomains: SITES.map((site) => site.domain),
    allowDelete: true,
    allowUpdate: ['save_credentials', 'health_checks', 'health_check_interval', 'auto_reauth'],
  });
}
