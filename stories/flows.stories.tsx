import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn } from 'storybook/test';
import { ManagedAuthFlow } from '../src';
import { GOOD_CODE, GOOD_PASSWORD, IDENTITIES, SITES } from '../src/sandbox';
import { sandboxEndpoint } from '../test/helpers/sandbox-endpoint';
import { documented } from './documented';
import { localizationOf, type WidgetOptions } from './screen-widget';
import { appearanceOf, Stage, useSurroundings } from './surroundings';

interface FlowProps extends WidgetOptions {
  /** The site's domain. It chooses the shape of the login. */
  readonly site: string;
  /** The user name to type. It chooses what happens. */
  readonly identity: string;
  /** Multiplies the time that the site takes. */
  readonly pace: number;
}

function LiveFlow({ site, identity, pace, appearance, ...options }: FlowProps) {
  const around = useSurroundings();
  const [{ sandbox, endpoint, fetch }] = useState(() => sandboxEndpoint({ pace }));
  const [id] = useState(() => sandbox.createConnection({ domain: site }).id);
  const who = IDENTITIES.find(({ username }) => username === identity);
  return (
    <>
      <ManagedAuthFlow
        onDone={() => {}}
        {...options}
        {...localizationOf(around)}
        appearance={appearanceOf(around, appearance)}
        connectionId={id}
        endpoint={endpoint}
        fetch={fetch}
      />
      <p>
        Type <code>{identity}</code>, <code>{GOOD_PASSWORD}</code>, and <code>{GOOD_CODE}</code> where a code is asked
        for. {who?.description}
      </p>
    </>
  );
}

/** Whole flows against a sandbox in this page. Choose the site and who signs in; what happens then is the sandbox's. */
const meta = {
  title: 'Flows',
  component: documented,
  render: (args) => (
    <Stage>
      <LiveFlow key={`${args.site} ${args.pace}`} {...args} />
    </Stage>
  ),
  argTypes: {
    site: { control: 'select', options: SITES.map(({ domain }) => domain), table: { category: 'sandbox' } },
    identity: {
      control: 'select',
      options: IDENTITIES.map(({ username }) => username),
      table: { category: 'sandbox' },
    },
    pace: { control: { type: 'range', min: 0, max: 2, step: 0.25 }, table: { category: 'sandbox' } },
  },
  args: { site: 'authenticator.example', identity: 'user_good', pace: 1 },
  parameters: { controls: { exclude: ['connectionId', 'endpoint', 'fetch', 'headers'] } },
} satisfies Meta<FlowProps>;

export default meta;

type Story = StoryObj<FlowProps>;

export const AnySite: Story = {};

export const PasswordAndCode: Story = {
  args: { pace: 0.02, onSuccess: fn() },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /sign in to/i }));
    await userEvent.type(await canvas.findByLabelText('User name', undefined, { timeout: 5_000 }), 'user_good');
    await userEvent.type(canvas.getByLabelText('Password'), `${GOOD_PASSWORD}{Enter}`);
    await userEvent.type(
      await canvas.findByRole('textbox', { name: /code/i }, { timeout: 5_000 }),
      `${GOOD_CODE}{Enter}`,
    );
    await expect(await canvas.findByRole('heading', { name: /connected/i }, { timeout: 5_000 })).toBeVisible();
    await expect(args.onSuccess).toHaveBeenCalledOnce();
  },
};

export const WrongPasswordOnce: Story = {
  args: { pace: 0.02, site: 'password.example', identity: 'user_wrong_password_once' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /sign in to/i }));
    const name = await canvas.findByLabelText('User name', undefined, { timeout: 5_000 });
    await userEvent.type(name, 'user_wrong_password_once');
    await userEvent.type(canvas.getByLabelText('Password'), 'something{Enter}');
    await expect(await canvas.findByText('password.example says', undefined, { timeout: 5_000 })).toBeVisible();
    await expect(canvas.getByLabelText('User name')).toHaveValue('user_wrong_password_once');
    await expect(canvas.getByLabelText('Password')).toHaveValue('');
  },
};

export const ApprovedOnAPhone: Story = {
  args: { site: 'push.example', pace: 0.25 },
};
