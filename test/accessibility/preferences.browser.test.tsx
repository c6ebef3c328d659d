import { afterEach, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { SCREEN_STATES } from '../../stories/screen-states';
import { showState } from '../helpers/show-state';

async function prefer(name: string, value: string): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
}

afterEach(() => prefer('prefers-reduced-motion', ''));

const moving = ['discovering', 'submitting', 'succeeded', 'user name and password', 'wrong password'];

describe.each(SCREEN_STATES.filter(({ name }) => moving.includes(name)))('$name', (state) => {
  it('stands still for those who want no motion', async () => {
    await prefer('prefers-reduced-motion', 'reduce');
    const widget = await showState(state);
    for (const element of [widget, ...widget.querySelectorAll('*')]) {
      for (const pseudo of [null, '::before', '::after']) {
        const { animationName, transitionDuration } = getComputedStyle(element, pseudo);
        expect([element.tagName, animationName, transitionDuration]).toEqual([element.tagName, 'none', '0s']);
      }
    }
  });
});

describe.each(SCREEN_STATES.filter(({ name }) => ['loading', 'discovering', 'submitting'].includes(name)))(
  '$name',
  (state) => {
    it('moves for as long as it takes without being painted again for each frame', async () => {
      const widget = await showState(state);
      const lasting = widget
        .getAnimations({ subtree: true })
        .filter(({ effect }) => effect?.getTiming().iterations === Number.POSITIVE_INFINITY);
      expect(lasting.length).toBeGreaterThan(0);
      const animated = lasting.flatMap(({ effect }) => (effect as KeyframeEffect).getKeyframes().flatMap(Object.keys));
      const timing = ['offset', 'computedOffset', 'easing', 'composite'];
      const properties = new Set(animated.filter((name) => !timing.includes(name)));
      expect(['transform', 'opacity']).toEqual(expect.arrayContaining([...properties]));
    });
  },
);

describe.each(SCREEN_STATES.filter(({ name }) => ['everything at once', 'failed, locked'].includes(name)))(
  '$name, in colours that the person has chosen',
  (state) => {
    it('has an edge around everything that can be pressed or filled in, and shows the focus', async () => {
      await prefer('forced-colors', 'active');
      const widget = await showState(state);
      const controls = [
        ...widget.querySelectorAll<HTMLElement>('[data-maf-element^=button], [data-maf-element=choice], input'),
      ].filter(({ dataset }) => dataset.mafElement !== 'buttonLink');
      expect(controls.length).toBeGreaterThan(0);
      for (const control of controls) {
        const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(control);
        expect([borderTopStyle, borderTopWidth]).toEqual(['solid', '1px']);
        expect(borderTopColor).not.toBe(backgroundColor);
        control.focus({ focusVisible: true } as FocusOptions);
        expect(getComputedStyle(control).outlineStyle).toBe('solid');
      }
    });
  },
);

describe('a button that must wait', () => {
  it('is told from others by more than a colour that is not there', async () => {
    const state = SCREEN_STATES.find(({ name }) => name === 'failed, locked');
    if (state === undefined) throw new Error('There is a state with a button that must wait.');
    await prefer('forced-colors', 'active');
    const widget = await showState(state);
    const button = widget.querySelector('button[aria-disabled]');
    if (button === null) throw new Error('The button must wait.');
    const gray = document.body.appendChild(document.createElement('i'));
    gray.style.color = 'GrayText';
    expect(getComputedStyle(button).color).toBe(getComputedStyle(gray).color);
    gray.remove();
  });
});
