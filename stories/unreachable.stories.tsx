import { screenMeta, storyOf } from './screen-story';

/** Nothing could be read for a while, ten seconds here; it goes on by itself, or at once. */
export default { ...screenMeta, title: 'Screens/Unreachable' };

export const ServerDown = storyOf('unreachable');
