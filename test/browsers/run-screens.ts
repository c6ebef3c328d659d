import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { SCREEN_STATES, type ScreenState } from '../../stories/screen-states';
import type { Browser, Settings } from './drivers/driver';
import { inBrowser, LIGHT } from './in-browser';
import { describeLayout, layoutFaults } from './layout';

interface Look {
  readonly settings: Settings;
  readonly language: 'en' | 'ar';
}

/** The two ways in which every screen is looked at: as most see it, and with everything else at once. */
const LOOKS: readonly Look[] = [
  { settings: LIGHT, language: 'en' },
  { settings: { width: 320, height: 800, colorScheme: 'dark' }, language: 'ar' },
];

/** The widget is never wider, in CSS pixels. */
const WIDGET_WIDTH = 400;

const nameOf = (...names: string[]) => names.join(' ').replaceAll(/[^a-z0-9]+/gi, '-');

/** Looks at every screen in one browser: one test each. With `SHOTS` set, each is a picture, too. */
export function runScreens(browser: Browser): void {
  inBrowser(browser, (opened) => {
    for (const look of LOOKS) {
      const { colorScheme, width } = look.settings;
      describe(`${colorScheme}, ${look.language}, ${width} px`, () => {
        beforeAll(async () => {
          const { driver, page } = opened();
          await driver.prepare(look.settings);
          await driver.goto(page.gallery);
        });
        for (const state of SCREEN_STATES) it(state.name, () => lookAt(state, look));
      });
    }

    async function lookAt(
      { name, domain, hasErrorBody = true }: ScreenState,
      { settings, language }: Look,
    ): Promise<void> {
      const { driver, person } = opened();
      await expect.poll(() => driver.evaluate(() => typeof window.showScreen)).toBe('function');
      const boxes = await driver.evaluate((...what) => window.showScreen(...what), name, language);
      if (process.env.SHOTS !== undefined) {
        const folder = `screenshots/${browser.name}`;
        mkdirSync(folder, { recursive: true });
        writeFileSync(`${folder}/${nameOf(name, settings.colorScheme)}.png`, await driver.screenshot());
      }
      expect(layoutFaults(boxes, Math.min(settings.width, WIDGET_WIDTH))).toEqual([]);
      expect(await driver.evaluate(() => document.documentElement.scrollWidth)).toBe(settings.width);
      expect(await driver.evaluate(() => window.tools.axe())).toEqual([]);
      expect(await driver.evaluate(() => window.tools.wireConstants())).toEqual([]);
      expect(await driver.evaluate((site) => window.tools.brokenDomains(site), domain)).toEqual([]);
      const file = fileURLToPath(new URL(`layouts/${nameOf(name)}.txt`, import.meta.url));
      await expect(describeLayout(boxes, language === 'ar')).toMatchFileSnapshot(file);
      // Rings are for whoever uses the keyboard.
      await person.tab();
      expect(await driver.evaluate(() => window.tools.ringFaults())).toEqual([]);
      await person.hadNoTrouble(hasErrorBody ? undefined : /MAF-105/);
    }
  });
}
