import '../../src/appearance/styles.css';
import { createPortal } from 'react-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-react';
import { ManagedAuthFlow } from '../../src';
import type { Stage } from '../../src/sandbox';
import { sandboxEndpoint } from '../helpers/sandbox-endpoint';

const onSubmit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
const onChange = vi.fn();
const complain = vi.spyOn(console, 'error');

beforeEach(() => void vi.clearAllMocks());
afterEach(() => cleanup());

/** A form of the host's with a widget in it, or with one that a portal puts elsewhere. */
async function hostForm(domain: string, stage: Stage = { at: 'waiting' }, place?: Element) {
  const { sandbox, endpoint, fetch } = sandboxEndpoint({ pace: 0 });
  const { id } = sandbox.createConnection({ domain, stage });
  const widget = <ManagedAuthFlow connectionId={id} endpoint={endpoint} fetch={fetch} live="poll" consent={false} />;
  await render(
    <form aria-label="Host" onSubmit={onSubmit} onChange={onChange} onInput={onChange}>
      <input aria-label="Before" name="before" defaultValue="" />
      {place === undefined ? widget : createPortal(widget, place)}
      <input aria-label="After" name="after" defaultValue="" />
      <button type="submit">Save</button>
    </form>,
  );
  const form = document.querySelector<HTMLFormElement>('form[aria-label=Host]');
  if (form === null) throw new Error('The host has a form.');
  return form;
}

const heading = (name: string) => expect.element(page.getByRole('heading', { name })).toBeVisible();

describe('a widget in a form of the host’s', () => {
  it('signs in with Enter and with its button, and the host hears of none of it', async () => {
    await hostForm('authenticator.example');
    await userEvent.type(page.getByLabelText('User name'), 'user_good');
    await userEvent.type(page.getByLabelText('Password', { exact: true }), 'pass_good{Enter}');
    await heading('Enter your code');
    await userEvent.type(page.getByLabelText('Authentication code'), '123456');
    await userEvent.click(page.getByRole('button', { name: 'Continue' }));
    await heading('You’re connected');
    expect(onSubmit).not.toHaveBeenCalled();
    expect(onChange).not.toHaveBeenCalled();
    expect(complain).not.toHaveBeenCalled();
  });

  it('is no part of that form: not of its elements, its data or its submission', async () => {
    const form = await hostForm('everything.example');
    await userEvent.type(page.getByLabelText('Password', { exact: true }), 'pass_good');
    await userEvent.type(page.getByLabelText('Before'), 'b');
    expect([...form.elements].map((element) => element.getAttribute('aria-label') ?? element.textContent)).toEqual([
      'Before',
      'After',
      'Save',
    ]);
    expect([...new FormData(form).keys()]).toEqual(['before', 'after']);
    expect(document.querySelectorAll('form form')).toHaveLength(0);
    form.reset();
    await expect.element(page.getByLabelText('Password', { exact: true })).toHaveValue('pass_good');
    await userEvent.type(page.getByLabelText('After'), 'a{Enter}');
    expect(onSubmit).toHaveBeenCalledOnce();
    await expect.element(page.getByLabelText('Password', { exact: true })).toHaveValue('pass_good');
  });

  it('keeps the focus to itself: it goes to the heading, and to no field of the host’s', async () => {
    await hostForm('mfa-picker.example');
    await userEvent.type(page.getByLabelText('User name'), 'user_good');
    await userEvent.type(page.getByLabelText('Password', { exact: true }), 'pass_good{Enter}');
    await heading('Confirm it’s you');
    expect(document.activeElement).toHaveTextContent('Confirm it’s you');
  });

  it('goes to its own empty field after a rejection', async () => {
    await hostForm('password.example');
    await userEvent.type(page.getByLabelText('User name'), 'user_good');
    await userEvent.type(page.getByLabelText('Password', { exact: true }), 'wrong');
    await userEvent.click(page.getByRole('button', { name: 'Sign in' }));
    await expect.element(page.getByText('Incorrect password. Try again.').first()).toBeVisible();
    expect(document.activeElement).toBe(page.getByLabelText('Password', { exact: true }).element());
  });

  it('filters a list without sending that form', async () => {
    await hostForm('organization-picker-long.example', { at: 'waiting', step: 'organization' });
    await userEvent.type(page.getByRole('searchbox'), 'a{Enter}');
    expect(onSubmit).not.toHaveBeenCalled();
  });
});

it('a portal out of a form of the host’s is a form of its own, and the host’s hears nothing of it', async () => {
  const place = document.body.appendChild(document.createElement('div'));
  await hostForm('password.example', { at: 'waiting' }, place);
  await userEvent.type(page.getByLabelText('User name'), 'user_good');
  expect(place.querySelector('form')).not.toBeNull();
  await userEvent.type(page.getByLabelText('Password', { exact: true }), 'pass_good{Enter}');
  await heading('You’re connected');
  expect(onSubmit).not.toHaveBeenCalled();
  expect(onChange).not.toHaveBeenCalled();
  expect(complain).not.toHaveBeenCalled();
  place.remove();
});
