'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { SESSION_COOKIE, sealSession } from '@/lib/session';

const ONE_WEEK_S = 7 * 24 * 60 * 60;

export async function signIn(form: FormData): Promise<void> {
  const email = form.get('email');
  if (typeof email !== 'string' || !email.includes('@')) throw new Error('An email address is needed.');
  const store = await cookies();
  store.set(SESSION_COOKIE, sealSession(email.trim().toLowerCase()), {
    httpOnly: true,
    sameSite: 'lax',
    secure: process.env.NODE_ENV === 'production',
    maxAge: ONE_WEEK_S,
  });
  redirect('/');
}

export async function signOut(): Promise<void> {
  const store = await cookies();
  store.delete(SESSION_COOKIE);
  redirect('/');
}
