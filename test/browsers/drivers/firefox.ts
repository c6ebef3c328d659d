import puppeteer, { type Browser as FirefoxBrowser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../../scripts/browsers';
import type { Browser, Driver } from './driver';

/** The part of BiDi that puppeteer does not show: the browser's own window, where an input method is. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** What a page is told of the system's colours, and Firefox's values for it. */
const COLOR_SCHEME = 'layout.css.prefers-color-scheme.content-override';
const COLOR_SCHEMES = { dark: 0, light: 1 };

function start(executablePath: string): Promise<FirefoxBrowser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // The input method and the colours belong to the browser, not to the page.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // As on a phone, a scroll bar takes no room: the window is as wide as was asked for.
      'ui.useOverlayScrollbars': 1,
      // Tab goes to everything that can be pressed, as by default everywhere but on a Mac.
      'accessibility.tabfocus': 7,
    },
  });
}

/** Firefox's own input method for tests, in the browser's window: only there may it be asked for. */
const BEGIN = `(() => {
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!processor.beginInputTransactionForTests(window, () => true)) throw new Error('No input method.');
  processor.setPendingCompositionString('u');
  processor.appendClauseToPendingComposition(1, processor.ATTR_RAW_CLAUSE);
  processor.setCaretInPendingComposition(1);
  processor.flushPendingComposition(new KeyboardEvent('', { key: 'u', code: 'KeyU', keyCode: 85 }));
  window.processor = processor;
})()`;

/** Whether the field with the focus shows what is being composed, within some twenty frames. */
async function hasBegun(): Promise<boolean> {
  for (let frame = 0; frame < 20; frame += 1) {
    if ((document.activeElement as HTMLInputElement).value.endsWith('u')) return true;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return false;
}

function committing(character: string): string {
  const enter = "new KeyboardEvent('', { key: 'Enter', code: 'Enter', keyCode: 13 })";
  return `void window.processor.commitCompositionWith(${JSON.stringify(character)}, ${enter})`;
}

/** Runs a script in the browser's own window. */
async function runInBrowser(browser: FirefoxBrowser, expression: string): Promise<void> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [{ context } = { context: '' }] = (result as { contexts: { context: string }[] }).contexts;
  const answer = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
  const { exceptionDetails } = answer.result as { exceptionDetails?: { text: string } };
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
}

async function launch(executablePath: string): Promise<Driver> {
  const browser = await start(executablePath);
  let page: Page = await browser.newPage();
  return {
    async prepare({ width, height, colorScheme }) {
      await runInBrowser(browser, `Services.prefs.setIntPref('${COLOR_SCHEME}', ${COLOR_SCHEMES[colorScheme]})`);
      // Keys and focus of what was done before stay with its tab.
      const before = page;
      page = await browser.newPage();
      await before.close();
      await page.setViewport({ width, height });
    },
    async goto(url) {
      await page.goto(url);
    },
    evaluate: (run, ...args) => page.evaluate(run as never, ...args) as never,
    hover: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    tap: (x, y) => page.touchscreen.tap(x, y),
    async press(key, modifier) {
      if (modifier !== undefined) await page.keyboard.down(modifier);
      await page.keyboard.press(key === 'Space' ? ' ' : key);
      if (modifier !== undefined) await page.keyboard.up(modifier);
    },
    type: (text) => page.keyboard.type(text),
    async compose(character) {
      // The browser learns in its own time that the page has a field with the focus. Until then it composes nothing.
      for (let round = 0; ; round += 1) {
        await runInBrowser(browser, BEGIN);
        if (await page.evaluate(hasBegun)) break;
        if (round === 10) throw new Error('The input method composes nothing.');
      }
      await runInBrowser(browser, committing(character));
    },
    screenshot: () => page.screenshot(),
    stop: () => browser.close(),
  };
}

export const firefox: Browser = {
  name: 'Firefox',
  packages: 'firefox-esr',
  find() {
    const path = findFirefox();
    return path === undefined ? undefined : () => launch(path);
  },
};
