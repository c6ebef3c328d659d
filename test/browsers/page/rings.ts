import { boxesOf } from './boxes-of';

/** What a ring may touch of something beside it: engines round differently. CSS pixels. */
const TOUCH = 0.75;

/** Until what has the focus has been scrolled to. */
const MOST_FRAMES = 30;

const CONTROLS = 'h2[tabindex], button, a[href], input:not([hidden]), textarea, select';

type Edges = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** The outer edge of the ring that is drawn around an element; null for none. */
export function ringOf(element: Element): Edges | null {
  const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(element);
  const width = Number.parseFloat(outlineWidth);
  if (outlineStyle === 'none' || width === 0) return null;
  const reach = width + Number.parseFloat(outlineOffset);
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left: left - reach, top: top - reach, right: right + reach, bottom: bottom + reach };
}

const holds = (outer: Edges, inner: Edges, by = 0): boolean =>
  outer.left <= inner.left + by &&
  outer.right >= inner.right - by &&
  outer.top <= inner.top + by &&
  outer.bottom >= inner.bottom - by;

const touches = (one: Edges, other: Edges): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > TOUCH &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > TOUCH;

/** Whether all of a ring is drawn: nothing around it cuts it off, nor does the window at its sides. */
function isCut(element: Element, ring: Edges): boolean {
  if (ring.left < -TOUCH || ring.right > innerWidth + TOUCH) return true;
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    if (getComputedStyle(around).overflowY === 'visible' || around === document.documentElement) continue;
    if (!holds(around.getBoundingClientRect(), ring, TOUCH)) return true;
  }
  return false;
}

/** What is drawn beside an element and under the ring around it, by name. */
function coveredBy(element: Element, ring: Edges, widget: Element): string[] {
  const { left: x, top: y } = widget.getBoundingClientRect();
  const itself = element.getBoundingClientRect();
  return boxesOf(widget)
    .filter(({ kind }) => kind !== 'group')
    .map(({ name, left, top, width, height }) => ({
      name,
      box: new DOMRect(left + x, top + y, width, height),
    }))
    .filter(({ box }) => touches(ring, box) && !holds(itself, box, TOUCH) && !holds(box, ring, TOUCH))
    .map(({ name }) => name);
}

/** What is wrong with the ring around one element that has the focus, a sentence each. */
async function faultsAt(element: Element, widget: Element): Promise<string[]> {
  const name = (element.getAttribute('aria-label') ?? element.textContent ?? element.localName).trim();
  if (document.activeElement !== element) return [`${name} does not get the focus`];
  const ring = ringOf(element);
  if (ring === null) return [`${name} has no ring`];
  // WebKit scrolls to it with one of the next frames.
  for (let frame = 0; frame < MOST_FRAMES && isCut(element, ringOf(element) ?? ring); frame += 1) await nextFrame();
  const drawn = ringOf(element) ?? ring;
  return [
    ...(isCut(element, drawn) ? [`the ring around ${name} is cut off`] : []),
    ...coveredBy(element, drawn, widget).map((other) => `the ring around ${name} covers ${other}`),
  ];
}

const nextFrame = () => new Promise(requestAnimationFrame);

/**
 * What is wrong with the rings around what can have the focus, a sentence each: there is none, it is cut off, or it is drawn over
 * something else. Moves the focus from one to the next.
 */
export async function ringFaults(widget: Element): Promise<string[]> {
  const faults: string[] = [];
  for (const element of [...widget.querySelectorAll<HTMLElement>(CONTROLS)]) {
    element.focus();
    faults.push(...(await faultsAt(element, widget)));
  }
  return faults;
}
