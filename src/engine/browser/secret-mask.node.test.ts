import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SecretMask } from './secret-mask';

function masked(text: string, ...values: string[]): string {
  const mask = new SecretMask();
  for (const value of values) mask.add(value);
  return mask.apply(text);
}

describe('what was typed is taken out of what a site says', () => {
  it.each([
    ['The password hunter2 is wrong', 'The password ••• is wrong'],
    ['HUNTER2?', '•••?'],
    ['2retnuh', '•••'],
    ['aHVudGVyMg==', '•••'],
    ['hunter2hunter2', '•••'],
    ['nothing of it', 'nothing of it'],
    ['', ''],
  ])('%s', (text, expected) => expect(masked(text, 'hunter2')).toBe(expected));

  it('encoded for an address', () => expect(masked('?q=a%20b%26c', 'a b&c')).toBe('?q=•••'));

  it('a short value only where it is a word', () => expect(masked('a banana, a', 'a')).toBe('••• banana, •••'));

  it.each([
    ['Hello, Ada', true],
    ['ada', true],
    ['Canada', false],
    ['', false],
  ])('is found in "%s" as a word: %s', (text, expected) => {
    const mask = new SecretMask();
    mask.add('ada');
    expect(mask.standsIn(text)).toBe(expected);
  });

  it('several values at once', () => expect(masked('ada / hunter2', 'ada', 'hunter2')).toBe('••• / •••'));

  it('whatever it is and wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 4, maxLength: 20, unit: 'grapheme-ascii' }),
        fc.string(),
        fc.string(),
        (value, before, after) => {
          fc.pre(!'•••'.includes(value));
          expect(masked(before + value + after, value).toLowerCase()).not.toContain(value.toLowerCase());
        },
      ),
      { numRuns: 300 },
    );
  });
});

it('keeps nothing of it', () => {
  const mask = new SecretMask();
  mask.add('correct horse');
  expect(JSON.stringify(mask)).not.toContain('horse');
});
