import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { NAMES } from '../../../scripts/engine-apps/run.mjs';
import { DemoPage, launch } from '../../e2e/demo-page';
import { startDemo, startingDemo } from '../../e2e/demo-process';
import { descendants, running } from '../processes';

let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser?.close());

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'd-'));
  vi.stubEnv('TMPDIR', folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const isInstalled = ['dokuwiki', 'verdaccio'].every((name) => NAMES.includes(name));

describe.runIf(isInstalled)('the demo with real applications leaves no process and no folder', () => {
  it('after SIGINT in the middle of a login', async () => {
    const demo = await startDemo('--real', '--port', '0');
    const page = await DemoPage.open(browser, demo.url);
    await page.connect('registry.localhost');
    await page.stage.locator('input').first().waitFor({ timeout: 60_000 });
    await page.page.close();
    const started = descendants(demo.pid);
    // Both applications with their workers, and the browser.
    expect(started.length).toBeGreaterThan(5);
    expect(readdirSync(folder)).not.toEqual([]);
    expect(await demo.end('SIGINT')).toBe(0);
    await expect.poll(() => running(started)).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('after SIGTERM while it starts', async () => {
    const demo = startingDemo('--real', '--port', '0');
    let started: number[] = [];
    await expect
      .poll(() => {
        started = descendants(demo.pid);
        return readdirSync(folder).filter((name) => /^engine-app-/.test(name)).length * Math.min(1, started.length);
      })
      .toBe(2);
    expect(await demo.end('SIGTERM')).toBe(130);
    await expect.poll(() => running(started)).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });
});
