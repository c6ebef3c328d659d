import { expect, it, onTestFinished } from 'vitest';
import { show } from './show';

/** How wide the shortest line of an element is, against its longest. */
function evenness(element: HTMLElement): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  const lines = new Map<number, { left: number; right: number }>();
  for (const { top, left, right } of range.getClientRects()) {
    const line = lines.get(Math.round(top)) ?? { left, right };
    lines.set(Math.round(top), { left: Math.min(line.left, left), right: Math.max(line.right, right) });
  }
  const widths = [...lines.values()].map(({ left, right }) => right - left);
  return widths.length < 2 ? Number.NaN : Math.min(...widths) / Math.max(...widths);
}

/** The least even that an element ever is, in cards of many widths; `NaN` if it never has two lines. */
function leastEven(element: HTMLElement, place: HTMLElement): number {
  const found = [];
  for (let width = 200; width <= 440; width += 12) {
    place.style.inlineSize = `${width}px`;
    found.push(evenness(element));
  }
  return Math.min(...found.filter((each) => !Number.isNaN(each)));
}

it.each([
  ['title', 'account picker'],
  ['description', 'expired'],
  ['bannerText', 'wrong password'],
  ['consentText', 'consent'],
])('the lines of a %s are about as long as each other, and more so than if each were full', async (key, state) => {
  const place = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => place.remove());
  const { part } = await show(state, { into: place });
  const element = part(key);
  const balanced = leastEven(element, place);
  element.style.setProperty('text-wrap', 'wrap');
  const full = leastEven(element, place);
  expect(full).toBeGreaterThan(0);
  expect(balanced).toBeGreaterThan(full);
  expect(balanced).toBeGreaterThan(0.5);
});
