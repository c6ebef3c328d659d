import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect } from 'storybook/test';
import { ConnectionSettings, type ConnectionSettingsProps } from '../src';
import { settingsEndpoint } from './connection-states';
import { localizationOf } from './screen-widget';
import { appearanceOf, Stage, useSurroundings } from './surroundings';

interface SettingsProps extends Partial<ConnectionSettingsProps> {
  /** The name of a state in `SETTINGS_STATES`. */
  readonly state: string;
}

function SettingsInState({ state, appearance, ...props }: SettingsProps) {
  const around = useSurroundings();
  const [endpoint] = useState(() => settingsEndpoint(state));
  const { localization, dir } = localizationOf(around);
  return (
    <Stage>
      <ConnectionSettings
        {...endpoint}
        localization={localization}
        dir={dir}
        {...props}
        appearance={appearanceOf(around, appearance)}
      />
    </Stage>
  );
}

/** What a person may change of a connection. Saving works, against a sandbox in this page. */
const meta = {
  title: 'Settings',
  component: ConnectionSettings as never,
  render: (args) => <SettingsInState key={args.state} {...args} />,
  argTypes: { state: { table: { category: 'story' }, control: false } },
  parameters: { controls: { exclude: ['connectionId', 'endpoint', 'fetch', 'headers', 'queryClient'] } },
} satisfies Meta<SettingsProps>;

export default meta;

type Story = StoryObj<SettingsProps>;

export const EveryField: Story = { args: { state: 'every field' } };
export const OneField: Story = { args: { state: 'one field' } };
export const WithoutChecks: Story = { args: { state: 'without checks' } };
export const Loading: Story = { args: { state: 'loading' } };
export const Removed: Story = { args: { state: 'removed' } };

export const Saved: Story = {
  args: { state: 'every field' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('switch', { name: 'Save sign-in details' }));
    await userEvent.type(canvas.getByLabelText('Other sites'), 'login.netflix.com');
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    await expect(await canvas.findByText('Saved: Other sites and Save sign-in details')).toBeVisible();
  },
};

export const WhatIsEnteredIsNone: Story = {
  args: { state: 'every field' },
  play: async ({ canvas, userEvent }) => {
    const page = await canvas.findByLabelText('Sign-in page');
    await userEvent.type(page, 'http://netflix.com');
    await userEvent.type(canvas.getByLabelText('Other sites'), 'localhost');
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    await expect(page).toHaveFocus();
  },
};

export const RefusedByThePlan: Story = {
  args: { state: 'not allowed by the plan' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.selectOptions(await canvas.findByLabelText('Time between checks'), '300');
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    await expect(await canvas.findByText(/isn’t allowed to check that often/)).toBeVisible();
  },
};

export const RefusedForItsDomain: Story = {
  args: { state: 'a domain that is not allowed' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByLabelText('Sign-in page'), 'evil.example/login');
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    await expect(await canvas.findByText('This app doesn’t allow that site.')).toBeVisible();
  },
};

export const BeingSaved: Story = {
  args: { state: 'being saved' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('switch', { name: 'Stay signed in' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    await expect(await canvas.findByRole('button', { name: 'Saving…' })).toHaveFocus();
  },
};

export const CannotBeSaved: Story = {
  args: { state: 'cannot be saved' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('switch', { name: 'Stay signed in' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    await expect(await canvas.findByText(/couldn’t be saved/)).toBeVisible();
    await expect(canvas.getByRole('switch', { name: 'Stay signed in' })).not.toBeChecked();
  },
};
