import { screenMeta, storyOf } from './screen-story';

/** Nothing could be read for a while, ten seconds here; retried automatically, or at once. */
export default { ...screenMeta, title: 'Screens/Unreachable' };

export const ServerDown = storyOf('unreachable');

/** The form stays and works; the banner says when the next try is. */
export const OverAForm = storyOf('server down over a form');

/** Nothing can be tried before the time is over that the server has asked for. */
export const AskedToWait = storyOf('server asks to wait');
