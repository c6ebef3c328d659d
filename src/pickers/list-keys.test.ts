import { expect, it } from 'vitest';
import { indexByKey } from './list-keys';

it.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 4, null],
  ['ArrowUp', 4, 3],
  ['ArrowUp', 0, null],
  ['Home', 3, 0],
  ['End', 1, 4],
  ['Enter', 1, null],
  ['a', 1, null],
] as const)('%s from choice %d of five leads to %s', (key, index, expected) => {
  expect(indexByKey(key, index, 5)).toBe(expected);
});
