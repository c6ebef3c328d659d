import { enConnections } from './en-connections';
import { english } from './english';
import { connectionMessagesFor, type Localization, messagesFor } from './localization';
import type { LocaleMessages, Messages } from './messages';

/** All that a language's file holds, in English. */
export const wholeEnglish: LocaleMessages = { ...english, connections: enConnections };

/** All that a language's file holds, in English where a draft has no words. Not for the widgets: each carries its own part. */
export function wholeMessagesFor(localization: Localization | undefined): LocaleMessages {
  const { locale: _locale, direction: _direction, ...connections } = connectionMessagesFor(localization, enConnections);
  return { ...flowMessagesFor(localization), connections };
}

/** The flow's part of it, as `messagesFor` makes it once everything is here. */
export function flowMessagesFor(localization: Localization | undefined): Messages {
  return messagesFor(localization) as Messages;
}
