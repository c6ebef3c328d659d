import type { FlowField } from '../protocol/connection';
import { hasMixedCode, wantsLetters } from './wants-letters';

/** A number as it is written, whatever is between its digits, with the letters that it is a part of. */
const NUMBER = /(?:[a-z]\p{Pd}?)?\d+(?:[ \p{Pd}.,:/]\d+)*(?:\p{Pd}?[a-z][a-z\d-]*)?/giu;

/** Dates, times, amounts and phone numbers are none of these. */
const CODE = /^(?:\d{4,10}|\d{3,5}[ \p{Pd}]\d{3,5})$/u;

/** A word of any script: what has none is no message. */
const WORD = /\p{L}{3}|\p{Lo}{2}/u;

/**
 * The one-time code in a message, such as "Your code is 123-456"; null where it is not plain which it is, or that there is one.
 * A code that may have letters in it is never looked for.
 *
 * @param text in Latin digits, without marks that nobody sees.
 */
export function codeIn(field: FlowField, text: string): string | null {
  if (!WORD.test(text) || hasMixedCode(text) || wantsLetters(field)) return null;
  const codes = text.match(NUMBER)?.filter((number) => CODE.test(number)) ?? [];
  return codes[1] === undefined ? (codes[0] ?? null) : null;
}
