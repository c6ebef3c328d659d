/** What only fields for one-time codes need, which is loaded together. */
export { wantsLetters } from './wants-letters';
export { waitForCode } from './web-otp';
