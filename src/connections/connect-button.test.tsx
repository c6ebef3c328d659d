import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type HandlerEndpoint, handlerEndpoint, PROFILE } from '../../test/helpers/handler-endpoint';
import { pass, withTestClock } from '../../test/helpers/mount-flow';
import { ConnectButton, type ConnectButtonProps, type ConnectionState } from '..';
import { de } from '../localization/locales/de';
import { GOOD_PASSWORD, type Stage } from '../sandbox';
import { OPENING } from '../session/session-relay';
import { DIALOG } from './connect-button';

withTestClock();

// Loaded in real time, which no test lets pass.
beforeAll(() => Promise.all([OPENING.load(), DIALOG.load()]));
beforeEach(() => {
  HTMLDialogElement.prototype.showModal ??= function show(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
  };
});

const DOMAIN = 'password.example';
/** What is asked for: no other site's connection is. */
const READ = `/connections?domain=${DOMAIN}`;

async function mount(at: HandlerEndpoint, props: Partial<ConnectButtonProps> = {}) {
  const flow = { live: 'poll', consent: false } as const;
  const { unmount } = render(
    <StrictMode>
      <ConnectButton domain={DOMAIN} endpoint={at.endpoint} fetch={at.fetch} flow={flow} {...props} />
    </StrictMode>,
  );
  await pass(0);
  const user = userEvent.setup({ delay: null });
  const press = async (name: string | RegExp) => {
    await user.click(screen.getByRole('button', { name }));
    await pass(5_000);
  };
  return { user, press, unmount };
}

function placed(stage: Stage, more: object = {}): HandlerEndpoint {
  const at = handlerEndpoint();
  at.sandbox.createConnection({ domain: DOMAIN, profile_name: PROFILE, stage });
  at.intercept = async (request) => {
    if (!request.url.endsWith(READ) || request.method !== 'GET') return undefined as never;
    const list = await (await everyConnection(at)).json();
    return Response.json(list.map((each: object) => ({ ...each, ...more })));
  };
  return at;
}

function everyConnection({ sandbox }: HandlerEndpoint): Promise<Response> {
  return sandbox.fetch('http://kernel.example/auth/connections', { headers: { Authorization: 'Bearer sk_sandbox' } });
}

const SIGNED_OUT = { status: 'NEEDS_AUTH', can_reauth: false, can_reauth_reason: 'requires_sms_code' };

