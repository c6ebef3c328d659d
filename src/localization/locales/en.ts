import { defineLocale } from '../define-locale';
import { wholeEnglish } from '../whole-messages';

/** English, which the widget speaks without it. For hosts that import whatever language a person has chosen. */
export const en = defineLocale(wholeEnglish);
