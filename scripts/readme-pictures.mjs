import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { createServer } from 'vite';

/** Takes the README's pictures, light and dark, into `docs/images/`: three steps of one flow, side by side. */
const STATES = ['user name and password', 'account picker', 'push'];

const server = await createServer({
  root: 'scripts/shots',
  configFile: false,
  logLevel: 'error',
  cacheDir: fileURLToPath(new URL('../node_modules/.vite/shots', import.meta.url)),
  optimizeDeps: { entries: ['main.tsx'] },
  server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
});
const { chromiumLaunchOptions } = await server.ssrLoadModule(fileURLToPath(new URL('./chromium.ts', import.meta.url)));
await server.listen();
const browser = await chromium.launch(chromiumLaunchOptions());
mkdirSync('docs/images', { recursive: true });
for (const colorScheme of ['light', 'dark']) {
  const page = await browser.newPage({ viewport: { width: 448, height: 640 }, colorScheme, deviceScaleFactor: 1.5 });
  await page.goto(server.resolvedUrls.local[0]);
  await page.waitForFunction(() => 'showState' in window);
  const cards = [];
  for (const state of STATES) {
    await page.evaluate((name) => window.showState(name, 'ltr'), state);
    if (state === 'push') await page.waitForSelector('[data-maf-element=matchNumber]');
    else await page.waitForSelector('[data-maf-element=input], [data-maf-element=choice]');
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish?.();
    });
    const card = page.locator('[data-maf-element=card]');
    cards.push((await card.screenshot({ type: 'png' })).toString('base64'));
  }
  const sheet = await browser.newPage({ viewport: { width: 1320, height: 720 }, deviceScaleFactor: 1.5, colorScheme });
  const background = colorScheme === 'dark' ? '#0c0c0e' : '#f6f6f8';
  await sheet.setContent(
    `<body style="margin:0;padding:36px;display:inline-flex;gap:24px;align-items:flex-start;background:${background}">${cards
      .map((card) => `<img width="400" style="border-radius:14px" src="data:image/png;base64,${card}">`)
      .join('')}</body>`,
  );
  await sheet.locator('body').screenshot({ path: `docs/images/flow-${colorScheme}.png` });
}
await browser.close();
await server.close();
