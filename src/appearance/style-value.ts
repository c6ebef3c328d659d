import { isPaintable } from './paint-bounds';

/** Whether a browser knows a value for a property, as `CSS.supports` says it. */
export type Supports = (property: string, value: string) => boolean;

/** What the window of an element supports. Without one, as on a server, nothing is known to be a value of anything. */
export function supportsOf(element: Element | null): Supports {
  const css = element?.ownerDocument.defaultView?.CSS;
  return (property, value) => css?.supports?.(property, value) ?? false;
}

/** Longer than any shadow or gradient that somebody wrote. */
const MAX_VALUE_CHARS = 500;

/**
 * The functions that values may use. Any other is rejected, whether or not it exists yet: those that fetch (`url`, `src`, `image-set`,
 * `cross-fade`, `element`, `paint`), those that read the page (`attr`), and those that can ask for hours of work: `repeat`
 * (a million columns), `blur` and `drop-shadow`.
 */
const FUNCTIONS =
  /^(|(rgb|hsl)a?|hwb|(ok)?(lab|lch)|color(-mix)?|light-dark|var|calc|min|max|clamp|round|abs|(repeating-)?(linear|radial|conic)-gradient|(translate|scale|rotate|skew)([xyz]|3d)?|matrix|brightness|contrast|grayscale|hue-rotate|invert|opacity|saturate|sepia|cubic-bezier|steps|linear|minmax|fit-content)$/;

/** What ends a declaration, a rule or a comment, or writes a character in other ones. No value that is let in has them. */
const FORBIDDEN = /[\\;{}@<>![\]:=]|\/\*|--_|\p{Cc}/u;

/**
 * The value as it may be set for that property, or null: what the browser knows there, made of plain words, numbers,
 * strings and functions that fetch nothing. A number that the property does not take bare is a length in pixels.
 */
export function styleValue(property: string, value: unknown, supports: Supports): string | null {
  if (typeof value === 'number') {
    return [`${value}`, `${value}px`].find((text) => supports(property, text)) ?? null;
  }
  const text = typeof value === 'string' && value.length <= MAX_VALUE_CHARS ? value.replace(/\s+/g, ' ').trim() : '';
  return text !== '' && isPlain(property, text) && supports(property, text) ? text : null;
}

function isPlain(property: string, text: string): boolean {
  if (FORBIDDEN.test(text)) return false;
  const code = text.replace(/"[^"]*"|'[^']*'/g, '""');
  if (/["']/.test(code.replaceAll('""', ''))) return false;
  let depth = 0;
  for (const [token] of code.matchAll(/[-\w]+\(?|[()]/g)) {
    if (token.endsWith('(')) {
      if (!FUNCTIONS.test(token.slice(0, -1).toLowerCase())) return false;
      depth += 1;
    } else if (token === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0 && isPaintable(property, code);
}
