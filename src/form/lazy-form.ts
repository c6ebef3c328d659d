import { LazyModule } from '../lazy/lazy-module';

/** Forms and the props of their fields. */
export const FORM = new LazyModule(() => import('./form-parts'));
