import { SITES } from '../src/sandbox';
import { createManagedAuthHandler } from '../src/server';

export const API_KEY = 'sk_sandbox'; // in your product: process.env.KERNEL_API_KEY

/** All of the demo's backend. `(request: Request) => Promise<Response>`, for any router. */
export const createBackend = (apiUrl: string, profileName: string, domains = SITES.map((site) => site.domain)) =>
  createManagedAuthHandler({
    apiKey: API_KEY,
    baseURL: apiUrl, // and nothing here
    authorize: () => ({ profileName }), // and here the person who is signed in, or null
    allowedDomains: domains,
    allowDelete: true,
    allowUpdate: ['save_credentials', 'health_checks', 'health_check_interval', 'auto_reauth'],
  });
