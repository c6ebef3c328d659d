import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { SCREEN_STATES } from '../../stories/screen-states';
import { showState } from '../helpers/show-state';

const root = document.documentElement;

beforeAll(() => {
  document.body.style.cssText = 'margin:0;font-family:sans-serif';
});

afterEach(async () => {
  root.removeAttribute('style');
  await cdp().send('Emulation.setTouchEmulationEnabled', { enabled: false });
});

/** What sticks out of the widget, or hides a part of its own text. */
function misfits(widget: HTMLElement): readonly string[] {
  const { right } = widget.getBoundingClientRect();
  const wrong: string[] = [];
  if (root.scrollWidth > root.clientWidth) wrong.push(`the page scrolls sideways: ${root.scrollWidth}`);
  for (const element of widget.querySelectorAll<HTMLElement>('[data-maf-element]:not([data-maf-element=liveRegion])')) {
    const name = element.dataset.mafElement;
    const box = element.getBoundingClientRect();
    if (box.right > right + 1) wrong.push(`${name} sticks out`);
    const { overflowX, overflowY, display } = getComputedStyle(element);
    if (display === 'inline' || element instanceof HTMLInputElement) continue;
    if (element.scrollWidth > element.clientWidth + 1 && overflowX === 'hidden') wrong.push(`${name} is cut off`);
    if (element.scrollHeight > element.clientHeight + 1 && overflowY === 'hidden') wrong.push(`${name} is cut short`);
  }
  for (const input of widget.querySelectorAll('input:not([hidden])')) {
    const { lineHeight, fontSize } = getComputedStyle(input);
    const line = Number.parseFloat(lineHeight) || Number.parseFloat(fontSize) * 1.2;
    if (input.clientHeight < line - 1) wrong.push('an input is lower than its text');
  }
  return wrong;
}

function targets(widget: HTMLElement, selector: string): readonly { name: string; width: number; height: number }[] {
  return [...widget.querySelectorAll<HTMLElement>(selector)].map((element) => {
    const { width, height } = element.getBoundingClientRect();
    return { name: `${element.dataset.mafElement} ${element.textContent}`, width, height };
  });
}

describe.each(SCREEN_STATES)('$name', (state) => {
  it('fits into 320 px, which is 1280 px at 400 %, also with text of twice the size', async () => {
    await page.viewport(320, 640);
    const widget = await showState(state);
    expect(misfits(widget)).toEqual([]);
    root.style.fontSize = '200%';
    expect(misfits(widget)).toEqual([]);
  });

  it('has targets of 24 px at least, and of 44 px for a finger where they are the way on', async () => {
    await page.viewport(480, 800);
    const widget = await showState(state);
    const small = targets(widget, 'a, button, input:not([hidden])').filter(
      ({ width, height }) => width < 24 || height < 24,
    );
    expect(small).toEqual([]);
    await cdp().send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await expect.poll(() => matchMedia('(pointer: coarse)').matches).toBe(true);
    const main =
      '[data-maf-element=buttonPrimary], [data-maf-element=ssoButton], [data-maf-element=choice], input:not([hidden])';
    expect(targets(widget, main).filter(({ height }) => height < 44)).toEqual([]);
  });
});

describe('text of twice the size', () => {
  it('is twice the size', async () => {
    const [state] = SCREEN_STATES.filter(({ name }) => name === 'user name and password');
    if (state === undefined) throw new Error('There is a state with a form.');
    const widget = await showState(state);
    const sizeOf = (element: string) => {
      const found = widget.querySelector(`[data-maf-element=${element}]`);
      return found === null ? 0 : Number.parseFloat(getComputedStyle(found).fontSize);
    };
    const parts = ['title', 'description', 'label', 'input', 'buttonPrimary', 'securityNote'];
    const before = parts.map(sizeOf);
    root.style.fontSize = '200%';
    expect(parts.map(sizeOf)).toEqual(before.map((size) => size * 2));
  });

  it('is not smaller than it should be where a host has made its rem small', async () => {
    const [state] = SCREEN_STATES;
    if (state === undefined) throw new Error('There are states.');
    const widget = await showState(state);
    root.style.fontSize = '62.5%';
    expect(getComputedStyle(widget).fontSize).toBe('14px');
  });
});
