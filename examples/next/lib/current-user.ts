import { cookies } from 'next/headers';
import { readSession, SESSION_COOKIE, type User } from './session';

/** In server components, server actions and route handlers. */
export async function currentUser(): Promise<User | null> {
  const store = await cookies();
  return readSession(store.get(SESSION_COOKIE)?.value);
}
