import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { requireBrowser } from '../../scripts/browsers';
import { SCREEN_STATES, type ScreenState } from '../../stories/screen-states';
import type { Browser, Driver, Settings } from './drivers/driver';
import { describeLayout, layoutFaults } from './layout';
import { CONDITIONS } from './passes/conditions';
import { OLDER } from './passes/older';
import type { Pass } from './passes/pass';
import { SIGN_INS } from './passes/sign-ins';
import { Person } from './person';
import { serveTestPage, type TestPage } from './test-page';

const PASSES = [...SIGN_INS, ...CONDITIONS, ...OLDER];

interface Look {
  readonly settings: Settings;
  readonly language: 'en' | 'ar';
}

/** The two ways in which every screen is looked at: as most see it, and with everything else at once. */
const LIGHT: Look = { settings: { width: 480, height: 800, colorScheme: 'light' }, language: 'en' };
const DARK: Look = { settings: { width: 320, height: 800, colorScheme: 'dark' }, language: 'ar' };

/** The widget is never wider, in CSS pixels. */
const WIDGET_WIDTH = 400;

const nameOf = (...names: string[]) => names.join(' ').replaceAll(/[^a-z0-9]+/gi, '-');

/** Runs every pass in one browser: one test each, in its name. With `SHOTS` set, each screen is a picture, too. */
export function runPasses(browser: Browser): void {
  const start = requireBrowser(browser.name, browser.find(), browser.packages);
  describe.skipIf(start === undefined)(browser.name, () => {
    let driver: Driver;
    let page: TestPage;
    let person: Person;

    beforeAll(async () => {
      if (start === undefined) return;
      [driver, page] = await Promise.all([start(), serveTestPage(inject('pageFiles'))]);
      person = new Person(driver);
    });
    afterAll(async () => {
      await driver?.stop();
      await page?.close();
    });

    // Some browsers have to be started anew for another colour scheme.
    for (const look of [LIGHT, DARK]) {
      const { colorScheme, width } = look.settings;
      describe(colorScheme, () => {
        for (const pass of PASSES) {
          if ((pass.settings?.colorScheme ?? 'light') === colorScheme) it(pass.title, () => run(pass, colorScheme));
        }
        describe(`screens, ${look.language}, ${width} px`, () => {
          beforeAll(async () => {
            await driver.prepare(look.settings);
            await driver.goto(page.gallery);
          });
          for (const state of SCREEN_STATES) it(state.name, () => lookAt(state, look));
        });
      });
    }

    async function run(pass: Pass, colorScheme: Settings['colorScheme']): Promise<void> {
      await driver.prepare({ ...LIGHT.settings, ...pass.settings, colorScheme });
      const { url, id } = page.open(pass.site, pass.page);
      await driver.goto(url);
      await pass.run(person, { id, page });
      await person.hadNoTrouble(pass.logs);
    }

    async function lookAt(
      { name, domain, hasErrorBody = true }: ScreenState,
      { settings, language }: Look,
    ): Promise<void> {
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
      await person.hadNoTrouble(hasErrorBody ? undefined : /MAF-105/);
    }
  });
}
