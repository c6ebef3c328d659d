import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mountFlow, pass, press, typedIn, withTestClock } from '../../../test/helpers/mount-flow';

withTestClock();

const push = { domain: 'push.example', stage: { at: 'waiting', step: 'push' } } as const;

describe('something to do elsewhere', () => {
  it('says what, shows the number to match, and how long it has been', async () => {
    await mountFlow(push);
    expect(screen.getByRole('heading', { name: 'Approve the sign-in' })).toBeVisible();
    expect(screen.getByText('42')).toBeVisible();
    expect(screen.getByText(/tap 42 to sign in/, { selector: 'p span' })).toBeVisible();
    await pass(65_000);
    expect(screen.getByText('Waiting for 1 min 5 sec')).toBeVisible();
  });

  it('has no number where the message has none, and words of ours where there is no message', async () => {
    await mountFlow({ ...push, answer: (json) => ({ ...json, external_action_message: null }) });
    expect(screen.queryByText('42')).toBeNull();
    expect(
      screen.getByText(/Finish the step that push\.example asks for|Finish the step/, { selector: 'p span' }),
    ).toBeVisible();
  });

  it('can be answered by a fallback field', async () => {
    const flow = await mountFlow(push);
    await flow.user.type(screen.getByLabelText('Authentication code (optional)'), '123 456');
    await press(flow, 'Continue');
    expect(flow.submitted).toEqual([{ fields: { totp: '123456' } }]);
  });

  it('can be left by every fallback option', async () => {
    const flow = await mountFlow(push);
    expect(screen.getByRole('button', { name: /^Try another way/ })).toBeVisible();
    await press(flow, /^Text me a code instead/);
    expect(flow.submitted).toEqual([{ mfa_option_id: 'sms' }]);
    expect(screen.getByLabelText('Verification code')).toBeVisible();
  });

  it('keeps what was typed beside it while it waits', async () => {
    const flow = await mountFlow(push);
    await flow.user.type(screen.getByLabelText('Authentication code (optional)'), '12');
    await pass(20_000);
    expect(typedIn('Authentication code (optional)')).toBe('12');
  });

  it('is looked at once when it is said to be done, and goes on', async () => {
    const flow = await mountFlow(push);
    flow.sandbox.place(flow.id, { at: 'succeeded' });
    await flow.user.click(screen.getByRole('button', { name: 'I’ve done it' }));
    await pass(0);
    expect(screen.getByRole('heading', { name: 'You’re connected' })).toBeVisible();
  });

  it('says when it was looked at and nothing has changed, each time', async () => {
    const flow = await mountFlow(push);
    for (const _ of [1, 2]) {
      await flow.user.click(screen.getByRole('button', { name: 'I’ve done it' }));
      expect(screen.getByRole('button', { name: 'Looking…' })).toBeVisible();
      expect(screen.queryByText(/^Nothing yet/, { selector: 'p' })).toBeNull();
      await pass(1_500);
      expect(screen.getByText(/^Nothing yet/, { selector: 'p' })).toBeVisible();
      expect(screen.getByRole('status')).toHaveTextContent(/^Nothing yet/);
    }
  });
});

describe('a step for the live browser', () => {
  const human = { domain: 'human-intervention.example', stage: { at: 'waiting', step: 'human' } } as const;

  it('leads there and to the hosted page, in windows of their own', async () => {
    await mountFlow(human);
    for (const name of ['Open the browser', 'Continue on Kernel’s page']) {
      const link = screen.getByRole('link', { name });
      expect(link).toHaveAttribute('href', expect.stringMatching(/^https:/));
      expect(link).toHaveAttribute('target', '_blank');
      expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    }
  });

  it('follows no address that is not https', async () => {
    await mountFlow({
      ...human,
      answer: (json) => ({ ...json, live_view_url: 'javascript:alert(1)', hosted_url: 'http://auth.example/' }),
    });
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByRole('button', { name: 'I’ve done it' })).toBeVisible();
  });

  it('shows the message that came with it', async () => {
    await mountFlow({ ...human, answer: (json) => ({ ...json, external_action_message: 'Solve the <b>puzzle</b>.' }) });
    expect(screen.getByText('Solve the <b>puzzle</b>.', { selector: 'p span' })).toBeVisible();
  });
});
