import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { chromiumLaunchOptions } from '../../scripts/chromium';
import { createSandbox, type PlaceOptions } from '../../src/sandbox';
import { type BarePage, serveBarePage } from './bare-page';

const sandbox = createSandbox({ pace: 0 });
const FORM = '**/assets/prompt-*.js';
const PICKERS = '**/assets/pickers-*.js';
let served: BarePage;
let browser: Browser;

beforeAll(async () => {
  [served, browser] = await Promise.all([serveBarePage(sandbox), chromium.launch(chromiumLaunchOptions())]);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

/** A page with a widget on a connection, whose parts come as `prepare` lets them. */
async function open(options: PlaceOptions, prepare: (page: Page) => Promise<unknown>): Promise<Page> {
  const { id } = sandbox.createConnection(options);
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  await prepare(page);
  await page.goto(`${served.url}/?connection=${id}`);
  return page;
}

test('a form that fails to load is tried again, and nobody is told of a hiccup', async () => {
  let tries = 0;
  const page = await open({ domain: 'password.example', profile_name: 'hiccup', stage: { at: 'waiting' } }, (fresh) =>
    fresh.route(FORM, (route) => {
      tries += 1;
      return tries <= 2 ? route.abort() : route.continue();
    }),
  );
  await page.getByLabel('Password', { exact: true }).waitFor();
  expect(tries).toBe(3);
  expect(await page.getByText('Can’t reach the server').count()).toBe(0);
});

test('one that never loads is said like any other trouble, and comes when the person tries again', async () => {
  let isDown = true;
  const page = await open({ domain: 'password.example', profile_name: 'down', stage: { at: 'waiting' } }, (fresh) =>
    fresh.route(FORM, (route) => (isDown ? route.abort() : route.continue())),
  );
  await page.getByRole('heading', { name: 'Can’t reach the server' }).waitFor();
  expect(await page.getByText(/^Retrying/).count()).toBeGreaterThan(0);
  isDown = false;
  await page.getByRole('button', { name: 'Try now' }).click();
  await page.getByLabel('Password', { exact: true }).waitFor();
  expect(await page.getByText('Can’t reach the server').count()).toBe(0);
});

test('choices that do not load leave the form that is there, with what was typed and the focus', async () => {
  let hasChoices = false;
  let isDown = true;
  const page = await open(
    { domain: 'password.example', profile_name: 'beside', stage: { at: 'waiting' } },
    async (fresh) => {
      await fresh.route(PICKERS, (route) => (isDown ? route.abort() : route.continue()));
      await fresh.route('**/events', (route) => route.fulfill({ status: 404 }));
      await fresh.route('**/api/connections/*', async (route) => {
        const response = await route.fetch();
        const connection = await response.json();
        const google = { selector: '#google', provider: 'google', label: 'Continue with Google' };
        await route.fulfill({
          response,
          json: hasChoices ? { ...connection, pending_sso_buttons: [google] } : connection,
        });
      });
    },
  );
  const password = page.getByLabel('Password', { exact: true });
  await password.fill('typed before');
  hasChoices = true;
  await page.getByText('Can’t reach the server').first().waitFor({ timeout: 30_000 });
  expect(await password.inputValue()).toBe('typed before');
  expect(await password.evaluate((input) => input === document.activeElement)).toBe(true);
  isDown = false;
  await page.getByRole('button', { name: 'Try now' }).click();
  await page.getByRole('button', { name: /Google/ }).waitFor();
  expect(await password.inputValue()).toBe('typed before');
});

test('a form that comes late takes the place of its outline: nothing moves, and the focus stays', async () => {
  let come = () => {};
  const late = new Promise<void>((resolve) => (come = resolve));
  const page = await open({ domain: 'password.example', profile_name: 'late', stage: { at: 'waiting' } }, (fresh) =>
    fresh.route(FORM, async (route) => {
      await late;
      await route.continue();
    }),
  );
  await page.addStyleTag({ path: 'src/appearance/styles.css' });
  const part = (key: string) => page.locator(`[data-maf-element="${key}"]`);
  const boxes = async (keys: readonly string[]) =>
    Promise.all(
      keys.map(async (key) => (await part(key).first().boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }),
    );
  await page.getByText('Opening the sign-in page…', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Cancel' }).focus();
  const screens = await page.evaluateHandle(() => {
    const seen: string[] = [];
    const title = document.querySelector('[data-maf-element="title"]');
    if (title !== null) {
      new MutationObserver(() => seen.push(title.textContent ?? '')).observe(title, {
        subtree: true,
        characterData: true,
      });
    }
    return seen;
  });
  const shifts = await page.evaluateHandle(() => {
    const seen: string[] = [];
    // The browser's own measure of what moved without anybody having done anything (Layout Instability API).
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.push(JSON.stringify(entry));
    }).observe({ type: 'layout-shift' });
    return seen;
  });
  const before = await boxes(['card', 'title', 'outlineField', 'outlineButton', 'footer']);
  come();
  await page.getByLabel('Password', { exact: true }).waitFor();
  const after = await boxes(['card', 'title', 'input', 'buttonPrimary', 'footer']);
  for (const [index, box] of after.entries()) {
    for (const side of ['x', 'y', 'width', 'height'] as const) {
      expect(Math.abs(box[side] - (before[index]?.[side] ?? 0)), `${index} ${side}`).toBeLessThanOrEqual(1);
    }
  }
  // As on any other step: whoever is in the widget and in no form goes on at its heading.
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Sign in to password.example');
  expect(await screens.jsonValue()).toEqual([]);
  expect(await shifts.jsonValue()).toEqual([]);
  // Told in order: what had moved before would be here by now.
  await page.evaluate(() =>
    document.body.prepend(Object.assign(document.createElement('p'), { textContent: 'Moves.' })),
  );
  await expect.poll(async () => (await shifts.jsonValue()).length).toBe(1);
});
