import { expect, fn } from 'storybook/test';
import { screenMeta, storyOf } from './screen-story';

/** Stopped: here, where it can be gone on with, or on the server, where only a new one helps. */
export default { ...screenMeta, title: 'Screens/Canceled' };

export const ByTheServer = storyOf('canceled');

export const ByThePerson = storyOf('user name and password', {
  args: { onCancel: fn() },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Cancel' }));
    await expect(await canvas.findByRole('button', { name: 'Continue signing in' })).toBeVisible();
    await expect(args.onCancel).toHaveBeenCalledOnce();
  },
});

export const AskedBeforeSomethingIsLost = storyOf('user name and password', {
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByLabelText('User name'), 'ada');
    await userEvent.click(canvas.getByRole('button', { name: 'Cancel' }));
    await expect(await canvas.findByRole('button', { name: 'Keep going' })).toBeVisible();
  },
});
