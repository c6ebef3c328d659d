import { createContext, useContext, useMemo } from 'react';
import { enConnections } from '../localization/en-connections';
import { connectionMessagesFor, type Localization } from '../localization/localization';
import type { ConnectionMessages } from '../localization/messages';
import { fill, type Values } from '../localization/translator';

type WordKey = {
  [K in keyof ConnectionMessages]: ConnectionMessages[K] extends string ? K : never;
}[keyof ConnectionMessages];

/** Says what the list of connections and the settings say, in one language. */
export interface ConnectionWords {
  (key: WordKey, values?: Values): string;
  /** Why a person has to sign in. */
  obstacle(obstacle: keyof ConnectionMessages['obstacles'], site: string): string;
}

function createWords(localization: Localization | undefined): ConnectionWords {
  const messages = connectionMessagesFor(localization, enConnections);
  const say = (template: string, values?: Values) => fill(template, values, messages.direction);
  return Object.assign((key: WordKey, values?: Values) => say(messages[key], values), {
    obstacle: (obstacle: keyof ConnectionMessages['obstacles'], site: string) =>
      say(messages.obstacles[obstacle], { site }),
  });
}

// Marked, so that a bundle without the list is without its words.
export const WordsContext = /* @__PURE__ */ createContext<ConnectionWords | null>(null);

export function useWords(): ConnectionWords {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('useWords needs a WidgetRoot around it.');
  return words;
}

/** The words for what a host gave; the same ones as long as that is the same. */
export function useWordsFor(localization: Localization | undefined): ConnectionWords {
  return useMemo(() => createWords(localization), [localization]);
}
