import { expect } from 'storybook/test';
import { screenMeta, storyOf } from './screen-story';

/** Something has to be done elsewhere: what, for how long it has been waited, and what can be done instead. */
export default { ...screenMeta, title: 'Screens/External action' };

export const NumberToMatch = storyOf('push');

export const SecurityKey = storyOf('security key');

export const MagicLink = storyOf('magic link');

export const NothingYet = storyOf('magic link', {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'I’ve done it' }));
    await expect(await canvas.findByText(/nothing yet/i, { selector: 'p' }, { timeout: 4_000 })).toBeVisible();
  },
});
