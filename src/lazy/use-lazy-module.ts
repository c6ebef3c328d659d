import { useSyncExternalStore } from 'react';
import type { LazyModule } from './lazy-module';

/** A module that is loaded elsewhere; null until it is here. */
export function useLazyModule<T>(lazy: LazyModule<T>): T | null {
  const read = () => lazy.current;
  return useSyncExternalStore(lazy.subscribe, read, read);
}
