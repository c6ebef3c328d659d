import type { Locale, PluralMessage } from './messages';

/**
 * A language as it ships: its words without their keys, which are a quarter of the weight, in the order of the English
 * catalogue.
 */
export interface PackedLocale extends Locale {
  readonly words: readonly Leaf[];
  /** These and the next are read when the English ones are here, whose keys they have. */
  readonly formWords: readonly Leaf[];
  readonly laterWords: readonly Leaf[];
  /** Those of a person's list of connections. */
  readonly connectionWords: readonly Leaf[];
}

export type Leaf = string | PluralMessage;
export type Tree = { readonly [key: string]: Leaf | Tree };

export function isLeaf(words: Leaf | Tree | undefined): words is Leaf {
  return typeof words !== 'object' || 'other' in words;
}

/**
 * Part of the catalogue of a shipped language, in the shape that it has in English; null if its length says that it was
 * packed by another version, or there is none of it. The words themselves are not checked.
 *
 * @param isBeginning only the first of them are wanted
 */
export function unpack<T extends object>(
  words: readonly Leaf[] | undefined,
  english: T,
  isBeginning = false,
): T | null {
  if (!Array.isArray(words)) return null;
  let read = 0;
  const build = (shape: Tree): Tree =>
    Object.fromEntries(
      Object.entries(shape).map(([key, inner]) => [key, isLeaf(inner) ? (words[read++] as Leaf) : build(inner)]),
    );
  const messages = build(english as unknown as Tree) as unknown as T;
  return read === words.length || (isBeginning && read < words.length) ? messages : null;
}
