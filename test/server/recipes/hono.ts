import { Hono } from 'hono';
import { createManagedAuthHandler } from '../../../src/server';
import { getUser } from './get-user';

const handler = createManagedAuthHandler({
  apiKey: process.env.KERNEL_API_KEY,
  baseURL: process.env.KERNEL_BASE_URL,
  authorize: async (request) => {
    const user = await getUser(request);
    return user && { profileName: `user-${user.id}` };
  },
  allowedDomains: ['password.example', 'github.com'],
});

export const app = new Hono();
app.all('/api/managed-auth/*', (context) => handler(context.req.raw));
