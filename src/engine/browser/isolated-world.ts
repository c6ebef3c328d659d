import type { CDPSession, Page } from 'playwright-core';
import type { DomNode } from './hidden-forms';

/** The page did not answer in time, or was closed or navigated meanwhile. */
export class PageGoneError extends Error {
  override readonly name = 'PageGoneError';
}

/** A frame of the page's own process, as the browser knows it. */
export interface FrameInfo {
  readonly id: string;
  readonly url: string;
  /** Of a frame without an address of its own, the origin that it inherits. */
  readonly origin: string;
}

interface FrameTree {
  readonly frame: { readonly id: string; readonly url: string; readonly securityOrigin: string };
  readonly childFrames?: readonly FrameTree[];
}

/** How long a page may take to answer, in milliseconds: one in an endless loop never does. */
const ANSWER_LIMIT_MS = 10_000;
const MOST_FRAMES = 20;
const WORLD_NAME = 'managed-auth';

/**
 * Runs functions in a page, in a JavaScript world of their own: they see the same document, but the page's scripts can
 * neither see them nor change what `querySelector` or `value` mean to them.
 */
export class IsolatedWorld {
  readonly #send: CDPSession['send'];

  private constructor(session: CDPSession) {
    this.#send = (method, params) => withinLimit(session.send(method, params));
  }

  static async open(page: Page): Promise<IsolatedWorld> {
    return new IsolatedWorld(await page.context().newCDPSession(page));
  }

  /** The frames of the page that run in its own process: the top one first, then in document order. */
  async frames(): Promise<FrameInfo[]> {
    const { frameTree } = await this.#send('Page.getFrameTree', {});
    const flat: FrameInfo[] = [];
    const add = ({ frame, childFrames }: FrameTree) => {
      if (flat.length >= MOST_FRAMES) return;
      flat.push({ id: frame.id, url: frame.url, origin: frame.securityOrigin });
      childFrames?.forEach(add);
    };
    add(frameTree as FrameTree);
    return flat;
  }

  /**
   * Calls a function in a frame. It is sent as text: it must name nothing outside itself.
   *
   * @throws PageGoneError when the frame is gone, navigates, or does not answer.
   */
  async call<Args extends readonly unknown[], Result>(
    frame: string,
    body: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    const { executionContextId } = await this.#send('Page.createIsolatedWorld', {
      frameId: frame,
      worldName: WORLD_NAME,
    });
    const { result, exceptionDetails } = await this.#send('Runtime.callFunctionOn', {
      executionContextId,
      functionDeclaration: String(body),
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
      awaitPromise: true,
    });
    // The error may quote the page, so only the failure itself is reported.
    if (exceptionDetails !== undefined) throw new PageGoneError('The page could not be read.');
    return result.value as Awaited<Result>;
  }

  /** The document as the browser itself sees it, with closed shadow roots and the frames of the page's own process. */
  async document(): Promise<DomNode> {
    return (await this.#send('DOM.getDocument', { depth: -1, pierce: true })).root;
  }

  /** Scrolls to an element and gives its centre in pixels of the window; null when it has no box. */
  async middleOf(frame: string, element: number): Promise<{ x: number; y: number } | null> {
    const { executionContextId } = await this.#send('Page.createIsolatedWorld', {
      frameId: frame,
      worldName: WORLD_NAME,
    });
    const { result } = await this.#send('Runtime.callFunctionOn', {
      executionContextId,
      functionDeclaration: 'function (element) { return globalThis.managedAuthElements?.[element]; }',
      arguments: [{ value: element }],
    });
    if (result.objectId === undefined) return null;
    try {
      await this.#send('DOM.scrollIntoViewIfNeeded', { objectId: result.objectId });
      const { quads } = await this.#send('DOM.getContentQuads', { objectId: result.objectId });
      const [quad] = quads;
      if (quad === undefined || quad.length < 8) return null;
      const at = (index: number) => quad[index] ?? 0;
      return { x: (at(0) + at(2) + at(4) + at(6)) / 4, y: (at(1) + at(3) + at(5) + at(7)) / 4 };
    } catch {
      return null;
    }
  }
}

/** @throws PageGoneError for any error, because the browser's own messages may quote the page. */
async function withinLimit<Result>(answer: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new PageGoneError('The page does not respond.')), ANSWER_LIMIT_MS);
  });
  try {
    return await Promise.race([answer, late]);
  } catch (error) {
    throw error instanceof PageGoneError ? error : new PageGoneError('The page is gone.');
  } finally {
    clearTimeout(timer);
  }
}
