import { screenMeta, storyOf } from './screen-story';

/** There is no connection to sign in to: the site is not allowed, the server is busy or has failed, a code is used up. */
export default { ...screenMeta, title: 'Screens/Connecting failed' };

export const SiteNotAllowed = storyOf('site not allowed');
export const TooManyTries = storyOf('too many tries');
export const ServerFailed = storyOf('connecting failed');
export const HandoffCodeUsed = storyOf('handoff code used');
export const HandoffCodeUsedAndReplaceable = storyOf('handoff code used', { args: { onRestart: () => {} } });
