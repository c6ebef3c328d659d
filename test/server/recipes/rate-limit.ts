import type { ManagedAuthHandler } from '../../../src/server';
import { getUser } from './get-user';

const WINDOW_MS = 60_000;
const MAX_SENT = 30;

/**
 * At most 30 logins, submissions and changes a minute for each of your users. It wraps the handler itself, not a path in
 * front of it: whatever is routed has been counted, however its path was written.
 */
export function withRateLimit(handler: ManagedAuthHandler): ManagedAuthHandler {
  // Of this instance alone: several of them share a count in Redis or the like.
  const counts = new Map<string, number>();
  let endsAt = 0;
  return async (request) => {
    // Another site's page must not use up what the person has.
    const isForeign = /^(cross|same)-site$/.test(request.headers.get('Sec-Fetch-Site') ?? '');
    const user = request.method === 'GET' || isForeign ? null : await getUser(request);
    if (user === null) return handler(request);
    if (Date.now() >= endsAt) {
      counts.clear();
      endsAt = Date.now() + WINDOW_MS;
    }
    const count = (counts.get(user.id) ?? 0) + 1;
    counts.set(user.id, count);
    if (count <= MAX_SENT) return handler(request);
    return Response.json(
      { code: 'rate_limited', message: 'Too many requests. Try again later.' },
      {
        status: 429,
        headers: { 'Cache-Control': 'no-store', 'Retry-After': `${Math.ceil((endsAt - Date.now()) / 1000)}` },
      },
    );
  };
}
