import { describe, expect, it } from 'vitest';
import { ar } from './locales/ar';
import { he } from './locales/he';
import { ja } from './locales/ja';
import { pl } from './locales/pl';
import { zhHans } from './locales/zh-Hans';
import { messagesFor } from './localization';
import { createTranslator, fill } from './translator';

const english = createTranslator(messagesFor(undefined));
const arabic = createTranslator(messagesFor(ar));

describe('fill', () => {
  it('puts values in', () => {
    expect(fill('Sign in to {site}, {site}', { site: 'a.example' })).toBe('Sign in to a.example, a.example');
  });

  it('leaves a placeholder that has no value, and takes no value that is inherited', () => {
    expect(fill('{site} {constructor}', {})).toBe('{site} {constructor}');
  });

  it.each(['{label}', '$&', '$1', '{site}'])('puts %s in as it is', (value) => {
    expect(fill('Enter {label}.', { label: value, site: 'never' })).toBe(`Enter ${value}.`);
  });

  it('isolates every value in a sentence that runs from right to left', () => {
    expect(fill('أدخل {label}', { label: 'Email' }, 'rtl')).toBe('أدخل \u2068Email\u2069');
  });

  it('isolates a value that runs from right to left in one that does not', () => {
    expect(fill('Sign in to {site}.', { site: 'موقع.example' })).toBe('Sign in to \u2068موقع.example\u2069.');
  });

  it('takes out what would turn the rest of the sentence around', () => {
    const hostile = '\u202eterces\u202c\u2069\u2067 now';
    expect(fill('Enter {label}.', { label: hostile })).toBe('Enter terces now.');
    expect(fill('أدخل {label}', { label: hostile }, 'rtl')).toBe('أدخل \u2068terces now\u2069');
  });
});

describe('count', () => {
  it.each([
    [1, '1 result'],
    [2, '2 results'],
    [0, '0 results'],
    [1_200, '1,200 results'],
  ])('says %d in English', (count, words) => {
    expect(english.count('filteredCount', count)).toBe(words);
  });

  it.each([
    [1, '1 wynik'],
    [2, '2 wyniki'],
    [5, '5 wyników'],
    [22, '22 wyniki'],
  ])('says %d in Polish', (count, words) => {
    expect(createTranslator(messagesFor(pl)).count('filteredCount', count)).toBe(words);
  });

  it.each([
    [0, 'لا نتائج'],
    [1, 'نتيجة واحدة'],
    [2, 'نتيجتان'],
    [3, '\u20683\u2069 نتائج'],
    [11, '\u206811\u2069 نتيجة'],
  ])('says %d in Arabic', (count, words) => {
    expect(arabic.count('filteredCount', count)).toBe(words);
  });

  it('falls back to the form that each language has', () => {
    const sparse = createTranslator(messagesFor({ locale: 'ru', filteredCount: { other: 'итого {count}' } }));
    expect(sparse.count('filteredCount', 5)).toBe('итого 5');
  });
});

describe('duration', () => {
  it.each([
    [0, '0 sec'],
    [35.9, '35 sec'],
    [60, '1 min'],
    [125, '2 min 5 sec'],
    [-3, '0 sec'],
  ])('says %d seconds in English', (seconds, words) => {
    expect(english.duration(seconds)).toBe(words);
  });

  it.each([
    ['ja', ja, '2 分 5 秒'],
    ['zh-Hans', zhHans, '2分钟5秒'],
    ['ar', ar, '2 د و5 ث'],
    ['he', he, '2 דק׳ 5 שנ׳'],
  ])('says 125 seconds in %s', (_tag, locale, words) => {
    expect(createTranslator(messagesFor(locale)).duration(125)).toBe(words);
  });
});
