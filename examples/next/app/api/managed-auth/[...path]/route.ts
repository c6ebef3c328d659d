import { createManagedAuthHandler } from 'managed-auth-flow/server';
import { currentUser } from '@/lib/current-user';

const handler = createManagedAuthHandler({
  apiKey: () => process.env.KERNEL_API_KEY, // a function, because `next build` runs this file without secrets
  baseURL: process.env.KERNEL_BASE_URL,
  authorize: async () => {
    const user = await currentUser();
    return user && { profileName: `user-${user.id}` };
  },
  allowedDomains: ['password.example', 'authenticator.example', 'mfa-picker.example'],
  allowDelete: true,
  allowUpdate: ['save_credentials', 'health_checks', 'health_check_interval', 'auto_reauth'],
});

export { handler as DELETE, handler as GET, handler as PATCH, handler as POST };
