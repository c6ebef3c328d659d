import { expect } from 'vitest';
import type { Driver, Key } from './drivers/driver';
import type { Place, Query } from './page/tools';

/** As long as the slowest step of a site in the sandbox takes, and some more. */
const PATIENCE_MS = 15_000;
const INTERVAL_MS = 25;

/** Two presses in less are a double click, of which the widget takes the second for a slip. */
const DOUBLE_CLICK_MS = 500;

/** More than any screen has stops for. */
const MOST_STOPS = 40;

type Name = string | RegExp;

function query(role: string, name?: Name): Query {
  if (name === undefined) return { role };
  return { role, name: typeof name === 'string' ? name : { pattern: name.source, flags: name.flags } };
}

/** Somebody at a browser: finds things by role and name, and has a mouse and a keyboard. */
export class Person {
  #pressedAt = 0;

  constructor(readonly driver: Driver) {}

  /** Asks again until there is an answer that is neither false nor null. */
  async #until<T>(what: string, ask: () => Promise<T | false | null>): Promise<T> {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      const answer = await ask();
      if (answer !== false && answer !== null) return answer;
      if (Date.now() > end) {
        const { troubles, there } = await this.driver.evaluate(() => ({
          troubles: window.tools.troubles,
          there: window.tools.describe(),
        }));
        throw new Error(`${what}. There is:\n${[there, ...troubles].join('\n')}`);
      }
      await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));
    }
  }

  async sees(role: string, name?: Name): Promise<void> {
    const what = query(role, name);
    await this.#until(`No ${role} ${name}`, () => this.driver.evaluate((each) => window.tools.has(each), what));
  }

  async seesText(pattern: RegExp): Promise<void> {
    await this.#until(`No text ${pattern}`, () =>
      this.driver.evaluate((source) => window.tools.hasText(source), pattern.source),
    );
  }

  /** The sign-in is done. */
  async isConnected(): Promise<void> {
    await this.sees('heading', /connected/i);
  }

  /** Whether a ring is drawn around it now. */
  async hasRing(role: string, name?: Name): Promise<boolean> {
    return this.driver.evaluate((each) => window.tools.hasRing(each), query(role, name));
  }

  async click(role: string, name: Name): Promise<void> {
    await this.#pressAt(await this.#placeOf(role, name), (x, y) => this.driver.click(x, y));
  }

  /** With a finger. */
  async tap(role: string, name: Name): Promise<void> {
    await this.#pressAt(await this.#placeOf(role, name), (x, y) => this.driver.tap(x, y));
  }

  async #pressAt({ x, y }: Place, press: (x: number, y: number) => Promise<void>): Promise<void> {
    const pause = this.#pressedAt + DOUBLE_CLICK_MS - Date.now();
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    await press(x, y);
    this.#pressedAt = Date.now();
  }

  /** Where it is once it stands still: at the same place in two looks. */
  #placeOf(role: string, name: Name): Promise<Place> {
    const what = query(role, name);
    let before: Place | null = null;
    return this.#until<Place>(`No ${role} ${name} that can be pressed`, async () => {
      const place = await this.driver.evaluate((each) => window.tools.place(each), what);
      const isStill = place?.x === before?.x && place?.y === before?.y;
      before = place;
      return isStill && place;
    });
  }

  async hover(role: string, name: Name): Promise<void> {
    const { x, y } = await this.#placeOf(role, name);
    await this.driver.hover(x, y);
  }

  async press(name: Name): Promise<void> {
    await this.click('button', name);
  }

  async type(label: Name, text: string): Promise<void> {
    await this.click('textbox', label);
    await this.driver.type(text);
  }

  async valueOf(label: Name): Promise<string> {
    const what = query('textbox', label);
    return this.#until<string>(`No field ${label}`, () =>
      this.driver.evaluate((each) => window.tools.valueOf(each), what),
    );
  }

  async hasFocus(role: string, name: Name): Promise<void> {
    const what = query(role, name);
    await this.#until(`The focus is not on ${role} ${name}`, () =>
      this.driver.evaluate((each) => window.tools.isFocused(each), what),
    );
  }

  /** Goes on with Tab, or back with Shift and Tab, until what is named has the focus. */
  async tabTo(role: string, name: Name, modifier?: 'Shift'): Promise<void> {
    const what = query(role, name);
    await this.sees(role, name);
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await this.driver.evaluate((each) => window.tools.isFocused(each), what)) return;
      await this.tab(modifier);
    }
    throw new Error(`Tab does not come to ${role} ${name}.`);
  }

  /** To the next stop. Some engines move the focus only after they have said that the key was pressed. */
  async tab(modifier?: 'Shift'): Promise<void> {
    const moves = () => this.driver.evaluate(() => window.tools.focusMoves());
    const before = await moves();
    await this.driver.press('Tab', modifier);
    // From one of the browser's own buttons to the next: a page hears nothing of that.
    for (let round = 0; round < 20 && (await moves()) === before; round += 1) {
      await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));
    }
  }

  async keys(...keys: readonly Key[]): Promise<void> {
    for (const key of keys) await this.driver.press(key);
  }

  /** Nothing was logged as an error but what is meant to be, and the policy of the page was kept. */
  async hadNoTrouble(isMeant: RegExp = /^$/): Promise<void> {
    const troubles = await this.driver.evaluate(() => window.tools.troubles.splice(0));
    expect(troubles.filter((trouble) => !isMeant.test(trouble))).toEqual([]);
  }
}
