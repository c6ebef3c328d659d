import type { CDPSession, Page } from 'playwright-core';

export interface GuardOptions {
  readonly page: Page;
  /** Whether a page may be opened there. */
  readonly allowsPage: (url: string) => boolean;
}

/** More pages than this in answer to one act are a loop. */
const MOST_NAVIGATIONS = 20;

/**
 * Checks where a page goes before it goes there: every navigation, each hop of a redirect, and every frame. What may not be
 * opened is never asked for, so a form that was filled in cannot be sent there either.
 */
export class NavigationGuard {
  /** The first address that was refused since `begin`. */
  refused: string | null = null;
  isLooping = false;
  /** When a person drives, they may go where they like on the public net. */
  isOpen = false;
  #navigations = 0;
  /** The page, as the browser knows it. */
  readonly targetId: string;
  readonly #allowsPage: (url: string) => boolean;
  readonly #session: CDPSession;

  private constructor(session: CDPSession, targetId: string, allowsPage: (url: string) => boolean) {
    this.#session = session;
    this.targetId = targetId;
    this.#allowsPage = allowsPage;
  }

  static async attach({ page, allowsPage }: GuardOptions): Promise<NavigationGuard> {
    const session = await page.context().newCDPSession(page);
    const { frameTree } = await session.send('Page.getFrameTree');
    const top = frameTree.frame.id;
    const guard = new NavigationGuard(session, top, allowsPage);
    session.on('Fetch.requestPaused', ({ requestId, request, frameId }) => {
      const isAllowed = guard.#mayGo(request.url, request.method, frameId === top);
      const answer = isAllowed
        ? session.send('Fetch.continueRequest', { requestId })
        : session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
      // A page that is gone needs no answer.
      answer.catch(() => {});
    });
    await session.send('Fetch.enable', { patterns: [{ urlPattern: '*', resourceType: 'Document' }] });
    return guard;
  }

  /** Something is about to be done: what was counted and refused before is over. */
  begin(): void {
    this.refused = null;
    this.isLooping = false;
    this.#navigations = 0;
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
    // A frame of another site may be shown, but it is not read, and nothing is sent into it.
    if (isShown && /^https:/.test(url)) return true;
    // One that may not even be shown is left empty: that is no reason to give up on the page around it.
    if (!isShown && this.refused === null) this.refused = url;
    return false;
  }

  async detach(): Promise<void> {
    await this.#session.detach().catch(() => {});
  }
}
