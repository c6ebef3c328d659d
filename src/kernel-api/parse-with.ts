import * as v from 'valibot';
import { isObject } from '../protocol/json';

export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

/** Checks a body against a schema. The reason names the member and what is wrong, and quotes no value. */
export function parseWith<T>(schema: v.GenericSchema<unknown, T>, json: unknown): Parsed<T> {
  // To valibot an array is an object too.
  if (!isObject(json)) return { ok: false, reason: 'The body must be a JSON object.' };
  const result = v.safeParse(schema, json, { abortEarly: true, abortPipeEarly: true });
  if (result.success) return { ok: true, value: result.output };
  const [issue] = result.issues;
  const member = v.getDotPath(issue);
  if (issue.type === 'strict_object') {
    const missing = issue.expected !== 'never' && issue.received === 'undefined';
    return { ok: false, reason: missing ? `Missing required field: ${member}` : 'The body has an unknown member.' };
  }
  // Messages of our own quote nothing; a library's would.
  const isOurs =
    ['check', 'regex', 'url', 'union', 'picklist'].includes(issue.type) || /_(value|length)$/.test(issue.type);
  return {
    ok: false,
    reason: `${member ?? 'body'}: ${isOurs ? issue.message : `expected ${issue.expected ?? issue.type}.`}`,
  };
}
