import { en } from './en';
import { enForm } from './en-form';
import { enLater } from './en-later';
import { FORM_WORDS, LATER_WORDS } from './later-words';
import type { Messages } from './messages';

/** The whole English catalogue of the flow. Whoever imports it has at once what is loaded later otherwise. */
export const english: Messages = { ...en, ...enForm, ...enLater };

FORM_WORDS.provide({ enForm });
LATER_WORDS.provide({ enLater });
