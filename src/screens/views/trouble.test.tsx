import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mountFlow, pass, press, withTestClock } from '../../../test/helpers/mount-flow';

withTestClock();

const DOWN = () => new Response('', { status: 500 });

describe('while the server cannot be reached', () => {
  it.each([
    ['over a form', true],
    ['before anything was read', false],
  ])('%s: says when the next try is, quietly, and tries at once when asked to', async (_, isRead) => {
    let isDown = !isRead;
    let reads = 0;
    const flow = await mountFlow({
      domain: 'password.example',
      intercept: () => {
        reads += 1;
        return isDown ? DOWN() : undefined;
      },
    });
    isDown = true;
    await pass(26_000);
    const seen = new Set<string>();
    for (let second = 0; second < 7; second += 1) {
      const note = screen.getByText(/^Retrying (in|automatically)/, { selector: 'span' });
      expect(note).toHaveAttribute('aria-live', 'off');
      seen.add(note.textContent ?? '');
      await pass(1_000);
    }
    expect(seen).toContain('Retrying in 3 sec…');
    expect(seen).toContain('Retrying in 2 sec…');
    isDown = false;
    const before = reads;
    await press(flow, 'Try now');
    expect(reads).toBeGreaterThan(before);
    expect(screen.getByLabelText('Password')).toBeVisible();
    expect(screen.queryByText(/^Retrying/)).toBeNull();
  });

  it.each([
    ['over a form', true],
    ['before anything was read', false],
  ])('%s: cannot be tried before the time that the server has asked for, which the button says', async (_, isRead) => {
    let isDown = !isRead;
    let reads = 0;
    const flow = await mountFlow({
      domain: 'password.example',
      intercept: () => {
        reads += 1;
        return isDown ? new Response('', { status: 503, headers: { 'Retry-After': '90' } }) : undefined;
      },
    });
    isDown = true;
    await pass(30_000);
    const before = reads;
    const button = screen.getByRole('button', { name: 'Try now' });
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).toHaveAccessibleDescription(/^Retrying in 1 min/);
    await press(flow, 'Try now');
    await pass(50_000);
    expect(reads).toBe(before);
    isDown = false;
    await pass(15_000);
    expect(reads).toBeGreaterThan(before);
    expect(screen.getByLabelText('Password')).toBeVisible();
  });
});
