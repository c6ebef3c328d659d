import type { Browser, Locator } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemo } from '../../../demo/serve.mjs';
import { currentCode, unusedCode } from '../../../scripts/engine-apps/one-time-code.mjs';
import { ADA, NAMES } from '../../../scripts/engine-apps/run.mjs';
import { DemoPage, launch } from '../../e2e/demo-page';

const DOMAINS: Readonly<Record<string, string>> = {
  dokuwiki: 'wiki.localhost',
  django: 'admin.localhost',
  'django-otp': 'codes.localhost',
  verdaccio: 'registry.localhost',
  'node-red': 'flows.localhost',
  jupyter: 'notebooks.localhost',
  mediawiki: 'articles.localhost',
  deluge: 'downloads.localhost',
};

/** Of a few applications the first is enough to see the widget in front of one. */
const SHOWN = Object.keys(DOMAINS).filter((name) => NAMES.includes(name));
const TRIED = SHOWN.length < Object.keys(DOMAINS).length ? SHOWN.slice(0, 1) : SHOWN;

/** A code is asked for on a page of its own. */
const STEPS = [
  { name: 'flask-security', domain: 'steps.localhost', user: `${ADA.username}@example.com`, code: currentCode },
  { name: 'mediawiki-codes', domain: 'guarded.localhost', user: ADA.username, code: unusedCode },
].filter(({ name }) => NAMES.includes(name));

/** A real browser takes its time on a machine that does other things too. */
const PATIENCE = { timeout: 60_000 };

let demo: Awaited<ReturnType<typeof startDemo>>;
let browser: Browser;

beforeAll(async () => {
  demo = await startDemo({ port: 0, real: [...TRIED, ...STEPS.map(({ name }) => name)] });
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  await demo?.close();
});

/** Types into whatever the widget asks, and sends it. */
async function fillIn(stage: Locator, password: string, user = ADA.username, code = ADA.code): Promise<void> {
  const consent = stage.getByRole('button', { name: 'Continue', exact: true });
  await stage.locator('input').or(consent).first().waitFor(PATIENCE);
  // A page that was reloaded asks for consent again.
  if (await consent.isVisible()) await consent.click();
  await stage.locator('input').first().waitFor(PATIENCE);
  for (const input of await stage.locator('input').all()) {
    const isPassword = (await input.getAttribute('type')) === 'password';
    const isCode = /one-time-code/.test((await input.getAttribute('autocomplete')) ?? '');
    await input.fill(isPassword ? password : isCode ? code : user);
  }
  await stage.locator('button[type=submit]').click();
}

describe('through the widget', () => {
  it.each(TRIED.map((name) => DOMAINS[name] ?? ''))(
    '%s takes a wrong password, a reload of the page and the right one',
    async (domain) => {
      const page = await DemoPage.open(browser, demo.url);
      await page.connect(domain);
      await fillIn(page.stage, 'not the password');
      await page.stage.getByText(/ says/).first().waitFor(PATIENCE);

      await page.page.reload();
      await page.page.getByRole('button', { name: `Continue signing in ${domain}` }).click(PATIENCE);
      const dialog = page.page.getByRole('dialog');
      await fillIn(dialog, ADA.password);
      await dialog.getByRole('heading', { name: 'You’re connected', exact: true }).waitFor(PATIENCE);
      expect((await page.callbacks())[0]).toContain('onSuccess');
      expect(page.troubles).toEqual([]);
      await page.page.close();
    },
  );

  it.each(STEPS)(
    '$name: a code on a page of its own takes a reload of the page, a wrong one and the right one',
    async ({ domain, user, code }) => {
      const page = await DemoPage.open(browser, demo.url);
      await page.connect(domain);
      await fillIn(page.stage, ADA.password, user);
      await page.stage.locator('input[autocomplete=one-time-code]').waitFor(PATIENCE);

      await page.page.reload();
      await page.page.getByRole('button', { name: `Continue signing in ${domain}` }).click(PATIENCE);
      const dialog = page.page.getByRole('dialog');
      await fillIn(dialog, ADA.password, user, '000000');
      await dialog.getByText(/ says/).first().waitFor(PATIENCE);
      await fillIn(dialog, ADA.password, user, code());
      await dialog.getByRole('heading', { name: 'You’re connected', exact: true }).waitFor(PATIENCE);
      expect(page.troubles).toEqual([]);
      await page.page.close();
    },
  );
});
