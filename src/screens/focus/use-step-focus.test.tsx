import { act, fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mountFlow, pass, press, settle, withTestClock } from '../../../test/helpers/mount-flow';
import { objects } from '../../protocol/json';

withTestClock();

const domain = 'authenticator.example';

async function fillIn({ user }: Awaited<ReturnType<typeof mountFlow>>, password = 'pass_good'): Promise<void> {
  await user.type(screen.getByLabelText('User name'), 'user_good');
  await user.type(screen.getByLabelText('Password'), `${password}{Enter}`);
  await settle();
}

describe('the focus', () => {
  it('is not taken when the widget comes, nor while nobody is in it', async () => {
    const flow = await mountFlow({ domain, stage: { at: 'discovering' } });
    expect(document.body).toHaveFocus();
    await flow.place({ at: 'waiting' });
    expect(document.body).toHaveFocus();
  });

  it('goes to the first field of the next step for somebody in a form', async () => {
    const flow = await mountFlow({ domain });
    await fillIn(flow);
    expect(screen.getByLabelText('Authentication code')).toHaveFocus();
  });

  it('goes to the heading where the next step has no field', async () => {
    const flow = await mountFlow({ domain: 'mfa-picker.example' });
    await fillIn(flow);
    expect(screen.getByRole('heading', { name: 'Confirm it’s you' })).toHaveFocus();
  });

  it('goes to the heading for somebody who pressed a button outside a form', async () => {
    const flow = await mountFlow({ domain, stage: { at: 'idle' } });
    await press(flow, /^Sign in to/);
    expect(screen.getByRole('heading')).toHaveFocus();
    expect(screen.getByRole('heading')).toHaveTextContent('Sign in to authenticator.example');
  });

  it('stays where it is while polls bring the same', async () => {
    const flow = await mountFlow({ domain });
    await flow.user.click(screen.getByLabelText('User name'));
    await pass(60_000);
    expect(screen.getByLabelText('User name')).toHaveFocus();
  });

  it('stays with the host when the person has gone there meanwhile', async () => {
    render(<input aria-label="Elsewhere" />);
    const flow = await mountFlow({ domain });
    await flow.user.click(screen.getByLabelText('User name'));
    await flow.user.click(screen.getByLabelText('Elsewhere'));
    await flow.place({ at: 'succeeded' });
    expect(screen.getByLabelText('Elsewhere')).toHaveFocus();
  });

  it('stays with a frame of the host’s, whose events nobody sees', async () => {
    render(<iframe title="Frame" />);
    const flow = await mountFlow({ domain });
    await flow.user.click(screen.getByLabelText('User name'));
    const frame = screen.getByTitle('Frame');
    // As when a person presses inside it: the page sees the focus there, and no event.
    Object.defineProperty(document, 'activeElement', { configurable: true, get: () => frame });
    await flow.place({ at: 'succeeded' });
    Reflect.deleteProperty(document, 'activeElement');
    expect(screen.getByRole('heading')).not.toHaveFocus();
  });

  it('is not taken back after a click beside the widget', async () => {
    const flow = await mountFlow({ domain });
    await flow.user.click(screen.getByLabelText('User name'));
    await flow.user.click(document.body);
    await flow.place({ at: 'succeeded' });
    expect(document.body).toHaveFocus();
  });

  it('is not taken after a script of the host’s has taken it away', async () => {
    const flow = await mountFlow({ domain });
    const name = screen.getByLabelText('User name');
    await flow.user.click(name);
    name.blur();
    await flow.place({ at: 'succeeded' });
    expect(document.body).toHaveFocus();
  });

  it('follows whoever presses beside the fields, or on what takes no focus', async () => {
    const flow = await mountFlow({ domain });
    await flow.user.click(screen.getByLabelText('User name'));
    await flow.user.click(screen.getByText(/^Sent to/));
    expect(document.body).toHaveFocus();
    await flow.place({ at: 'succeeded' });
    expect(screen.getByRole('heading')).toHaveFocus();
  });

  it('follows whoever comes back with a press after a keyboard on the screen was closed', async () => {
    const flow = await mountFlow({ domain });
    const name = screen.getByLabelText('User name');
    await flow.user.click(name);
    name.blur();
    await pass(0);
    fireEvent.pointerDown(screen.getByRole('button', { name: 'Sign in' }));
    await flow.place({ at: 'succeeded' });
    expect(screen.getByRole('heading')).toHaveFocus();
  });

  it('goes to the heading when what had it is gone and the step is the same', async () => {
    let isDown = false;
    const flow = await mountFlow({
      domain,
      intercept: () => (isDown ? new Response('', { status: 502 }) : undefined),
    });
    isDown = true;
    await pass(30_000);
    isDown = false;
    await flow.user.click(screen.getByRole('button', { name: 'Try now' }));
    await settle();
    expect(screen.queryByRole('button', { name: 'Try now' })).toBeNull();
    expect(screen.getByRole('heading')).toHaveFocus();
  });

  it('goes to the emptied field after a rejection, and not to one that may stay empty', async () => {
    const flow = await mountFlow({
      domain: 'optional-fields.example',
      answer: (json) => ({ ...json, discovered_fields: objects(json.discovered_fields).slice().reverse() }),
    });
    await flow.user.type(screen.getByLabelText('User name'), 'user_good');
    await flow.user.type(screen.getByLabelText('Password'), 'wrong');
    await press(flow, 'Sign in');
    expect(screen.getByText('Incorrect password. Try again.')).toBeVisible();
    expect(screen.getByLabelText('Password')).toHaveFocus();
  });

  it.each([[false], [true]])(
    'is not moved by what somebody else sent, whether a word is being composed (%s) or not',
    async (isComposing) => {
      const flow = await mountFlow({ domain });
      const name = screen.getByLabelText('User name');
      await flow.user.type(name, 'ad');
      if (isComposing) fireEvent.compositionStart(name);
      await flow.place({ at: 'submitting' });
      await flow.place({ at: 'waiting', websiteError: 'Incorrect password.' });
      expect(screen.getByText('Incorrect password.')).toBeVisible();
      expect(name).toHaveFocus();
    },
  );

  it('stays on the row that has it when the list is reordered', async () => {
    let isReordered = false;
    const flow = await mountFlow({
      domain: 'account-picker.canonical.example',
      answer: (json) => ({
        ...json,
        interaction_id: 'i1',
        choices: isReordered ? objects(json.choices).toReversed() : json.choices,
      }),
    });
    const row = screen.getByRole('button', { name: /^Ada Example user_good/ });
    act(() => row.focus());
    isReordered = true;
    await pass(6_000);
    expect(flow.root.querySelectorAll('li')[0]).not.toContainElement(row);
    expect(screen.getByRole('button', { name: /^Ada Example user_good/ })).toBe(row);
    expect(row).toHaveFocus();
  });

  it('stays on the row that was picked while that is sent', async () => {
    const flow = await mountFlow({
      domain: 'account-picker.example',
      intercept: (request) => (request.method === 'POST' ? new Promise(() => {}) : undefined),
    });
    await press(flow, /^Ada Example user_good/);
    expect(screen.getByRole('button', { name: /^Ada Example user_good/ })).toHaveFocus();
  });

  it('is left to the host where it says so', async () => {
    const flow = await mountFlow({ domain, props: { focus: 'none' } });
    await fillIn(flow);
    expect(screen.getByLabelText('Authentication code')).not.toHaveFocus();
  });
});
