import { expect, fn, spyOn } from 'storybook/test';
import { screenMeta, storyOf } from './screen-story';

/** It did not work: what happened, the site's words if there are any, and what to do. */
export default { ...screenMeta, title: 'Screens/Failed' };

export const WrongCredentials = storyOf('failed, wrong credentials');

export const Locked = storyOf('failed, locked');

export const Captcha = storyOf('failed, captcha');

/** Where the widget may not copy, as in a frame without permission: what support needs to know is there to be selected. */
export const DetailsForSupport = storyOf('failed, captcha', {
  play: async ({ canvas, userEvent }) => {
    const denied = spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('Denied.'));
    await userEvent.click(await canvas.findByRole('button', { name: 'Copy details' }));
    await expect(await canvas.findByRole('textbox', { name: 'Copy details' })).toHaveFocus();
    denied.mockRestore();
  },
});

export const TriedAgain = storyOf('failed, wrong credentials', {
  args: { running: true, onError: fn() },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Try again' }));
    await expect(await canvas.findByLabelText('Password', undefined, { timeout: 5_000 })).toBeVisible();
    // The end is from before: it is shown, and is no news to the host.
    await expect(args.onError).not.toHaveBeenCalled();
  },
});
