/** Shadows and images are painted one over the other, for each part that has them. */
const MAX_LAYERS = 4;
/** Fonts, features of fonts and transitions are listed, and cost little. */
const LISTED = /^(-webkit-)?(font|transition)/;
const MAX_LISTED = 20;
const MAX_FILTERS = 2;
/** The longer a shadow's blur, the longer it takes to paint. */
const MAX_SHADOW_PX = 200;
/** In `em`, `rem`, hundredths of the window and the like: up to about as much. */
const MAX_SHADOW_UNITS = 12;

const NUMBERS = /((?:\d*\.)?\d+(?:e[-+]?\d+)?)([a-z%]*)/gi;
const HEX_COLORS = /#[-\w]+/g;
const MATH = /\b(calc|min|max|clamp|round|abs)\(/i;
/** Of tokens, a shadow may read colours: any other could hold a list of shadows, or a length of any size. */
const TOKEN_IN_SHADOW = /var\( ?--maf-(?!color-)/i;

/**
 * Whether a value is no more than can be painted at once. What a `var()` falls back to counts as if it were there.
 *
 * @param code the value with its strings left empty, on one line, each parenthesis closed
 */
export function isPaintable(property: string, code: string): boolean {
  const outer = outermost(code);
  if (outer.split(',').length > (LISTED.test(property) ? MAX_LISTED : MAX_LAYERS)) return false;
  if (property === 'filter') return outer.split('(').length - 1 <= MAX_FILTERS;
  const numbers = [...outer.replace(HEX_COLORS, '').matchAll(NUMBERS)];
  if (property === 'color') return numbers.length === 0 && !outer.includes(',');
  if (!property.endsWith('-shadow')) return true;
  const isShort = numbers.every(([, length, unit = '']) => {
    return Number(length) <= (['', 'px'].includes(unit.toLowerCase()) ? MAX_SHADOW_PX : MAX_SHADOW_UNITS);
  });
  return isShort && !MATH.test(outer) && !TOKEN_IN_SHADOW.test(code);
}

/** The value without what is in its functions; of a `var()` only what it falls back to. */
function outermost(code: string): string {
  const open: string[] = [];
  let outer = '';
  for (const [token] of code.matchAll(/[-\w]+\(?|[^-\w]/g)) {
    const isShown = open.every((name) => name === 'fallback');
    if (token === ')') open.pop();
    else if (token === ',' && open.at(-1) === 'var') open[open.length - 1] = 'fallback';
    else if (isShown && token.toLowerCase() !== 'var(') outer += token;
    if (token.endsWith('(')) open.push(token.toLowerCase() === 'var(' ? 'var' : 'function');
  }
  return outer;
}
