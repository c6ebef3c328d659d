import { en } from './en';
import { enErrors } from './en-errors';
import { ERROR_WORDS } from './error-words';
import { type Localization, messagesFor } from './localization';
import type { Messages } from './messages';

/** The whole English catalogue. Whoever imports it has the words for error codes at once. */
export const english: Messages = { ...en, errors: enErrors };

ERROR_WORDS.provide({ enErrors });

/** A whole catalogue, as `messagesFor` makes it once everything is here. */
export function wholeMessagesFor(localization: Localization | undefined): Messages {
  return messagesFor(localization) as Messages;
}
