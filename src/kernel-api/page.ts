import type { Parsed } from './parse-with';

export interface Page {
  readonly offset: number;
  readonly limit: number;
}

const DEFAULT_LIMIT = 20;
const MAX_LIMIT = 100;

/** `limit` (1–100, default 20) and `offset` (default 0) of a list. */
export function parsePage(query: URLSearchParams): Parsed<Page> {
  const limit = wholeNumber(query.get('limit'), DEFAULT_LIMIT);
  const offset = wholeNumber(query.get('offset'), 0);
  if (limit === null || limit < 1 || limit > MAX_LIMIT) {
    return { ok: false, reason: `limit: expected 1 to ${MAX_LIMIT}.` };
  }
  if (offset === null) return { ok: false, reason: 'offset: expected a whole number, 0 or more.' };
  return { ok: true, value: { limit, offset } };
}

function wholeNumber(text: string | null, fallback: number): number | null {
  if (text === null || text === '') return fallback;
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/** A page of a list, with the headers by which clients find the next one. */
export function respondWithPage<T>(items: readonly T[], { limit, offset }: Page): Response {
  const next = offset + limit;
  const hasMore = next < items.length;
  return Response.json(items.slice(offset, next), {
    headers: { 'X-Has-More': String(hasMore), 'X-Next-Offset': String(hasMore ? next : 0) },
  });
}
