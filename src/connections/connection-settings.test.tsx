import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { type ConnectionsEndpoint, connectionsEndpoint, SIGNED_IN } from '../../test/helpers/connections-endpoint';
import { pass, withTestClock } from '../../test/helpers/mount-flow';
import { ConnectionSettings, type ConnectionSettingsProps, Connections, type SettingField } from '..';
import { notifyEndpointChange } from '../client/endpoint-changes';
import { english as en } from '../localization/english';

withTestClock();

const ALL: readonly SettingField[] = [
  'login_url',
  'allowed_domains',
  'save_credentials',
  'health_checks',
  'health_check_interval',
  'auto_reauth',
];

const endpointWith = (members: object = {}) => connectionsEndpoint([{ domain: 'a.example', ...SIGNED_IN, ...members }]);

async function show(at: ConnectionsEndpoint, props: Partial<ConnectionSettingsProps> = {}) {
  const user = userEvent.setup({ delay: null });
  const { ids, endpoint, fetch } = at;
  render(<ConnectionSettings connectionId={ids[0] ?? ''} endpoint={endpoint} fetch={fetch} fields={ALL} {...props} />);
  await pass(0);
  const save = async () => {
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await pass(100);
  };
  return { user, save };
}

const page = () => screen.getByLabelText('Sign-in page');
const sites = () => screen.getByLabelText('Other sites');
const interval = () => screen.getByLabelText('Time between checks');
const toggle = (name: string) => screen.getByRole('switch', { name });
const patches = (at: ConnectionsEndpoint) =>
  at.calls.filter(({ method }) => method === 'PATCH').map(({ body }) => body);

function rejecting(at: ConnectionsEndpoint, status: number, code = 'bad_request'): ConnectionsEndpoint {
  at.intercept = ({ method }) => (method === 'PATCH' ? Response.json({ code, message: 'No.' }, { status }) : undefined);
  return at;
}

describe('what is shown', () => {
  it('is what is saved', async () => {
    await show(
      endpointWith({
        login_url: 'https://a.example/login',
        allowed_domains: ['b.example', 'c.example'],
        save_credentials: false,
        health_check_interval: 7_200,
      }),
    );
    expect(screen.getByRole('heading', { name: 'Settings for a.example' })).toBeVisible();
    expect(page()).toHaveValue('https://a.example/login');
    expect(sites()).toHaveValue('b.example\nc.example');
    expect(toggle('Save sign-in details')).not.toBeChecked();
    expect(toggle('Regular checks')).toBeChecked();
    expect(interval()).toHaveDisplayValue('2 hours');
    expect(toggle('Stay signed in')).toBeChecked();
  });

  it('has the host’s own mark of the site', async () => {
    await show(endpointWith(), { siteIcon: <img src="data:," alt="Mark of A" /> });
    expect(screen.getByAltText('Mark of A')).toBeVisible();
  });

  it('is what the host names, and nothing else', async () => {
    await show(endpointWith(), { fields: ['auto_reauth'] });
    expect(screen.getAllByRole('switch')).toEqual([toggle('Stay signed in')]);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('follows what is saved elsewhere, but for what was entered', async () => {
    const at = endpointWith();
    const { user } = await show(at);
    await user.type(page(), 'a.example/login');
    await at.sandbox.fetch(`${at.endpoint}/connections/${at.ids[0]}`, {
      method: 'PATCH',
      headers: { Authorization: 'Bearer sk_sandbox', 'Content-Type': 'application/json' },
      body: JSON.stringify({ login_url: 'https://a.example/other', auto_reauth: false }),
    });
    notifyEndpointChange(at.endpoint);
    await pass(0);
    expect(toggle('Stay signed in')).not.toBeChecked();
    expect(page()).toHaveValue('a.example/login');
  });

  it('needs checks to stay signed in, and says so', async () => {
    const { user } = await show(endpointWith());
    await user.click(toggle('Regular checks'));
    expect(interval()).toBeDisabled();
    expect(toggle('Stay signed in')).toHaveAccessibleDescription('Works only with regular checks.');
    await user.click(toggle('Stay signed in'));
    expect(toggle('Stay signed in')).not.toBeChecked();
  });

  it.each([
    [401, en.unauthorizedTitle, 'Try now'],
    [404, en.notFoundTitle, 'Try now'],
    [400, 'Can’t load the settings', 'Try again'],
  ])('is why it could not be read, and another try: %i', async (status, title, button) => {
    const at = endpointWith();
    at.intercept = () => Response.json({}, { status });
    await show(at);
    expect(screen.getByText(title)).toBeVisible();
    expect(screen.getByRole('button', { name: button })).toBeVisible();
  });

  it('throws for an id that is none', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => render(<ConnectionSettings connectionId="" fields={ALL} />)).toThrow(TypeError);
    vi.mocked(console.error).mockRestore();
  });
});

