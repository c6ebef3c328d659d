import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { mountFlow, pass, press, withTestClock } from '../../../test/helpers/mount-flow';
import { english as en } from '../../localization/english';
import { ERROR_CODES, type ErrorCode } from '../../protocol/error-codes';
import type { Stage } from '../../sandbox';

withTestClock();

const domain = 'password.example';
const named = (template: string) => template.replaceAll('{site}', domain);
/** The ways on. */
const buttons = () =>
  screen
    .queryAllByRole('button')
    .map((button) => button.textContent)
    .filter((label) => label !== 'Copy details');

describe('success', () => {
  it('says so, and has a button where the host does something with it', async () => {
    const onDone = vi.fn();
    const flow = await mountFlow({ domain, stage: { at: 'waiting' } });
    await flow.place({ at: 'succeeded' });
    expect(screen.getByRole('heading', { name: 'You’re connected' })).toBeVisible();
    expect(buttons()).toEqual([]);
    flow.rerender({ onDone });
    await press(flow, 'Done');
    expect(onDone).toHaveBeenCalledOnce();
  });

  it('that came before is another screen', async () => {
    await mountFlow({ domain, stage: { at: 'authenticated' } });
    expect(screen.getByRole('heading', { name: 'Already connected' })).toBeVisible();
  });
});

describe('failure', () => {
  /** After these, trying at once is not offered. */
  const notAtOnce: Partial<Record<ErrorCode, string[]>> = {
    domain_not_allowed: [],
    unsupported_auth_method: [],
  };

  it.each(ERROR_CODES)('%s has words of its own and says what to do', async (errorCode) => {
    await mountFlow({ domain, stage: { at: 'failed', errorCode } });
    const { title, text } = en.errors[errorCode];
    expect(screen.getByRole('heading')).toHaveTextContent(named(title));
    expect(screen.getByText(named(text), { selector: 'p' })).toBeVisible();
    expect(buttons()).toEqual(notAtOnce[errorCode] ?? ['Try again']);
  });

  it('has words for each code that no other code has', () => {
    const texts = ERROR_CODES.map((code) => en.errors[code].text);
    expect(new Set(texts).size).toBe(ERROR_CODES.length);
  });

  it('with a code that nobody documented gets an honest sentence', async () => {
    await mountFlow({
      domain,
      stage: { at: 'failed', errorCode: 'browser_error' },
      answer: (json) => ({ ...json, error_code: 'moon_phase' }),
    });
    expect(screen.getByRole('heading')).toHaveTextContent('That didn’t work');
    expect(buttons()).toEqual(['Try again']);
  });

  it('shows the site’s words as the site’s', async () => {
    await mountFlow({
      domain,
      stage: { at: 'failed', errorCode: 'credentials_invalid', websiteError: 'Wrong <i>again</i>.' },
    });
    expect(screen.getByText('password.example says')).toBeVisible();
    expect(screen.getByText('Wrong <i>again</i>.')).toBeVisible();
  });

  it.each([
    ['account_locked', '5 min', 5 * 60_000],
    ['rate_limited', '1 min', 60_000],
  ] as const)('%s waits before another try, and says for how long', async (errorCode, time, ms) => {
    const flow = await mountFlow({ domain, stage: { at: 'failed', errorCode } });
    const button = screen.getByRole('button', { name: 'Try again' });
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).toHaveAccessibleDescription(`You can try again in ${time}.`);
    await flow.user.click(button);
    expect(flow.logins()).toBe(0);
    await pass(ms);
    expect(button).not.toHaveAttribute('aria-disabled');
    expect(screen.queryByText(/You can try again in/)).toBeNull();
    await press(flow, 'Try again');
    expect(flow.logins()).toBe(1);
  });

  it('is left by a new login', async () => {
    const flow = await mountFlow({ domain, stage: { at: 'failed', errorCode: 'network_error' } });
    await press(flow, 'Try again');
    expect(flow.logins()).toBe(1);
    expect(screen.getByLabelText('User name')).toBeVisible();
  });

  it('says when a new login could not be started, and lets it be tried again', async () => {
    const flow = await mountFlow({
      domain,
      stage: { at: 'failed', errorCode: 'network_error' },
      intercept: (request) => (request.method === 'POST' ? new Response('', { status: 503 }) : undefined),
    });
    await press(flow, 'Try again');
    expect(screen.getByText(/^A new sign-in couldn’t be started/, { selector: 'p' })).toBeVisible();
    await press(flow, 'Try again');
    expect(flow.logins()).toBe(2);
  });

  it('is left by the host where that is who starts', async () => {
    const onRestart = vi.fn();
    const flow = await mountFlow({
      domain,
      stage: { at: 'failed', errorCode: 'network_error' },
      props: { onRestart },
    });
    await press(flow, 'Try again');
    expect(onRestart).toHaveBeenCalledOnce();
    expect(flow.logins()).toBe(0);
  });

  it('is followed when the host has started it', async () => {
    const onRestart = vi.fn(async () => void flow.sandbox.login(flow.id));
    const flow = await mountFlow({
      domain,
      stage: { at: 'failed', errorCode: 'network_error' },
      props: { onRestart },
    });
    await press(flow, 'Try again');
    expect(onRestart).toHaveBeenCalledOnce();
    expect(screen.getByLabelText('Password')).toBeEnabled();
  });
});

