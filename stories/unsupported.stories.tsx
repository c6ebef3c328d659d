import { screenMeta, storyOf } from './screen-story';

/** A step that this version does not know, or one with nothing to act on: named, with a way out. */
export default { ...screenMeta, title: 'Screens/Unsupported' };

export const UnknownStep = storyOf('unknown step');

export const NoHostedPage = storyOf('unknown step without a hosted page');

export const EmptyPrompt = storyOf('empty prompt');
