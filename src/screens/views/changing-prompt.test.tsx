import { act, render, screen } from '@testing-library/react';
import * as React from 'react';
import { Suspense } from 'react';
import { describe, expect, it } from 'vitest';
import { mountFlow, pass, press, settle, typedIn, withTestClock } from '../../../test/helpers/mount-flow';
import { sandboxEndpoint } from '../../../test/helpers/sandbox-endpoint';
import { ManagedAuthFlow } from '../..';
import { type JsonObject, objects } from '../../protocol/json';

withTestClock();

const domain = 'password.example';
const GOOGLE = { selector: '#google', provider: 'google', label: 'Continue with Google' };

/** Both fields typed, with the focus in the password, and what the server says from then on changed. */
async function typed(change: (json: JsonObject) => JsonObject, at = domain) {
  let isChanged = false;
  const flow = await mountFlow({
    domain: at,
    answer: (json) => (isChanged ? change(json) : json),
  });
  const name = screen.getByLabelText<HTMLInputElement>('User name');
  const password = screen.getByLabelText<HTMLInputElement>('Password');
  await flow.user.type(name, 'ada');
  await flow.user.type(password, 'secret');
  isChanged = true;
  await pass(6_000);
  expect([name.isConnected, password.isConnected]).toEqual([true, true]);
  return { flow, name, password };
}

describe('what was typed, and the focus', () => {
  it.each<[string, (json: JsonObject) => JsonObject]>([
    ['a provider button arrives late', (json) => ({ ...json, pending_sso_buttons: [GOOGLE] })],
    [
      'the fields are reordered',
      (json) => ({ ...json, discovered_fields: objects(json.discovered_fields).toReversed() }),
    ],
    [
      'a hint and a message arrive',
      (json) => ({
        ...json,
        website_error: 'Slow down.',
        discovered_fields: objects(json.discovered_fields).map((field) => ({ ...field, hint: 'As on your card' })),
      }),
    ],
    [
      'a field joins',
      (json) => ({
        ...json,
        discovered_fields: [
          ...objects(json.discovered_fields),
          { name: 'site', type: 'text', label: 'Site', required: false },
        ],
      }),
    ],
  ])('are where they were when %s', async (_what, change) => {
    const { name, password } = await typed(change);
    expect([name.value, password.value]).toEqual(['ada', 'secret']);
    expect(password).toHaveFocus();
  });

  it('are where they were when the field before goes', async () => {
    const isPassword = ({ type }: JsonObject) => type === 'password';
    let isChanged = false;
    const flow = await mountFlow({
      domain,
      answer: (json) =>
        isChanged ? { ...json, discovered_fields: objects(json.discovered_fields).filter(isPassword) } : json,
    });
    const password = screen.getByLabelText('Password');
    await flow.user.type(password, 'sec');
    isChanged = true;
    await pass(6_000);
    expect(screen.queryByLabelText('User name')).toBeNull();
    expect(password).toHaveFocus();
    await flow.user.keyboard('ret');
    expect(password).toHaveValue('secret');
  });

  it('are not, of a secret that was sent, where the next question asks for it beside something else', async () => {
    let isSent = false;
    const code = { name: 'code', type: 'code', label: 'Code' };
    const flow = await mountFlow({
      domain,
      answer: (json) => (isSent ? { ...json, discovered_fields: [...objects(json.discovered_fields), code] } : json),
    });
    await flow.user.type(screen.getByLabelText('User name'), 'ada');
    await flow.user.type(screen.getByLabelText('Password'), 'wrong');
    isSent = true;
    await press(flow, 'Sign in');
    await pass(6_000);
    expect(screen.getByLabelText('Code')).toBeVisible();
    expect([typedIn('User name'), typedIn('Password')]).toEqual(['ada', '']);
  });

  it('are where they were when interaction_id is renewed', async () => {
    const { name, password } = await typed(
      (json) => ({ ...json, interaction_id: 'another' }),
      'password.canonical.example',
    );
    expect([name.value, password.value]).toEqual(['ada', 'secret']);
    expect(password).toHaveFocus();
  });

  it('are where they were when the option that the fields belong to arrives late', async () => {
    let isChanged = false;
    const flow = await mountFlow({
      domain: 'linked-password.example',
      stage: { at: 'waiting', step: 'method' },
      answer: (json) => (isChanged ? json : { ...json, mfa_options: null }),
    });
    await flow.user.type(screen.getByLabelText('Password'), 'secret');
    isChanged = true;
    await pass(6_000);
    expect(screen.getByRole('button', { name: /Enter your password/ })).toBeVisible();
    expect(typedIn('Password')).toBe('secret');
    expect(screen.getByLabelText('Password')).toHaveFocus();
    expect(screen.getByRole('heading')).toHaveTextContent('Enter your password');
  });

  it('are where they were in the fields of an option whose list is reordered', async () => {
    let isChanged = false;
    const flow = await mountFlow({
      domain: 'linked-password.example',
      stage: { at: 'waiting', step: 'method' },
      answer: (json) =>
        isChanged
          ? { ...json, mfa_options: [{ type: 'push', label: 'Push' }, ...objects(json.mfa_options).toReversed()] }
          : json,
    });
    await press(flow, /Enter your password/);
    await flow.user.type(screen.getByLabelText('Password'), 'secret');
    isChanged = true;
    await pass(6_000);
    expect(screen.getByRole('button', { name: /Push/ })).toBeVisible();
    expect(typedIn('Password')).toBe('secret');
    expect(screen.getByLabelText('Password')).toHaveFocus();
  });
});

