import { en } from './en';
import { enErrors } from './en-errors';
import { ERROR_WORDS } from './error-words';
import type { Messages } from './messages';

/** The whole English catalogue of the flow. Whoever imports it has the words for error codes at once. */
export const english: Messages = { ...en, errors: enErrors };

ERROR_WORDS.provide({ enErrors });
