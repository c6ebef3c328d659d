import { describe, expect, it } from 'vitest';
import { searchable } from './matches';
import { TypeAhead } from './type-ahead';

const NAMES = ['Ada Books', 'Bogotá', 'Berlin', 'Upper Harbour', 'Upper Mill', 'Uppsala', '日本'].map(searchable);

/** Where the focus is after keys that are pressed one after the other, from the first choice on. */
function indexAfter(keys: string, { pause = 100, from = 0 } = {}): number | null {
  const typeAhead = new TypeAhead();
  let index = from;
  let last: number | null = null;
  [...keys].forEach((key, count) => {
    last = typeAhead.press(key, count * pause, NAMES, index);
    index = last ?? index;
  });
  return last;
}

describe('letters that are typed on a list', () => {
  it.each([
    ['a letter leads to the next name that begins with it', 'b', 0, 1],
    ['in either case', 'B', 0, 1],
    ['also behind the focus', 'a', 4, 0],
    ['and to the same one where there is no other', 'a', 0, 0],
    ['the same letter again leads to the one after', 'bb', 0, 2],
    ['and from the last of them to the first', 'bbb', 0, 1],
    ['several are the beginning of one name', 'be', 0, 2],
    ['which stays while it is still meant', 'upp', 0, 3],
    ['a space goes on with a name', 'upper ', 0, 3],
    ['to the one that has it', 'upper m', 0, 4],
    ['a space that no name has is none of them', 'b ', 0, null],
    ['nor is one at the beginning', ' ', 0, null],
    ['nor one after the focus has come to a name that ends', 'uppsala ', 0, null],
    ['after a space that was none, a letter is the first', 'b u', 0, 3],
    ['accents do not count, in what is typed', 'bó', 0, 1],
    ['nor in a name', 'bogota', 0, 1],
    ['letters of any script', '日', 0, 6],
    ['what no name begins with leads nowhere', 'z', 0, null],
    ['and does not make the next letter the first', 'zb', 0, null],
  ])('%s: "%s"', (_rule, keys, from, expected) => {
    expect(indexAfter(keys, { from })).toBe(expected);
  });

  it('begin anew after a second', () => {
    expect(indexAfter('be', { pause: 999 })).toBe(2);
    expect(indexAfter('bu', { pause: 1_000 })).toBe(3);
    expect(indexAfter('b ', { pause: 1_000 })).toBeNull();
  });

  it.each(['Enter', 'Tab', 'Dead', 'F1', ''])('are not the key "%s"', (key) => {
    expect(new TypeAhead().press(key, 0, ['f', 'enter', 'tab', 'dead'], 0)).toBeNull();
  });

  it('lead nowhere in an empty list', () => {
    expect(new TypeAhead().press('a', 0, [], -1)).toBeNull();
  });

  it('that are accents alone find nothing', () => {
    expect(new TypeAhead().press('\u0301', 0, NAMES, 0)).toBeNull();
  });
});
