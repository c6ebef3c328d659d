import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

const COOKIE = 'session';
const ONE_WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** @typedef {{ id: string, email: string }} User */

/** A product keeps its people in a database. This one makes their id from their address, and lets anybody in. */
function userWith(email) {
  const id = createHash('sha256').update(email).digest('hex').slice(0, 16);
  return { id, email };
}

function signatureOf(text) {
  return createHmac('sha256', process.env.SESSION_SECRET).update(text).digest('base64url');
}

/**
 * Who is signed in to this product; null for nobody.
 *
 * @param {string | null | undefined} cookieHeader
 * @returns {User | null}
 */
export function readSession(cookieHeader) {
  const [, email, signature] = new RegExp(`(?:^|; )${COOKIE}=([^.;]+)\\.([^.;]+)`).exec(cookieHeader ?? '') ?? [];
  if (email === undefined || signature === undefined) return null;
  const given = Buffer.from(signature);
  const expected = Buffer.from(signatureOf(email));
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  return userWith(Buffer.from(email, 'base64url').toString());
}

/** @param {import('express').Response} response @param {string} email */
export function startSession(response, email) {
  const payload = Buffer.from(email).toString('base64url');
  response.cookie(COOKIE, `${payload}.${signatureOf(payload)}`, {
    httpOnly: true,
    sameSite: 'lax',
    secure: process.env.NODE_ENV === 'production',
    maxAge: ONE_WEEK_MS,
  });
}

/** @param {import('express').Response} response */
export function endSession(response) {
  response.clearCookie(COOKIE);
}
