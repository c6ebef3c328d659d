import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DemoPage, launch } from './demo-page';
import { type DemoProcess, startDemo } from './demo-process';

/** More than any screen of the demo has stops for. */
const MOST_STOPS = 60;

let demo: DemoProcess;
let browser: Browser;
let demoPage: DemoPage;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo('--port', '0'), launch()]);
});

afterAll(async () => {
  await browser?.close();
  await demo?.end();
});

/** What has the focus, as a person would call it. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return 'nothing';
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
    return (element.getAttribute('aria-label') ?? label ?? element.textContent ?? '').trim();
  });
}

describe('by keyboard alone', () => {
  beforeEach(async () => {
    demoPage = await DemoPage.open(browser, demo.url);
  });

  afterEach(async () => {
    await demoPage.page.close();
  });

  /** Goes on with Tab until what is named has the focus. */
  async function goTo(name: string): Promise<void> {
    const { page } = demoPage;
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if ((await focused(page)).startsWith(name)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not come to ${name}; the focus is on ${await focused(page)}.`);
  }

  async function press(name: string): Promise<void> {
    await demoPage.page
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .first()
      .waitFor();
    await goTo(name);
    await demoPage.page.keyboard.press('Enter');
  }

  async function type(name: string, text: string): Promise<void> {
    await goTo(name);
    await demoPage.page.keyboard.type(text);
  }

  async function arrives(title: string, place = demoPage.stage): Promise<void> {
    await demoPage.seesHeading(title, place);
    expect(await focused(demoPage.page)).not.toBe('nothing');
  }

  /** Up to the widget's first screen; what the rest of the demo's page is like is not the matter here. */
  async function connect(domain: string): Promise<void> {
    await demoPage.choose('Website', domain);
    await press('Connect');
    await press('Sign in to ');
  }

  async function signIn(label: string, username = 'user_good', password = 'pass_good'): Promise<void> {
    await demoPage.stage.getByLabel(label, { exact: true }).waitFor();
    await type(label, username);
    await type('Password', password);
    await demoPage.page.keyboard.press('Enter');
  }

  it('with a wrong password, then the right one, and a code', async () => {
    await connect('authenticator.example');
    await signIn('User name', 'user_good', 'wrong');
    await demoPage.sees('authenticator.example says');
    expect(await focused(demoPage.page)).toBe('Password');
    await demoPage.page.keyboard.type('pass_good');
    await demoPage.page.keyboard.press('Enter');
    await arrives('Enter your code');
    expect(await focused(demoPage.page)).toBe('Authentication code');
    await demoPage.page.keyboard.type('123 456');
    await demoPage.page.keyboard.press('Enter');
    await arrives('You’re connected');
  });

  it('with a choice of method', async () => {
    await connect('mfa-picker.example');
    await signIn('User name');
    await arrives('Confirm it’s you');
    await press('Email');
    await arrives('Enter your code');
    await type('Verification code', '123456');
    await demoPage.page.keyboard.press('Enter');
    await arrives('You’re connected');
  });

  it('with a choice of account', async () => {
    await connect('account-picker.example');
    await arrives('Choose how to continue');
    await press('Ada Example');
    await arrives('Enter your password');
    await type('Password', 'pass_good');
    await demoPage.page.keyboard.press('Enter');
    await arrives('You’re connected');
  });

  it('with single sign-on', async () => {
    await connect('sso.example');
    await press('Continue with Google');
    await arrives('You’re connected');
  });

  it('with a way other than an approval on a phone', async () => {
    await connect('push.example');
    await signIn('Email address');
    await arrives('Approve the sign-in');
    await press('Text me a code instead');
    await arrives('Enter your code');
    await type('Verification code', '123456');
    await demoPage.page.keyboard.press('Enter');
    await arrives('You’re connected');
  });

  it('with a password behind its option', async () => {
    await connect('linked-password.example');
    await demoPage.stage.getByLabel('Email address').waitFor();
    await type('Email address', 'user_good@example.com');
    await demoPage.page.keyboard.press('Enter');
    await arrives('Confirm it’s you');
    await press('Enter your password');
    await type('Password', 'pass_good');
    await demoPage.page.keyboard.press('Enter');
    await arrives('You’re connected');
  });

  it('with a code in place of a security key', async () => {
    await connect('security-key.example');
    await signIn('User name');
    await arrives('Approve the sign-in');
    await press('Use an authenticator app instead');
    await arrives('Enter your code');
    await type('Authentication code', '123456');
    await demoPage.page.keyboard.press('Enter');
    await arrives('You’re connected');
  });

  it('with one of two hundred, found by searching', async () => {
    await connect('organization-picker-long.example');
    await signIn('Email address');
    await arrives('Choose how to continue');
    await type('Search', 'upper harbour');
    await press('Upper Harbour');
    await arrives('You’re connected');
  });

  it('stops, thinks better of it, and goes on', async () => {
    await connect('password.example');
    await demoPage.stage.getByLabel('User name').waitFor();
    await type('User name', 'ada');
    await press('Cancel');
    expect(await focused(demoPage.page)).toBe('Keep going');
    await demoPage.page.keyboard.press('Escape');
    expect(await focused(demoPage.page)).toBe('Cancel');
    expect(await demoPage.stage.getByLabel('User name').inputValue()).toBe('ada');
  });

  it('signs in again in place, changes a setting and disconnects, and is never left with nothing in focus', async () => {
    const { page, accounts } = demoPage;
    const domain = 'email-code.example';
    await connect(domain);
    await signIn('Email address');
    await arrives('Enter your code');
    await type('Verification code', '123456');
    await page.keyboard.press('Enter');
    await arrives('You’re connected');
    await press('All connections');

    await press('End every session');
    await press(`Sign in again ${domain}`);
    const dialog = page.getByRole('dialog');
    await arrives(`Sign in to ${domain} again`, dialog);
    expect(await focused(page)).toBe(`Sign in to ${domain} again`);
    await page.keyboard.press('Tab');
    await press(`Sign in to ${domain}`);
    await dialog.getByLabel('Verification code').waitFor();
    await type('Verification code', '123456');
    await page.keyboard.press('Enter');
    await arrives('You’re connected', dialog);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    // The button is not there any more: the focus is on the account that it was about.
    expect(await focused(page)).toBe(domain);

    await press(`Settings ${domain}`);
    await accounts.getByRole('switch', { name: 'Stay signed in' }).waitFor();
    await goTo('Stay signed in');
    await page.keyboard.press('Space');
    await press('Save');
    await accounts.getByText('Saved: Stay signed in').waitFor();
    expect(await focused(page)).toBe('Save');
    await press('Your accounts');

    await press(`Disconnect ${domain}`);
    expect(await focused(page)).toBe('Keep connected');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe(`Disconnect ${domain}`);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await accounts.getByText(domain, { exact: true }).waitFor({ state: 'detached' });
    expect(await focused(page)).not.toBe('nothing');
  });
});
