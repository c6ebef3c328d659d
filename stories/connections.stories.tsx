import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect } from 'storybook/test';
import { Connections, type ConnectionsProps } from '../src';
import { GOOD_PASSWORD } from '../src/sandbox';
import { listEndpoint } from './connection-states';
import { localizationOf } from './screen-widget';
import { appearanceOf, Stage, useSurroundings } from './surroundings';

interface ListProps extends ConnectionsProps {
  /** The name of a state in `LIST_STATES`. */
  readonly state: string;
}

function ListInState({ state, appearance, ...props }: ListProps) {
  const around = useSurroundings();
  const [endpoint] = useState(() => listEndpoint(state));
  const { localization, dir } = localizationOf(around);
  return (
    <Stage>
      <Connections
        {...endpoint}
        actions={['signIn', 'disconnect']}
        flow={{ live: 'poll', consent: false }}
        localization={localization}
        dir={dir}
        {...props}
        appearance={{ ...appearanceOf(around, appearance), layout: { width: 'fill' } }}
      />
    </Stage>
  );
}

/** The accounts that a person has connected. Signing in again and disconnecting work, against a sandbox in this page. */
const meta = {
  title: 'Connections',
  component: Connections,
  render: (args) => <ListInState key={args.state} {...args} />,
  argTypes: { state: { table: { category: 'story' }, control: false } },
  parameters: { controls: { exclude: ['endpoint', 'fetch', 'headers', 'queryClient'] } },
  globals: { width: '640' },
} satisfies Meta<ListProps>;

export default meta;

type Story = StoryObj<ListProps>;

export const EachState: Story = { args: { state: 'each state', onSettings: () => {} } };
export const EachReason: Story = { args: { state: 'each reason' } };
export const RenewalTurnedOff: Story = { args: { state: 'turned off' } };
export const EightWithSearch: Story = { args: { state: 'eight' } };
export const WithoutActions: Story = { args: { state: 'each state', actions: [] } };
export const LongName: Story = { args: { state: 'long names' }, globals: { width: '320' } };
export const Empty: Story = {
  args: { state: 'empty', empty: <button type="button">Connect an account</button> },
};
export const Loading: Story = { args: { state: 'loading' } };
export const CannotBeRead: Story = { args: { state: 'cannot be read' } };
export const CannotBeReadAgain: Story = {
  args: { state: 'cannot be read again' },
  play: async ({ canvas }) => {
    await canvas.findByRole('listitem', { name: /github.com/ });
    // Read again when the page is shown again.
    for (const value of ['hidden', 'visible']) {
      Object.defineProperty(document, 'visibilityState', { value, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
      await new Promise(requestAnimationFrame);
    }
    Reflect.deleteProperty(document, 'visibilityState');
    await expect(await canvas.findByText(/out of date/)).toBeVisible();
  },
};
export const SignedOutOfTheProduct: Story = { args: { state: 'signed out of the product' } };
export const InA320Sidebar: Story = { args: { state: 'each state' }, globals: { width: '320' } };

/** Asked first, in place of the buttons. */
export const AsksBeforeDisconnecting: Story = {
  args: { state: 'one' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Disconnect github.com' }));
    await expect(canvas.getByRole('button', { name: 'Keep connected' })).toHaveFocus();
  },
};

export const CannotBeDisconnected: Story = {
  args: { state: 'one that cannot be removed' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Disconnect github.com' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Disconnect' }));
    const [said] = await canvas.findAllByText(/couldn’t be disconnected/);
    await expect(said).toBeVisible();
  },
};

export const SignInAgain: Story = {
  args: { state: 'each state' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Sign in again netflix.com' }));
    await userEvent.click(await canvas.findByRole('button', { name: /^Sign in to netflix.com/ }));
    await userEvent.type(await canvas.findByLabelText('User name', undefined, { timeout: 5_000 }), 'user_good');
    await userEvent.type(canvas.getByLabelText('Password'), `${GOOD_PASSWORD}{Enter}`);
  },
};
