import { en } from './en';
import { englishSoFar, FORM_WORDS, LATER_WORDS, type MessagesSoFar } from './later-words';
import type { ConnectionMessages, LocaleMessages, Messages, StateMessages } from './messages';
import { type PackedLocale, unpack } from './packed';

/** Part of a catalogue, at any depth. What is left out, undefined or not a text falls back to what is under it. */
export type MessageOverrides = Overrides<LocaleMessages>;

/**
 * What the widget says: a language imported from `managed-auth-flow/locales/…`, words of your own, or a list of both in
 * which what comes later wins, as in `[de, { signIn: 'Einloggen' }]`. Under all of them is English.
 */
export type Localization = MessageOverrides | readonly (MessageOverrides | undefined)[];

type Overrides<T> = { readonly [K in keyof T]?: (T[K] extends string ? T[K] : Overrides<T[K]>) | undefined };

/** The plural forms that a message may have; a language uses some of them. */
const PLURAL_FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

/**
 * The catalogue for what a host gave, without the words that are loaded later before these are here. Never throws: a
 * locale that is no language tag is left out.
 */
export function messagesFor(localization: Localization | undefined): MessagesSoFar {
  return layersOf(localization).reduce<MessagesSoFar>((under, over) => {
    if (!isObject(over)) return under;
    // What is packed is checked as anything else is: it may come from a server, or from another version.
    return overlay(overlay(under, (isPacked(over) ? unpackMessages(over) : null) ?? {}), over);
  }, englishSoFar());
}

function unpackMessages({ words, formWords, laterWords }: PackedLocale): MessagesSoFar | null {
  const [form, later] = [FORM_WORDS.current?.enForm, LATER_WORDS.current?.enLater];
  const parts = [
    unpack(words, en),
    form === undefined ? {} : unpack(formWords, form),
    later === undefined ? { errors: {} } : unpack(laterWords, later),
  ];
  return parts.includes(null) ? null : (Object.assign({}, ...parts) as MessagesSoFar);
}

/** The words of a list of connections, for what a host gave; `english` is under all of them. */
export function connectionMessagesFor(
  localization: Localization | undefined,
  english: ConnectionMessages,
): ConnectionMessages & Language {
  return partMessagesFor(localization, english, false);
}

/** Those of them that say how a connection stands; `english` is under all of them. */
export function stateMessagesFor(localization: Localization | undefined, english: StateMessages) {
  return partMessagesFor(localization, english, true);
}

function partMessagesFor<T extends object>(
  localization: Localization | undefined,
  english: T,
  isBeginning: boolean,
): T & Language {
  const first = { ...english, locale: 'en', direction: 'ltr' } as T & Language;
  return layersOf(localization).reduce<T & Language>((under, over) => {
    if (!isObject(over)) return under;
    const unpacked = isPacked(over) ? unpack(over.connectionWords, english, isBeginning) : null;
    const given = own(over, 'connections');
    const language = { locale: own(over, 'locale'), direction: own(over, 'direction') };
    return overlay(unpacked === null ? under : overlay(under, { ...unpacked, ...language }), {
      ...(isObject(given) && given),
      ...language,
    });
  }, first);
}

type Language = Pick<Messages, 'locale' | 'direction'>;

function layersOf(localization: Localization | undefined): readonly unknown[] {
  return Array.isArray(localization) ? localization : [localization];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function overlay<T extends Language>(base: T, over: object): T {
  const isOtherLanguage = own(over, 'locale') !== undefined && own(over, 'locale') !== base.locale;
  const { locale, direction, ...words } = put(base, over, isOtherLanguage) as T;
  return {
    ...words,
    locale: isLanguageTag(locale) ? locale : base.locale,
    direction: direction === 'ltr' || direction === 'rtl' ? direction : base.direction,
  } as T;
}

function isPacked(over: object): over is PackedLocale {
  return 'words' in over && Array.isArray(over.words);
}

/**
 * Only keys that the catalogue has are read, so that an override can bring in nothing else. Plural forms of one language
 * are never mixed with those of another.
 */
function put(base: unknown, over: unknown, isOtherLanguage: boolean): unknown {
  if (typeof base !== 'object' || base === null) return typeof over === 'string' ? over : base;
  if (typeof over !== 'object' || over === null) return base;
  const isPlural = 'other' in base;
  const under = isPlural && isOtherLanguage && typeof own(over, 'other') === 'string' ? { other: base.other } : base;
  const keys = isPlural ? PLURAL_FORMS : Object.keys(base);
  const entries = keys.map((key) => [key, put(own(under, key), own(over, key), isOtherLanguage)] as const);
  return Object.fromEntries(entries.filter(([, words]) => words !== undefined));
}

function own(words: object, key: string): unknown {
  return Object.hasOwn(words, key) ? (words as Record<string, unknown>)[key] : undefined;
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
