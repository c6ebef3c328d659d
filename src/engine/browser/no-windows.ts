import type { Browser, BrowserContext } from 'playwright-core';

/**
 * Keeps a page from opening windows: what is meant for a new one opens in its place, and `window.open` opens nothing. It
 * runs in each document before the page's own scripts. Sent to the page as text.
 */
function keepToOneWindow(): void {
  const isWindow = (name: string) =>
    name !== '' && !/^_(self|parent|top)$/i.test(name) && window.frames[name as never] === undefined;
  window.open = () => null;
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

/** Closes whatever window comes up all the same, before it has gone anywhere. */
export async function closeNewWindows(browser: Browser, context: BrowserContext): Promise<void> {
  await context.addInitScript(keepToOneWindow);
  context.on('page', (page) => {
    void page.opener().then((opener) => opener && page.close().catch(() => {}));
  });
  const session = await browser.newBrowserCDPSession();
  context.once('close', () => void session.detach().catch(() => {}));
  session.on('Target.targetCreated', ({ targetInfo }) => {
    if (targetInfo.type !== 'page' || targetInfo.openerId === undefined) return;
    session.send('Target.closeTarget', { targetId: targetInfo.targetId }).catch(() => {});
  });
  await session.send('Target.setDiscoverTargets', { discover: true });
}
