import { type Browser, type ConsoleMessage, chromium, type Locator, type Page } from 'playwright';
import { chromiumLaunchOptions } from '../../scripts/chromium';

/** As long as the slowest step of a site in the sandbox takes, an approval on a phone, and some more. */
const PATIENCE = { timeout: 20_000 };

export function launch(): Promise<Browser> {
  return chromium.launch(chromiumLaunchOptions());
}

/** The demo's page as a person uses it: what is on it is found by role and name. */
export class DemoPage {
  /** Everything that went wrong: console errors, exceptions, and calls to anywhere but the demo. */
  readonly troubles: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly url: string,
  ) {
    page.on('console', (message) => this.note(message));
    page.on('pageerror', (error) => this.troubles.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(this.url) && !request.url().startsWith('data:')) this.troubles.push(request.url());
    });
  }

  static async open(browser: Pick<Browser, 'newPage'>, url: string): Promise<DemoPage> {
    const demo = new DemoPage(await browser.newPage(), url);
    await demo.page.goto(url);
    return demo;
  }

  private note(message: ConsoleMessage): void {
    if (['error', 'warning'].includes(message.type())) this.troubles.push(message.text());
  }

  /** The place on the page where a sign-in happens. */
  get stage(): Locator {
    return this.page.getByRole('region', { name: /^Sign in to / });
  }

  async choose(combobox: string, text: string): Promise<void> {
    const field = this.page.getByRole('combobox', { name: combobox });
    await field.click();
    await field.fill(text);
    await field.press('Enter');
  }

  /** Picks a site by its domain, presses Connect, and agrees to what will happen. */
  async connect(domain: string): Promise<void> {
    await this.choose('Website', domain);
    await this.page.getByRole('button', { name: 'Connect', exact: true }).click();
    await this.press(/^Sign in to /);
  }

  /** The list of accounts, or the settings of one. */
  get accounts(): Locator {
    return this.page.getByRole('region', { name: 'Your accounts' });
  }

  /** An account on the list. */
  account(domain: string): Locator {
    return this.accounts.getByRole('listitem').filter({ hasText: domain });
  }

  /** Waits until something of the widget can be seen. */
  async sees(text: string | RegExp): Promise<void> {
    await this.stage.getByText(text).first().waitFor(PATIENCE);
  }

  async type(label: string, text: string): Promise<void> {
    await this.stage.getByLabel(label, { exact: true }).fill(text);
  }

  async press(name: string | RegExp): Promise<void> {
    await this.stage.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }).click(PATIENCE);
  }

  async seesHeading(name: string, place = this.stage): Promise<void> {
    await place.getByRole('heading', { name, exact: true }).waitFor(PATIENCE);
  }

  /** The callbacks that the page has logged, the latest first. */
  async callbacks(): Promise<string[]> {
    return await this.page.getByRole('list', { name: 'Callbacks' }).getByRole('listitem').allInnerTexts();
  }
}
