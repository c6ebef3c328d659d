import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { SCREEN_STATES } from '../../stories/screen-states';
import { showState } from '../helpers/show-state';

// The time stands still: how long something has waited, or has left, is told.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 0, 5, 9) });
});

afterEach(() => {
  vi.useRealTimers();
});

/** What assistive technology finds, state by state: roles, names, states and order, as Chromium computes them. */
describe.each(SCREEN_STATES)('$name', (state) => {
  it('is to assistive technology what it was', async () => {
    const widget = await showState(state);
    await expect.element(page.elementLocator(widget)).toMatchAriaSnapshot();
  });

  it('has one heading', async () => {
    const widget = await showState(state);
    expect(widget.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]')).toHaveLength(1);
  });
});
