import { expect } from 'storybook/test';
import { screenMeta, storyOf } from './screen-story';

/** What will happen, while the sign-in page is looked for behind it. */
export default { ...screenMeta, title: 'Screens/Consent' };

export const Asked = storyOf('consent');

export const Recorded = storyOf('consent, recorded');

export const RecordedAlone = storyOf('recorded, consent asked elsewhere');

export const Given = storyOf('consent', {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Continue' }));
    await expect(await canvas.findByText('Opening the sign-in page…', { selector: 'p' })).toBeVisible();
  },
});
