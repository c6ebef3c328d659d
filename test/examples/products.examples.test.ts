import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumLaunchOptions } from '../../scripts/chromium';
import { packPackage } from '../package/pack';
import { buildExample, type RunningProcess, startScript } from './run-example';

const EXAMPLES = [
  { name: 'vite-express', args: [] },
  { name: 'next', args: ['--hostname', '127.0.0.1'] },
];

const SITE = 'authenticator.example';

let temporary: string;
let folders: readonly string[];
let browser: Browser;

beforeAll(async () => {
  temporary = mkdtempSync(join(tmpdir(), 'managed-auth-flow-examples-'));
  const tarball = packPackage(temporary);
  // Side by side: installing waits for the network, and building for the processor.
  folders = await Promise.all(EXAMPLES.map(({ name }) => buildExample(name, tarball, temporary)));
  browser = await chromium.launch(chromiumLaunchOptions());
});

afterAll(async () => {
  await browser?.close(); // Not there when a build failed.
  rmSync(temporary, { recursive: true, force: true });
});

/** To the product itself. */
async function signIn(page: Page, email: string): Promise<void> {
  await page.getByLabel('Your email address').fill(email);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Your accounts' }).waitFor();
}

describe.each(EXAMPLES)('examples/$name', ({ name, args }) => {
  let sandbox: RunningProcess;
  let product: RunningProcess;
  let page: Page;
  const troubles: string[] = [];

  beforeAll(async () => {
    const folder = folders.find((path) => basename(path) === name) ?? '';
    sandbox = await startScript(folder, 'sandbox', ['--port', '0']);
    product = await startScript(folder, 'start', args, {
      PORT: '0',
      KERNEL_API_KEY: 'sk_sandbox',
      KERNEL_BASE_URL: sandbox.url,
      SESSION_SECRET: 'of-this-test',
    });
    page = await browser.newPage();
    page.setDefaultTimeout(20_000);
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
    });
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(product.url)) troubles.push(request.url());
    });
  });

  afterAll(async () => {
    await page?.close();
    await product?.stop();
    await sandbox?.stop();
  });

  it('a person connects an account, through the whole sign-in', async () => {
    await page.goto(product.url);
    await signIn(page, 'ann@example.com');
    await page.getByText('No accounts yet').waitFor();
    await page.getByLabel('Website').selectOption(SITE);
    await page.getByRole('button', { name: 'Connect', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: `Sign in to ${SITE}` }).click();
    await dialog.getByLabel('User name').fill('user_good');
    await dialog.getByLabel('Password', { exact: true }).fill('pass_good');
    await dialog.getByLabel('Password', { exact: true }).press('Enter');
    await dialog.getByLabel('Authentication code').fill('123456');
    await dialog.getByLabel('Authentication code').press('Enter');
    await dialog.getByRole('heading', { name: 'You’re connected' }).waitFor();
    await dialog.getByRole('button', { name: 'Done' }).click();
  });

  it('sees it in the list', async () => {
    const account = page.getByRole('listitem').filter({ hasText: SITE });
    await account.getByText('Connected', { exact: true }).waitFor();
  });

  it('changes a setting, which is still so after a reload', async () => {
    const open = () => page.getByRole('button', { name: /^Settings/ }).click();
    const stay = page.getByRole('switch', { name: 'Stay signed in' });
    await open();
    await stay.uncheck();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved: Stay signed in').first().waitFor();
    await page.goto(product.url);
    await open();
    await stay.waitFor();
    expect(await stay.isChecked()).toBe(false);
  });

  it('another person sees nothing of it', async () => {
    await page.goto(product.url);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await signIn(page, 'ben@example.com');
    await page.getByText('No accounts yet').waitFor();
  });

  it('nothing went wrong on the way, and nothing was loaded from anywhere else', () => {
    expect(troubles).toEqual([]);
  });
});
