import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type HandlerEndpoint, handlerEndpoint, PROFILE } from '../test/helpers/handler-endpoint';
import { pass, withTestClock } from '../test/helpers/mount-flow';
import { ManagedAuthDialog, ManagedAuthFlow, type ManagedAuthFlowOptions } from '.';
import { enLater } from './localization/en-later';
import { DEFAULT_API_KEY, GOOD_PASSWORD } from './sandbox';
import { OPENING } from './session/session-relay';

withTestClock();

// Loaded in real time, which no test lets pass.
beforeAll(() => OPENING.load());

const DOMAIN = 'password.example';

type Options = Partial<ManagedAuthFlowOptions> & { readonly domain?: string };

function flowAt(at: HandlerEndpoint, { domain = DOMAIN, ...options }: Options = {}) {
  return <ManagedAuthFlow domain={domain} endpoint={at.endpoint} fetch={at.fetch} live="poll" {...options} />;
}

async function mount(at: HandlerEndpoint, options: Options = {}) {
  const on = { onConnection: vi.fn(), onSuccess: vi.fn(), onError: vi.fn(), onCancel: vi.fn() };
  const element = (more: Options = {}) => flowAt(at, { ...on, ...options, ...more });
  const { unmount, rerender } = render(<StrictMode>{element()}</StrictMode>);
  await pass(0);
  const user = userEvent.setup({ delay: null });
  const press = async (name: string | RegExp) => {
    await user.click(screen.getByRole('button', { name }));
    await pass(0);
  };
  return { ...on, user, press, unmount, update: (more: Options) => rerender(<StrictMode>{element(more)}</StrictMode>) };
}

const heading = () => screen.getByRole('heading').textContent;
const posts = (at: HandlerEndpoint) => at.count('POST', '/connections');

describe('a domain in place of a connection', () => {
  it('says what will happen, and sends nothing before the person agrees', async () => {
    const at = handlerEndpoint();
    await mount(at);
    expect(heading()).toBe('Connect password.example');
    expect(screen.getByText(/What you type is sent/)).toBeVisible();
    await pass(60_000);
    expect(at.calls).toEqual([]);
  });

  it('one press makes the connection, and goes on to the form without asking again', async () => {
    const at = handlerEndpoint();
    const { onConnection, onSuccess, press, user } = await mount(at);
    const headings: (string | null)[] = [];
    const observer = new MutationObserver(() => headings.push(heading()));
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    await user.dblClick(screen.getByRole('button', { name: 'Sign in to password.example' }));
    await pass(5_000);
    observer.disconnect();
    expect(posts(at)).toBe(1);
    expect(new Set(headings)).not.toContain('Getting ready');
    expect(screen.queryByText(/What you type is sent/)).toBeNull();
    await user.type(screen.getByLabelText('User name'), 'user_good');
    await user.type(screen.getByLabelText('Password'), GOOD_PASSWORD);
    await press('Sign in');
    await pass(5_000);
    expect(heading()).toBe('You’re connected');
    const { connectionId } = onSuccess.mock.calls[0]?.[0] ?? {};
    expect(onConnection.mock.calls).toEqual([[{ connectionId, created: true }]]);
    expect(onSuccess).toHaveBeenCalledOnce();
    expect(at.calls[0]).toEqual({ method: 'POST', path: '/connections', body: { domain: DOMAIN } });
  });

  it('without consent it is asked for once, when it is mounted', async () => {
    const at = handlerEndpoint();
    const { onConnection } = await mount(at, { consent: false });
    await pass(5_000);
    expect(posts(at)).toBe(1);
    expect(onConnection).toHaveBeenCalledOnce();
    expect(screen.getByLabelText('User name')).toBeVisible();
  });

  it('one that is there is gone on with', async () => {
    const at = handlerEndpoint();
    const { id } = at.sandbox.createConnection({ domain: DOMAIN, profile_name: PROFILE });
    const { onConnection } = await mount(at, { consent: false });
    await pass(5_000);
    expect(onConnection.mock.calls).toEqual([[{ connectionId: id, created: false }]]);
  });

  it('the end of its login is news, however fast it came', async () => {
    const at = handlerEndpoint();
    const { onError } = await mount(at, { consent: false, domain: 'stored.example' });
    await pass(1_000);
    const other = await mount(at, { consent: false, domain: 'stored.example' });
    await pass(5_000);
    expect(onError).not.toHaveBeenCalled();
    expect(other.onSuccess).toHaveBeenCalledOnce();
    expect(screen.getAllByText('You’re connected').length).toBeGreaterThan(0);
  });

  it('is the name that the handler makes of it', async () => {
    const at = handlerEndpoint();
    await mount(at, { consent: false, domain: 'Password.EXAMPLE.' });
    expect(at.calls[0]?.body).toEqual({ domain: DOMAIN });
  });

  it('is the same in a dialog', async () => {
    const at = handlerEndpoint();
    HTMLDialogElement.prototype.showModal ??= function show(this: HTMLDialogElement) {
      this.open = true;
    };
    HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
      this.open = false;
    };
    const props = { domain: DOMAIN, endpoint: at.endpoint, fetch: at.fetch, live: 'poll', onClose: () => {} } as const;
    render(<ManagedAuthDialog open {...props} />);
    await pass(0);
    await userEvent.setup({ delay: null }).click(screen.getByRole('button', { name: 'Sign in to password.example' }));
    await pass(5_000);
    expect(posts(at)).toBe(1);
    expect(screen.getByLabelText('User name')).toBeVisible();
  });
});

