export type Given<T> = { [K in keyof T]: Exclude<T[K], undefined | null> };

/**
 * What a host gave: undefined, null and false stand for what it has not, or not yet, as `{isReady && …}` makes it. Of
 * `consent` alone, false says something.
 */
export function given<T extends object>(props: T): Given<T> {
  const entries = Object.entries(props).filter(
    ([name, value]) => value != null && (value !== false || name === 'consent'),
  );
  return Object.fromEntries(entries) as Given<T>;
}
