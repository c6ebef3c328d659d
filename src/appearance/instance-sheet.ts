import { correctContrast } from './contrast';
import type { Declaration, StyleRule } from './style-rules';

/** Where style sheets are adopted: the document, or the shadow root that the widget is in. */
type SheetHolder = Node & Partial<DocumentOrShadowRoot>;

/**
 * Gives a widget rules of its own, without a style element or attribute, which a strict Content-Security-Policy would
 * refuse. Returns what takes them away again.
 */
export function adoptRules(root: HTMLElement, rules: readonly StyleRule[]): () => void {
  const holder: SheetHolder = root.getRootNode();
  // A sheet belongs to the document of the window that made it; the widget may have been rendered into another one.
  const Sheet = root.ownerDocument.defaultView?.CSSStyleSheet;
  if (Sheet === undefined || holder.adoptedStyleSheets === undefined) return () => {};
  const sheet = new Sheet();
  const styles = rules.map(({ selector, declarations }) => {
    const style = insertRule(sheet, selector);
    for (const declaration of declarations) declare(style, declaration);
    return style;
  });
  holder.adoptedStyleSheets = [...holder.adoptedStyleSheets, sheet];
  if (styles[0] !== undefined) correctContrast(root, styles[0]);
  return () => {
    holder.adoptedStyleSheets = holder.adoptedStyleSheets?.filter((each) => each !== sheet) ?? [];
  };
}

function insertRule(sheet: CSSStyleSheet, selector: string): CSSStyleDeclaration {
  const rule = sheet.cssRules[sheet.insertRule(`${selector}{}`, sheet.cssRules.length)];
  return (rule as CSSStyleRule).style;
}

/** The browser knows best what is a number and what a length: one that it refuses bare is a length in pixels. */
function declare(style: CSSStyleDeclaration, [property, value]: Declaration): void {
  const [, text = '', important] = /^(.*?)\s*(!important)?$/s.exec(String(value)) ?? [];
  const priority = important === undefined ? '' : 'important';
  style.setProperty(property, text, priority);
  if (typeof value === 'number' && style.getPropertyValue(property) === '') {
    style.setProperty(property, `${text}px`, priority);
  }
}