it('a connection that is recorded says so before anything is asked', async () => {
  const at = handlerEndpoint();
  at.sandbox.createConnection({ domain: DOMAIN, profile_name: PROFILE, record_session: true });
  const { press } = await mount(at);
  await press('Sign in to password.example');
  await pass(5_000);
  expect(screen.queryByLabelText('User name')).toBeNull();
  expect(screen.getByText(/recorded/)).toBeVisible();
  await press('Continue');
  expect(screen.getByLabelText('User name')).toBeVisible();
});

describe('it is asked for once', () => {
  /** Holds the answer back. */
  function slowly(at: HandlerEndpoint): () => void {
    let answer = () => {};
    const held = new Promise<undefined>((resolve) => {
      answer = () => resolve(undefined);
    });
    at.intercept = async (request) => (request.method === 'POST' ? await held : undefined) as never;
    return () => answer();
  }

  it('by two widgets; each is told', async () => {
    const at = handlerEndpoint();
    const told = [vi.fn(), vi.fn()] as const;
    render(
      <>
        {flowAt(at, { consent: false, onConnection: told[0] })}
        {flowAt(at, { consent: false, onConnection: told[1] })}
      </>,
    );
    await pass(5_000);
    expect(posts(at)).toBe(1);
    for (const each of told) expect(each).toHaveBeenCalledOnce();
    expect(screen.getAllByLabelText('User name')).toHaveLength(2);
  });

  it('by a widget that goes while it is under way, and comes back', async () => {
    const at = handlerEndpoint();
    const answer = slowly(at);
    const first = await mount(at, { consent: false });
    first.unmount();
    const second = await mount(at, { consent: false });
    answer();
    await pass(5_000);
    expect(posts(at)).toBe(1);
    expect(first.onConnection).not.toHaveBeenCalled();
    expect(second.onConnection).toHaveBeenCalledOnce();
    expect(screen.getByLabelText('User name')).toBeVisible();
  });

  it('by a widget that comes back to a sign-in that runs', async () => {
    const at = handlerEndpoint();
    (await mount(at, { consent: false })).unmount();
    await pass(60_000);
    await mount(at, { consent: false });
    await pass(5_000);
    expect(posts(at)).toBe(1);
    expect(screen.getByLabelText('User name')).toBeVisible();
  });

  it('but anew where that is over, or was another person’s', async () => {
    const at = handlerEndpoint();
    const first = await mount(at, { consent: false });
    const { connectionId } = first.onConnection.mock.calls[0]?.[0] ?? {};
    first.unmount();
    at.sandbox.place(connectionId, { at: 'expired' });
    const second = await mount(at, { consent: false });
    await pass(5_000);
    expect(posts(at)).toBe(2);
    expect(second.onError).not.toHaveBeenCalled();
    expect(second.onConnection).toHaveBeenCalledOnce();
    expect(screen.getByLabelText('User name')).toBeVisible();
    second.unmount();

    at.intercept = ({ method }) =>
      method === 'GET' ? Response.json({ code: 'not_found' }, { status: 404 }) : undefined;
    const third = await mount(at, { consent: false });
    await pass(0);
    expect(posts(at)).toBe(3);
    expect(third.onError).toHaveBeenCalledOnce();
  });

  it('whatever functions it is called by', async () => {
    const at = handlerEndpoint();
    const inline = () => ({ consent: false, fetch: ((...args) => at.fetch(...args)) as typeof fetch });
    render(
      <>
        {flowAt(at, inline())}
        {flowAt(at, inline())}
      </>,
    ).unmount();
    await pass(0);
    await mount(at, inline());
    await pass(5_000);
    expect(posts(at)).toBe(1);
    expect(screen.getByLabelText('User name')).toBeVisible();
  });

  it('also where another domain was connected since', async () => {
    const at = handlerEndpoint();
    const first = await mount(at, { consent: false });
    await mount(at, { consent: false, domain: 'authenticator.example' });
    first.unmount();
    await mount(at, { consent: false });
    expect(at.calls.filter(({ method }) => method === 'POST').map(({ body }) => body)).toEqual([
      { domain: DOMAIN },
      { domain: 'authenticator.example' },
    ]);
  });

  it('and its host is told of the connection that is there', async () => {
    const at = handlerEndpoint();
    const first = await mount(at, { consent: false });
    const { connectionId } = first.onConnection.mock.calls[0]?.[0] ?? {};
    first.unmount();
    at.intercept = ({ method, url }) =>
      method === 'GET' && url.includes(connectionId)
        ? Response.json({ code: 'not_found', message: 'No.' }, { status: 404 })
        : undefined;
    const made = await at.sandbox.fetch(`http://kernel.example/auth/connections/${connectionId}`, {
      method: 'DELETE',
      headers: { Authorization: `Bearer ${DEFAULT_API_KEY}` },
    });
    expect(made.ok).toBe(true);
    const second = await mount(at, { consent: false });
    await pass(5_000);
    expect(second.onConnection).toHaveBeenCalledOnce();
    expect(second.onConnection.mock.calls[0]?.[0]).toMatchObject({ created: true });
    expect(second.onConnection.mock.calls[0]?.[0].connectionId).not.toBe(connectionId);
    expect(screen.getByLabelText('User name')).toBeVisible();
  });

  it('and of another domain anew', async () => {
    const at = handlerEndpoint();
    const { update, onConnection } = await mount(at, { consent: false });
    update({ domain: 'authenticator.example' });
    await pass(5_000);
    expect(posts(at)).toBe(2);
    expect(onConnection).toHaveBeenCalledTimes(2);
  });

  it('an answer that is lost is not asked for again automatically, but by the person', async () => {
    const at = handlerEndpoint();
    at.intercept = () => Promise.reject(new TypeError('Failed to fetch'));
    const { press, onError } = await mount(at, { consent: false });
    await pass(600_000);
    expect(posts(at)).toBe(1);
    expect(onError.mock.calls).toMatchObject([[{ code: 'connect_failed', recoverable: true }]]);
    at.intercept = null;
    await press('Try again');
    await pass(5_000);
    expect(posts(at)).toBe(2);
    expect(screen.getByLabelText('User name')).toBeVisible();
  });

  it('one that never comes is said after 30 s', async () => {
    const at = handlerEndpoint();
    at.intercept = () => new Promise(() => {});
    await mount(at, { consent: false });
    await pass(29_000);
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    await pass(2_000);
    expect(heading()).toBe('Can’t reach the server');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });
});

