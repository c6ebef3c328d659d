import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumLaunchOptions } from '../../scripts/chromium';
import { createSandbox, DEFAULT_API_KEY, GOOD_PASSWORD } from '../../src/sandbox';
import { type ServedSandbox, serveSandbox } from '../../src/sandbox/serve';
import { type BarePage, serveBarePage } from './bare-page';

let kernel: ServedSandbox;
let host: BarePage;
let browser: Browser;

beforeAll(async () => {
  kernel = await serveSandbox({ port: 0, pace: 0.05 });
  // The page's own server has no connections: what the widget finds, it finds elsewhere.
  host = await serveBarePage(createSandbox());
  browser = await chromium.launch(chromiumLaunchOptions());
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
  await kernel?.close();
});

test('a page of another origin signs in at Kernel itself, with a handoff code', async () => {
  const { id } = kernel.sandbox.createConnection({ domain: 'password.example' });
  const login = await fetch(`${kernel.url}/auth/connections/${id}/login`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${DEFAULT_API_KEY}` },
  });
  const { handoff_code: code } = await login.json();
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(kernel.url)) asked.push(`${request.method()} ${new URL(request.url()).pathname}`);
  });
  const query = new URLSearchParams({ connection: id, code, endpoint: `${kernel.url}/auth` });
  await page.goto(`${host.url}/?${query}`);
  expect(new URL(page.url()).origin).not.toBe(new URL(kernel.url).origin);

  await page.getByLabel('User name', { exact: true }).fill('user_good');
  await page.getByLabel('Password', { exact: true }).fill(GOOD_PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('heading', { name: 'You’re connected' }).waitFor();
  expect(asked.filter((each) => each.endsWith('/exchange'))).toHaveLength(1);
  expect(asked).toContain(`GET /auth/connections/${id}/events`);

  // The code is spent: to another page it is a screen of its own.
  await page.goto(`${host.url}/?${query}`);
  await page.getByRole('heading', { name: 'Nothing to continue' }).waitFor();
  expect(complaints.filter((text) => !text.includes('410'))).toEqual([]);
  await page.close();
});
