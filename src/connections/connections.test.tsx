import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { type ConnectionsEndpoint, connectionsEndpoint, SIGNED_IN } from '../../test/helpers/connections-endpoint';
import { pass, withTestClock } from '../../test/helpers/mount-flow';
import { Connections, type ConnectionsProps } from '..';
import { english as en } from '../localization/english';
import { de } from '../localization/locales/de';
import type { JsonObject } from '../protocol/json';

withTestClock();

const GITHUB = { domain: 'github.com', ...SIGNED_IN };
const NETFLIX = { domain: 'netflix.com', ...SIGNED_IN };
const ALL = ['signIn', 'disconnect'] as const;
const SMS = { status: 'NEEDS_AUTH', can_reauth: false, can_reauth_reason: 'requires_sms_code' };

async function show(at: ConnectionsEndpoint, props: ConnectionsProps = {}) {
  const user = userEvent.setup({ delay: null });
  const flow = { live: 'poll', consent: false } as const;
  const element = (more: ConnectionsProps) => (
    <Connections endpoint={at.endpoint} fetch={at.fetch} actions={ALL} flow={flow} {...props} {...more} />
  );
  const { rerender, container } = render(element({}));
  await pass(0);
  const press = async (name: string | RegExp) => {
    await user.click(screen.getByRole('button', { name }));
    await pass(0);
  };
  return { user, press, container, update: (more: ConnectionsProps) => rerender(element(more)) };
}

/** Says something else of one site than the sandbox does. */
function saying(at: ConnectionsEndpoint, domain: string, members: object): ConnectionsEndpoint {
  const sandboxSays = async (request: Request) => {
    const headers = { ...Object.fromEntries(request.headers), Authorization: 'Bearer sk_sandbox' };
    const list: JsonObject[] = await (await at.sandbox.fetch(new Request(request, { headers }))).json();
    return Response.json(list.map((each) => (each.domain === domain ? { ...each, ...members } : each)));
  };
  at.intercept = (request) => (request.url.endsWith('/connections') ? sandboxSays(request) : undefined);
  return at;
}

const row = (domain: string) => within(screen.getByRole('listitem', { name: domain }));

describe('a connection', () => {
  it('is told by its site, how it stands, and when that was last checked', async () => {
    await show(connectionsEndpoint([GITHUB]));
    await pass(5 * 60_000);
    expect(row('github.com').getByText('Connected')).toBeVisible();
    expect(row('github.com').getByText('Last check: 5 minutes ago').tagName).toBe('TIME');
    expect(row('github.com').queryByRole('button', { name: /^Sign in/ })).toBeNull();
  });

  it.each([
    [SMS, 'github.com sends you a code by text message.'],
    [{ ...SMS, can_reauth_reason: 'next_years' }, 'github.com needs you to sign in yourself.'],
    [
      { ...SMS, can_reauth: true },
      'The saved details are used to sign in again automatically. You can also do it now.',
    ],
    [{ ...SMS, can_reauth: true, auto_reauth: false }, 'Signing in again automatically is turned off.'],
  ])('that was signed out says why, in words: %o', async (members, words) => {
    await show(saying(connectionsEndpoint([GITHUB]), 'github.com', members));
    expect(row('github.com').getByText('Sign-in needed')).toBeVisible();
    expect(row('github.com').getByText(words)).toBeVisible();
  });
});

describe('disconnecting', () => {
  it('asks first; the focus is on the answer that changes nothing, and comes back', async () => {
    const at = connectionsEndpoint([GITHUB]);
    const { user, press } = await show(at);
    await press('Disconnect github.com');
    expect(screen.getByText(/^Disconnect github.com\?/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Keep connected' })).toHaveFocus();
    await user.keyboard('{Escape}');
    await pass(0);
    expect(screen.queryByText(/^Disconnect github.com\?/)).toBeNull();
    expect(screen.getByRole('button', { name: 'Disconnect github.com' })).toHaveFocus();
    expect(at.count('DELETE')).toBe(0);
  });

  it('removes the row, tells the host, says so, and leaves the focus in the list', async () => {
    const at = connectionsEndpoint([GITHUB, NETFLIX]);
    const onDisconnect = vi.fn();
    const { press } = await show(at, { onDisconnect });
    await press('Disconnect github.com');
    await press('Disconnect');
    await pass(0);
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(onDisconnect).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ domain: 'github.com' }));
    expect(screen.getByText('github.com is disconnected.')).toBeInTheDocument();
    expect(screen.getByRole('group', { name: 'Connected accounts' })).toHaveFocus();
  });

  it('says that it failed, and can be tried again; one press is one request', async () => {
    const at = connectionsEndpoint([GITHUB]);
    const { user, press } = await show(at);
    at.intercept = ({ method }) => (method === 'DELETE' ? Response.json({}, { status: 503 }) : undefined);
    await press('Disconnect github.com');
    await user.dblClick(screen.getByRole('button', { name: 'Disconnect' }));
    await pass(0);
    expect(at.count('DELETE')).toBe(1);
    expect(row('github.com').getByText(/couldn’t be disconnected/)).toBeVisible();
    at.intercept = null;
    await press('Disconnect');
    await pass(0);
    expect(screen.getByText('No accounts yet')).toBeVisible();
  });
});

