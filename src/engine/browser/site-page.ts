import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { isAsking, type ReadField, type Target } from '../reading/reading';
import { type PagePlace, PageTroubleError, type Settled } from './page-place';
import { SiteWindow } from './site-window';
import { Windows } from './windows';

/**
 * The page of a login, and the popup that it may open to sign in. While the popup is open, it is the one that is read and acted on;
 * after that, the page that opened it. Every other window is closed.
 */
export class SitePage {
  readonly #main: SiteWindow;
  readonly #place: PagePlace;
  readonly #windows: Windows;
  #popup: SiteWindow | null = null;
  /** A popup that is opening. */
  #coming: Promise<void> = Promise.resolve();
  /** A press was made, and its popup has not opened. */
  #awaitsWindow = false;

  private constructor(main: SiteWindow, windows: Windows, place: PagePlace) {
    this.#main = main;
    this.#place = place;
    this.#windows = windows;
    main.page.on('popup', (popup) => {
      this.#coming = this.#follow(popup).catch(() => popup.close().catch(() => {}));
    });
  }

  static async open(place: PagePlace): Promise<SitePage> {
    const browser = place.context.browser();
    if (browser === null) throw new PageTroubleError('gone');
    const windows = await Windows.of(browser);
    const page = await windows.openPage(place.context);
    return new SitePage(await SiteWindow.attach(page, place), windows, place);
  }

  /** Whether the page that is read and acted on is a popup. */
  get isInWindow(): boolean {
    return this.#popup !== null;
  }

  get #front(): SiteWindow {
    return this.#popup ?? this.#main;
  }

  /** Continues in a popup if its target may be opened. It was opened blank, with only its target known. */
  async #follow(popup: Page): Promise<void> {
    if (!this.#awaitsWindow || this.#popup !== null) return popup.close();
    this.#awaitsWindow = false;
    const window = await SiteWindow.attach(popup, this.#place);
    popup.on('popup', (another) => void another.close().catch(() => {}));
    const to = await window.meantFor();
    if (to !== '' && !this.#place.policy.allowsPage(to)) {
      this.#main.hasRefusedWindow = true;
      return window.close();
    }
    this.#popup = window;
    // If that fails, the next reading shows it.
    if (to !== '') await window.goto(to).catch(() => {});
  }

  /** Starts counting anew, before an action. */
  begin(): void {
    this.#main.begin();
    this.#popup?.begin();
  }

  /** From now on a person drives, and may go anywhere. */
  release(): void {
    this.#main.release();
  }

  /** @throws PageTroubleError when the address may not be opened or does not answer. */
  async goto(url: string): Promise<void> {
    await this.#main.goto(url);
  }

  /**
   * Waits until the page has settled, then reads it.
   *
   * @param before the page before the last action, to tell what is new, and to wait for a reaction.
   * @throws PageTroubleError when it loops, navigates where it may not, or does not settle.
   */
  async settle(before: Settled | null = null): Promise<Settled> {
    for (let since = before; ; since = this.#main.last) {
      const settled =
        this.#popup === null
          ? await this.#main.settle(since, () => this.#hasPopup())
          : await this.#settlePopup(this.#popup, since);
      if (settled !== null) return settled;
    }
  }

  async #hasPopup(): Promise<boolean> {
    await this.#coming;
    return this.#popup !== null;
  }

  /** What a popup asks; null once it has closed. One that asks nothing within a moment is closed. */
  async #settlePopup(popup: SiteWindow, before: Settled | null): Promise<Settled | null> {
    const { passing, watch } = this.#place.pace;
    try {
      for (const deadline = Date.now() + passing; Date.now() < deadline; await sleep(Math.min(watch, passing / 4))) {
        const settled = await popup.settle(popup.last === null ? null : before, async () => false);
        if (settled !== null && isAsking(settled.reading)) return settled;
      }
    } catch (error) {
      if (!(error instanceof PageTroubleError)) throw error;
      if (error.trouble !== 'gone') this.#main.hasRefusedWindow = true;
    }
    this.#popup = null;
    await popup.close();
    return null;
  }

  /**
   * Fills in fields. Nothing is typed unless the page and its form's target are those that were read.
   *
   * @throws PageTroubleError
   */
  async fill(settled: Settled, values: readonly (readonly [ReadField, string])[]): Promise<void> {
    await this.#front.fill(settled, values);
  }

  /** Clicks a button. @throws PageTroubleError */
  async press(settled: Settled, target: Target): Promise<void> {
    this.#awaitWindow();
    await this.#front.press(settled, target);
  }

  /** Presses Enter where the focus is. */
  async pressEnter(): Promise<void> {
    this.#awaitWindow();
    await this.#front.pressEnter();
  }

  #awaitWindow(): void {
    if (this.#popup !== null) return;
    this.#awaitsWindow = true;
    this.#windows.awaitFrom(this.#main.targetId);
  }

  /** How many times the page has sent something or navigated. */
  get sent(): number {
    return this.#front.sent;
  }

  /** Whether the page submits by itself, within a moment, what was filled in since. */
  async hasSentSince(before: number): Promise<boolean> {
    await sleep(this.#place.pace.look * 2);
    return this.sent > before;
  }

  /** Whether a password may be asked for where nothing is read. */
  async mayAskInHiding(): Promise<boolean> {
    return this.#front.mayAskInHiding();
  }

  /** The names and lengths of the storage entries of the page's origin. */
  async keptNames(): Promise<readonly string[]> {
    return this.#main.keptNames();
  }

  async close(): Promise<void> {
    this.#windows.forget(this.#main.targetId);
    await this.#popup?.close();
    await this.#main.close();
  }
}
