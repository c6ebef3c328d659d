import type { FlowField } from '../protocol/connection';

/** "Letters", "alphanumeric" and the like in the languages that sites speak. */
const LETTERS =
  /lett(er|re)s?\b|letras?\b|letter[ae]|buchstab|bokst|\bliter[yaę]?\b|harf|літер|буквы|písmen|文字|글자|字母|अक्षर|حروف|أحرف|אותיות|alph?anum|alfan[uú]m/i;
const MIXED = /[A-Z]-?\d|\d[A-Z]/;
const DIGITS = /\d\D*\d/;

/** Whether a word is an example such as ABC-123 or 7F3K, and not a name such as 2FA, FIDO2 or 6-DIGIT. */
function isExample(word: string): boolean {
  return word.length >= 4 && MIXED.test(word) && DIGITS.test(word);
}

/** Whether a one-time code may contain letters: then a numeric keyboard would not help. */
export function wantsLetters({ hint, placeholder, label }: Pick<FlowField, 'hint' | 'placeholder' | 'label'>): boolean {
  const words = `${hint ?? ''} ${placeholder ?? ''} ${label ?? ''}`;
  return LETTERS.test(words) || words.split(/[^\p{L}\d-]+/u).some(isExample);
}
