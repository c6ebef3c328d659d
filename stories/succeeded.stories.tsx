import { expect, fn } from 'storybook/test';
import { screenMeta, storyOf } from './screen-story';

/** It worked, or was so already. */
export default { ...screenMeta, title: 'Screens/Succeeded' };

export const Succeeded = storyOf('succeeded', {
  play: async ({ canvas }) => {
    await canvas.findByRole('heading', { name: 'You’re connected' }, { timeout: 10_000 });
  },
});

export const AlreadyConnected = storyOf('already connected');

export const WithoutAButton = storyOf('already connected', { args: { done: false } });

/** From the password to the end. */
export const SignedIn = storyOf('user name and password', {
  args: { running: true, onSuccess: fn(), onDone: fn() },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.type(await canvas.findByLabelText('User name'), 'user_good');
    await userEvent.type(canvas.getByLabelText('Password'), 'pass_good{Enter}');
    await userEvent.click(await canvas.findByRole('button', { name: 'Done' }, { timeout: 5_000 }));
    await expect(args.onSuccess).toHaveBeenCalledOnce();
    await expect(args.onDone).toHaveBeenCalledOnce();
  },
});
