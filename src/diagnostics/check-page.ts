import type { Finding } from './diagnostic';

/** Set on the widget's root by styles.css, and by nothing else. */
const MARKER = '--_styles';

/** By then a stylesheet that loads late has arrived. Milliseconds after the page has loaded. */
const STYLES_WITHIN_MS = 3_000;

/**
 * Whether the stylesheet has reached the widget, once the page has loaded. Where nothing is laid out (a test's DOM, a hidden
 * part of the page) it cannot be told.
 *
 * @returns stops looking
 */
export function checkStyles(root: Element, found: (finding: Finding) => void): () => void {
  const { defaultView: view, readyState } = root.ownerDocument;
  if (view === null) return () => {};
  let timer: number | undefined;
  const look = () => {
    const isLaidOut = root.getClientRects().length > 0;
    if (isLaidOut && view.getComputedStyle(root).getPropertyValue(MARKER) === '') found({ fault: 'styles' });
  };
  const wait = () => {
    timer = view.setTimeout(look, STYLES_WITHIN_MS);
  };
  if (readyState === 'complete') wait();
  else view.addEventListener('load', wait, { once: true });
  return () => {
    view.clearTimeout(timer);
    view.removeEventListener('load', wait);
  };
}

const COPIES = /* @__PURE__ */ Symbol.for('managed-auth-flow.copies');

/** Identifies this copy of the package: each one that is loaded has its own. */
const THIS_COPY = {};

/** Whether another copy of this package has shown a widget on this page. */
export function checkCopies(found: (finding: Finding) => void): void {
  const page = globalThis as { [COPIES]?: Set<object> };
  page[COPIES] ??= new Set();
  page[COPIES].add(THIS_COPY);
  if (page[COPIES].size > 1) found({ fault: 'copies' });
}
