import { searchable } from './matches';

/** A letter that comes later begins another word. */
const PAUSE_MS = 1_000;

/**
 * Letters that are typed on a list to get to a choice by the beginning of its name. A space is one of them only where a name
 * goes on with it: otherwise it presses the button with the focus.
 */
export class TypeAhead {
  #typed = '';
  #at = -Infinity;

  /**
   * @param key of a key press: what is no single character is ignored.
   * @param at when it was pressed, in milliseconds.
   * @param names of all the choices, as `searchable` makes them.
   * @param index of the choice with the focus.
   * @returns the index of the choice that is meant, which may be the same one; null for none.
   */
  press(key: string, at: number, names: readonly string[], index: number): number | null {
    if ([...key].length !== 1) return null;
    const before = at - this.#at < PAUSE_MS ? this.#typed : '';
    const typed = before + searchable(key);
    this.#at = at;
    this.#typed = typed.trimStart();
    if (this.#typed === '') return null;
    const found = find(this.#typed, names, index);
    if (found === null && key === ' ') this.#typed = '';
    return found;
  }
}

/** The same letter again and again goes through all the names that begin with it. */
function find(typed: string, names: readonly string[], index: number): number | null {
  const [first = '', ...rest] = typed;
  const isOneLetter = rest.every((letter) => letter === first);
  const start = isOneLetter ? first : typed;
  for (let step = isOneLetter ? 1 : 0; step <= names.length; step += 1) {
    const at = (index + step) % names.length;
    if (names[at]?.startsWith(start)) return at;
  }
  return null;
}
