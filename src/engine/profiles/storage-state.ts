import type { BrowserContext } from 'playwright-core';

/** Playwright's `storageState`: cookies and local storage, for opening a context that is signed in. */
export type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>;

function merged<Item>(before: readonly Item[], after: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const byKey = new Map(before.map((item) => [keyOf(item), item]));
  for (const item of after) byKey.set(keyOf(item), item);
  return [...byKey.values()];
}

/** A profile's state with that of a login merged in: one profile may be signed in to several sites. */
export function mergeStates(before: StorageState | null, after: StorageState): StorageState {
  if (before === null) return after;
  return {
    cookies: merged(before.cookies, after.cookies, ({ name, domain, path }) => JSON.stringify([name, domain, path])),
    origins: merged(before.origins, after.origins, ({ origin }) => origin),
  };
}
