// app/api/managed-auth/[...path]/route.ts
import { createManagedAuthHandler } from '../../../src/server';
import { getUser } from './get-user';

const handler = createManagedAuthHandler({
  apiKey: () => process.env.KERNEL_API_KEY, // a function, because `next build` runs this file without secrets
  baseURL: process.env.KERNEL_BASE_URL, // in development the sandbox's address, else unset
  authorize: async (request) => {
    const user = await getUser(request);
    return user && { profileName: `user-${user.id}` };
  },
  allowedDomains: ['password.example', 'github.com'],
});

export { handler as GET, handler as POST };
