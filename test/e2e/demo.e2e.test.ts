import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DemoPage, launch } from './demo-page';
import { type DemoProcess, failingDemo, startDemo } from './demo-process';

let demo: DemoProcess;
let browser: Browser;
let page: DemoPage;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo('--port', '0'), launch()]);
});

afterAll(async () => {
  await browser?.close();
  await demo?.end();
});

describe('a sign-in in the demo', () => {
  beforeEach(async () => {
    page = await DemoPage.open(browser, demo.url);
  });

  afterEach(async () => {
    await page.page.close();
    expect(page.troubles).toEqual([]);
  });

  async function signsIn(label: string, username = 'user_good'): Promise<void> {
    await page.type(label, username);
    await page.type('Password', 'pass_good');
    await page.press('Sign in');
  }

  async function succeeds(domain: string): Promise<void> {
    await page.seesHeading('You’re connected');
    const [latest = ''] = await page.callbacks();
    expect(latest).toContain('onSuccess');
    expect(latest).toContain(`"domain": "${domain}"`);
    expect(await page.callbacks()).toHaveLength(1);
  }

  it('with a password and a code, which is listed as an account then', async () => {
    await page.connect('authenticator.example');
    await page.seesHeading('Sign in to authenticator.example');
    await signsIn('User name');
    await page.seesHeading('Enter your code');
    await page.type('Authentication code', '123 456');
    await page.stage.getByLabel('Authentication code').press('Enter');
    await succeeds('authenticator.example');

    await page.press('All connections');
    await page.account('authenticator.example').getByText('Connected', { exact: true }).waitFor();
  });

  it('is needed again when the site ends the session, and done in place; a setting is changed, and it is disconnected', async () => {
    const domain = 'email-code.example';
    await page.connect(domain);
    await signsIn('Email address');
    await page.type('Verification code', '123456');
    await page.stage.getByLabel('Verification code').press('Enter');
    await succeeds(domain);
    await page.press('All connections');
    const { accounts } = page;
    const account = page.account(domain);
    await account.getByText('Connected', { exact: true }).waitFor();

    await page.page.getByRole('button', { name: 'End every session' }).click();
    await account.getByText('Sign-in needed', { exact: true }).waitFor();
    await account.getByText(`${domain} sends you a code`).waitFor();
    await account.getByRole('button', { name: `Sign in again ${domain}` }).click();
    const dialog = page.page.getByRole('dialog');
    await dialog.getByRole('button', { name: `Sign in to ${domain}` }).click();
    // The password was saved.
    await dialog.getByLabel('Verification code').fill('123456');
    await dialog.getByLabel('Verification code').press('Enter');
    await dialog.getByRole('heading', { name: 'You’re connected' }).waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await account.getByText('Connected', { exact: true }).waitFor();
    expect(await page.callbacks()).toHaveLength(2);

    await account.getByRole('button', { name: `Settings ${domain}` }).click();
    await accounts.getByRole('switch', { name: 'Stay signed in' }).click();
    await accounts.getByRole('button', { name: 'Save' }).click();
    await accounts.getByText('Saved: Stay signed in').waitFor();
    await accounts.getByRole('button', { name: 'Your accounts' }).click();

    await account.getByRole('button', { name: `Disconnect ${domain}` }).click();
    await account.getByText(`Disconnect ${domain}?`).waitFor();
    await account.getByRole('button', { name: 'Keep connected', exact: true }).click();
    await account.getByRole('button', { name: `Disconnect ${domain}` }).click();
    await account.getByRole('button', { name: 'Disconnect', exact: true }).click();
    await accounts.getByText(domain, { exact: true }).waitFor({ state: 'detached' });
  });

  it('at the button beside what needs the account, which says how that stands', async () => {
    const agent = page.page.getByRole('listitem').filter({ hasText: 'Shift planner' });
    await agent.getByRole('button', { name: 'Connect sms-code.example' }).click();
    const dialog = page.page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Sign in to sms-code.example' }).click();
    await dialog.getByLabel('Email address').fill('user_good');
    await dialog.getByLabel('Password', { exact: true }).fill('pass_good');
    await dialog.getByRole('button', { name: 'Sign in', exact: true }).click();
    await dialog.getByLabel('Verification code').fill('123456');
    await dialog.getByLabel('Verification code').press('Enter');
    await dialog.getByRole('heading', { name: 'You’re connected' }).waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await agent.getByRole('button', { name: 'Connected sms-code.example' }).waitFor();
    await page.account('sms-code.example').getByText('Connected', { exact: true }).waitFor();
  });

  it('with a choice of method', async () => {
    await page.connect('mfa-picker.example');
    await signsIn('User name');
    await page.seesHeading('Confirm it’s you');
    await page.press(/^Email.*u••••@example\.com/);
    await page.type('Verification code', '123456');
    await page.stage.getByLabel('Verification code').press('Enter');
    await succeeds('mfa-picker.example');
  });

  it('with a choice between two numbers, in the newer dialect', async () => {
    await page.page.getByText('Newer', { exact: true }).click();
    await page.connect('mfa-picker.example');
    await signsIn('User name');
    await page.press(/^Text message.*77/);
    await page.sees(/sent to .*77/);
    await page.type('Verification code', '123456');
    await page.stage.getByLabel('Verification code').press('Enter');
    await succeeds('mfa-picker.canonical.example');
  });

  it('with a choice of account', async () => {
    await page.connect('account-picker.example');
    await page.press(/^Ada Example.*user_good@example\.com/);
    await page.type('Password', 'pass_good');
    await page.press('Sign in');
    await succeeds('account-picker.example');
  });

  it('with single sign-on', async () => {
    await page.connect('sso.example');
    await page.press('Continue with Google');
    await succeeds('sso.example');
  });

  it('with an approval on a phone', async () => {
    await page.connect('push.example');
    await signsIn('Email address');
    await page.seesHeading('Approve the sign-in');
    await page.sees(/tap 42 to sign in/);
    await succeeds('push.example');
  });

  it('with a wrong password, then the right one', async () => {
    await page.connect('password.example');
    await page.type('User name', 'user_good');
    await page.type('Password', 'wrong');
    await page.press('Sign in');
    await page.sees('password.example says');
    expect(await page.stage.getByLabel('User name').inputValue()).toBe('user_good');
    expect(await page.stage.getByLabel('Password', { exact: true }).inputValue()).toBe('');
    await page.type('Password', 'pass_good');
    await page.press('Sign in');
    await succeeds('password.example');
  });

  it('that fails is told to the host, once', async () => {
    await page.connect('identifier-first.example');
    await page.type('Email address', 'user_locked@example.com');
    await page.stage.getByLabel('Email address').press('Enter');
    await page.type('Password', 'pass_good');
    await page.press('Sign in');
    await page.seesHeading('Your account is locked');
    const callbacks = await page.callbacks();
    expect(callbacks).toHaveLength(1);
    expect(callbacks[0]).toContain('"errorCode": "account_locked"');
  });
});

