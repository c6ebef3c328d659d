export type Given<T> = { [K in keyof T]: Exclude<T[K], undefined | null> };

/**
 * What a host gave: undefined, null and false stand for what it has not, or not yet, as `{isReady && …}` makes it. A prop of
 * which one of them says something is to be read as it came.
 */
export function given<T extends object>(props: T): Given<T> {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => (value ?? false) !== false)) as Given<T>;
}
