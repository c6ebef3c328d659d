import { screenMeta, storyOf } from './screen-story';

/** The endpoint refuses, or knows no such connection. */
export default { ...screenMeta, title: 'Screens/No access' };

export const NotSignedIn = storyOf('no access');

export const NotFound = storyOf('not found');
