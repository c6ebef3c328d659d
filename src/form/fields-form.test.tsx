import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mountFlow, pass, press, settle, typedIn, withTestClock } from '../../test/helpers/mount-flow';

withTestClock();

const domain = 'password.example';
const polite = (root: HTMLElement) => root.querySelector('[aria-live=polite][data-maf-element=liveRegion]');

describe('showing a secret', () => {
  it('is a switch whose name says of which field, in the tab order', async () => {
    const { user } = await mountFlow({ domain });
    const reveal = screen.getByRole('button', { name: 'Show Password', pressed: false });
    await user.click(screen.getByLabelText('Password'));
    await user.tab();
    expect(reveal).toHaveFocus();
    await user.keyboard(' ');
    expect(screen.getByRole('button', { name: 'Show Password', pressed: true })).toBe(reveal);
    expect(screen.getByLabelText('Password')).toHaveAttribute('type', 'text');
    await user.keyboard(' ');
    expect(screen.getByLabelText('Password')).toHaveAttribute('type', 'password');
  });

  it('ends after 30 seconds', async () => {
    const { user } = await mountFlow({ domain });
    await user.click(screen.getByRole('button', { name: 'Show Password' }));
    await pass(29_000);
    expect(screen.getByLabelText('Password')).toHaveAttribute('type', 'text');
    await pass(1_000);
    expect(screen.getByLabelText('Password')).toHaveAttribute('type', 'password');
  });

  it('ends when it is sent, and does not begin while it is under way', async () => {
    const flow = await mountFlow({
      domain,
      intercept: (request) => (request.method === 'POST' ? new Promise(() => {}) : undefined),
    });
    await flow.user.type(screen.getByLabelText('User name'), 'ada');
    await flow.user.type(screen.getByLabelText('Password'), 'secret');
    await flow.user.click(screen.getByRole('button', { name: 'Show Password' }));
    await press(flow, 'Sign in');
    expect(screen.getByLabelText('Password')).toHaveAttribute('type', 'password');
    await flow.user.click(screen.getByRole('button', { name: 'Show Password' }));
    expect(screen.getByLabelText('Password')).toHaveAttribute('type', 'password');
  });

  it('ends with its step', async () => {
    const flow = await mountFlow({ domain });
    await flow.user.click(screen.getByRole('button', { name: 'Show Password' }));
    await flow.place({ at: 'discovering' });
    await flow.place({ at: 'waiting' });
    expect(screen.getByLabelText('Password')).toHaveAttribute('type', 'password');
  });

  it('is not offered for what is no secret, or changes with every use', async () => {
    await mountFlow({ domain: 'every-field.example' });
    expect(screen.getAllByRole('button', { name: /^Show/ })).toHaveLength(1);
  });

  it('masks it for recorders all the same', async () => {
    const { user } = await mountFlow({ domain });
    await user.click(screen.getByRole('button', { name: 'Show Password' }));
    const input = screen.getByLabelText('Password');
    expect(input).toHaveClass('ph-no-capture', 'fs-mask');
    expect(input).toHaveAttribute('data-sentry-mask');
    expect(input).toHaveAttribute('spellcheck', 'false');
  });
});

describe('a likely slip in a secret', () => {
  it('is Caps Lock: said beside the field and aloud, and taken back', async () => {
    const { user, root } = await mountFlow({ domain });
    const password = screen.getByLabelText('Password');
    await user.click(password);
    await user.keyboard('{CapsLock}A');
    expect(password).toHaveAccessibleDescription('Caps Lock is on.');
    expect(polite(root)).toHaveTextContent('Caps Lock is on.');
    await user.keyboard('{CapsLock}a');
    expect(password).not.toHaveAccessibleDescription();
  });

  it('is a space at either end, which stays as it is', async () => {
    const flow = await mountFlow({ domain });
    const password = screen.getByLabelText('Password');
    await flow.user.type(screen.getByLabelText('User name'), 'user_good ');
    expect(screen.queryByText(/There is a space/)).toBeNull();
    await flow.user.type(password, 'pass_good ');
    expect(password).toHaveAccessibleDescription('There’s a space at the start or end.');
    await press(flow, 'Sign in');
    expect(flow.submitted).toEqual([{ fields: { username: 'user_good', password: 'pass_good ' } }]);
    expect(typedIn('Password')).toBe('');
    expect(screen.getByLabelText('Password')).not.toHaveAccessibleDescription();
  });
});

