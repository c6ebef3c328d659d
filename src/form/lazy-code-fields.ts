import { LazyModule } from '../lazy/lazy-module';

/** What only fields for one-time codes need: a first form seldom has one. */
export const CODE_FIELDS = new LazyModule(() => import('./code-fields'));
