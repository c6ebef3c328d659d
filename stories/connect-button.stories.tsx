import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect } from 'storybook/test';
import { ConnectButton, type ConnectButtonProps } from '../src';
import { DIALOG } from '../src/connections/connect-button';
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

/** The dialog's code as on a line that is slow or, with `fails`, gone. Other stories on the page have it again. */
function onALine({ fails }: { fails: boolean }) {
  const listeners = new Set<() => void>();
  let trouble: object | null = null;
  const line = {
    current: { get: () => null },
    trouble: { get: () => trouble },
    subscribe: {
      value: (listener: () => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    load: {
      value: async () => {
        await null;
        if (fails) trouble = {};
        for (const listener of listeners) listener();
      },
    },
  };
  for (const [name, member] of Object.entries(line)) {
    Object.defineProperty(DIALOG, name, { ...member, configurable: true });
  }
  return () => {
    for (const name of Object.keys(line)) Reflect.deleteProperty(DIALOG, name);
  };
}

export const DialogOnItsWay: Story = {
  args: { domain: 'stripe.com' },
  beforeEach: () => onALine({ fails: false }),
  play: async ({ canvas, userEvent }) => {
    const button = await canvas.findByRole('button', { name: 'Connect stripe.com' });
    await userEvent.click(button);
    await expect(button).toHaveAttribute('aria-disabled', 'true');
  },
};
export const DialogThatDoesNotLoad: Story = {
  args: { domain: 'stripe.com' },
  beforeEach: () => onALine({ fails: true }),
  play: async ({ canvas, userEvent }) => {
    const button = await canvas.findByRole('button', { name: 'Connect stripe.com' });
    await userEvent.click(button);
    await expect(button).toHaveAccessibleDescription(/connection/);
    await expect(button).not.toHaveAttribute('aria-disabled');
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