/** What the live regions say, by their urgency. */
function spoken(): Record<string, string | null> {
  const regions = [...document.querySelectorAll('[data-maf-element=liveRegion]')];
  return Object.fromEntries(
    regions.map((region) => [region.ariaLive ?? region.getAttribute('aria-live'), region.textContent]),
  );
}

describe('an option whose fields are open', () => {
  const OPTION = /Enter your password/;

  async function opened(change: (json: JsonObject) => JsonObject) {
    let isChanged = false;
    const flow = await mountFlow({
      domain: 'linked-password.example',
      stage: { at: 'waiting', step: 'method' },
      answer: (json) => (isChanged ? change(json) : json),
    });
    await press(flow, OPTION);
    const password = screen.getByLabelText<HTMLInputElement>('Password');
    await flow.user.type(password, 'secret');
    isChanged = true;
    const said = spoken();
    await pass(6_000);
    return { flow, password, said };
  }

  it.each<[string, (json: JsonObject) => JsonObject]>([
    [
      'is gone',
      (json) => ({ ...json, mfa_options: objects(json.mfa_options).filter(({ type }) => type !== 'password') }),
    ],
    ['is gone with all others', (json) => ({ ...json, mfa_options: null })],
    [
      'is gone, and the fields belong to none',
      (json) => ({
        ...json,
        mfa_options: null,
        discovered_fields: objects(json.discovered_fields).map((field) => ({ ...field, linked_mfa_type: null })),
      }),
    ],
  ])('stays around them while they are asked for, with what was typed and the focus: it %s', async (_how, change) => {
    const { flow, password, said } = await opened(change);
    expect([password.isConnected, password.value]).toEqual([true, 'secret']);
    expect(password).toHaveFocus();
    expect(screen.getByRole('button', { name: OPTION })).toHaveAttribute('aria-expanded', 'true');
    expect(spoken()).toEqual(said);
    await press(flow, 'Sign in');
    expect(flow.submitted).toEqual([{ fields: { password: 'secret' } }]);
  });

  it('goes with them: what comes in their place says so, has the focus, and is announced', async () => {
    const { password } = await opened((json) => ({
      ...json,
      discovered_fields: null,
      mfa_options: objects(json.mfa_options).filter(({ type }) => type !== 'password'),
    }));
    expect(password.isConnected).toBe(false);
    expect(screen.queryByRole('button', { name: OPTION })).toBeNull();
    expect(screen.getByText(/The sign-in page has changed/, { selector: 'p' })).toBeVisible();
    expect(screen.getByRole('heading')).toHaveFocus();
    expect(spoken().polite).toContain('The sign-in page has changed');
  });
});

it('what was accepted is not left in a form that asks the same of another question', async () => {
  let isNext = false;
  const flow = await mountFlow({
    domain: 'sms-code.canonical.example',
    stage: { at: 'waiting', step: 'code' },
    intercept: (request) => {
      if (!request.url.endsWith('/submit')) return undefined;
      isNext = true;
      return Response.json({ accepted: true }, { status: 202 });
    },
    answer: (json) => (isNext ? { ...json, interaction_id: 'next' } : json),
  });
  await flow.user.type(screen.getByLabelText('Verification code'), '111111');
  await press(flow, 'Continue');
  await settle();
  expect(typedIn('Verification code')).toBe('');
});