describe('what a person can do', () => {
  it('is what the host says', async () => {
    const onSettings = vi.fn();
    const { press, update } = await show(connectionsEndpoint([{ domain: 'github.com' }]), { actions: [] });
    expect(screen.queryAllByRole('button')).toEqual([]);
    update({ actions: ['signIn'] });
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Sign in github.com']);
    update({ actions: ['disconnect'], onSettings });
    await press('Settings github.com');
    expect(onSettings).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ domain: 'github.com' }));
    expect(screen.queryByRole('button', { name: /^Sign in/ })).toBeNull();
  });
});

describe('the list', () => {
  const places = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ domain: `site-${index + 1}.example`, ...SIGNED_IN }));

  it('can be searched from eight entries on', async () => {
    const { container } = await show(connectionsEndpoint(places(7)));
    expect(container.querySelector('input')).toBeNull();
  });

  it('is searched by domain, and says how many are left', async () => {
    const { user } = await show(connectionsEndpoint(places(8)));
    const search = screen.getByRole('searchbox', { name: 'Search' });
    await user.type(search, ' SITE-8{Enter}');
    expect(screen.getAllByRole('listitem').map((each) => each.textContent)).toEqual([
      expect.stringMatching(/site-8\.example/),
    ]);
    expect(search).toHaveAccessibleDescription('1 result');
    await user.type(search, 'x');
    expect(screen.queryAllByRole('listitem')).toEqual([]);
    expect(search).toHaveAccessibleDescription('0 results');
  });

  it('is searched by a name in any letters, as it is written elsewhere', async () => {
    const bookshop = { domain: 'xn--bcher-kva.example', ...SIGNED_IN };
    const { user } = await show(connectionsEndpoint([...places(8), bookshop]));
    const search = screen.getByRole('searchbox', { name: 'Search' });
    for (const query of ['büch', 'BÜCHER.example', 'xn--bch']) {
      await user.clear(search);
      await user.type(search, query);
      expect(screen.getAllByRole('listitem')).toHaveLength(1);
      expect(screen.getByRole('listitem', { name: bookshop.domain })).toBeVisible();
    }
  });

  it('says that it loads', async () => {
    const at = connectionsEndpoint();
    at.intercept = () => new Promise(() => {});
    await show(at);
    expect(screen.getByText('Loading your accounts…')).toBeInTheDocument();
    expect(screen.getByRole('group', { name: 'Connected accounts' })).toHaveAttribute('aria-busy', 'true');
  });

  it('says that there is none, with what the host puts there', async () => {
    await show(connectionsEndpoint(), { empty: <button type="button">Connect one</button> });
    expect(screen.getByText('No accounts yet')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Connect one' })).toBeVisible();
  });

  it('says that it could not be read, and reads again', async () => {
    const at = connectionsEndpoint([GITHUB]);
    at.intercept = () => Response.json({}, { status: 400 });
    const { press } = await show(at);
    expect(screen.getByText('Can’t load your accounts')).toBeVisible();
    at.intercept = null;
    await press('Try again');
    await pass(0);
    expect(row('github.com').getByText('Connected')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  it.each([
    [401, en.unauthorizedTitle],
    [403, en.forbiddenTitle],
  ])('says that there is no access, and tries anew when the person wants: %i', async (status, title) => {
    const at = connectionsEndpoint([GITHUB]);
    at.intercept = () => Response.json({}, { status });
    const { press } = await show(at);
    expect(screen.getByText(title)).toBeVisible();
    await press('Try now');
    await pass(0);
    expect(screen.getByText(title)).toBeVisible();
    at.intercept = null;
    await press('Try now');
    await pass(0);
    expect(row('github.com').getByText('Connected')).toBeVisible();
    expect(screen.queryByText(title)).toBeNull();
  });

  it('keeps what was read when it cannot be read again, and says so', async () => {
    const at = connectionsEndpoint([GITHUB, NETFLIX]);
    const { press } = await show(at);
    at.intercept = ({ method }) => (method === 'GET' ? Response.json({}, { status: 400 }) : undefined);
    await press('Disconnect netflix.com');
    await press('Disconnect');
    await pass(0);
    expect(row('github.com').getByText('Connected')).toBeVisible();
    expect(screen.getByText('The list couldn’t be updated and may be out of date.')).toBeVisible();
  });

  it('speaks the language and has the look of the host', async () => {
    const { container } = await show(connectionsEndpoint([GITHUB]), {
      localization: [de, { connections: { disconnect: 'Lösen' } }],
      appearance: { theme: 'dark', elements: { connection: 'my-row' } },
    });
    const root = container.firstElementChild;
    expect(root).toHaveAttribute('lang', 'de');
    expect(root).toHaveAttribute('data-maf-theme', 'dark');
    expect(row('github.com').getByText('Verbunden')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Lösen github.com' })).toBeVisible();
    expect(screen.getByRole('listitem')).toHaveClass('my-row');
  });

  it('shows the host’s own marks', async () => {
    await show(connectionsEndpoint([GITHUB]), { siteIcon: (domain) => <img src="data:," alt={domain} /> });
    await act(async () => {});
    expect(document.querySelector('img')).toHaveAttribute('alt', 'github.com');
  });
});

describe('the width that a layout asks for', () => {
  it.each([
    [undefined, 'fill'],
    ['narrow', 'narrow'],
    [JSON.parse('{"toString": 0}'), 'fill'],
    [7, 'fill'],
  ])('%j is %s', async (width, expected) => {
    const { container } = await show(connectionsEndpoint([GITHUB]), { appearance: { layout: { width } } });
    expect(container.querySelector('[data-maf-element=root]')).toHaveAttribute('data-maf-width', expected);
    expect(row('github.com').getByText('Connected')).toBeVisible();
  });
});
