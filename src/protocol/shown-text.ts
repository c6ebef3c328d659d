import { text } from './json';

/** Longer than any label or hint that somebody reads, in UTF-16 code units. */
const MAX_TEXT_CHARS = 1_000;
/** The same for error messages, and for what to do elsewhere. */
export const MAX_MESSAGE_CHARS = 2_000;

/** Combining marks take time quadratic in their number to draw. No script needs more on a letter. */
const MARKS = /([\p{M}\u200b-\u200d\u2060\ufeff]{8})[\p{M}\u200b-\u200d\u2060\ufeff]+/gu;

/**
 * A text that is shown and never sent back, or null when there is none. It is quick to paint, whatever a site sends: a longer one
 * ends with an ellipsis, and no letter has more than eight marks.
 */
export function shownText(value: unknown, maxChars = MAX_TEXT_CHARS): string | null {
  const whole = text(value)?.replace(MARKS, '$1') ?? null;
  if (whole === null || whole.length <= maxChars) return whole;
  const said = whole.trim();
  if (said.length <= maxChars) return said;
  const end = maxChars - 1;
  const splitsCharacter = (said.codePointAt(end - 1) ?? 0) > 0xffff;
  return `${said.slice(0, splitsCharacter ? end - 1 : end).trimEnd()}…`;
}
