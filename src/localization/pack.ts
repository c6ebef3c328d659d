import { english } from './english';
import type { Messages } from './messages';
import { isLeaf, type Leaf, type PackedLocale, type Tree } from './packed';

/** A language as it ships. Called when the package is built. */
export function pack(messages: Messages): PackedLocale {
  const list = (shape: Tree, words: Tree): readonly Leaf[] =>
    Object.entries(shape).flatMap(([key, inner]) =>
      isLeaf(inner) ? (words[key] as Leaf) : list(inner, words[key] as Tree),
    );
  const { errors: shapeOfErrors, ...shape } = english;
  const { errors, ...words } = messages;
  return {
    locale: messages.locale,
    direction: messages.direction,
    words: list(shape as Tree, words as unknown as Tree),
    errorWords: list(shapeOfErrors as Tree, errors as Tree),
  };
}
