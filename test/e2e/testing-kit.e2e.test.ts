import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestAuth } from '../../src/testing';
import { type BarePage, serveBarePage } from './bare-page';
import { launch } from './demo-page';

let browser: Browser;
let bare: BarePage;

beforeAll(async () => {
  browser = await launch();
  // Nothing behind it knows the connection: only what Playwright catches is answered.
  bare = await serveBarePage(createTestAuth().sandbox);
});

afterAll(async () => {
  await browser.close();
  await bare.close();
});

async function typeAll(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(answers)) await page.getByLabel(label, { exact: true }).fill(text);
  await page.keyboard.press('Enter');
}

it('the testing kit answers what Playwright catches, in a page that is deployed as it is', async () => {
  const auth = createTestAuth({ site: 'authenticator.example', endpoint: '/api', stage: { at: 'waiting' } });
  const page = await browser.newPage();
  await page.route('**/api/**', auth.route);
  await page.goto(`${bare.url}/?connection=${auth.connectionId}`);
  await typeAll(page, { 'User name': 'user_good', Password: 'pass_good' });
  await typeAll(page, { 'Authentication code': '123456' });
  await page.getByRole('heading', { name: 'You’re connected' }).waitFor();
  expect(auth.submissions).toEqual([
    { fields: { username: 'user_good', password: 'pass_good' } },
    { fields: { totp: '123456' } },
  ]);
});
