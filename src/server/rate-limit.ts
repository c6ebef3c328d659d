import { ApiError, misconfigured } from './api-error';
import { callHost } from './host-code';
import { optionError } from './option-error';
import type { RouteName } from './route';

/** A request that is about to be served. */
export interface RateLimitContext {
  readonly route: RouteName;
  readonly profileName: string;
  /** Null for `connect` and `list`. It need not be this profile's connection, or exist. */
  readonly connectionId: string | null;
  /** The handler reads the body, so a limit must not. */
  readonly request: Request;
}

/** Seconds to wait, for a request that is one too many; nothing (null, false, 0, …) for one that is served. */
export type RateLimitResult = number | null | undefined | false;

export type RateLimit = (context: RateLimitContext) => RateLimitResult | Promise<RateLimitResult>;

/** @throws ApiError 429 for one too many; 500 when the host's `rateLimit` fails, takes too long or returns something else */
export async function requireWithinRate(
  context: RateLimitContext,
  rateLimit: RateLimit | undefined,
  timeoutMs: number,
): Promise<void> {
  if (rateLimit === undefined) return;
  const result: unknown = await callHost('rateLimit', () => rateLimit(context), timeoutMs);
  if (result === null || result === undefined || result === false || result === 0) return;
  // Not served: a limit that cannot be understood may have meant no.
  if (typeof result !== 'number' || !(result > 0 && result <= Number.MAX_SAFE_INTEGER)) {
    throw misconfigured(optionError('rateLimit', 'must return how many seconds to wait, or null'));
  }
  const headers = { 'Retry-After': String(Math.ceil(result)) };
  throw new ApiError(429, 'rate_limited', 'Too many requests. Try again later.', { headers });
}
