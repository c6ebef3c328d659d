import { expect, it } from 'vitest';
import { destinationIn } from './destination';

it.each([
  ['Text a code to +1 (•••) •••-1234', '(•••) •••-1234'],
  ['Email j•••@example.com', 'j•••@example.com'],
  ['Send it to jo.doe@example.com please', 'jo.doe@example.com'],
  ['Get a code by SMS at ••• ••67', '••• ••67'],
  ['Call …67', null],
  ['Call ……67', '……67'],
  ['j***@e***.com', 'j***@e***.com'],
  ['xxx-xx-1234', 'xxx-xx-1234'],
  ['•••', null],
  ['@', null],
  ['a@', null],
  ['@example.com', null],
  ['Use an app', null],
  ['', null],
])('%s: %s', (text, expected) => expect(destinationIn(text)).toBe(expected));
