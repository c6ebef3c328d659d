import type { Field } from '../protocol/connection';

/** "Letters", "alphanumeric" and the like in the languages that sites speak, or an example such as ABC-123 or 7F3K. */
const LETTERS =
  /letters?\b|lettres?\b|letras?\b|letter[ae]|buchstab|bokst|\bliter[yaę]?\b|harf|літер|буквы|písmen|文字|글자|字母|अक्षर|حروف|أحرف|אותיות|alph?anum|alfan[uú]m/i;
const EXAMPLE = /[A-Z]-?\d|\d[A-Z]/;

/** Whether a one-time code may have letters in it: then a numeric keyboard would be no help. */
export function wantsLetters({ hint, placeholder, label }: Pick<Field, 'hint' | 'placeholder' | 'label'>): boolean {
  const words = `${hint ?? ''} ${placeholder ?? ''} ${label ?? ''}`;
  return LETTERS.test(words) || EXAMPLE.test(words);
}
