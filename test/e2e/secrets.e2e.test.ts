import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumLaunchOptions } from '../../scripts/chromium';
import { createSandbox, GOOD_CODE, GOOD_PASSWORD } from '../../src/sandbox';
import { type BarePage, serveBarePage } from './bare-page';

/** Strings that occur nowhere else, so that finding one is finding what was typed. */
const PASSWORD = 'Zq7~platypus.violet.9931';
const CODE = '84719263';

/** The first submission does not arrive, so that what was typed is kept and sent again. */
const faults = { rules: [{ route: 'submit', calls: 1, fault: { kind: 'status', status: 500 } }] } as const;

const sandbox = createSandbox({ pace: 0.1, faults });
let browser: Browser;
let served: BarePage;

beforeAll(async () => {
  served = await serveBarePage(sandbox, {
    onServer: (body) => body.replaceAll(PASSWORD, GOOD_PASSWORD).replaceAll(CODE, GOOD_CODE),
  });
  browser = await chromium.launch(chromiumLaunchOptions());
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** The strings in the page's JavaScript heap after garbage collection. */
async function heapStrings(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.enable');
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  const { strings } = JSON.parse(chunks.join('')) as { strings: string[] };
  return strings;
}

/** What of the secrets the page still holds: in its heap, in its DOM, or in an input. */
async function traces(page: Page): Promise<string[]> {
  const strings = await heapStrings(page);
  const html = await page.content();
  const values = await page
    .locator('input')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  return [PASSWORD, CODE].flatMap((secret) => [
    ...strings.filter((text) => text.includes(secret)).map(() => `heap: ${secret}`),
    ...(html.includes(secret) ? [`DOM: ${secret}`] : []),
    ...values.filter((value) => value.includes(secret)).map(() => `input: ${secret}`),
  ]);
}

/** Key by key, as a person does: no string of it comes to the page in one piece. */
async function type(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).focus();
  for (const key of text) await page.keyboard.press(key === '~' ? 'Shift+Backquote' : key);
}

test('once it has succeeded, nothing of password and code is left in the page or its JavaScript heap', async () => {
  const { id } = sandbox.createConnection({ domain: 'authenticator.example' });
  sandbox.login(id);
  const page = await browser.newPage();
  await page.goto(`${served.url}/?connection=${id}`);
  await type(page, 'User name', 'user_good');
  await type(page, 'Password', PASSWORD);
  // What is looked for can be found.
  expect(await traces(page)).toContain(`heap: ${PASSWORD}`);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByText('That couldn’t be sent').first().waitFor();
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();

  await page.getByLabel('Authentication code', { exact: true }).waitFor();
  expect(await traces(page)).toEqual([]);
  await type(page, 'Authentication code', CODE);
  await page.keyboard.press('Enter');

  await page.getByRole('heading', { name: 'You’re connected' }).waitFor();
  expect(await traces(page)).toEqual([]);
  await page.close();
});
