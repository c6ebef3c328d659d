import { enConnections } from './en-connections';
import { connectionMessagesFor, type Localization, messagesFor } from './localization';
import type { LocaleMessages } from './messages';

/** All that a language's file holds, with English where a draft says nothing. Not for the widgets: each carries its own part. */
export function wholeMessagesFor(localization: Localization | undefined): LocaleMessages {
  const { locale: _locale, direction: _direction, ...connections } = connectionMessagesFor(localization, enConnections);
  return { ...messagesFor(localization), connections };
}
