import { isDeepStrictEqual } from 'node:util';
import { chromium } from 'playwright-core';

/** How many pages of the corpus, and of each language, are read as a person would read them. */
export async function measureReading(load, print) {
  const { CORPUS, summaryOf } = await load('/test/engine/corpus.ts');
  const { PHRASES } = await load('/test/engine/languages.ts');
  const { LANGUAGE_PAGES, languagePage } = await load('/test/engine/language-pages.ts');
  const { PageReader } = await load('/src/engine/browser/page-reader.ts');
  const { readPage } = await load('/src/engine/reading/read-page.ts');
  const { chromiumLaunchOptions } = await load('/scripts/chromium.ts');
  const browser = await chromium.launch(chromiumLaunchOptions());
  let right = 0;
  let tried = 0;
  let wrongFields = 0;
  let spent = 0;
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const reader = await PageReader.open(page, () => true);
    const check = async (expected) => {
      const start = performance.now();
      const { snapshot } = await reader.read();
      const reading = readPage(snapshot);
      spent += performance.now() - start;
      const found = summaryOf(reading, snapshot);
      tried += 1;
      right += isDeepStrictEqual(found, expected) ? 1 : 0;
      wrongFields += isDeepStrictEqual(found.fields ?? [], expected.fields ?? []) ? 0 : 1;
    };
    for (const [name, expected] of Object.entries(CORPUS)) {
      await page.goto(new URL(`../../test/engine/pages/${name}.html`, import.meta.url).href);
      await check(expected);
    }
    for (const [tag, phrases] of Object.entries(PHRASES)) {
      for (const { html, expected } of Object.values(LANGUAGE_PAGES)) {
        await page.setContent(languagePage(tag, html(phrases)));
        await check(expected(phrases));
      }
    }
  } finally {
    await browser.close();
  }
  print('pages of our own read rightly, of all tried', `${right} of ${tried}`);
  print('pages with a wrong or missing field', String(wrongFields));
  print('time to read a page', `${(spent / tried).toFixed(1)} ms`);
}
