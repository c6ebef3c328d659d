import type { CDPSession, Frame, Page } from 'playwright-core';

export interface GuardOptions {
  readonly page: Page;
  /** Whether a page may be opened there. */
  readonly allowsPage: (url: string) => boolean;
}

/** More navigations than this after one action are a loop. */
const MOST_NAVIGATIONS = 20;

/**
 * What a sign-in may need from other hosts once something was typed. Scripts ask for it. The rest, such as pictures and fonts, a style
 * sheet alone can ask for because of what stands in an input.
 */
const ASKED_BY_SCRIPTS = /^(XHR|Fetch|EventSource|Preflight)$/;
/** The page itself may load these, too. A frame may not: a style sheet can make it load at the moment when something is valid. */
const PARTS_OF_PAGE = /^(Script|Stylesheet)$/;

/** Requests that may be challenged to authenticate while nothing was typed. */
const CHALLENGED = ['Document', 'XHR', 'Fetch'] as const;

/**
 * Checks every navigation, each hop of a redirect and every frame before the request is made. What may not be opened is never
 * requested, so a filled-in form cannot be sent there either.
 */
export class NavigationGuard {
  /** The first address that was refused since `begin`. */
  refused: string | null = null;
  isLooping = false;
  /** While a person drives, they may go anywhere on the public net. */
  isOpen = false;
  #navigations = 0;
  #isHeld = false;
  /** Whether something was typed since the document came. It may stay there for as long. */
  #hasTyped = false;
  /** The page, as the browser knows it. */
  readonly targetId: string;
  readonly #page: Page;
  readonly #allowsPage: (url: string) => boolean;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession, targetId: string, allowsPage: (url: string) => boolean) {
    this.#page = page;
    this.#session = session;
    this.targetId = targetId;
    this.#allowsPage = allowsPage;
  }

  static async attach({ page, allowsPage }: GuardOptions): Promise<NavigationGuard> {
    const session = await page.context().newCDPSession(page);
    const { frameTree } = await session.send('Page.getFrameTree');
    const top = frameTree.frame.id;
    const guard = new NavigationGuard(page, session, top, allowsPage);
    // With its document goes what was typed into it.
    session.on('Page.frameNavigated', ({ frame }) => {
      if (frame.id !== top) return;
      guard.release();
      guard.#hasTyped = false;
    });
    await session.send('Page.enable');
    await guard.#watch(session);
    return guard;
  }

  /** Starts counting anew, before an action. */
  begin(): void {
    this.refused = null;
    this.isLooping = false;
    this.#navigations = 0;
  }

  /** Every navigation of the frames of one process and what scripts ask for there, and once something is about to be typed, all else. */
  async #watch(session: CDPSession): Promise<void> {
    session.on('Fetch.requestPaused', ({ requestId, request, resourceType, frameId }) => {
      const isTop = frameId === this.targetId;
      const isAllowed =
        resourceType === 'Document'
          ? this.#mayGo(request.url, request.method, isTop)
          : this.#mayLoad(request.url, resourceType, isTop);
      const answer = isAllowed
        ? session.send('Fetch.continueRequest', { requestId })
        : session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
      // The page is gone.
      answer.catch(() => {});
    });
    // The browser would ask in a dialog that nobody sees, and the page would wait for it.
    session.on('Fetch.authRequired', ({ requestId }) => {
      const authChallengeResponse = { response: this.isOpen ? 'Default' : 'CancelAuth' } as const;
      session.send('Fetch.continueWithAuth', { requestId, authChallengeResponse }).catch(() => {});
    });
    const patterns = CHALLENGED.map((resourceType) => ({ urlPattern: '*', resourceType }));
    await session.send('Fetch.enable', { patterns, handleAuthRequests: true });
  }

  /**
   * Something is about to be typed: until `release`, or until the document is gone, frames go nowhere else either. That counts
   * for frames of other sites, too, which have processes of their own. Until the document is gone, markup loads nothing from
   * elsewhere, either.
   */
  async hold(): Promise<void> {
    this.#isHeld = true;
    this.#hasTyped = true;
    await this.#watchAll(this.#session);
    const frames = this.#page.frames().filter((frame) => frame !== this.#page.mainFrame());
    // A frame in the page's own process has no session of its own, and needs none.
    await Promise.allSettled(frames.map((frame) => this.#watchFrame(frame)));
  }

  async #watchFrame(frame: Frame): Promise<void> {
    const session = await this.#page.context().newCDPSession(frame);
    await this.#watch(session);
    // Nothing is typed into a frame of another site, and a captcha's may go on.
    if (this.#allowsPage(frame.url())) await this.#watchAll(session);
  }

  async #watchAll(session: CDPSession): Promise<void> {
    await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }], handleAuthRequests: true });
  }

  release(): void {
    this.#isHeld = false;
  }

  #mayGo(url: string, method: string, isTop: boolean): boolean {
    if (isTop) {
      this.#navigations += 1;
      if (this.#navigations > MOST_NAVIGATIONS) {
        this.isLooping = true;
        return false;
      }
    }
    if (this.isOpen || this.#allowsPage(url)) return true;
    const isShown = !isTop && method === 'GET';
    // A frame of another site may be shown, but it is not read, and nothing is sent into it: no address that a form has filled in.
    if (isShown && !this.#isHeld && /^https:/.test(url)) return true;
    // One that may not even be shown stays empty; the page around it can still be used.
    if (!isShown && this.refused === null) this.refused = url;
    return false;
  }

  #mayLoad(url: string, type: string, isTop: boolean): boolean {
    if (!this.#hasTyped || this.isOpen || this.#allowsPage(url) || /^(data|blob):/.test(url)) return true;
    return ASKED_BY_SCRIPTS.test(type) || (isTop && PARTS_OF_PAGE.test(type));
  }

  async detach(): Promise<void> {
    await this.#session.detach().catch(() => {});
  }
}
