import { createManagedAuthHandler, type ManagedAuthHandler } from '../../../src/server';
import { getUser } from './get-user';

interface Env {
  KERNEL_API_KEY: string;
  KERNEL_BASE_URL?: string;
}

let handler: ManagedAuthHandler | undefined;

export default {
  fetch(request: Request, env: Env): Promise<Response> {
    // Made with the first request, which brings the secrets, and kept for what it remembers.
    handler ??= createManagedAuthHandler({
      apiKey: env.KERNEL_API_KEY,
      baseURL: env.KERNEL_BASE_URL,
      authorize: async (incoming) => {
        const user = await getUser(incoming);
        return user && { profileName: `user-${user.id}` };
      },
      allowedDomains: ['password.example', 'github.com'],
    });
    return handler(request);
  },
};
