/** What is looked at of each part: what a page around it could change. */
const PROPERTIES = [
  'display',
  'color',
  'backgroundColor',
  'borderTopLeftRadius',
  'boxShadow',
  'boxSizing',
  'caretColor',
  'cursor',
  'fontFamily',
  'fontFeatureSettings',
  'fontSize',
  'fontStyle',
  'fontVariant',
  'fontWeight',
  'hyphens',
  'letterSpacing',
  'lineHeight',
  'listStyleType',
  'marginBlockStart',
  'marginInlineStart',
  'opacity',
  'paddingBlockStart',
  'paddingInlineStart',
  'textAlign',
  'textIndent',
  'textShadow',
  'textTransform',
  'textWrap',
  'whiteSpace',
  'wordBreak',
  'wordSpacing',
  'webkitTextFillColor',
] as const satisfies (keyof CSSStyleDeclaration)[];

/** How every part of a widget looks, in the order of the page, with the size it takes. */
export function looksOf(root: Element): string[] {
  return [root, ...root.querySelectorAll('[data-maf-element]')].map((element) => {
    const style = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const seen = PROPERTIES.map((property) => `${property}: ${style[property]}`);
    const hasEdge = style.borderTopStyle !== 'none' && style.borderTopWidth !== '0px';
    const edge = hasEdge ? `${style.borderTopWidth} ${style.borderTopStyle} ${style.borderTopColor}` : 'none';
    const size = `${round(width)} by ${round(height)}`;
    return [element.getAttribute('data-maf-element'), size, `edge: ${edge}`, ...seen].join('; ');
  });
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
