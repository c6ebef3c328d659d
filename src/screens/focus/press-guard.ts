/** Systems let people take up to 900 ms for a double click; the browser, which knows how long, counts the clicks. */
const DOUBLE_CLICK_MS = 1_000;

/** A second tap, which Safari does not count, or a second Enter: after this long it is meant for what is there now. */
const DOUBLE_PRESS_MS = 400;

/** How far apart two taps at the same place may be. Pixels. */
const SAME_PLACE_PX = 30;

/** Keys that press a control, unless a word is being typed. */
const PRESSING_KEYS = ['Enter', ' '];

interface Press {
  /** The screen on which the gesture began that this press is part of. */
  readonly from: string;
  readonly at: number;
}

interface PointerPress extends Press {
  readonly x: number;
  readonly y: number;
  readonly control: Element | null;
  readonly before: PointerPress | null;
}

interface KeyPress extends Press {
  readonly key: string;
}

/**
 * Recognizes presses that are not meant for what they hit. A gesture (a press until it is released, its second click, a key
 * that is held or pressed twice) belongs to the screen on which it began: on another one it would answer a question that
 * nobody has read. Anything else in between ends the gesture, so that typing fast, or moving on with Tab, hinders nobody;
 * and what comes without a gesture, from a script or an assistive technology, always counts.
 */
export class PressGuard {
  readonly #screen: () => string;
  readonly #now: () => number;
  #pointer: PointerPress | null = null;
  #isDown = false;
  #key: KeyPress | null = null;

  /** @param screen what is shown now: another value is another screen. @param now in milliseconds; never goes back. */
  constructor(screen: () => string, now: () => number) {
    this.#screen = screen;
    this.#now = now;
  }

  pointerDown(event: PointerEvent): void {
    this.#key = null;
    // Without the press before it: presses would keep each other, and what they were on, in memory.
    const before = this.#pointer === null ? null : { ...this.#pointer, before: null, control: null };
    this.#pointer = {
      from: this.#screen(),
      at: this.#now(),
      x: event.clientX,
      y: event.clientY,
      control: controlOf(event),
      before,
    };
    this.#isDown = true;
  }

  /** Whether a click is to be ignored. */
  isStrayClick(event: MouseEvent): boolean {
    const press = this.#pointer;
    // A key, a script or an assistive technology clicks without a count, and some tools without a pointer.
    if (event.detail === 0 || press === null || !this.#isDown) return false;
    this.#isDown = false;
    if (!isSecond(press, event.detail)) return press.from !== this.#screen() && press.control !== controlOf(event);
    this.#pointer = { ...press, from: press.before.from };
    return this.#pointer.from !== this.#screen();
  }

  /** Something was typed, pasted or filled in: a press now is by somebody who has seen what is there. */
  input(): void {
    this.#key = null;
  }

  /** Whether a key press is to be ignored. */
  isStrayKey(event: KeyboardEvent): boolean {
    const { key, repeat, isComposing } = event;
    const isTyped = key === ' ' && controlOf(event)?.localName === 'input';
    if (!PRESSING_KEYS.includes(key) || isComposing || isTyped) {
      this.#key = null;
      return false;
    }
    const before = this.#key?.key === key ? this.#key : null;
    const at = this.#now();
    const isSame = before !== null && (repeat || at - before.at < DOUBLE_PRESS_MS);
    // One that is held since before the widget had the focus began nowhere in it.
    const from = isSame ? before.from : repeat ? '' : this.#screen();
    this.#key = { key, from, at };
    return from !== this.#screen();
  }
}

function isSecond(press: PointerPress, clicks: number): press is PointerPress & { readonly before: PointerPress } {
  const { before, at } = press;
  if (before === null) return false;
  const pause = at - before.at;
  if (clicks > 1 && pause < DOUBLE_CLICK_MS) return true;
  return pause < DOUBLE_PRESS_MS && isSamePlace(before, press);
}

function isSamePlace(a: PointerPress, b: PointerPress): boolean {
  // What makes events without coordinates has no place.
  const hasPlace = b.x !== 0 || b.y !== 0;
  return hasPlace && Math.hypot(a.x - b.x, a.y - b.y) < SAME_PLACE_PX;
}

function controlOf(event: Event): Element | null {
  const target = event.target as Element | null;
  return target?.closest('button, a, input') ?? null;
}
