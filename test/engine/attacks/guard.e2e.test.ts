import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumLaunchOptions } from '../../../scripts/chromium';
import { NavigationGuard } from '../../../src/engine/browser/navigation-guard';
import { page as html, startSite } from '../site';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(chromiumLaunchOptions());
});
afterAll(() => browser?.close());

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

/** Without the proxy behind it: what the guard lets through arrives. */
async function guarded(body: string, more = '<h1>Inside</h1>') {
  const site = await startSite(({ path }) => html(path === '/inside' ? more : body));
  open.push(site);
  const page = await browser.newPage();
  open.push({ close: () => page.close() });
  // Another site to the browser, which puts its frames into a process of their own.
  const inside = `http://localhost:${site.port}`;
  const guard = await NavigationGuard.attach({
    page,
    allowsPage: (url) => url.startsWith(site.url) || url.startsWith(inside) || url === 'about:blank',
  });
  const go = async () => {
    guard.begin();
    await page.goto(site.url, { waitUntil: 'load' });
  };
  return { page, guard, go, inside: `${inside}/inside` };
}

/** Nobody is there: what the guard lets through fails for that reason. */
const ELSEWHERE = 'https://127.0.0.1:1/';
const STOPPED = 'net::ERR_BLOCKED_BY_CLIENT';

const reasonOf = async (page: Page) => (await page.waitForEvent('requestfailed')).failure()?.errorText;

describe.each([
  ['an empty frame', false],
  ['a frame of another site', true],
])('while what was typed is in the page, nothing goes elsewhere through %s', (_, isOther) => {
  it.each(['get', 'post'])('by %s', async (method) => {
    const { page, guard, go, inside } = await guarded('<div id="x"></div>');
    await go();
    const form = `<form id="f" method="${method}" action="${ELSEWHERE}" target="fr"><input name="p" value="secret"></form>`;
    await page.evaluate(
      (html) => {
        document.body.innerHTML = html;
      },
      `${form}<iframe name="fr" ${isOther ? `src="${inside}"` : ''}></iframe>`,
    );
    if (isOther) await expect.poll(() => page.frames().some((each) => each.url() === inside)).toBe(true);
    await guard.hold();
    const reason = reasonOf(page);
    await page.evaluate(() => (document.getElementById('f') as HTMLFormElement).submit());
    expect(await reason).toBe(STOPPED);
  });
});

it('a frame of another site is shown before that, and after', async () => {
  const { page, guard, go } = await guarded('<p>x</p>');
  await go();
  const isShown = async () => {
    const reason = reasonOf(page);
    await page.evaluate((url) => {
      const frame = document.createElement('iframe');
      frame.src = url;
      document.body.append(frame);
    }, ELSEWHERE);
    return (await reason) !== STOPPED;
  };
  expect(await isShown()).toBe(true);
  await guard.hold();
  expect(await isShown()).toBe(false);
  guard.release();
  expect(await isShown()).toBe(true);
  await guard.hold();
  // What was typed is gone with its document.
  await go();
  expect(await isShown()).toBe(true);
});
