import { en } from './en';
import { enConnections } from './en-connections';
import { enForm } from './en-form';
import { enLater } from './en-later';
import type { LocaleMessages } from './messages';
import { isLeaf, type Leaf, type PackedLocale, type Tree } from './packed';

/** A language as it ships. Called when the package is built. */
export function pack(messages: LocaleMessages): PackedLocale {
  const list = (shape: Tree, words: Tree): readonly Leaf[] =>
    Object.entries(shape).flatMap(([key, inner]) =>
      isLeaf(inner) ? (words[key] as Leaf) : list(inner, words[key] as Tree),
    );
  const words = messages as unknown as Tree;
  return {
    locale: messages.locale,
    direction: messages.direction,
    words: list(en, words),
    formWords: list(enForm, words),
    laterWords: list(enLater, words),
    connectionWords: list(enConnections, messages.connections as Tree),
  };
}
