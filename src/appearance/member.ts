/**
 * A member of what may be any JSON: its own and no prototype's; undefined for what is no object or has none of that name.
 * The names that are asked for are ours, so what else is in there is never looked at, however much it is.
 */
export function member(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

export function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null;
}