describe('the test desk', () => {
  it('shows what to type for an identity, and copies it', async () => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const desk = await DemoPage.open(context, demo.url);
    await desk.choose('Test identity', 'Account locked');
    await desk.page.getByText('After the password the flow fails with account_locked.').waitFor();
    await desk.page.getByRole('button', { name: 'Copy user name' }).click();
    await desk.page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
    expect(await desk.page.evaluate(() => navigator.clipboard.readText())).toBe('user_locked');
    expect(desk.troubles).toEqual([]);
    await context.close();
  });

  it('shows a backend of no more than fifteen lines', async () => {
    const desk = await DemoPage.open(browser, demo.url);
    await desk.page.getByText('The backend, all of it').click();
    const code = await desk.page.getByText('createManagedAuthHandler').innerText();
    expect(code).toContain("from 'managed-auth-flow/server'");
    expect(code.trim().split('\n').length).toBeLessThanOrEqual(15);
    await desk.page.close();
  });
});

describe('the demo as a program', () => {
  it('ends when it is interrupted, and answers no more', async () => {
    const another = await startDemo('--port', '0');
    expect((await fetch(another.url)).status).toBe(200);
    expect(await another.end('SIGINT')).toBe(0);
    await expect(fetch(another.url)).rejects.toThrow();
  });

  it('says in words that a port is taken', async () => {
    const { port } = new URL(demo.url);
    const { code, output } = await failingDemo('--port', port);
    expect(code).toBe(1);
    expect(output).toBe(
      `Port ${port} is taken. Give another one, "npm run demo -- --port ${Number(port) + 1}", or none at all.\n`,
    );
  });

  it.each([
    [['--port', 'x'], '--port takes a number from 0 to 65535, not "x".'],
    [['--port', '70000'], '--port takes a number from 0 to 65535, not "70000".'],
    [['--bogus'], "Unknown option '--bogus'"],
  ])('says what is wrong with %j', async (args, words) => {
    const { code, output } = await failingDemo(...args);
    expect(code).toBe(1);
    expect(output).toContain(words);
    expect(output.trim().split('\n')).toHaveLength(1);
  });
});
