import { en } from './en';
import { enLater } from './en-later';
import { LATER_WORDS } from './later-words';
import type { Messages } from './messages';

/** The whole English catalogue of the flow. Importing it brings at once what is otherwise loaded later. */
export const english: Messages = { ...en, ...enLater };

LATER_WORDS.provide({ enLater });