describe('the other ends', () => {
  it.each([
    ['expired', 'Time ran out'],
    ['canceled', 'Sign-in canceled'],
  ] as const)('%s says so and starts again', async (at, title) => {
    const flow = await mountFlow({ domain, stage: { at } });
    expect(screen.getByRole('heading')).toHaveTextContent(title);
    await press(flow, 'Start again');
    expect(flow.logins()).toBe(1);
  });

  it.each([
    [401, 'You need to sign in to this app again'],
    [403, 'You don’t have access to this'],
    [404, 'This connection no longer exists'],
    [410, 'This connection no longer exists'],
  ])('a %i says what only the app around can do', async (status, title) => {
    await mountFlow({ domain, intercept: () => Response.json({ code: 'x', message: 'x' }, { status }) });
    expect(screen.getByRole('heading')).toHaveTextContent(title);
    expect(buttons()).toEqual(['Try now']);
  });

  it.each([
    ['a 401', () => Response.json({ code: 'x', message: 'x' }, { status: 401 })],
    ['nothing at the endpoint', () => new Response('Not found', { status: 404 })],
  ])('after %s the person tries again once the app is in order, and goes on', async (_, noAccess) => {
    let isInOrder = false;
    const flow = await mountFlow({ domain, intercept: () => (isInOrder ? undefined : noAccess()) });
    const title = screen.getByRole('heading').textContent ?? '';
    const button = screen.getByRole('button', { name: 'Try now' });
    await flow.user.click(button);
    await pass(0);
    // Nothing else shows that it was tried.
    expect(screen.getByRole('status')).toHaveTextContent(title);
    expect(button).toHaveFocus();
    isInOrder = true;
    await flow.user.click(button);
    await pass(0);
    expect(screen.getByLabelText('User name')).toBeVisible();
  });

  it('a server that cannot be reached is said, retried automatically and on request, and forgotten', async () => {
    let isDown = true;
    const flow = await mountFlow({
      domain,
      intercept: () => (isDown ? new Response('', { status: 502 }) : undefined),
    });
    await pass(40_000);
    expect(screen.getByRole('heading')).toHaveTextContent('Can’t reach the server');
    isDown = false;
    await flow.user.click(screen.getByRole('button', { name: 'Try now' }));
    await pass(0);
    expect(screen.getByLabelText('User name')).toBeVisible();
  });
});

