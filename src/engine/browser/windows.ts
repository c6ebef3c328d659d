import type { Browser, BrowserContext, Page } from 'playwright-core';

/**
 * Keeps windows few and blank: what a link or a form means for a new one opens in its place, and `window.open` opens a blank
 * one, with the address that it is meant for as its fragment, and that only while a press has just been made. It runs in each
 * document before the page's own scripts. Sent to the page as text.
 */
function keepWindowsBlank(): void {
  const isWindow = (name: string) =>
    name !== '' && !/^_(self|parent|top)$/i.test(name) && window.frames[name as never] === undefined;
  const open = window.open.bind(window);
  window.open = (url, name, features) => {
    if (!isWindow(String(name ?? '_blank') || '_blank')) return open(url, name, features);
    if (!navigator.userActivation.isActive) return null;
    const address = url === undefined || url === '' ? '' : new URL(url, document.baseURI).href;
    // Without an opener, a popup could not be told from one that another page opened.
    const kept = String(features ?? '')
      .split(',')
      .filter((each) => !/^no(opener|referrer)/i.test(each.trim()));
    return open(`about:blank#${address}`, name, kept.join());
  };
  const keep = (element: Element | null | undefined) => {
    for (const name of ['target', 'formtarget']) {
      if (element?.hasAttribute(name) && isWindow(element.getAttribute(name) ?? '')) element.removeAttribute(name);
    }
  };
  const keepAll = (event: Event) => {
    for (const each of event.composedPath()) if (each instanceof Element) keep(each);
    if (event instanceof SubmitEvent) keep(event.submitter);
  };
  // The window's own listener comes first on the way down and, for a page that stays on its way, last on the way up.
  addEventListener('click', keepAll, { capture: true });
  addEventListener('submit', keepAll, { capture: true });
  addEventListener('click', keepAll);
  addEventListener('submit', keepAll);
}

const BLANK = 'about:blank#';

/** The target of a blank popup; empty while its opener has not set one. */
export function meantFor(url: string): string {
  return url.startsWith(BLANK) ? url.slice(BLANK.length) : '';
}

/** Every popup in a browser, by the page that opened it. */
export class Windows {
  static readonly #of = new WeakMap<Browser, Promise<Windows>>();
  readonly #awaited = new Set<string>();
  readonly #own = new WeakSet<Page>();
  readonly #opening = new Set<Promise<Page>>();

  /** One for each browser. */
  static of(browser: Browser): Promise<Windows> {
    const known = Windows.#of.get(browser) ?? Windows.#start(browser);
    Windows.#of.set(browser, known);
    return known;
  }

  static async #start(browser: Browser): Promise<Windows> {
    const windows = new Windows();
    const session = await browser.newBrowserCDPSession();
    session.on('Target.targetCreated', ({ targetInfo: { type, openerId, targetId } }) => {
      if (type !== 'page' || openerId === undefined || windows.#awaited.delete(openerId)) return;
      session.send('Target.closeTarget', { targetId }).catch(() => {});
    });
    await session.send('Target.setDiscoverTargets', { discover: true });
    return windows;
  }

  /** Keeps the next popup of this page; every other one is closed before it navigates. */
  awaitFrom(targetId: string): void {
    this.#awaited.add(targetId);
  }

  /** No popup of this page is expected any more. */
  forget(targetId: string): void {
    this.#awaited.delete(targetId);
  }

  /** Limits the popups of a context. To be called before its first page. */
  async keep(context: BrowserContext): Promise<void> {
    await context.addInitScript(keepWindowsBlank);
    context.on('page', async (page) => {
      await Promise.allSettled([...this.#opening]);
      // Those with an opener are for it to keep; one that hides where it comes from belongs to nobody.
      const isKnown = this.#own.has(page) || (await page.opener()) !== null;
      if (!isKnown) await page.close().catch(() => {});
    });
  }

  async openPage(context: BrowserContext): Promise<Page> {
    const opening = context.newPage();
    this.#opening.add(opening);
    try {
      const page = await opening;
      this.#own.add(page);
      return page;
    } finally {
      this.#opening.delete(opening);
    }
  }
}
