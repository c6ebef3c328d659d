import { describe, expect, it } from 'vitest';
import { english as en } from './english';
import { pseudo } from './pseudo';
import { flowMessagesFor } from './whole-messages';

describe('the pseudo-locale', () => {
  const { signIn, idleStart, filteredCount, locale } = flowMessagesFor(pseudo);

  it('has accents, brackets and 40 % more letters', () => {
    expect(signIn).toMatch(/^\[Šîgñ îñ.*\]$/);
    expect(signIn.length - 2).toBe(en.signIn.length + Math.ceil(en.signIn.length * 0.4));
  });

  it('keeps placeholders and plural forms', () => {
    expect(idleStart).toContain('{site}');
    expect(Object.keys(filteredCount)).toEqual(['one', 'other']);
    expect(filteredCount.one).toContain('{count}');
  });

  it('is a language tag that Intl takes', () => {
    expect(new Intl.PluralRules(locale).select(1)).toBe('one');
  });
});
