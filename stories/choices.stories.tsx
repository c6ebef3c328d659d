import { expect } from 'storybook/test';
import { screenMeta, storyOf } from './screen-story';

/** The same kind of screen where there is something to choose: providers, methods, accounts. */
export default { ...screenMeta, title: 'Screens/Prompt with choices' };

export const Providers = storyOf('providers');

export const ProvidersBesideForm = storyOf('providers beside a form');

export const ProvidersBelowForm = storyOf('providers beside a form', {
  args: { appearance: { layout: { ssoPlacement: 'bottom' } } },
});

export const MethodPicker = storyOf('method picker');

export const MethodPickerCanonical = storyOf('method picker, canonical');

export const AccountPicker = storyOf('account picker');

export const EverythingAtOnce = storyOf('everything at once');

export const TwoHundredOrganizations = storyOf('200 organizations', {
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('searchbox'), 'north');
    const list = canvas.getByRole('list');
    await expect(list.children.length).toBeLessThan(200);
  },
});

export const LinkedPassword = storyOf('linked password', {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /enter your password/i }));
    await expect(await canvas.findByLabelText('Password')).toBeVisible();
  },
});
