import { LazyModule } from '../lazy/lazy-module';

/** What reads codes out of text messages. */
export const WEB_OTP = new LazyModule(() => import('./web-otp'));
