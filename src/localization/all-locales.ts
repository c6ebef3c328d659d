import { ar } from './locales/ar';
import { cs } from './locales/cs';
import { de } from './locales/de';
import { en } from './locales/en';
import { es } from './locales/es';
import { esMX } from './locales/es-MX';
import { fr } from './locales/fr';
import { he } from './locales/he';
import { hi } from './locales/hi';
import { it } from './locales/it';
import { ja } from './locales/ja';
import { ko } from './locales/ko';
import { nl } from './locales/nl';
import { pl } from './locales/pl';
import { ptBR } from './locales/pt-BR';
import { sv } from './locales/sv';
import { tr } from './locales/tr';
import { uk } from './locales/uk';
import { zhHans } from './locales/zh-Hans';
import { zhHant } from './locales/zh-Hant';
import type { LocaleMessages } from './messages';
import { wholeMessagesFor } from './whole-messages';

/** Every language, for tests and stories: the package loads one at a time. */
export const ALL_LOCALES: readonly LocaleMessages[] = [
  en,
  de,
  fr,
  es,
  esMX,
  ptBR,
  it,
  nl,
  pl,
  sv,
  tr,
  uk,
  cs,
  ja,
  ko,
  zhHans,
  zhHant,
  hi,
  ar,
  he,
].map(wholeMessagesFor);
