/** A JSON object whose members are not known yet. */
export type JsonObject = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The string itself; null when it is anything else, or blank. */
export function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** Longer than any real name, id or selector. What is sent back is never shortened, so longer ones are dropped. */
const MAX_ID_CHARS = 4_096;

/** A name or id that can be sent back: any string that is neither empty nor huge, even a blank one. */
export function idText(value: unknown): string | null {
  return typeof value === 'string' && value !== '' && value.length <= MAX_ID_CHARS ? value : null;
}

/** The objects in an array; anything else is dropped. */
export function objects(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** An absolute `https:` URL without credentials in it, or null. Nothing else may become a link. */
export function httpsUrl(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  try {
    const url = new URL(value);
    return url.protocol === 'https:' && url.username === '' && url.password === '' ? url.href : null;
  } catch {
    return null;
  }
}

/** RFC 3339 section 5.6. `Date.parse` alone accepts almost anything with a digit in it. */
const DATE_TIME = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/;

/**
 * An RFC 3339 date-time as milliseconds since the epoch, or null. A time before 1970 is null too: some servers write the year 1
 * for none.
 */
export function epochMs(value: unknown): number | null {
  if (typeof value !== 'string' || !DATE_TIME.test(value)) return null;
  const ms = Date.parse(value);
  return ms > 0 ? ms : null;
}

/** Narrows an open enum of the wire: a value this version does not know becomes `fallback`. */
export function oneOf<T extends string, F>(known: readonly T[], value: unknown, fallback: F): T | F {
  return known.includes(value as T) ? (value as T) : fallback;
}
