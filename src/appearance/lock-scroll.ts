/**
 * Keeps a document from scrolling, by a style sheet that a strict Content-Security-Policy allows. Returns what lets it
 * scroll again. A rule in `styles.css` could not tell of a dialog in a shadow root.
 */
export function lockScroll(page: Document): () => void {
  const Sheet = page.defaultView?.CSSStyleSheet;
  if (Sheet === undefined || page.adoptedStyleSheets === undefined) return () => {};
  const sheet = new Sheet();
  sheet.insertRule('html { overflow: hidden; scrollbar-gutter: stable }');
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  return () => {
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
