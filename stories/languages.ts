import { ALL_LOCALES } from '../src/localization/all-locales';
import type { Locale } from '../src/localization/messages';
import { pseudo } from '../src/localization/pseudo';

/** The languages of the toolbar by their tags, and one that is longer than any. */
export const LANGUAGES: Readonly<Record<string, Locale>> = Object.fromEntries(
  [...ALL_LOCALES, pseudo].map((messages) => [messages.locale, messages]),
);
