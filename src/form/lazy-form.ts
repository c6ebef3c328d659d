import { LazyModule } from '../lazy/lazy-module';

/** Forms and the props of their fields, with the form library. */
export const FORM = new LazyModule(() => import('./form-parts'));
