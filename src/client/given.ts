/** Props of which false is a value. Of every other one `{isReady && …}` leaves it. */
const FLAGS: readonly string[] = ['consent', 'open'];

export type Given<T> = { [K in keyof T]: Exclude<T[K], undefined | null> };

/**
 * What a host gave: undefined, null and false stand for what it has not, or not yet. Only props of which they say
 * something are to be looked at as they came.
 */
export function given<T extends object>(props: T): Given<T> {
  return Object.fromEntries(Object.entries(props).filter(([name, value]) => isGiven(name, value))) as Given<T>;
}

export function isGiven(name: string, value: unknown): boolean {
  return value != null && (value !== false || FLAGS.includes(name));
}
