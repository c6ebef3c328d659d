import { expect } from 'storybook/test';
import { screenMeta, storyOf } from './screen-story';

/** Fields and choices of one step, in either dialect of the API, on one screen. */
export default { ...screenMeta, title: 'Screens/Prompt' };

export const UserNameAndPassword = storyOf('user name and password');

export const EmailFirst = storyOf('email first');

export const PasswordAlone = storyOf('password alone');

export const WrongPassword = storyOf('wrong password');

export const RejectedField = storyOf('rejected field, canonical');

export const Code = storyOf('code');

export const CodeByTextMessage = storyOf('code by text message');

export const ExpiringSoon = storyOf('expiring soon', {
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/time left/i)).toBeVisible();
  },
});

export const EveryFieldType = storyOf('every field type');

export const TwentyFields = storyOf('twenty fields');

export const AwkwardNames = storyOf('awkward names');

export const OptionalFields = storyOf('optional fields');

/** Several hundred characters, words without end, other scripts, and markup that stays text. */
export const LongTexts = storyOf('long texts');

export const MissingFields = storyOf('user name and password', {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Sign in' }));
    await expect(await canvas.findByText('2 fields need your attention.', { selector: 'p' })).toBeVisible();
    await expect(canvas.getAllByRole('textbox')[0]).toHaveFocus();
  },
});

export const RevealedPassword = storyOf('user name and password', {
  play: async ({ canvas, userEvent }) => {
    const password = await canvas.findByLabelText('Password');
    await userEvent.type(password, 'correct horse ');
    await userEvent.click(canvas.getByRole('button', { name: /show/i }));
    await expect(password).toHaveAttribute('type', 'text');
    await expect(canvas.getByText(/space at the start or end/, { selector: 'p' })).toBeVisible();
  },
});
