import { screenMeta, storyOf } from './screen-story';

/** The endpoint gives no access, knows no such connection, or is none. */
export default { ...screenMeta, title: 'Screens/No access' };

export const NotSignedIn = storyOf('no access');

export const NotFound = storyOf('not found');

export const NothingAtTheEndpoint = storyOf('nothing at the endpoint');
