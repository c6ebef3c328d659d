import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect } from 'storybook/test';
import { ConnectButton, type ConnectButtonProps } from '../src';
import { listEndpoint } from './connection-states';
import { localizationOf } from './screen-widget';
import { appearanceOf, Stage, useSurroundings } from './surroundings';

interface ButtonProps extends ConnectButtonProps {
  /** The name of a state in `LIST_STATES`; default `each state`. */
  readonly list?: string;
}

function ButtonOn({ list = 'each state', appearance, ...props }: ButtonProps) {
  const around = useSurroundings();
  const [endpoint] = useState(() => listEndpoint(list));
  const { localization, dir } = localizationOf(around);
  const { layout: _layout, ...look } = appearanceOf(around, appearance);
  return (
    <Stage>
      <ConnectButton {...endpoint} localization={localization} dir={dir} {...props} appearance={look} />
    </Stage>
  );
}

/** A button that connects a site and says how the connection stands, in each of its states. */
const meta = {
  title: 'Connect button',
  component: ConnectButton as never,
  render: (args) => <ButtonOn key={args.domain} {...args} />,
  argTypes: { list: { table: { category: 'story' }, control: false } },
  parameters: { controls: { exclude: ['endpoint', 'fetch', 'headers'] } },
} satisfies Meta<ButtonProps>;

export default meta;

type Story = StoryObj<ButtonProps>;

export const NotConnected: Story = { args: { domain: 'stripe.com' } };
export const NotFinished: Story = { args: { domain: 'salesforce.com' } };
export const Connected: Story = { args: { domain: 'github.com' } };
export const NeedsSigningInAgain: Story = { args: { domain: 'netflix.com' } };
export const RenewedBySelf: Story = { args: { domain: 'notion.so' } };
export const RenewalTurnedOff: Story = { args: { domain: 'notion.so', list: 'turned off' } };
export const StateOfALaterVersion: Story = { args: { domain: 'zendesk.com' } };
export const CannotBeRead: Story = { args: { domain: 'github.com', list: 'cannot be read' } };
export const ReadingHowItStands: Story = { args: { domain: 'github.com', list: 'loading' } };
export const Pressed: Story = {
  args: { domain: 'stripe.com' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Connect stripe.com' }));
    await expect(await canvas.findByRole('dialog')).toBeVisible();
  },
};
export const In320: Story = { args: { domain: 'netflix.com' }, globals: { width: '320' } };
export const WithColorsOfTheHost: Story = {
  args: { domain: 'stripe.com', appearance: { variables: { colorPrimary: '#635bff' } } },
};
export const ButtonOfTheHost: Story = {
  args: {
    domain: 'netflix.com',
    children: ({ label, reason, connect }) => (
      <button type="button" onClick={connect} title={reason ?? undefined}>
        {label}
      </button>
    ),
  },
};
