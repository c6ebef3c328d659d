/** What the oldest browsers that `browserslist` names do not have, with the first versions that do. */
const NEWER: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['lookbehind (Safari 16.4)', /\(\?<[=!]/],
  [
    'regular expressions with v (Chrome 112, Firefox 116, Safari 17)',
    /\/[dgimsuy]*v[dgimsuy]*(?=[.,;)\s]|$)(?<=[^/]\/\w+)/m,
  ],
  ['static blocks (Safari 16.4)', /\bstatic \{/],
  ['AbortSignal.any or timeout (Safari 16)', /\bAbortSignal\.(any|timeout)\(/],
  ['URL.canParse or parse (Safari 17)', /\bURL\.(canParse|parse)\(/],
  ['Promise.withResolvers or try (Safari 17.4)', /\bPromise\.(withResolvers|try)\(/],
  ['groupBy (Safari 17.4)', /\b(Object|Map)\.groupBy\(/],
  ['Array.fromAsync (Safari 16.4)', /\bArray\.fromAsync\(/],
  ['arrays changed by copy (Safari 16, Firefox 115)', /\.(toSorted|toReversed|toSpliced)\(/],
  ['operations on sets (Safari 17, Firefox 127)', /\.(union|difference|intersection|symmetricDifference|isSubsetOf)\(/],
  ['iterator helpers (Safari 18.4)', /\.(values|keys|entries)\(\)\s*\.(map|filter|some|every|find|toArray)\(/],
  ['checkVisibility (Safari 17.4)', /\.checkVisibility\(/],
  ['popover (Safari 17)', /\.(showPopover|togglePopover)\(/],
  ['requestIdleCallback (not in Safari)', /\brequestIdleCallback\(/],
  ['Intl.Segmenter or DurationFormat (Firefox 125, 136)', /\bIntl\.(Segmenter|DurationFormat)\b/],
];

/** Where a module calls what an older browser does not have, without asking whether it is there (`?.`). */
export function newerFeatures(fileName: string, source: string): string[] {
  const code = source.replaceAll(/^\s*(\/\/|\/?\*).*$/gm, '');
  return NEWER.filter(([, pattern]) => pattern.test(code)).map(([what]) => `${fileName} uses ${what}`);
}

/** The same of styles, by the names under which docs/browsers.md says what is missing without them. */
const NEWER_STYLES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['`light-dark()`', /light-dark\(/],
  ['colours computed from others', /(?:lch|color|rgb|hsl|lab)\(from /],
  ['`color-mix()`', /color-mix\(/],
  ['`text-wrap: balance`', /text-wrap: balance/],
  ['`text-wrap: pretty`', /text-wrap: (?:pretty|stable)/],
  ['`:has()`', /:has\(/],
  ['container queries', /@container/],
  ['`@layer`', /@layer/],
  ['`@scope`', /@scope/],
  ['`@property`', /@property/],
  ['`@starting-style`', /@starting-style/],
  ['nested rules', /^\s*&/m],
  ['`:dir()`', /:dir\(/],
  ['`:autofill`', /:autofill/],
  ['`:user-invalid`', /:user-(?:in)?valid/],
  ['`:popover-open`', /:popover-open/],
  ['`translate`, `rotate` and `scale`', /^\s*(?:translate|rotate|scale):/m],
  ['`lh`', /\dr?lh\b/],
  ['`dvh` and the like', /\d[sld]v(?:[whib]|min|max)\b/],
  ['`oklch()` and `oklab()`', /\bokl(?:ch|ab)\(/],
  ['subgrid', /\bsubgrid\b/],
  ['`field-sizing`', /field-sizing/],
  ['`interpolate-size`', /interpolate-size|calc-size\(/],
  ['`overscroll-behavior`', /overscroll-behavior/],
  ['`scrollbar-gutter`', /scrollbar-gutter/],
  ['`word-break: auto-phrase`', /auto-phrase/],
  ['anchors', /anchor-name|position-anchor|anchor\(/],
];

/** What a style sheet uses although the oldest browsers do not have it. */
export function newerStyles(css: string): string[] {
  const rules = css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return NEWER_STYLES.filter(([, pattern]) => pattern.test(rules)).map(([name]) => name);
}
