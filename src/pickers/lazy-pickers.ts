import { LazyModule } from '../lazy/lazy-module';

/** Providers, ways to sign in and second factors, with their icons. */
export const PICKERS = new LazyModule(() => import('.'));