describe('a refusal has words of its own and a way on', () => {
  const refusing = (status: number, code: string, headers: HeadersInit = {}) => {
    const at = handlerEndpoint();
    at.intercept = () => Response.json({ code, message: 'No.' }, { status, headers });
    return at;
  };

  it.each([
    [403, 'domain_not_allowed', 'Connect password.example', enLater.notAllowedText, 'domain_not_allowed', false],
    [400, 'bad_request', enLater.appFaultTitle, enLater.unsentText, 'domain_invalid', false],
    [429, 'rate_limited', 'Connect password.example', /server is busy/, 'connect_failed', true],
    [502, 'upstream_error', enLater.errors.internal_error.title, /isn’t your fault/, 'connect_failed', true],
    [401, 'unauthorized', /sign in to this app again/, /no longer recognizes/, 'unauthorized', false],
    [403, 'forbidden', /don’t have access/, /Ask whoever runs/, 'forbidden', false],
  ])('%i %s', async (status, code, title, text, told, mayTryAgain) => {
    const at = refusing(status, code);
    const { press, onError } = await mount(at);
    await press('Sign in to password.example');
    await pass(0);
    expect(screen.getByRole('heading', { name: title })).toBeVisible();
    expect(screen.getAllByText(text)[0]).toBeVisible();
    expect(onError.mock.calls).toMatchObject([[{ code: told, recoverable: mayTryAgain }]]);
    expect(screen.queryAllByRole('button', { name: 'Try again' })).toHaveLength(mayTryAgain ? 1 : 0);
    expect(posts(at)).toBe(1);
  });

  it('is read out each time that a press leads to it', async () => {
    const at = refusing(500, 'x');
    const { press } = await mount(at);
    const region = screen.getByRole('alert');
    const said: (string | null)[] = [];
    new MutationObserver(() => {
      if (region.textContent) said.push(region.textContent);
    }).observe(region, { childList: true, characterData: true, subtree: true });
    await press('Sign in to password.example');
    await pass(1_000);
    expect(said).toHaveLength(1);
    await press('Try again');
    await pass(1_000);
    expect(said).toEqual([said[0], said[0]]);
    await pass(60_000);
    expect(said).toHaveLength(2);
  });

  it('429 with a time: not before it is over', async () => {
    const at = refusing(429, 'rate_limited', { 'Retry-After': '45' });
    const { press } = await mount(at, { consent: false });
    expect(screen.getByText('You can try again in 45 sec.')).toBeVisible();
    await press('Try again');
    expect(posts(at)).toBe(1);
    await pass(45_000);
    at.intercept = null;
    await press('Try again');
    await pass(5_000);
    expect(posts(at)).toBe(2);
    expect(screen.getByLabelText('User name')).toBeVisible();
  });

  it.each(['', 'https://github.com', 'a b', '..', 'a%20b.example', 7 as never])(
    '%j is no host name: nothing is sent',
    async (domain) => {
      vi.spyOn(console, 'error').mockImplementation(() => {});
      const at = handlerEndpoint();
      const onDiagnostic = vi.fn();
      const { onError } = await mount(at, { domain, onDiagnostic });
      await pass(0);
      expect(heading()).toBe(enLater.appFaultTitle);
      expect(onError.mock.calls).toMatchObject([[{ code: 'domain_invalid' }]]);
      expect(onDiagnostic.mock.calls).toMatchObject([[{ code: 'MAF-125' }]]);
      expect(at.calls).toEqual([]);
    },
  );

  it('a page in place of the endpoint is told to the developer', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const at = handlerEndpoint();
    at.intercept = () => new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } });
    const onDiagnostic = vi.fn();
    const { onError } = await mount(at, { consent: false, onDiagnostic });
    await pass(0);
    expect(heading()).toBe(enLater.appFaultTitle);
    expect(onError.mock.calls).toMatchObject([[{ code: 'connect_failed' }]]);
    expect(onDiagnostic.mock.calls).toMatchObject([[{ code: 'MAF-101' }]]);
  });
});

describe('the person', () => {
  it('stops before there is a connection, and goes on', async () => {
    const at = handlerEndpoint();
    const { press, onCancel, onConnection } = await mount(at);
    await press('Cancel');
    await pass(0);
    expect(onCancel).toHaveBeenCalledOnce();
    await press('Continue signing in');
    await press('Sign in to password.example');
    await pass(5_000);
    expect(onConnection).toHaveBeenCalledOnce();
    expect(screen.getByLabelText('User name')).toBeVisible();
  });

  it('leaves while it is under way: nobody is told', async () => {
    const at = handlerEndpoint();
    let answer = (_: Response) => {};
    at.intercept = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const { unmount, onConnection, onError } = await mount(at, { consent: false });
    unmount();
    answer(Response.json({ code: 'upstream_error' }, { status: 502 }));
    await pass(60_000);
    expect([onConnection, onError].flatMap(({ mock }) => mock.calls)).toEqual([]);
  });
});
