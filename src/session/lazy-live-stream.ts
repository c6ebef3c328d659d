import { LazyModule } from '../lazy/lazy-module';

/** Everything that only an event stream needs: the first read does without it, and so does polling. */
export const LIVE_STREAM = new LazyModule(() => import('./live-stream'));
