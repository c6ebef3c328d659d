import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { mountFlow, pass, press, typedIn, withTestClock } from '../../../test/helpers/mount-flow';

withTestClock();

const domain = 'password.example';

describe('canceling', () => {
  it('is done at once while nothing was typed, is told to the host, and can be taken back', async () => {
    const onCancel = vi.fn();
    const flow = await mountFlow({ domain, props: { onCancel } });
    await press(flow, 'Cancel');
    expect(onCancel).toHaveBeenCalledOnce();
    expect(screen.getByRole('heading')).toHaveTextContent('Sign-in stopped');
    await press(flow, 'Continue signing in');
    expect(screen.getByLabelText('User name')).toBeVisible();
  });

  it('asks when something was typed, and going on keeps it', async () => {
    const onCancel = vi.fn();
    const flow = await mountFlow({ domain, props: { onCancel } });
    await flow.user.type(screen.getByLabelText('User name'), 'ada');
    await press(flow, 'Cancel');
    const keep = screen.getByRole('button', { name: 'Keep going' });
    expect(keep).toHaveFocus();
    expect(keep).toHaveAccessibleDescription('Stop signing in? What you typed will be lost.');
    await press(flow, 'Keep going');
    expect(screen.getByRole('button', { name: 'Cancel' })).toHaveFocus();
    expect(onCancel).not.toHaveBeenCalled();
    expect(typedIn('User name')).toBe('ada');
  });

  it('is taken back by Escape, of which a dialog around it hears nothing', async () => {
    const flow = await mountFlow({ domain });
    const heard = vi.fn();
    document.body.addEventListener('keydown', heard);
    await flow.user.type(screen.getByLabelText('User name'), 'a');
    heard.mockClear();
    await press(flow, 'Cancel');
    await flow.user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: 'Cancel' })).toHaveFocus();
    expect(heard).not.toHaveBeenCalledWith(expect.objectContaining({ key: 'Escape' }));
    document.body.removeEventListener('keydown', heard);
  });

  it('loses what was typed, as it said', async () => {
    const flow = await mountFlow({ domain });
    await flow.user.type(screen.getByLabelText('User name'), 'ada');
    await press(flow, 'Cancel');
    await press(flow, 'Stop');
    await press(flow, 'Continue signing in');
    expect(typedIn('User name')).toBe('');
  });

  it('is asked anew after another start', async () => {
    const flow = await mountFlow({ domain });
    await flow.user.type(screen.getByLabelText('User name'), 'ada');
    await press(flow, 'Cancel');
    await flow.place({ at: 'expired' });
    await press(flow, 'Start again');
    expect(screen.getByLabelText('User name')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Cancel' })).toBeVisible();
    expect(screen.queryByText('Stop signing in?')).toBeNull();
  });

  it('is no matter where there is nothing left to cancel', async () => {
    await mountFlow({ domain, stage: { at: 'expired' } });
    await pass(0);
    expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
  });
});
