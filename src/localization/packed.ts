import { en } from './en';
import { enConnections } from './en-connections';
import type { Locale, LocaleMessages, PluralMessage } from './messages';

/**
 * A language as it ships: its words without their keys, which are a quarter of the weight, in the order of the English
 * catalogue. It is written, and checked, with keys.
 */
export interface PackedLocale extends Locale {
  readonly words: readonly Leaf[];
  /** Those of a person's list of connections. */
  readonly connectionWords: readonly Leaf[];
}

type Leaf = string | PluralMessage;
type Tree = { readonly [key: string]: Leaf | Tree };

function isLeaf(words: Leaf | Tree | undefined): words is Leaf {
  return typeof words !== 'object' || 'other' in words;
}

/** What `unpack` reads. Called when the package is built. */
export function pack(messages: LocaleMessages): PackedLocale {
  const list = (shape: Tree, words: Tree): readonly Leaf[] =>
    Object.entries(shape).flatMap(([key, inner]) =>
      isLeaf(inner) ? (words[key] as Leaf) : list(inner, words[key] as Tree),
    );
  return {
    locale: messages.locale,
    direction: messages.direction,
    words: list(en, messages as unknown as Tree),
    connectionWords: list(enConnections, messages.connections as Tree),
  };
}

/**
 * Part of the catalogue of a shipped language, in the shape that it has in English; null if its length says that it was
 * packed by another version. The words themselves are not checked.
 */
export function unpack<T extends object>(words: readonly Leaf[], english: T): T | null {
  let read = 0;
  const build = (shape: Tree): Tree =>
    Object.fromEntries(
      Object.entries(shape).map(([key, inner]) => [key, isLeaf(inner) ? (words[read++] as Leaf) : build(inner)]),
    );
  const messages = build(english as unknown as Tree) as unknown as T;
  return read === words.length ? messages : null;
}
