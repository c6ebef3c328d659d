import { defineLocale } from './define-locale';
import type { LocaleMessages } from './messages';
import { wholeEnglish } from './whole-messages';

const PLAIN = 'AEIOUYCNSZaeiouycnsz';
const ACCENTED = 'ÅËÎØÛÝÇÑŠŽåëîøûýçñšž';
const PADDING = ' lorem ipsum dolor sit amet';

/**
 * English that no one speaks, for stories and tests: accents show what is not translated, brackets what does not fit and is hidden,
 * 40 % more letters what does not fit.
 */
export const pseudo = defineLocale({
  ...(everyText(wholeEnglish, pseudoOf) as LocaleMessages),
  locale: 'en-x-pseudo',
  direction: 'ltr',
});

function everyText(words: unknown, change: (text: string) => string): unknown {
  if (typeof words === 'string') return change(words);
  return Object.fromEntries(Object.entries(words as object).map(([key, inner]) => [key, everyText(inner, change)]));
}

function pseudoOf(text: string): string {
  const accented = text.replace(/\{\w+\}|[A-Za-z]/g, (found) => ACCENTED[PLAIN.indexOf(found)] ?? found);
  const more = Math.ceil(text.length * 0.4);
  return `[${accented}${PADDING.repeat(Math.ceil(more / PADDING.length)).slice(0, more)}]`;
}
