import { expect } from 'storybook/test';
import { screenMeta, storyOf } from './screen-story';

/** No sign-in runs; a button says what it starts, and starts it. */
export default { ...screenMeta, title: 'Screens/Idle' };

export const WithWhatWillHappen = storyOf('idle');

export const ConsentAskedElsewhere = storyOf('idle without consent');

/** A recording is told in either case. */
export const Recorded = storyOf('idle, recorded');

export const Starts = storyOf('idle without consent', {
  args: { running: true },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /sign in to/i }));
    await expect(await canvas.findByRole('button', { name: 'Sign in' })).toBeVisible();
  },
});
