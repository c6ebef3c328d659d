import { chromium as playwright } from 'playwright';
import { chromiumLaunchOptions, findChromium } from '../../../scripts/chromium';
import type { Browser, Driver } from './driver';

async function launch(): Promise<Driver> {
  const browser = await playwright.launch(chromiumLaunchOptions());
  const page = await browser.newPage();
  return {
    async prepare({ width, height, colorScheme }) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
    },
    async goto(url) {
      await page.goto(url);
    },
    // As text, which the page's own policy has no say in.
    evaluate: (run, ...args) => page.evaluate(`(${run})(...${JSON.stringify(args)})`),
    hover: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    async tap(x, y) {
      // Playwright's own needs a page with the media features of a phone.
      const session = await page.context().newCDPSession(page);
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await session.detach();
    },
    press: (key, modifier) => page.keyboard.press(modifier === undefined ? key : `${modifier}+${key}`),
    type: (text) => page.keyboard.type(text),
    async compose(character) {
      const session = await page.context().newCDPSession(page);
      const selection = { selectionStart: 1, selectionEnd: 1 };
      await session.send('Input.imeSetComposition', { text: 'u', ...selection });
      await session.send('Input.imeSetComposition', { text: character, ...selection });
      // What an input method's Enter is to the page: a key that is being processed, and no character.
      const enter = { key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 };
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
      await session.send('Input.insertText', { text: character });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
      await session.detach();
    },
    screenshot: () => page.screenshot(),
    stop: () => browser.close(),
  };
}

export const chromium: Browser = {
  name: 'Chromium',
  packages: 'chromium',
  find: () => (findChromium() === undefined ? undefined : launch),
};