describe('a boundary of the host’s that suspends and resumes', () => {
  async function suspending(at: string, isStrict = false) {
    const { sandbox, endpoint, fetch } = sandboxEndpoint({ pace: 0 });
    const { id } = sandbox.createConnection({ domain: at, stage: { at: 'waiting' } });
    let resume = () => {};
    let waiting: Promise<void> | null = null;
    function Neighbour({ isWaiting }: { isWaiting: boolean }) {
      if (isWaiting && waiting !== null) throw waiting;
      return null;
    }
    const page = (isWaiting: boolean) => (
      <Suspense fallback="Loading">
        <ManagedAuthFlow connectionId={id} endpoint={endpoint} fetch={fetch} live="poll" consent={false} />
        <Neighbour isWaiting={isWaiting} />
      </Suspense>
    );
    const { rerender } = render(page(false), { reactStrictMode: isStrict });
    await pass(0);
    return {
      sandbox,
      id,
      suspend: () => {
        waiting = new Promise((resolve) => {
          resume = resolve;
        });
        rerender(page(true));
        expect(screen.getByText('Loading')).toBeVisible();
      },
      resume: async () => {
        waiting = null;
        await act(async () => resume());
        rerender(page(false));
        await pass(0);
        expect(screen.queryByText('Loading')).toBeNull();
      },
    };
  }

  it.each([false, true])('keeps what was typed, and it can be sent (StrictMode: %s)', async (isStrict) => {
    const { suspend, resume } = await suspending(domain, isStrict);
    const name = screen.getByLabelText<HTMLInputElement>('User name');
    const password = screen.getByLabelText<HTMLInputElement>('Password');
    const { default: userEvent } = await import('@testing-library/user-event');
    const user = userEvent.setup({ delay: null });
    await user.type(name, 'user_good');
    await user.type(password, 'pass_good');
    suspend();
    await pass(6_000);
    await resume();
    expect([name.isConnected, password.isConnected]).toEqual([true, true]);
    expect([name.value, password.value]).toEqual(['user_good', 'pass_good']);
    expect(password).toHaveFocus();
    await user.type(password, '{Backspace}d');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    await settle();
    expect(screen.getByRole('heading')).toHaveTextContent('You’re connected');
    expect(password.value).toBe('');
  });

  it('empties secrets of a step that is left meanwhile', async () => {
    const { sandbox, id, suspend, resume } = await suspending(domain);
    const password = screen.getByLabelText<HTMLInputElement>('Password');
    const { default: userEvent } = await import('@testing-library/user-event');
    await userEvent.setup({ delay: null }).type(password, 'pass_good');
    suspend();
    sandbox.place(id, { at: 'succeeded' });
    await pass(6_000);
    await resume();
    expect(password.value).toBe('');
    expect(screen.getByRole('heading')).toHaveTextContent('You’re connected');
  });
});

// React 18 has none, nor a type of it.
const { Activity } = React as {
  readonly Activity?: React.ComponentType<{ readonly mode: 'visible' | 'hidden'; readonly children: React.ReactNode }>;
};

it.runIf(Activity !== undefined)(
  'what was typed outlasts an <Activity> that hides the widget for a while',
  async () => {
    if (Activity === undefined) return;
    const { sandbox, endpoint, fetch } = sandboxEndpoint({ pace: 0 });
    const { id } = sandbox.createConnection({ domain, stage: { at: 'waiting' } });
    const page = (mode: 'visible' | 'hidden') => (
      <Activity mode={mode}>
        <ManagedAuthFlow connectionId={id} endpoint={endpoint} fetch={fetch} live="poll" consent={false} />
      </Activity>
    );
    const { rerender } = render(page('visible'));
    await pass(0);
    const { default: userEvent } = await import('@testing-library/user-event');
    const password = screen.getByLabelText<HTMLInputElement>('Password');
    const user = userEvent.setup({ delay: null });
    await user.type(password, 'secret');
    rerender(page('hidden'));
    await pass(1_000);
    rerender(page('visible'));
    await pass(1_000);
    expect(typedIn('Password')).toBe('secret');
    await user.type(screen.getByLabelText('Password'), '2');
    expect(typedIn('Password')).toBe('secret2');
    rerender(page('hidden'));
    rerender((<p>Gone</p>) as never);
    await pass(0);
    expect(password.value).toBe('');
  },
);
