import { SITES } from '../src/sandbox';
import { createManagedAuthHandler } from '../src/server';

/** In your product: process.env.KERNEL_API_KEY. */
export const API_KEY = 'sk_sandbox';

/** All of the demo's backend. `(request: Request) => Promise<Response>`, for any router. */
export function createBackend(apiUrl: string, profileName: string, domains = SITES.map((site) => site.domain)) {
  return createManagedAuthHandler({
    apiKey: API_KEY,
    baseURL: apiUrl, // and nothing here
    basePath: '/api/managed-auth',
    authorize: () => ({ profileName }), // and here the person who is signed in, or null
    allowedDomains: domains,
    allowDelete: true,
    allowUpdate: ['save_credentials', 'health_checks', 'health_check_interval', 'auto_reauth'],
  });
}
