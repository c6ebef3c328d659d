import { screenMeta, storyOf } from './screen-story';

/** Nothing was read yet: the outline of what will come. */
export default { ...screenMeta, title: 'Screens/Loading' };

/** An endpoint that takes its time. */
export const NothingReadYet = storyOf('never answered');
