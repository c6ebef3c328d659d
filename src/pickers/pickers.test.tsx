import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { mountFlow, pass, press, settle, typedIn, withTestClock } from '../../test/helpers/mount-flow';
import type { FlowChoice } from '../protocol/connection';

withTestClock();

const accepted = () => Response.json({ accepted: true }, { status: 202 });

/** What the rows of choices say, in order. */
function rows(): string[] {
  return [...document.querySelectorAll('li > button')].map(({ textContent }) => textContent ?? '');
}

/** By its element: a query by role looks at every one of two hundred rows. */
function searchIn(root: HTMLElement): HTMLInputElement {
  const search = root.querySelector<HTMLInputElement>('input[type=search]');
  if (search === null) throw new Error('A long list has a search.');
  return search;
}

describe('the ways to confirm who one is', () => {
  it('tell label, target and description, in the site’s order, and switching last', async () => {
    await mountFlow({ domain: 'mfa-picker.canonical.example', stage: { at: 'waiting', step: 'method' } });
    const email = screen.getByRole('button', { name: /^Email u••••@example\.com$/ });
    expect(email).toBeVisible();
    expect(screen.getByRole('button', { name: /^Text message .*42 · We text a 6-digit code\.$/ })).toBeVisible();
    expect(rows().at(-1)).toMatch(/^Try another way/);
  });

  it('put switching last even where the server does not', async () => {
    await mountFlow({
      stage: { at: 'waiting', step: 'code' },
      answer: (json) => ({
        ...json,
        discovered_fields: null,
        mfa_options: [
          { type: 'switch', label: 'Another way' },
          { type: 'sms', label: 'Text me' },
        ],
      }),
    });
    expect(rows()).toEqual([expect.stringContaining('Text me'), expect.stringContaining('Another way')]);
  });

  it('say of two that are sent alike that the site decides', async () => {
    const flow = await mountFlow({ domain: 'mfa-picker.example', stage: { at: 'waiting', step: 'method' } });
    const note = /mfa-picker\.example decides which of these is used/;
    expect(screen.getAllByRole('button', { name: note })).toHaveLength(2);
    await press(flow, /77/);
    expect(flow.submitted).toEqual([{ mfa_option_id: 'sms' }]);
  });

  it('tell two of one type apart where the dialect can', async () => {
    const flow = await mountFlow({ domain: 'mfa-picker.canonical.example', stage: { at: 'waiting', step: 'method' } });
    expect(screen.queryByText(/decides which/)).toBeNull();
    await press(flow, /77/);
    expect(flow.submitted).toEqual([{ selected_choice_id: 'choice_2_mfa', interaction_id: expect.any(String) }]);
  });

  it('have words of ours where the site gave none', async () => {
    await mountFlow({
      stage: { at: 'waiting', step: 'code' },
      answer: (json) => ({
        ...json,
        discovered_fields: null,
        mfa_options: ['sms', 'call', 'email', 'totp', 'push', 'security_key', 'passkey', 'telepathy'].map((type) => ({
          type,
        })),
      }),
    });
    expect(rows().map((row) => row.trim())).toEqual([
      'Text message',
      'Phone call',
      'Email',
      'Authenticator app',
      'Notification on your device',
      'Security key',
      'Passkey',
      'Another way',
    ]);
  });

  it('open the fields that belong to them, which are sent in place of the choice', async () => {
    const flow = await mountFlow({ domain: 'linked-password.example', stage: { at: 'waiting', step: 'method' } });
    const row = screen.getByRole('button', { name: /Enter your password/ });
    expect(row).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByLabelText('Password')).toBeNull();
    await press(flow, /Enter your password/);
    expect(row).toHaveAttribute('aria-expanded', 'true');
    expect(flow.submitted).toEqual([]);
    await flow.user.type(screen.getByLabelText('Password'), 'pass_good');
    await press(flow, 'Sign in');
    expect(flow.submitted).toEqual([{ fields: { password: 'pass_good' } }]);
  });

  it('leave a field where it is whose option is not there', async () => {
    await mountFlow({
      domain: 'linked-password.example',
      stage: { at: 'waiting', step: 'method' },
      answer: (json) => ({ ...json, mfa_options: [{ type: 'email', label: 'Email me a code' }] }),
    });
    expect(screen.getByLabelText('Password')).toBeVisible();
  });
});

