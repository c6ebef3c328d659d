import type { MessageOverrides } from './localization';
import type { Locale } from './messages';

/** The words of a language, as far as they are translated. */
type LocaleWords = Locale & MessageOverrides;

/**
 * Marks the words of a language: keys of the catalogue, and no others. A draft may leave some out, which are English until
 * they are translated; what ships has them all. The build puts the packed form in place of the call (see
 * scripts/pack-locales.ts); to the outside both are a `Locale`.
 */
export function defineLocale(words: LocaleWords): Locale {
  return words;
}
