import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { SCREEN_STATES } from '../../stories/screen-states';
import { showState } from '../helpers/show-state';

const LOOKS = {
  light: [{ name: 'prefers-color-scheme', value: 'light' }],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  'high contrast': [
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-contrast', value: 'more' },
  ],
};

/** Without it a change of theme is a transition, and axe measures colours on the way. */
const STILL = { name: 'prefers-reduced-motion', value: 'reduce' };

beforeAll(() => {
  document.body.style.cssText = 'margin:0;padding:24px;font:14px sans-serif;color-scheme:light dark;background:canvas';
});

afterAll(async () => {
  document.body.removeAttribute('style');
  await cdp().send('Emulation.setEmulatedMedia', { features: [] });
});

describe.each(SCREEN_STATES)('$name', (state) => {
  it('breaks no rule of axe in light, dark or high contrast', async () => {
    const widget = await showState(state);
    for (const [look, features] of Object.entries(LOOKS)) {
      await cdp().send('Emulation.setEmulatedMedia', { features: [...features, STILL] });
      const { violations } = await axe.run(widget);
      const told = violations.map(
        ({ id, nodes }) => `${look}: ${id} at ${nodes[0]?.target} and ${nodes.length - 1} more`,
      );
      expect(told).toEqual([]);
    }
  });
});
