import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { createServer } from 'vite';

/**
 * Takes a picture of every screen, light and dark, narrow and wide, into `screenshots/` (not kept in git), with a
 * contact sheet. `npm run shots -- <part of a name>` takes only some.
 */
const [only = ''] = process.argv.slice(2);
const WIDTHS = [320, 480];
const THEMES = ['light', 'dark'];

const server = await createServer({
  root: 'scripts/shots',
  configFile: false,
  logLevel: 'error',
  server: { port: 0, host: '127.0.0.1' },
});
const load = (path) => server.ssrLoadModule(fileURLToPath(new URL(path, import.meta.url)));
const { chromiumLaunchOptions } = await load('./chromium.ts');
const { SCREEN_STATES } = await load('../stories/screen-states.ts');
await server.listen();
const browser = await chromium.launch(chromiumLaunchOptions());
if (only === '') rmSync('screenshots', { recursive: true, force: true });
mkdirSync('screenshots', { recursive: true });

const files = [];

async function openPage(colorScheme, width) {
  const viewport = { width, height: 700 };
  const page = await browser.newPage({ viewport, colorScheme, deviceScaleFactor: 1.5 });
  page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
  page.on('pageerror', (error) => console.error(error));
  await page.clock.install();
  await page.goto(server.resolvedUrls.local[0]);
  await page.waitForFunction(() => 'showState' in window);
  return page;
}

/** What is not there at once comes with time: the clock is the page's own, so that it costs none. */
async function show(page, { name, refuse }) {
  await page.evaluate((state) => window.showState(state, 'ltr'), name);
  await page.clock.runFor(refuse === 502 ? 30_000 : 1_000);
  await page.waitForFunction(
    () => document.querySelector('[data-maf-element=title]')?.textContent?.startsWith('Getting') === false,
  );
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().iterations === 1) animation.finish();
    }
  });
}

for (const theme of THEMES) {
  for (const width of WIDTHS) {
    const page = await openPage(theme, width);
    for (const state of SCREEN_STATES.filter(({ name }) => name.includes(only))) {
      await show(page, state);
      const file = `${state.name.replaceAll(/[^a-z0-9]+/gi, '-')}.${theme}.${width}.png`;
      await page.screenshot({ path: `screenshots/${file}`, fullPage: true });
      files.push(file);
    }
    await page.close();
  }
}

const figures = files.map((file) => `<figure><img src="${file}" alt=""><figcaption>${file}</figcaption></figure>`);
writeFileSync(
  'screenshots/index.html',
  `<!doctype html><meta charset="utf-8"><title>Screens</title>
<style>body{font:13px system-ui;display:flex;flex-wrap:wrap;gap:16px}img{width:320px;border:1px solid #ccc}figure{margin:0}</style>
${figures.join('\n')}`,
);
await browser.close();
await server.close();
console.log(`${files.length} pictures in screenshots/; the sheet is screenshots/index.html`);
