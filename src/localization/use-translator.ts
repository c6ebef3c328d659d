import { createContext, useContext, useMemo } from 'react';
import { en } from './en';
import { type Localization, messagesFor } from './localization';
import { createTranslator, type Translator } from './translator';

const TranslatorContext = createContext<Translator>(/* @__PURE__ */ createTranslator(en));

export const TranslatorProvider = TranslatorContext.Provider;

export function useTranslator(): Translator {
  return useContext(TranslatorContext);
}

/** A translator for what a host gave; the same one as long as that is the same. */
export function useLocalization(localization: Localization | undefined): Translator {
  return useMemo(() => createTranslator(messagesFor(localization)), [localization]);
}
