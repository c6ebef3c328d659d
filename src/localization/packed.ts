import { englishSoFar, type MessagesSoFar } from './error-words';
import type { Locale, PluralMessage } from './messages';

/**
 * A language as it ships: its words without their keys, which are a quarter of the weight, in the order of the English
 * catalogue. It is written, and checked, with keys.
 */
export interface PackedLocale extends Locale {
  readonly words: readonly Leaf[];
  /** Those for error codes, which are read when the English ones are here, whose keys they have. */
  readonly errorWords: readonly Leaf[];
}

export type Leaf = string | PluralMessage;
export type Tree = { readonly [key: string]: Leaf | Tree };

export function isLeaf(words: Leaf | Tree | undefined): words is Leaf {
  return typeof words !== 'object' || 'other' in words;
}

/** The catalogue of a shipped language; null if its length says that it was packed by another version. */
export function unpack({ words, errorWords }: PackedLocale): MessagesSoFar | null {
  const { errors: shapeOfErrors, ...shape } = englishSoFar();
  const unpacked = build(shape as Tree, words);
  const hasErrors = Object.keys(shapeOfErrors).length > 0;
  const unpackedErrors = hasErrors ? build(shapeOfErrors as Tree, errorWords) : {};
  return unpacked && unpackedErrors && ({ ...unpacked, errors: unpackedErrors } as unknown as MessagesSoFar);
}

function build(shape: Tree, words: readonly Leaf[]): Tree | null {
  let read = 0;
  const tree = (part: Tree): Tree =>
    Object.fromEntries(
      Object.entries(part).map(([key, inner]) => [key, isLeaf(inner) ? (words[read++] ?? '') : tree(inner)]),
    );
  const built = tree(shape);
  return read === words.length ? built : null;
}
