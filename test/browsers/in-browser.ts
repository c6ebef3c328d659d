import { afterAll, beforeAll, describe, inject } from 'vitest';
import { requireBrowser } from '../../scripts/browsers';
import type { Browser, Driver, Settings } from './drivers/driver';
import { Person } from './person';
import { serveTestPage, type TestPage } from './test-page';

/** What tests in a browser work with, once it has been started. */
export interface Opened {
  readonly driver: Driver;
  readonly page: TestPage;
  readonly person: Person;
}

/** As most see it. Each test says in what it differs. */
export const LIGHT: Settings = { width: 480, height: 800, colorScheme: 'light' };

/** Runs tests in one browser, in its name; none where it may be missing, which is said. */
export function inBrowser(browser: Browser, define: (opened: () => Opened) => void): void {
  const start = requireBrowser(browser.name, browser.find(), browser.packages);
  describe.skipIf(start === undefined)(browser.name, () => {
    let opened: Opened;

    beforeAll(async () => {
      if (start === undefined) return;
      const [driver, page] = await Promise.all([start(), serveTestPage(inject('pageFiles'))]);
      opened = { driver, page, person: new Person(driver) };
    });
    afterAll(async () => {
      await opened?.driver.stop();
      await opened?.page.close();
    });

    define(() => opened);
  });
}
