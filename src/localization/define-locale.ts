import type { Locale, LocaleMessages } from './messages';

/**
 * Marks the words of a language: each key of the catalogue, and no other. The build puts the packed form in place of the
 * call (see scripts/pack-locales.ts); to the outside both are a `Locale`.
 */
export function defineLocale(messages: LocaleMessages): Locale {
  return messages;
}
