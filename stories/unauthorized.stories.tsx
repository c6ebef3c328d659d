import { screenMeta, storyOf } from './screen-story';

/** The endpoint refuses, or knows no such connection. */
export default { ...screenMeta, title: 'Screens/Unauthorized' };

export const NotSignedIn = storyOf('unauthorized');

export const NotFound = storyOf('not found');