describe('before a sign-in', () => {
  it('one that was never started has a button that starts it, once', async () => {
    const flow = await mountFlow({ domain, stage: { at: 'idle' } });
    expect(screen.getByRole('heading')).toHaveTextContent('Connect password.example');
    const button = screen.getByRole('button', { name: 'Sign in to password.example' });
    await flow.user.dblClick(button);
    await pass(2_000);
    expect(flow.logins()).toBe(1);
    expect(screen.getByLabelText('User name')).toBeVisible();
  });

  it('what will happen is told where consent is wanted, and saving only where it happens', async () => {
    const flow = await mountFlow({ domain, stage: { at: 'idle' }, props: { consent: true }, save_credentials: false });
    expect(screen.getByText(/What you type is sent to Kernel/)).toBeVisible();
    expect(screen.queryByText(/are saved/)).toBeNull();
    flow.unmount();
    await mountFlow({ domain, stage: { at: 'idle' }, props: { consent: true }, save_credentials: true });
    expect(screen.getByText(/are saved/)).toBeVisible();
  });

  it.each<[string, Stage, boolean, string]>([
    ['before a sign-in is started', { at: 'idle' }, true, 'Sign in to password.example'],
    ['there too where the host asks for consent', { at: 'idle' }, false, 'Sign in to password.example'],
    ['before one that runs goes on', { at: 'waiting' }, true, 'Continue'],
  ])('that the sign-in is recorded is told where it is: %s', async (_, stage, consent, button) => {
    const RECORDED = 'The cloud browser is recorded while you sign in.';
    const recorded = await mountFlow({ domain, stage, props: { consent }, record_session: true });
    expect(screen.getByText(RECORDED)).toBeVisible();
    expect(screen.getByRole('button', { name: button })).toBeVisible();
    expect(screen.queryByLabelText('User name')).toBeNull();
    recorded.unmount();
    await mountFlow({ domain, stage, props: { consent } });
    expect(screen.getByRole('button', { name: button })).toBeVisible();
    expect(screen.queryByText(RECORDED)).toBeNull();
  });

  it('where the host asks for consent itself, that one that runs is recorded is told alone, before its form', async () => {
    const names: string[] = [];
    const flow = await mountFlow({
      domain,
      stage: { at: 'waiting' },
      props: { consent: false, onEvent: ({ name }) => names.push(name) },
      record_session: true,
    });
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'The cloud browser is recorded while you sign in.',
    ]);
    expect(screen.queryByLabelText('User name')).toBeNull();
    await flow.user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(screen.getByLabelText('User name')).toBeVisible();
    expect(names.filter((name) => name === 'consent_given')).toHaveLength(1);
  });

  it('consent is asked while the form is looked for, which is there at once then', async () => {
    const flow = await mountFlow({ domain, stage: { at: 'discovering' }, props: { consent: true } });
    expect(screen.getByText('Here’s what happens next.', { selector: 'p' })).toBeVisible();
    await flow.place({ at: 'waiting' });
    expect(screen.queryByLabelText('User name')).toBeNull();
    await flow.user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(screen.getByLabelText('User name')).toBeVisible();
  });

  it('while the form is looked for it says so, and when that takes long', async () => {
    await mountFlow({ domain, stage: { at: 'discovering' } });
    expect(screen.getByText('Opening the sign-in page…', { selector: 'p' })).toBeVisible();
    await pass(29_000);
    expect(screen.queryByText(/longer than usual/)).toBeNull();
    await pass(1_000);
    expect(screen.getByText(/longer than usual/, { selector: 'p' })).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent(/longer than usual/);
  });

  it('signing in again with what is saved says so', async () => {
    await mountFlow({ domain, stage: { at: 'discovering' }, answer: (json) => ({ ...json, flow_type: 'REAUTH' }) });
    expect(screen.getByText(/Using your saved details/, { selector: 'p' })).toBeVisible();
  });
});

describe('a step that cannot be shown', () => {
  it('is named, with the hosted page as the way out and a new start beside it', async () => {
    const flow = await mountFlow({ domain: 'unknown-step.example' });
    expect(screen.getByText(/doesn’t recognize\.$/, { selector: 'p' })).toBeVisible();
    expect(screen.getByText('AWAITING_NOTARY', { selector: 'code' })).toBeVisible();
    const link = screen.getByRole('link', { name: 'Continue on Kernel’s page' });
    expect(link).toHaveAttribute('href', expect.stringMatching(/^https:/));
    await press(flow, 'Start again');
    expect(flow.logins()).toBe(1);
  });

  it('has nothing to act on: the same', async () => {
    await mountFlow({ domain: 'empty-prompt.example' });
    expect(screen.getByText('AWAITING_INPUT', { selector: 'code' })).toBeVisible();
    expect(screen.getByRole('link')).toHaveTextContent('Continue on Kernel’s page');
  });

  it.each([null, 'http://auth.example/x', 'javascript:alert(1)', '/relative', 42])(
    'leads nowhere but to https: with %j there is only a new start',
    async (hosted_url) => {
      await mountFlow({ domain: 'unknown-step.example', answer: (json) => ({ ...json, hosted_url }) });
      expect(screen.queryByRole('link')).toBeNull();
      expect(buttons()).toContain('Start again');
    },
  );

  it('is left when the server goes on', async () => {
    const flow = await mountFlow({ domain: 'unknown-step.example' });
    await flow.place({ at: 'succeeded' });
    expect(screen.getByRole('heading')).toHaveTextContent('You’re connected');
  });
});

describe('an end that is older than the widget', () => {
  it.each([
    ['failed', { at: 'failed', errorCode: 'credentials_invalid' }, 'Try again'],
    ['expired', { at: 'expired' }, 'Start again'],
    ['canceled', { at: 'canceled' }, 'Start again'],
  ] as const)('%s: is shown, with its way on, and told to nobody', async (_, stage, button) => {
    const told: string[] = [];
    const props = { onError: () => told.push('error'), onCancel: () => told.push('cancel') };
    await mountFlow({ stage, props });
    await pass(30_000);
    expect(screen.getByRole('button', { name: button })).toBeVisible();
    expect(told).toEqual([]);
  });
});