describe('accounts and other ways to go on', () => {
  it.each([
    ['account-picker.example', { sign_in_option_id: 'user_good' }],
    [
      'account-picker.canonical.example',
      { selected_choice_id: 'choice_1_sign_in', interaction_id: expect.any(String) },
    ],
  ])('at %s are sent as they came', async (domain, body) => {
    const flow = await mountFlow({ domain });
    await press(flow, /^Ada Example user_good@example\.com$/);
    expect(flow.submitted).toEqual([body]);
  });

  it('have no search while they are few', async () => {
    await mountFlow({ domain: 'account-picker.example' });
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('can be searched when they are many, by any of their words and without accents, and the count is told', async () => {
    const flow = await mountFlow({
      domain: 'organization-picker-long.example',
      stage: { at: 'waiting', step: 'organization' },
    });
    const search = searchIn(flow.root);
    expect(search).toHaveAccessibleName('Search');
    expect(search).toHaveAccessibleDescription('200 results');
    await flow.user.type(search, 'hárbour UPPER');
    expect(rows()).toEqual([
      expect.stringContaining('Upper Harbour Works'),
      expect.stringContaining('Upper Harbour Partners'),
    ]);
    expect(screen.getByText('2 results')).toHaveAttribute('role', 'status');
    await flow.user.type(search, ' partners');
    expect(screen.getByText('1 result')).toBeVisible();
    await flow.user.type(search, ' nowhere');
    expect(screen.getByText('0 results')).toBeVisible();
  });

  it('are all there once they are few, and again when they are many, whatever was searched for', async () => {
    let count = 12;
    const flow = await mountFlow({
      domain: 'account-picker.example',
      answer: (json) => ({
        ...json,
        sign_in_options: Array.from({ length: count }, (_, id) => ({ id: `${id}`, label: `Account ${id}` })),
      }),
    });
    const rows = () => screen.getAllByRole('button', { name: /^Account/ }).length;
    await flow.user.type(searchIn(flow.root), '11');
    expect(rows()).toBe(1);
    count = 5;
    await pass(6_000);
    expect(screen.queryByRole('searchbox')).toBeNull();
    expect(rows()).toBe(5);
    count = 12;
    await pass(6_000);
    expect(searchIn(flow.root)).toHaveValue('');
    expect(rows()).toBe(12);
  });

  it('go on being searched while one more arrives, and are all there for another question', async () => {
    let name = 'Account';
    let count = 12;
    const flow = await mountFlow({
      domain: 'account-picker.example',
      answer: (json) => ({
        ...json,
        sign_in_options: Array.from({ length: count }, (_, id) => ({ id: `${name}${id}`, label: `${name} ${id}` })),
      }),
    });
    await flow.user.type(searchIn(flow.root), '11');
    count = 13;
    await pass(6_000);
    expect(searchIn(flow.root)).toHaveValue('11');
    name = 'Team';
    await pass(6_000);
    expect(searchIn(flow.root)).toHaveValue('');
    expect(screen.getAllByRole('button', { name: /^Team/ })).toHaveLength(13);
  });

  it('are searched anew after Escape', async () => {
    const flow = await mountFlow({
      domain: 'organization-picker-long.example',
      stage: { at: 'waiting', step: 'organization' },
    });
    const search = searchIn(flow.root);
    const rows = () => flow.root.querySelectorAll('li').length;
    await flow.user.type(search, 'zzzz');
    expect(rows()).toBe(0);
    await flow.user.type(search, '{Escape}');
    expect(search).toHaveValue('');
    expect(rows()).toBe(200);
  });
});

describe('single sign-on', () => {
  it.each([
    ['sso.example', { sso_button_selector: expect.stringContaining('Use your Acme ID') }],
    ['sso.canonical.example', { selected_choice_id: 'choice_4_sso', interaction_id: expect.any(String) }],
  ])('at %s has the site’s own words on each button', async (domain, body) => {
    const flow = await mountFlow({ domain });
    for (const name of ['Continue with Google', 'Continue with Microsoft', 'Sign in with GitHub']) {
      expect(screen.getByRole('button', { name })).toBeVisible();
    }
    await press(flow, 'Use your Acme ID');
    expect(flow.submitted).toEqual([body]);
  });

  it('has its mark with the first frame that shows it: both are loaded together', async () => {
    vi.resetModules();
    const { createElement } = await import('react');
    const { renderToString } = await import('react-dom/server');
    const { SsoButtons } = await import('.');
    const google: FlowChoice = {
      ...{ key: 'sso google', group: 'sso', action: 'sso_provider', value: 'google', provider: 'google' },
      ...{ label: 'Continue with Google', description: null, target: null, method: null, ambiguous: false, fields: [] },
    };
    const props = { choices: [google], domain: 'sso.example', busy: false, pickedKey: null, onPick: () => {} };
    expect(renderToString(createElement(SsoButtons, props))).toMatch(/<svg.*<path d="M/i);
  });

  it('names a provider without words after itself, and is sent by name where there is no selector', async () => {
    const flow = await mountFlow({
      domain: 'sso.example',
      answer: (json) => ({ ...json, pending_sso_buttons: [{ provider: 'google' }] }),
      intercept: (request) => (request.method === 'POST' ? accepted() : undefined),
    });
    await press(flow, /^Continue with .?google.?$/i);
    expect(flow.submitted).toEqual([{ sso_provider: 'google' }]);
  });
});

describe('everything on one screen', () => {
  it('shows fields, providers and choices, in that order and with switching last', async () => {
    const { root } = await mountFlow({ domain: 'everything.example' });
    const names = [...root.querySelectorAll('button, input')].map(
      (control) => control.getAttribute('aria-label') ?? control.closest('label, button')?.textContent ?? 'field',
    );
    expect(names).toEqual([
      expect.stringContaining('Google'),
      expect.stringContaining('Facebook'),
      'field',
      'field',
      'Show Password',
      'Sign in',
      expect.stringContaining('Personal account'),
      expect.stringContaining('Business account'),
      expect.stringContaining('Text me a code'),
      expect.stringContaining('More ways'),
      'Cancel',
    ]);
  });

  it.each([
    ['Continue with Google', 'sso_button_selector'],
    [/^Personal account/, 'sign_in_option_id'],
    [/^Text me a code/, 'mfa_option_id'],
    ['Sign in', 'fields'],
  ])('sends exactly one action for %s, whatever was typed', async (name, action) => {
    const flow = await mountFlow({ domain: 'everything.example' });
    await flow.user.type(screen.getByLabelText('User name'), 'user_good');
    await flow.user.type(screen.getByLabelText('Password'), 'pass_good');
    await press(flow, name);
    expect(flow.submitted).toEqual([{ [action]: expect.anything() }]);
  });

  it('takes one choice at a time', async () => {
    const flow = await mountFlow({
      domain: 'everything.example',
      intercept: (request) => (request.method === 'POST' ? new Promise(() => {}) : undefined),
    });
    await flow.user.type(screen.getByLabelText('User name'), 'ada');
    await press(flow, 'Continue with Google');
    const submit = screen.getByRole('button', { name: 'Sign in' });
    expect(submit).toHaveAttribute('aria-disabled', 'true');
    await flow.user.click(submit);
    await flow.user.click(screen.getByRole('button', { name: /^Text me a code/ }));
    await settle();
    expect(flow.submitted).toHaveLength(1);
    expect(typedIn('User name')).toBe('ada');
  });
});

describe('the keyboard in a list of choices', () => {
  it('has every one in the tab order, and arrow keys beside it', async () => {
    const { user } = await mountFlow({ domain: 'account-picker.example' });
    const [first, second, third] = screen.getAllByRole('button');
    await user.tab();
    expect(first).toHaveFocus();
    await user.tab();
    expect(second).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(third).toHaveFocus();
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(first).toHaveFocus();
  });

  it('has Home and End for the first and the last, in buttons of providers too', async () => {
    const { user } = await mountFlow({ domain: 'sso.example' });
    const choices = screen.getAllByRole('button', { name: / with | your /i });
    await user.tab();
    await user.keyboard('{End}');
    expect(choices.at(-1)).toHaveFocus();
    await user.keyboard('{Home}');
    expect(choices[0]).toHaveFocus();
  });

  describe('of two hundred', () => {
    async function mountLongList() {
      const flow = await mountFlow({
        domain: 'organization-picker-long.example',
        stage: { at: 'waiting', step: 'organization' },
      });
      await flow.user.tab();
      await flow.user.tab();
      const focused = () => document.activeElement?.textContent ?? '';
      return { ...flow, focused, last: () => rows().at(-1) };
    }

    it('has Home and End', async () => {
      const { user, focused, last } = await mountLongList();
      const first = focused();
      await user.keyboard('{End}');
      expect(rows()).toHaveLength(200);
      expect(focused()).toBe(last());
      await user.keyboard('{Home}');
      expect(focused()).toBe(first);
    });

    it('goes to the name that is typed, spaces and all, and presses nothing by that', async () => {
      const { user, focused, submitted } = await mountLongList();
      await user.keyboard('upper h');
      expect(focused()).toMatch(/^Upper Harbour/);
      expect(submitted).toEqual([]);
    });

    it('is pressed by the space bar after one letter', async () => {
      const { user, submitted } = await mountLongList();
      await user.keyboard('u ');
      await settle();
      expect(submitted).toHaveLength(1);
    });

    it.each(['Alt', 'Control', 'Meta'])('leaves keys with %s to the browser', async (modifier) => {
      const { user, focused } = await mountLongList();
      const first = focused();
      await user.keyboard(`{${modifier}>}{End}u{/${modifier}}`);
      expect(focused()).toBe(first);
    });

    it('leaves what is typed into the search to it', async () => {
      const { user, root } = await mountLongList();
      const search = searchIn(root);
      await user.click(search);
      await user.keyboard('up{Home}x{End}y');
      expect(search).toHaveFocus();
      expect(search).toHaveValue('xupy');
    });

    it('goes through what was found alone', async () => {
      const { user, root, focused } = await mountLongList();
      await user.type(searchIn(root), 'harbour');
      await user.tab();
      await user.keyboard('{End}');
      expect(focused()).toBe(rows().at(-1));
      expect(focused()).toMatch(/Harbour/);
    });
  });

  it('leaves what is typed into a field of a choice to that', async () => {
    const flow = await mountFlow({ domain: 'linked-password.example', stage: { at: 'waiting', step: 'method' } });
    await press(flow, /Enter your password/);
    const password = screen.getByLabelText('Password');
    await flow.user.click(password);
    await flow.user.keyboard('em{Home}x');
    expect(password).toHaveFocus();
    expect(password).toHaveValue('xem');
  });
});
