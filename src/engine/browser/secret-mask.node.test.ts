import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { SecretMask } from './secret-mask';

const hashed = vi.hoisted(() => ({ count: 0 }));
vi.mock('node:crypto', async (original) => {
  const crypto = await original<typeof import('node:crypto')>();
  const createHmac: typeof crypto.createHmac = (...args) => {
    hashed.count += 1;
    return crypto.createHmac(...args);
  };
  return { ...crypto, createHmac };
});

function masked(text: string, ...values: string[]): string {
  const mask = new SecretMask();
  for (const value of values) mask.add(value);
  return mask.apply(text);
}

/** How often a text is looked at closely. */
function closeLooks(run: () => unknown): number {
  hashed.count = 0;
  run();
  return hashed.count;
}

describe('it takes time in proportion to the text', () => {
  const mask = new SecretMask();
  for (const value of ['ada.lovelace', 'S3cret!pw-42', 'aaaa']) mask.add(value);
  const words = Array.from({ length: 20_000 }, (_, index) => `w${index} `).join('');

  it.each([
    ['with nothing in it', words],
    ['with the value over and over', 'S3cret!pw-42 '.repeat(5_000)],
    ['with a value that overlaps itself', 'a'.repeat(100_000)],
  ])('%s', (_, text) => {
    expect(closeLooks(() => mask.apply(text))).toBeLessThan(text.length / 50);
    expect(closeLooks(() => mask.standsIn(`${text}.`))).toBeLessThan(text.length / 50);
  });
});

describe('what a site does to a value does not hide it', () => {
  const VALUE = 'S3cret!pw-42';
  const spelled = (join: string) => [...VALUE].join(join);
  const base64 = (before: string) => Buffer.from(`${before}${VALUE}:x`).toString('base64');
  it.each([
    ['spaced out', spelled(' ')],
    ['over lines', spelled('\n')],
    ['with soft hyphens', spelled('\u00ad')],
    ['with what nobody sees', spelled('\u2063')],
    ['with marks on its letters', spelled('\u0301')],
    ['in wide letters', [...VALUE].map((each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0)).join('')],
    ['for an address, every letter', [...Buffer.from(VALUE)].map((each) => `%${each.toString(16)}`).join('')],
    ['for HTML', [...VALUE].map((each) => `&#${each.charCodeAt(0)};`).join('')],
    ['for HTML, in hex', [...VALUE].map((each) => `&#x${each.charCodeAt(0).toString(16)};`).join('')],
    ['for a script', [...VALUE].map((each) => `\\u00${each.charCodeAt(0).toString(16)}`).join('')],
  ])('%s', (_, text) => expect(masked(`It is ${text}, is it`, VALUE)).toBe('It is •••, is it'));

  it.each(['', 'a', 'ab', 'user:'])('in base64, behind "%s"', (before) => {
    const shown = masked(base64(before), VALUE);
    expect(shown).toContain('•••');
    expect(Buffer.from(shown.replace('•••', ''), 'base64').toString()).not.toContain('cret');
  });

  it('a short one in words of its own, and not across words', () => {
    expect(masked('the code is 1 2 3 4.', '1234')).toBe('the code is •••.');
    expect(masked('ask the men', 'them')).toBe('ask the men');
  });

  it('letters beyond the first plane, and lone halves', () => {
    expect(masked('x 🐴🔋 y', '🐴🔋')).toBe('x ••• y');
    expect(masked('x \ud83d y', '\ud83d\ud83d')).toBe('x \ud83d y');
  });
});

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
