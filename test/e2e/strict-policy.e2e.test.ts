import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumLaunchOptions } from '../../scripts/chromium';
import { GOOD_PASSWORD } from '../../src/sandbox';

/** Nothing inline, nothing evaluated, nothing from elsewhere, no string that becomes markup or a script. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

let folder: string;
let server: Server;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'strict-policy-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: 'test/e2e/strict-page',
    build: { outDir: folder, emptyOutDir: true, assetsInlineLimit: 0 },
  });
  server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : String(request.url);
    response.setHeader('Content-Security-Policy', POLICY);
    response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
    response.end(readFileSync(join(folder, path)));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  browser = await chromium.launch(chromiumLaunchOptions());
  page = await browser.newPage();
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});

afterAll(async () => {
  await browser?.close();
  server?.close();
  await rm(folder, { recursive: true, force: true });
});

describe('under a strict Content-Security-Policy and Trusted Types', () => {
  it('goes from the form to the end, themed, without a violation', async () => {
    const button = page.getByRole('button', { name: 'Sign in', exact: true });
    await button.waitFor();
    const style = (property: string) =>
      button.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    expect(await style('background-color')).toBe('rgb(10, 125, 51)');
    expect(await style('border-radius')).toBe('3px');
    await button.hover();
    expect(await style('letter-spacing')).toBe('3px');
    // Marks of providers are a script of their own.
    await page.locator('[data-maf-element=ssoIcon] svg').first().waitFor();

    await page.getByLabel('Email address').fill('user_good@example.com');
    await page.getByLabel('Password', { exact: true }).fill('wrong');
    await button.click();
    await page.locator('[data-maf-element=bannerError]').waitFor();
    await page.getByLabel('Password', { exact: true }).fill(GOOD_PASSWORD);
    await page.getByRole('button', { name: /show/i }).click();
    await button.click();
    await page.getByRole('heading', { name: /connected/i }).waitFor();

    expect(await page.evaluate(() => window.violations)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.locator('style, [style]').count()).toBe(0);
  });

  it('would have been told of a violation', async () => {
    await page.evaluate(() => {
      document.body.append(document.createElement('style'));
      document.querySelector('style')?.append('p { color: red }');
    });
    await expect.poll(() => page.evaluate(() => window.violations.length)).toBeGreaterThan(0);
  });
});
