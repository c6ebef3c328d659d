import { createManagedAuthHandler, toNodeHandler } from '../../../src/server';
import { getUser } from './get-user';

/** `app.use('/api/managed-auth', managedAuth)`, before or after `express.json()`. */
export const managedAuth = toNodeHandler(
  createManagedAuthHandler({
    apiKey: process.env.KERNEL_API_KEY,
    baseURL: process.env.KERNEL_BASE_URL,
    authorize: async (request) => {
      const user = await getUser(request);
      return user && { profileName: `user-${user.id}` };
    },
    allowedDomains: ['password.example', 'github.com'],
  }),
);
