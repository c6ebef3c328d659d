import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { chromiumLaunchOptions } from '../../scripts/chromium';
import { PageReader, type PageView } from '../../src/engine/browser/page-reader';
import { readPage } from '../../src/engine/reading/read-page';
import type { PageReading } from '../../src/engine/reading/reading';

export interface Reader {
  /** The page that is read; each call of `read` looks at what it shows then. */
  page(): Page;
  look(): Promise<PageView>;
  read(): Promise<PageReading>;
}

/** One Chromium page for the tests of a file. */
export function useReader(): Reader {
  let browser: Browser;
  let page: Page;
  let reader: PageReader;
  beforeAll(async () => {
    browser = await chromium.launch(chromiumLaunchOptions());
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    reader = await PageReader.open(page, () => true);
  });
  afterAll(() => browser?.close());
  return {
    page: () => page,
    look: () => reader.read(),
    read: async () => readPage((await reader.read()).snapshot),
  };
}
