import { expect } from 'storybook/test';
import { screenMeta, storyOf } from './screen-story';

/** Something was sent and is not settled: the form stays where it is, and nothing can be sent twice. */
export default { ...screenMeta, title: 'Screens/Submitting' };

export const SentElsewhere = storyOf('submitting');

export const Form = storyOf('user name and password', {
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByLabelText('User name'), 'user_good');
    await userEvent.type(canvas.getByLabelText('Password'), 'pass_good');
    await userEvent.click(canvas.getByRole('button', { name: 'Sign in' }));
    await expect(await canvas.findByRole('button', { name: 'Checking…' })).toHaveAttribute('aria-disabled', 'true');
  },
});

export const Choice = storyOf('method picker', {
  play: async ({ canvas, userEvent }) => {
    const choice = await canvas.findByRole('button', { name: /phone call/i });
    await userEvent.click(choice);
    await expect(choice).toHaveAttribute('aria-disabled', 'true');
  },
});

export const Provider = storyOf('providers', {
  play: async ({ canvas, userEvent }) => {
    const button = await canvas.findByRole('button', { name: /google/i });
    await userEvent.click(button);
    await expect(button).toHaveAttribute('aria-disabled', 'true');
  },
});
