import { describe, it } from 'vitest';
import type { Browser, Settings } from './drivers/driver';
import { inBrowser, LIGHT } from './in-browser';
import { CONDITIONS } from './passes/conditions';
import { FOCUS } from './passes/focus';
import { OLDER } from './passes/older';
import type { Pass } from './passes/pass';
import { SIGN_INS } from './passes/sign-ins';

const PASSES = [...SIGN_INS, ...CONDITIONS, ...FOCUS, ...OLDER];

/** Runs every pass in one browser: one test each. */
export function runPasses(browser: Browser): void {
  inBrowser(browser, (opened) => {
    // Some browsers have to be started anew for another colour scheme.
    for (const colorScheme of ['light', 'dark'] as const) {
      describe(colorScheme, () => {
        for (const pass of PASSES) {
          if ((pass.settings?.colorScheme ?? 'light') === colorScheme) it(pass.title, () => run(pass, colorScheme));
        }
      });
    }

    async function run(pass: Pass, colorScheme: Settings['colorScheme']): Promise<void> {
      const { driver, page, person } = opened();
      await driver.prepare({ ...LIGHT, ...pass.settings, colorScheme });
      const { url, id } = page.open(pass.site, pass.page);
      await driver.goto(url);
      await pass.run(person, { id, page });
      await person.hadNoTrouble(pass.logs);
    }
  });
}