describe('what it says', () => {
  it('not connected: the name of the site is in it', async () => {
    await mount(handlerEndpoint());
    expect(screen.getByRole('button', { name: 'Connect password.example' })).not.toHaveAttribute('aria-disabled');
  });

  it('a sign-in that is not finished', async () => {
    await mount(placed({ at: 'waiting' }));
    expect(screen.getByRole('button', { name: 'Continue signing in password.example' })).toBeVisible();
  });

  it('connected: it cannot be pressed, and can have the focus', async () => {
    const at = placed({ at: 'authenticated' });
    const { press } = await mount(at);
    const button = screen.getByRole('button', { name: 'Connected password.example' });
    expect(button).toHaveAttribute('aria-disabled', 'true');
    await press('Connected password.example');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('signed out: why, in words, as its description', async () => {
    await mount(placed({ at: 'authenticated' }, SIGNED_OUT));
    expect(screen.getByRole('button', { name: 'Sign in again password.example' })).toHaveAccessibleDescription(
      'password.example sends you a code by text message.',
    );
  });

  it.each(['bücher.example', 'BÜCHER.example', 'bücher.example.', 'xn--bcher-kva.example'])(
    '%s is the site however it is written, whether or not the backend knows the filter',
    async (domain) => {
      const at = handlerEndpoint();
      at.sandbox.createConnection({ domain: 'other.example', profile_name: PROFILE, stage: { at: 'idle' } });
      const place = { domain: 'xn--bcher-kva.example', profile_name: PROFILE, stage: { at: 'authenticated' } } as const;
      at.sandbox.createConnection(place);
      const { unmount } = await mount(at, { domain });
      expect(screen.getByRole('button', { name: `Connected ${domain}` })).toBeVisible();
      expect(at.count('GET', '/connections?domain=xn--bcher-kva.example')).toBeGreaterThan(0);
      unmount();
      at.intercept = () => everyConnection(at);
      await mount(at, { domain });
      expect(screen.getByRole('button', { name: `Connected ${domain}` })).toBeVisible();
    },
  );

  it('what is no host name is not asked for', async () => {
    const at = handlerEndpoint();
    await mount(at, { domain: 'https://github.com/x' });
    expect(at.calls).toEqual([]);
    expect(screen.getByRole('button', { name: /^Connect/ })).toBeVisible();
  });

  it('what cannot be read is as if nothing were connected', async () => {
    const at = handlerEndpoint();
    at.intercept = () => Response.json({}, { status: 502 });
    await mount(at);
    expect(screen.getByRole('button', { name: 'Connect password.example' })).toBeVisible();
  });

  it('in the language and the look of the host', async () => {
    await mount(handlerEndpoint(), {
      localization: de,
      appearance: { theme: 'dark', elements: { buttonPrimary: 'mine' } },
    });
    const button = screen.getByRole('button', { name: 'password.example verbinden' });
    expect(button).toHaveClass('mine');
    expect(button.parentElement).toHaveAttribute('lang', 'de');
    expect(button.parentElement).toHaveAttribute('data-maf-theme', 'dark');
  });

  it('has the words of every state in it, so that it is as wide as the longest', async () => {
    await mount(handlerEndpoint());
    const labels = screen.getByRole('button').querySelector('[data-maf-element=connectLabels]');
    expect([...(labels?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
      'Connect password.example',
      'Continue signing in',
      'Connected',
      'Sign in again',
    ]);
  });
});

it('two states that have the same words: they are said once, and React is content', async () => {
  const error = vi.spyOn(console, 'error');
  const words = { connect: 'Sign in', signInAgain: 'Sign in' };
  await mount(handlerEndpoint(), { localization: { connections: words } });
  expect(screen.getByRole('button', { name: 'Sign in password.example' })).toBeVisible();
  expect(error).not.toHaveBeenCalled();
  error.mockRestore();
});

describe('pressed', () => {
  it('it connects in a dialog, says so when it is connected, and not before', async () => {
    const at = handlerEndpoint();
    const onConnection = vi.fn();
    const { user, press } = await mount(at, { flow: { live: 'poll', consent: false, onConnection } });
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    await press('Connect password.example');
    expect(onConnection).toHaveBeenCalledOnce();
    expect(at.count('POST', '/connections')).toBe(1);
    await user.type(screen.getByLabelText('User name'), 'user_good');
    await user.type(screen.getByLabelText('Password'), GOOD_PASSWORD);
    await press('Sign in');
    await press('Done');
    expect(screen.queryByLabelText('User name')).toBeNull();
    expect(screen.getByRole('button', { name: 'Connected password.example' })).toBeVisible();
    expect(screen.getByText('password.example: Connected')).toBeInTheDocument();
  });

  it('a sign-in that is not finished goes on: nothing is made', async () => {
    const at = placed({ at: 'waiting' });
    const { press } = await mount(at);
    await press('Continue signing in password.example');
    expect(screen.getByLabelText('User name')).toBeVisible();
    expect(at.count('POST', /./)).toBe(0);
  });

  it('twice opens one', async () => {
    const at = handlerEndpoint();
    const { user } = await mount(at);
    await user.dblClick(screen.getByRole('button'));
    await pass(5_000);
    expect(at.count('POST', '/connections')).toBe(1);
    expect(screen.getAllByLabelText('User name')).toHaveLength(1);
  });
});

describe('another site', () => {
  const button = (at: HandlerEndpoint, props: Partial<ConnectButtonProps>) => (
    <ConnectButton domain={DOMAIN} endpoint={at.endpoint} fetch={at.fetch} {...props} />
  );

  it('is another button: the dialog of the one before goes, and its press is none for this one', async () => {
    const at = handlerEndpoint();
    const { rerender } = render(button(at, { connection: null }));
    await userEvent.setup({ delay: null }).click(screen.getByRole('button'));
    expect(document.querySelector('dialog')).not.toBeNull();
    rerender(button(at, { connection: null, domain: 'other.example' }));
    expect(document.querySelector('dialog')).toBeNull();
    rerender(button(at, { connection: null }));
    expect(document.querySelector('dialog')).toBeNull();
  });

  it('has changed nothing: nothing is read out', async () => {
    const at = handlerEndpoint();
    const connected = { id: 'ma_1', domain: DOMAIN, state: { kind: 'connected' } } as const;
    const { rerender } = render(button(at, { connection: connected }));
    rerender(button(at, { connection: null, domain: 'other.example' }));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    rerender(button(at, { connection: { ...connected, domain: 'other.example' }, domain: 'other.example' }));
    expect(screen.getByRole('status')).toHaveTextContent('other.example: Connected');
    rerender(button(at, { connection: null }));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});

describe('how it stands is read', () => {
  const reads = (at: HandlerEndpoint) => at.count('GET', READ);

  it('once when it is mounted, again when the page is shown, and never while it is hidden or gone', async () => {
    const at = handlerEndpoint();
    const { unmount } = await mount(at);
    const first = reads(at);
    const show = async (state: string) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
      await act(async () => void document.dispatchEvent(new Event('visibilitychange')));
      await pass(600_000);
    };
    await show('hidden');
    expect(reads(at)).toBe(first);
    await show('visible');
    expect(reads(at)).toBe(first + 1);
    unmount();
    await show('visible');
    expect(reads(at)).toBe(first + 1);
    Reflect.deleteProperty(document, 'visibilityState');
  });

  it('not at all where the host knows', async () => {
    const at = handlerEndpoint();
    await mount(at, { connection: { id: 'ma_1', domain: DOMAIN, state: { kind: 'connected' } } });
    expect(at.calls).toEqual([]);
    expect(screen.getByRole('button', { name: 'Connected password.example' })).toBeVisible();
  });
});

it('a button of the host’s own gets the state, the words, and what to do', async () => {
  const at = placed({ at: 'authenticated' }, SIGNED_OUT);
  const seen: ConnectionState['kind'][] = [];
  const { press } = await mount(at, {
    children: ({ state, label, reason, connect }) => {
      seen.push(state.kind);
      return (
        <button type="button" onClick={connect}>
          {label}: {reason}
        </button>
      );
    },
  });
  expect(seen.at(-1)).toBe('needsSignIn');
  await press('Sign in again: password.example sends you a code by text message.');
  expect(document.querySelector('dialog')).not.toBeNull();
});
