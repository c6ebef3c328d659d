import type { FlowField } from '../protocol/connection';
import { hasMixedCode, wantsLetters } from './wants-letters';

/** A number as it is written, whatever is between its digits; caught is the letter that it goes on in. */
const NUMBER = /(?:[a-z]\p{Pd}?)?\d+(?:[ \p{Pd}.,:/]\d+)*(?=(\p{Pd}?[a-z])?)/giu;

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
  const likely = [...text.matchAll(NUMBER)].filter(([number, goesOnIn]) => !goesOnIn && CODE.test(number));
  const codes = new Set(likely.map(([number]) => number.replace(/\D/g, '')));
  const [code = null] = codes;
  return codes.size === 1 ? code : null;
}
