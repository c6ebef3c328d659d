import { describe, expect, it } from 'vitest';
import { ALL_LOCALES } from './all-locales';
import { english as en, wholeMessagesFor } from './english';
import { de } from './locales/de';
import { ja } from './locales/ja';
import { pl } from './locales/pl';
import type { Localization } from './localization';
import { pack } from './pack';

const german = wholeMessagesFor(de);

describe('messagesFor', () => {
  it('is English without anything', () => {
    expect(wholeMessagesFor(undefined)).toEqual(en);
    expect(wholeMessagesFor({})).toEqual(en);
    expect(wholeMessagesFor([])).toEqual(en);
  });

  it('takes a language', () => {
    expect(wholeMessagesFor(de)).toMatchObject({ locale: 'de', signIn: 'Anmelden' });
    expect(wholeMessagesFor([de])).toEqual(wholeMessagesFor(de));
  });

  it('takes words of the host’s own, at any depth', () => {
    const { signIn, cancel, errors } = wholeMessagesFor({
      signIn: 'Log in',
      errors: { account_locked: { title: 'Locked' } },
    });
    expect(signIn).toBe('Log in');
    expect(cancel).toBe(en.cancel);
    expect(errors.account_locked).toEqual({ title: 'Locked', text: en.errors.account_locked.text });
    expect(errors.rate_limited).toEqual(en.errors.rate_limited);
  });

  it('takes both, and the later one wins', () => {
    const { signIn, cancel, locale } = wholeMessagesFor([de, { signIn: 'Einloggen' }, undefined, { signIn: 'Los' }]);
    expect({ signIn, cancel, locale }).toEqual({ signIn: 'Los', cancel: german.cancel, locale: 'de' });
  });

  it('falls back where an override is undefined', () => {
    const overrides = { signIn: undefined, errors: { rate_limited: { title: undefined, text: 'Wait.' } } };
    const { signIn, errors } = wholeMessagesFor([de, overrides]);
    expect(signIn).toBe(german.signIn);
    expect(errors.rate_limited).toEqual({ title: german.errors.rate_limited.title, text: 'Wait.' });
    expect(wholeMessagesFor({ errors: undefined }).errors).toEqual(en.errors);
  });

  it('changes one plural form, or brings those of another language', () => {
    expect(wholeMessagesFor([de, { filteredCount: { one: '{count} Fund' } }]).filteredCount).toEqual({
      one: '{count} Fund',
      other: '{count} Treffer',
    });
    expect(Object.keys(wholeMessagesFor(pl).filteredCount)).toEqual(['one', 'few', 'many', 'other']);
    expect(Object.keys(wholeMessagesFor([pl, ja]).filteredCount)).toEqual(['other']);
    expect(wholeMessagesFor([pl, de]).filteredCount).toEqual(german.filteredCount);
  });

  it.each<[what: string, given: unknown]>([
    ['null', null],
    ['a text', 'de'],
    ['a number', 7],
    ['null in a list', [null, de]],
    ['numbers for texts', [de, { signIn: 7, errors: 'none', filteredCount: null }]],
    ['a text for plural forms', [de, { filteredCount: 'many' }]],
    ['objects for texts', [de, { signIn: { title: 'x' } }]],
  ])('leaves out %s', (_what, given) => {
    const expected = Array.isArray(given) ? german : en;
    expect(wholeMessagesFor(given as Localization)).toEqual(expected);
  });

  it('brings in no key that the catalogue does not have', () => {
    const hostile: unknown = JSON.parse(
      '{"surplus":"x","__proto__":{"polluted":"x"},"errors":{"constructor":{"title":"x"}}}',
    );
    const messages = wholeMessagesFor(hostile as Localization);
    expect(messages).toEqual(en);
    expect(Object.hasOwn(messages.errors, 'constructor')).toBe(false);
    expect('polluted' in messages || 'polluted' in {}).toBe(false);
  });

  it('reads nothing that an override has inherited', () => {
    expect(wholeMessagesFor(Object.create({ signIn: 'inherited' })).signIn).toBe(en.signIn);
  });

  it('leaves out a locale that is no language tag, and a direction that is none', () => {
    const messages = wholeMessagesFor([de, { locale: 'de_DE' }, { locale: '' }, { direction: 'auto' as 'ltr' }]);
    expect(messages).toMatchObject({ locale: 'de', direction: 'ltr' });
    expect(wholeMessagesFor({ locale: 'en-GB' }).locale).toBe('en-GB');
  });

  it.each(ALL_LOCALES.map((messages) => [messages.locale, messages] as const))(
    'reads %s as it ships',
    (_tag, messages) => {
      expect(wholeMessagesFor(JSON.parse(JSON.stringify(pack(messages))))).toEqual(messages);
    },
  );

  it('puts overrides over a language as it ships', () => {
    expect(wholeMessagesFor([pack(german), { signIn: 'Los' }])).toEqual({ ...german, signIn: 'Los' });
    expect(wholeMessagesFor({ ...pack(german), signIn: 'Los' })).toEqual({ ...german, signIn: 'Los' });
  });

  it('stays with English where a language was packed by another version', () => {
    const { words, ...rest } = pack(german);
    const { locale, direction, ...others } = wholeMessagesFor({ ...rest, words: words.slice(1) } as Localization);
    const { locale: _locale, direction: _direction, ...english } = en;
    expect(others).toEqual(english);
    expect(wholeMessagesFor({ ...rest, words: [...words, 'more'] } as Localization).signIn).toBe(en.signIn);
    expect({ locale, direction }).toEqual({ locale: 'de', direction: 'ltr' });
  });
});
