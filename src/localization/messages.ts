import type { en } from './en';
import type { enConnections } from './en-connections';
import type { enForm } from './en-form';
import type { enLater } from './en-later';
import type { enStates } from './en-states';

/** The whole catalogue of one language. */
export type Messages = Widen<typeof en & typeof enForm & typeof enLater>;

/** The words of a person's list of connections and of their settings. */
export type ConnectionMessages = Widen<typeof enConnections>;

/** Those of them that say how a connection stands, and what a button for it says. */
export type StateMessages = Widen<typeof enStates>;

/** All that a language's file holds. The two parts are apart, so that a product that shows no list carries no words for one. */
export interface LocaleMessages extends Messages {
  readonly connections: ConnectionMessages;
}

/**
 * A language, imported from `managed-auth-flow/locales/…` for the `localization` prop. Its words are for the widget
 * alone: what is to be read elsewhere or changed belongs in overrides.
 */
export interface Locale {
  /** BCP 47 language tag, such as `pt-BR`. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Messages that count something: the plural forms of `Intl.PluralRules`; `other` is always there. */
export interface PluralMessage {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

type Widen<T> = {
  readonly [K in keyof T]: T[K] extends { one: string; other: string }
    ? PluralMessage
    : K extends 'direction'
      ? 'ltr' | 'rtl'
      : T[K] extends string
        ? string
        : Widen<T[K]>;
};

/** Messages without plural forms. */
export type MessageKey = { [K in keyof Messages]: Messages[K] extends string ? K : never }[keyof Messages];

/** Messages that count. */
export type PluralKey = { [K in keyof Messages]: Messages[K] extends PluralMessage ? K : never }[keyof Messages];
