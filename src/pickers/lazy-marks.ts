import { LazyModule } from '../lazy/lazy-module';

/** The marks of providers, without which their buttons have a letter. */
export const MARKS = new LazyModule(() => import('./provider-marks'));
