import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

export const SESSION_COOKIE = 'session';

export interface User {
  readonly id: string;
  readonly email: string;
}

function signatureOf(text: string): string {
  const secret = process.env.SESSION_SECRET;
  if (secret === undefined) throw new Error('SESSION_SECRET is not set.');
  return createHmac('sha256', secret).update(text).digest('base64url');
}

/** What the session's cookie holds. A product has its own; this one lets anybody in. */
export function sealSession(email: string): string {
  const payload = Buffer.from(email).toString('base64url');
  return `${payload}.${signatureOf(payload)}`;
}

/** Who is signed in to this product; null for nobody. */
export function readSession(cookie: string | undefined): User | null {
  const [payload = '', signature = ''] = cookie?.split('.') ?? [];
  const given = Buffer.from(signature);
  const expected = Buffer.from(signatureOf(payload));
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const email = Buffer.from(payload, 'base64url').toString();
  // A product keeps its people in a database. This one makes their id from their address.
  return { id: createHash('sha256').update(email).digest('hex').slice(0, 16), email };
}
