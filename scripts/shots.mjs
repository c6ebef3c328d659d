import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { createServer } from 'vite';

/**
 * Takes a picture of every screen, light and dark, from left to right and from right to left, narrow and wide, into
 * `screenshots/` (not kept in git), with one contact sheet. `npm run shots -- <part of a name>` takes only some.
 */
const [only = ''] = process.argv.slice(2);
const FOLDER = 'screenshots';
const THEMES = ['light', 'dark'];
const DIRECTIONS = ['ltr', 'rtl'];
const WIDTHS = [320, 480];

const server = await createServer({
  root: 'scripts/shots',
  configFile: false,
  logLevel: 'error',
  // Not shared with the tests' servers, which may run at the same time.
  cacheDir: fileURLToPath(new URL('../node_modules/.vite/shots', import.meta.url)),
  // Found before the first picture: a dependency found later would reload the page.
  optimizeDeps: { entries: ['main.tsx'] },
  // A file that is saved meanwhile must not reload the page.
  server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
});
const load = (path) => server.ssrLoadModule(fileURLToPath(new URL(path, import.meta.url)));
const { chromiumLaunchOptions } = await load('./chromium.ts');
const { SCREEN_STATES } = await load('../stories/screen-states.ts');
const states = SCREEN_STATES.filter(({ name }) => name.includes(only));
await server.listen();
const browser = await chromium.launch(chromiumLaunchOptions());
if (only === '') rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });

const fileOf = ({ name }, ...kind) => `${name.replaceAll(/[^a-z0-9]+/gi, '-')}.${kind.join('.')}.png`;

async function openPage(colorScheme, width) {
  const page = await browser.newPage({ viewport: { width, height: 640 }, colorScheme, deviceScaleFactor: 1.5 });
  page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
  page.on('pageerror', (error) => console.error(error));
  await page.clock.install();
  await page.goto(server.resolvedUrls.local[0]);
  await page.waitForFunction(() => 'showState' in window);
  return page;
}

/** What is not there at once comes with time: the clock is the page's own, so that it costs none. */
async function show(page, { name, errorStatus, errorsFrom, silent, connect, before: seen }, direction) {
  const before = await page.evaluate(() => document.querySelector('[data-maf-element=title]')?.id ?? '');
  await page.evaluate(([state, to]) => window.showState(state, to), [name, direction]);
  await page.waitForFunction((id) => document.querySelector('[data-maf-element=title]')?.id !== id, before);
  await page.clock.runFor((errorStatus ?? 0) >= 500 ? 30_000 : 1_000);
  if (seen !== undefined) {
    await page.clock.runFor(10_000);
    await page.waitForFunction(() => document.querySelector('[data-maf-element=resultMark]') !== null);
  }
  const isExpected = silent === true || connect?.handoffCode !== undefined;
  await page.waitForFunction(
    (empty) => (document.querySelector('[data-maf-element=siteMark]')?.textContent === '•') === empty,
    isExpected || (errorStatus !== undefined && errorsFrom === undefined),
  );
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().iterations === 1) animation.finish();
    }
  });
}

const KINDS = THEMES.flatMap((theme) => DIRECTIONS.map((direction) => [theme, direction]));

async function takeAll(width) {
  for (const theme of THEMES) {
    const page = await openPage(theme, width);
    for (const state of states) {
      for (const direction of DIRECTIONS) {
        await show(page, state, direction);
        await page.screenshot({ path: `${FOLDER}/${fileOf(state, theme, direction, width)}`, fullPage: true });
      }
    }
    await page.close();
  }
}

/** All the pictures on one page, and that page as a picture. */
async function makeSheet() {
  const kinds = WIDTHS.flatMap((width) => KINDS.map((kind) => [...kind, width]));
  const rows = states.map(
    (state) =>
      `<tr><th>${state.name}${kinds
        .map((kind) => `<td><img src="${fileOf(state, ...kind)}" alt="" width="${kind.at(-1) / 2}">`)
        .join('')}`,
  );
  writeFileSync(
    `${FOLDER}/index.html`,
    `<!doctype html><meta charset="utf-8"><title>Screens</title>
<style>body{font:12px system-ui}td,th{vertical-align:top;padding:4px;text-align:start}img{display:block;border:1px solid #ccc}th{max-width:90px}</style>
<table><tr><th>${kinds.map((kind) => `<th>${kind.join(' ')}`).join('')}${rows.join('\n')}</table>`,
  );
  const page = await browser.newPage({ viewport: { width: 1780, height: 900 } });
  await page.goto(pathToFileURL(`${FOLDER}/index.html`).href);
  await page.screenshot({ path: `${FOLDER}/contact-sheet.png`, fullPage: true });
}

await Promise.all(WIDTHS.map(takeAll));
await makeSheet();
await browser.close();
await server.close();
const count = states.length * KINDS.length * WIDTHS.length;
console.log(`${count} pictures in ${FOLDER}/; the sheet is ${FOLDER}/contact-sheet.png`);
