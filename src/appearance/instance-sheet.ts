import { LazyModule } from '../lazy/lazy-module';
import type { StyleRule } from './style-rules';

/** Where style sheets are adopted: the document, or the shadow root that the widget is in. */
type SheetHolder = Node & Partial<DocumentOrShadowRoot>;

/** What works out colours that can be told apart. Only a widget with colours of its own asks for it. */
export const CONTRAST = new LazyModule(() => import('./contrast'));

/** How far outside its box a widget with styles of its own can paint: room for a shadow. */
const MARGIN_PX = 48;

/**
 * Gives a widget rules of its own without a style element or attribute, which a strict Content-Security-Policy would
 * block. `scope` is a selector of its root. Returns a function that removes them.
 */
export function adoptRules(root: HTMLElement, scope: string, rules: readonly StyleRule[]): () => void {
  const holder: SheetHolder = root.getRootNode();
  // A sheet belongs to the document of the window that made it; the widget may have been rendered into another one.
  const Sheet = root.ownerDocument.defaultView?.CSSStyleSheet;
  if (Sheet === undefined || holder.adoptedStyleSheets === undefined) return () => {};
  const sheet = new Sheet();
  sheet.insertRule(containment(scope));
  const styles = rules.map(({ selector, declarations }) => {
    const style = insertRule(sheet, selector);
    for (const declaration of declarations) style.setProperty(...declaration);
    return style;
  });
  holder.adoptedStyleSheets = [...holder.adoptedStyleSheets, sheet];
  const stopCorrecting = styles[0]?.cssText.includes('--maf-color-') ? correctColors(root, styles[0]) : undefined;
  return () => {
    stopCorrecting?.();
    holder.adoptedStyleSheets = holder.adoptedStyleSheets?.filter((each) => each !== sheet) ?? [];
  };
}

/** At once if what it takes is here, else as soon as it is. Returns what stops waiting for it. */
function correctColors(root: HTMLElement, style: CSSStyleDeclaration): () => void {
  const correct = () => CONTRAST.current?.correctContrast(root, style);
  const stop = CONTRAST.current === null ? CONTRAST.subscribe(correct) : () => {};
  void CONTRAST.load();
  correct();
  return stop;
}

/**
 * A part that is moved, enlarged or given a huge shadow cannot cover the page around, take its presses or make it
 * scroll. In the layer and without weight, as all of the stylesheet: a host that wants it otherwise says so in its CSS.
 */
function containment(scope: string): string {
  return `@layer managed-auth{:where(${scope}){contain:layout;clip-path:inset(-${MARGIN_PX}px)}}`;
}

function insertRule(sheet: CSSStyleSheet, selector: string): CSSStyleDeclaration {
  const rule = sheet.cssRules[sheet.insertRule(`${selector}{}`, sheet.cssRules.length)];
  return (rule as CSSStyleRule).style;
}
