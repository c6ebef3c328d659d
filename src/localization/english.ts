import { en } from './en';
import { enLater } from './en-later';
import { LATER_WORDS } from './later-words';
import type { Messages } from './messages';

/** The whole English catalogue of the flow. Whoever imports it has at once what is loaded later otherwise. */
export const english: Messages = { ...en, ...enLater };

LATER_WORDS.provide({ enLater });
