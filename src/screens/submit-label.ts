import type { Translator } from '../localization/translator';
import { type Field, isOneTimeCode } from '../protocol/connection';

/** What the button of a form says: signing in is the step with the password; before it there is a next one. */
export function submitLabel(fields: readonly Field[], t: Translator): string {
  if (fields.some(({ kind }) => kind === 'password')) return t('signIn');
  return t(fields.some(({ kind }) => isOneTimeCode(kind)) ? 'continue' : 'next');
}
