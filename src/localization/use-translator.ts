import { createContext, useContext } from 'react';
import { en } from './en';
import { createTranslator, type Translator } from './translator';

const TranslatorContext = createContext<Translator>(/* @__PURE__ */ createTranslator(en));

export const TranslatorProvider = TranslatorContext.Provider;

export function useTranslator(): Translator {
  return useContext(TranslatorContext);
}
