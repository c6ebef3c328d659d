/** For pages that live on another origin than the handler; off unless it is asked for. */
export interface CorsOptions {
  /** Whether the browser may send its cookies along; default false. */
  readonly credentials?: boolean;
  /** Names of request headers beside `Content-Type`, such as `Authorization`; default none. */
  readonly headers?: readonly string[];
}

export type Cors = Required<CorsOptions>;

/** Headers of an answer to an origin of the list; for any other there are none, and its page reads nothing. */
export function corsHeaders(
  cors: Cors | null,
  origin: string | null,
  allowed: ReadonlySet<string>,
): Readonly<Record<string, string>> | null {
  if (cors === null) return null;
  if (origin === null || !allowed.has(origin)) return { Vary: 'Origin' };
  return {
    Vary: 'Origin',
    'Access-Control-Allow-Origin': origin,
    // The widget corrects its clock by Date and obeys Retry-After.
    'Access-Control-Expose-Headers': 'Date, Retry-After',
    ...(cors.credentials ? { 'Access-Control-Allow-Credentials': 'true' } : {}),
  };
}

/** What an answer to a preflight (Fetch standard, "CORS-preflight request") says beside that. */
export function preflightHeaders(cors: Cors, allow: readonly string[]): Readonly<Record<string, string>> {
  return {
    'Access-Control-Allow-Methods': allow.join(', '),
    'Access-Control-Allow-Headers': ['Content-Type', ...cors.headers].join(', '),
    'Access-Control-Max-Age': '600',
  };
}
