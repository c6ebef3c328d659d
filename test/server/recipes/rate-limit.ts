import type { RateLimit } from '../../../src/server';

const WINDOW_MS = 60_000;
const MAX_SENT = 30;

/** At most 30 logins, submissions and changes a minute for each of your users: `rateLimit: createRateLimit()`. */
export function createRateLimit(): RateLimit {
  // Of this instance alone: several of them share a count in Redis or the like.
  const counts = new Map<string, number>();
  let endsAt = 0;
  return ({ profileName, request }) => {
    if (request.method === 'GET') return null;
    const now = Date.now();
    if (now >= endsAt) {
      counts.clear();
      endsAt = now + WINDOW_MS;
    }
    const count = (counts.get(profileName) ?? 0) + 1;
    counts.set(profileName, count);
    return count > MAX_SENT ? (endsAt - now) / 1000 : null;
  };
}
