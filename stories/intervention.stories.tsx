import { screenMeta, storyOf } from './screen-story';

/** A step that a person must take in the live browser or on the hosted page. */
export default { ...screenMeta, title: 'Screens/Intervention' };

export const LiveBrowser = storyOf('intervention');
