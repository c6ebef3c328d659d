import type { LocaleMessages } from './messages';
import { isLeaf, type Leaf, type PackedLocale, type Tree } from './packed';
import { wholeEnglish } from './whole-messages';

/** A language as it ships. Called when the package is built. */
export function pack(messages: LocaleMessages): PackedLocale {
  const list = (shape: Tree, words: Tree): readonly Leaf[] =>
    Object.entries(shape).flatMap(([key, inner]) =>
      isLeaf(inner) ? (words[key] as Leaf) : list(inner, words[key] as Tree),
    );
  const { errors: shapeOfErrors, connections: shapeOfConnections, ...shape } = wholeEnglish;
  const { errors, connections, ...words } = messages;
  return {
    locale: messages.locale,
    direction: messages.direction,
    words: list(shape as Tree, words as unknown as Tree),
    errorWords: list(shapeOfErrors as Tree, errors as Tree),
    connectionWords: list(shapeOfConnections as Tree, connections as Tree),
  };
}