describe('saving', () => {
  it('sends only what was changed, says what was saved, and tells the host', async () => {
    const at = endpointWith();
    const onSave = vi.fn();
    const { user, save } = await show(at, { onSave });
    await user.type(sites(), 'login.a.example');
    await user.click(toggle('Save sign-in details'));
    await user.click(toggle('Stay signed in'));
    await user.click(toggle('Stay signed in'));
    await save();
    expect(patches(at)).toEqual([{ save_credentials: false, allowed_domains: ['login.a.example'] }]);
    expect(screen.getByText('Saved: Other sites and Save sign-in details').closest('[role=status]')).not.toBeNull();
    const changed = ['save_credentials', 'allowed_domains'];
    expect(onSave).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ domain: 'a.example' }), expect.anything());
    expect(onSave.mock.calls[0]?.[1].toSorted()).toEqual(changed.toSorted());
    await user.type(page(), 'x');
    expect(screen.queryByText(/^Saved/)).toBeNull();
  });

  it('has worked even if the host’s callback throws, which the host is left to see', async () => {
    const thrown: unknown[] = [];
    const onUnhandled = (reason: unknown) => thrown.push(reason);
    process.on('unhandledRejection', onUnhandled);
    const { user, save } = await show(endpointWith(), {
      onSave: () => {
        throw new Error('The host’s own.');
      },
    });
    await user.click(toggle('Stay signed in'));
    await save();
    expect(screen.getByText('Saved: Stay signed in')).toBeVisible();
    vi.useRealTimers();
    await vi.waitFor(() => expect(thrown).toEqual([new Error('The host’s own.')]));
    process.off('unhandledRejection', onUnhandled);
  });

  it('sends nothing while nothing was changed', async () => {
    const at = endpointWith();
    const { user, save } = await show(at);
    await save();
    await user.click(toggle('Stay signed in'));
    await user.click(toggle('Stay signed in'));
    await save();
    expect(screen.getByRole('button', { name: 'Save' })).toHaveAttribute('aria-disabled', 'true');
    expect(patches(at)).toEqual([]);
  });

  it('says what is not valid before it is sent, and leads to it', async () => {
    const at = endpointWith();
    const { user, save } = await show(at);
    await user.type(page(), 'http://a.example');
    await save();
    expect(page()).toHaveFocus();
    expect(page()).toHaveAccessibleDescription(/Enter an address that begins with https:\/\/$/);
    await user.type(page(), 'x');
    expect(page()).toBeValid();
    await user.clear(page());
    await user.type(sites(), 'localhost');
    await save();
    expect(sites()).toHaveAccessibleDescription(/such as login\.a\.example$/);
    expect(patches(at)).toEqual([]);
  });

  it('says at the field that a plan does not allow checks that often', async () => {
    const at = connectionsEndpoint([{ domain: 'a.example', ...SIGNED_IN }], { limits: { plan: 'hobbyist' } });
    const { user, save } = await show(at);
    await user.selectOptions(interval(), '5 minutes');
    await user.click(toggle('Save sign-in details'));
    await save();
    expect(interval()).toHaveAccessibleDescription('This app isn’t allowed to check that often. Choose a longer time.');
    expect(interval()).toHaveFocus();
    expect(interval()).toHaveDisplayValue('5 minutes');
    expect(toggle('Save sign-in details')).not.toBeChecked();
  });

  it('says at the field that the app does not allow a site', async () => {
    const { user, save } = await show(rejecting(endpointWith(), 403, 'domain_not_allowed'));
    await user.type(page(), 'https://evil.example');
    await save();
    expect(page()).toHaveAccessibleDescription(/This app doesn’t allow that site\.$/);
  });

  it.each([
    [500, 'Your changes couldn’t be saved. They are still here: try again in a moment.'],
    [429, 'Your changes couldn’t be saved. They are still here: try again in a moment.'],
    [422, en.refusedText],
  ])(
    'keeps what was entered when it is answered %i, and can be tried again; one press is one request',
    async (status, words) => {
      const at = rejecting(endpointWith(), status);
      const { user } = await show(at);
      await user.click(toggle('Save sign-in details'));
      await user.click(toggle('Stay signed in'));
      await user.dblClick(screen.getByRole('button', { name: 'Save' }));
      await pass(60_000);
      expect(screen.getByText(words)).toBeVisible();
      expect(toggle('Save sign-in details')).not.toBeChecked();
      expect(patches(at)).toHaveLength(1);
      at.intercept = null;
      await user.click(screen.getByRole('button', { name: 'Save' }));
      await pass(0);
      expect(screen.getByText(/^Saved/)).toBeVisible();
    },
  );

  it('lets nothing be changed while it is under way, and keeps the focus', async () => {
    const at = endpointWith();
    const { user } = await show(at);
    await user.click(toggle('Stay signed in'));
    at.intercept = ({ method }) => (method === 'PATCH' ? new Promise(() => {}) : undefined);
    const button = screen.getByRole('button', { name: 'Save' });
    await user.click(button);
    expect(button).toHaveTextContent('Saving…');
    expect(button).toHaveFocus();
    await user.type(page(), 'x');
    await user.click(toggle('Save sign-in details'));
    expect(page()).toHaveValue('');
    expect(toggle('Save sign-in details')).toBeChecked();
  });

  it('sends no form of the host’s around it', async () => {
    const at = endpointWith();
    const onSubmit = vi.fn();
    const user = userEvent.setup({ delay: null });
    render(
      <div onSubmit={onSubmit}>
        <ConnectionSettings connectionId={at.ids[0] ?? ''} endpoint={at.endpoint} fetch={at.fetch} fields={ALL} />
      </div>,
    );
    await pass(0);
    await user.type(page(), 'a.example/login{Enter}');
    await pass(100);
    expect(patches(at)).toEqual([{ login_url: 'https://a.example/login' }]);
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('is seen at once by a list on the same page', async () => {
    const at = endpointWith();
    const onSettings = vi.fn();
    render(<Connections endpoint={at.endpoint} fetch={at.fetch} onSettings={onSettings} />);
    const { user, save } = await show(at);
    await user.click(toggle('Stay signed in'));
    await save();
    await user.click(screen.getByRole('button', { name: 'Settings a.example' }));
    expect(onSettings.mock.calls[0]?.[0].settings.auto_reauth).toBe(false);
  });
});

it('is as wide as it is without a layout where the width is no word', async () => {
  const width = JSON.parse('{"toString": 0}');
  await show(endpointWith(), { appearance: { layout: { width } } });
  expect(page().closest('[data-maf-element=root]')).toHaveAttribute('data-maf-width', 'narrow');
});
