/** Properties of how something looks. The root takes any of these. */
const LOOK =
  /^(accent-color$|appearance$|background|border(-\w+)*-(color|radius|style)$|box-shadow$|caret-color$|color(-scheme)?$|cursor$|fill$|filter$|font|hyphens$|letter-spacing$|line-(break|height)$|opacity$|outline|overflow-wrap$|stroke|tab-size$|text-(?!sec)|visibility$|white-space|word-|-webkit-text-(fill|stroke))/;

/**
 * What room it takes, and where: for parts inside the root alone, which cannot be seen far outside of it. Nor can
 * `transition` be the root's: what clips it is a property too, and would take effect when the transition has ended.
 */
const ROOM =
  /^((align|justify|place)-|aspect-ratio$|border|box-sizing$|display$|flex|(column-|row-)?gap$|grid(-(auto|template)|$)|((min|max)-)?(width|height|inline-size|block-size)$|margin|padding|object-|order$|overflow|rotate$|scale$|transform|transition|translate$|vertical-align$)/;

/**
 * Whether `elements` may set a property, named as CSS names it. Left out is what reaches beyond the widget (`position`,
 * `z-index`, `float`, names that anything in the page can refer to, counters), what writes (`content`), what reveals
 * (`-webkit-text-security`), what takes presses away (`pointer-events`), `all`, and custom properties.
 */
export function isStyleProperty(property: string, isRoot: boolean): boolean {
  return LOOK.test(property) || (!isRoot && ROOM.test(property));
}
