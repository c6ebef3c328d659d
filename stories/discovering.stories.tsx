import { screenMeta, storyOf } from './screen-story';

/** The sign-in page is looked for: the outline of the form that will take its place. */
export default { ...screenMeta, title: 'Screens/Discovering' };

export const FirstLogin = storyOf('discovering');
