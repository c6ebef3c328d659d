import { text } from './json';

/** Longer than any label or hint that somebody reads, in UTF-16 code units. */
const MAX_TEXT_CHARS = 1_000;
/** Of what a site says of an error, or of what to do elsewhere. */
export const MAX_MESSAGE_CHARS = 2_000;

/** Marks are drawn on the letter before them, in time that grows with the square of their number. No script has more. */
const MARKS = /([\p{M}\u200b-\u200d\u2060\ufeff]{8})[\p{M}\u200b-\u200d\u2060\ufeff]+/gu;

/**
 * A text that is shown and never sent back, or null when it is none. Whatever a site sends, it is painted in little
 * time: a longer one ends with an ellipsis, and no letter has more than eight marks.
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
