import { useMemo } from 'react';
import { useSame } from '../appearance/use-same';
import { enStates } from '../localization/en-states';
import { type Localization, stateMessagesFor } from '../localization/localization';
import type { StateMessages } from '../localization/messages';
import { fill, type Values } from '../localization/translator';

type StateKey = { [K in keyof StateMessages]: StateMessages[K] extends string ? K : never }[keyof StateMessages];

/** Says how a connection stands, in one language. */
export interface StateWords {
  (key: StateKey, values?: Values): string;
  /** Why a person has to sign in. */
  obstacle(obstacle: keyof StateMessages['obstacles'], site: string): string;
}

interface Spoken {
  readonly words: StateWords;
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
}

/** The words for what a host gave; the same ones as long as that is the same. */
export function useStateWords(given: Localization | undefined): Spoken {
  const localization = useSame(given);
  return useMemo(() => {
    const messages = stateMessagesFor(localization, enStates);
    const { locale, direction } = messages;
    const say = (template: string, values?: Values) => fill(template, values, direction);
    const words = Object.assign((key: StateKey, values?: Values) => say(messages[key], values), {
      obstacle: (obstacle: keyof StateMessages['obstacles'], site: string) =>
        say(messages.obstacles[obstacle], { site }),
    });
    return { words, locale, direction };
  }, [localization]);
}
