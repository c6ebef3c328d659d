import { createContext, useContext, useMemo } from 'react';
import { useLazyModule } from '../lazy/use-lazy-module';
import { englishSoFar, FORM_WORDS, LATER_WORDS } from './later-words';
import { type Localization, messagesFor } from './localization';
import { createTranslator, type Translator } from './translator';

const TranslatorContext = createContext<Translator>(/* @__PURE__ */ createTranslator(englishSoFar()));

export const TranslatorProvider = TranslatorContext.Provider;

export function useTranslator(): Translator {
  return useContext(TranslatorContext);
}

/** A translator for what a host gave; the same object as long as that and the words that are loaded later stay the same. */
export function useLocalization(localization: Localization | undefined): Translator {
  const form = useLazyModule(FORM_WORDS);
  const later = useLazyModule(LATER_WORDS);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `messagesFor` looks at them.
  return useMemo(() => createTranslator(messagesFor(localization)), [localization, form, later]);
}
