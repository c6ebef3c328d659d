import { screenMeta, storyOf } from './screen-story';

/** Time ran out. */
export default { ...screenMeta, title: 'Screens/Expired' };

export const StartsAgain = storyOf('expired');
