import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { ConnectButton, type ConnectButtonProps } from '../src';
import { listEndpoint } from './connection-states';
import { localizationOf } from './screen-widget';
import { appearanceOf, Stage, useSurroundings } from './surroundings';

function ButtonOn({ appearance, ...props }: ConnectButtonProps) {
  const around = useSurroundings();
  const [endpoint] = useState(() => listEndpoint('each state'));
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
  component: ConnectButton,
  render: (args) => <ButtonOn key={args.domain} {...args} />,
  parameters: { controls: { exclude: ['endpoint', 'fetch', 'headers'] } },
} satisfies Meta<ConnectButtonProps>;

export default meta;

type Story = StoryObj<ConnectButtonProps>;

export const NotConnected: Story = { args: { domain: 'stripe.com' } };
export const NotFinished: Story = { args: { domain: 'salesforce.com' } };
export const Connected: Story = { args: { domain: 'github.com' } };
export const NeedsSigningInAgain: Story = { args: { domain: 'netflix.com' } };
export const RenewedBySelf: Story = { args: { domain: 'notion.so' } };
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