describe('a one-time code', () => {
  it('is cleaned when it is pasted, and is never kept from being pasted', async () => {
    const { user } = await mountFlow({ domain: 'authenticator.example', stage: { at: 'waiting', step: 'code' } });
    await user.click(screen.getByLabelText('Authentication code'));
    await user.paste(' 123-456 ');
    expect(typedIn('Authentication code')).toBe('123456');
  });

  it('may have letters, is of any length, and is sent by Enter', async () => {
    const flow = await mountFlow({ domain: 'authenticator.example', stage: { at: 'waiting', step: 'code' } });
    await flow.user.type(screen.getByLabelText('Authentication code'), 'abcd-EFGH 12345678{Enter}');
    await settle();
    expect(flow.submitted).toEqual([{ fields: { totp: 'abcdEFGH12345678' } }]);
  });

  it('is the only thing that pasting cleans', async () => {
    const { user } = await mountFlow({ domain });
    await user.click(screen.getByLabelText('Password'));
    await user.paste(' a-b c ');
    expect(typedIn('Password')).toBe(' a-b c ');
  });
});

describe('password managers', () => {
  it('find the user name beside a lone password', async () => {
    const flow = await mountFlow({ domain: 'identifier-first.example' });
    await flow.user.type(screen.getByLabelText('Email address'), 'ada@example.com');
    await flow.place({ at: 'waiting', step: 'password' });
    const hidden = flow.root.querySelector('input[autocomplete=username]');
    expect(hidden).toHaveValue('ada@example.com');
    expect(hidden).not.toBeVisible();
    expect(hidden).toHaveAttribute('readonly');
    // In the form that is sent, before the password: where browsers look for it.
    const password = screen.getByLabelText<HTMLInputElement>('Password');
    expect([...(password.form?.elements ?? [])].filter(({ localName }) => localName === 'input')).toEqual([
      hidden,
      password,
    ]);
  });

  it('find none where the host asks them to stay out', async () => {
    const flow = await mountFlow({ domain: 'identifier-first.example', props: { passwordManager: 'ignore' } });
    await flow.user.type(screen.getByLabelText('Email address'), 'ada@example.com');
    expect(screen.getByLabelText('Email address')).toHaveAttribute('autocomplete', 'off');
    await flow.place({ at: 'waiting', step: 'password' });
    expect(flow.root.querySelector('input[autocomplete=username]')).toBeNull();
    expect(screen.getByLabelText('Password')).toHaveAttribute('data-1p-ignore', 'true');
  });

  it('that fill in without a word are heard when it is sent', async () => {
    const flow = await mountFlow({ domain });
    // As an extension does it: the value is there, and no event ever was.
    for (const [label, value] of [
      ['User name', 'user_good'],
      ['Password', 'pass_good'],
    ] as const) {
      screen.getByLabelText<HTMLInputElement>(label).value = value;
    }
    await press(flow, 'Sign in');
    expect(flow.submitted).toEqual([{ fields: { username: 'user_good', password: 'pass_good' } }]);
  });

  it('fill in one user name, however many addresses a form asks', async () => {
    const { root } = await mountFlow({ domain: 'every-field.example' });
    expect(root.querySelectorAll('[autocomplete=username]')).toHaveLength(1);
    expect(screen.getByLabelText('Contact email')).toHaveAttribute('autocomplete', 'email');
  });
});
