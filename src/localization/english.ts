import { en } from './en';
import { enForm } from './en-form';
import { enLater } from './en-later';
import { FORM_WORDS, LATER_WORDS } from './later-words';
import type { Messages } from './messages';

/** The whole English catalogue of the flow. Importing it brings at once what is otherwise loaded later. */
export const english: Messages = { ...en, ...enForm, ...enLater };

FORM_WORDS.provide({ enForm });
LATER_WORDS.provide({ enLater });
