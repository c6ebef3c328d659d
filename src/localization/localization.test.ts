import { describe, expect, it } from 'vitest';
import { ALL_LOCALES } from './all-locales';
import { enConnections } from './en-connections';
import { english as en } from './english';
import { de } from './locales/de';
import { ja } from './locales/ja';
import { pl } from './locales/pl';
import { connectionMessagesFor, type Localization } from './localization';
import { pack } from './pack';
import { createTranslator } from './translator';
import { flowMessagesFor, wholeMessagesFor } from './whole-messages';

const german = flowMessagesFor(de);
const wholeGerman = wholeMessagesFor(de);
const { connections } = wholeGerman;

describe('messagesFor', () => {
  it('is English without anything', () => {
    expect(flowMessagesFor(undefined)).toEqual(en);
    expect(flowMessagesFor({})).toEqual(en);
    expect(flowMessagesFor([])).toEqual(en);
  });

  it('takes a language', () => {
    expect(flowMessagesFor(de)).toMatchObject({ locale: 'de', signIn: 'Anmelden' });
    expect(flowMessagesFor([de])).toEqual(flowMessagesFor(de));
  });

  it('takes words of the host’s own, at any depth', () => {
    const { signIn, cancel, errors } = flowMessagesFor({
      signIn: 'Log in',
      errors: { account_locked: { title: 'Locked' } },
    });
    expect(signIn).toBe('Log in');
    expect(cancel).toBe(en.cancel);
    expect(errors.account_locked).toEqual({ title: 'Locked', text: en.errors.account_locked.text });
    expect(errors.rate_limited).toEqual(en.errors.rate_limited);
  });

  it('takes both, and the later one wins', () => {
    const { signIn, cancel, locale } = flowMessagesFor([de, { signIn: 'Einloggen' }, undefined, { signIn: 'Los' }]);
    expect({ signIn, cancel, locale }).toEqual({ signIn: 'Los', cancel: german.cancel, locale: 'de' });
  });

  it('falls back where an override is undefined', () => {
    const overrides = { signIn: undefined, errors: { rate_limited: { title: undefined, text: 'Wait.' } } };
    const { signIn, errors } = flowMessagesFor([de, overrides]);
    expect(signIn).toBe(german.signIn);
    expect(errors.rate_limited).toEqual({ title: german.errors.rate_limited.title, text: 'Wait.' });
    expect(flowMessagesFor({ errors: undefined }).errors).toEqual(en.errors);
  });

  it('changes one plural form, or brings those of another language', () => {
    expect(flowMessagesFor([de, { filteredCount: { one: '{count} Fund' } }]).filteredCount).toEqual({
      one: '{count} Fund',
      other: '{count} Treffer',
    });
    expect(Object.keys(flowMessagesFor(pl).filteredCount)).toEqual(['one', 'few', 'many', 'other']);
    expect(Object.keys(flowMessagesFor([pl, ja]).filteredCount)).toEqual(['other']);
    expect(flowMessagesFor([pl, de]).filteredCount).toEqual(german.filteredCount);
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
    expect(flowMessagesFor(given as Localization)).toEqual(expected);
  });

  it('brings in no key that the catalogue does not have', () => {
    const hostile: unknown = JSON.parse(
      '{"surplus":"x","__proto__":{"polluted":"x"},"errors":{"constructor":{"title":"x"}}}',
    );
    const messages = flowMessagesFor(hostile as Localization);
    expect(messages).toEqual(en);
    expect(Object.hasOwn(messages.errors, 'constructor')).toBe(false);
    expect('polluted' in messages || 'polluted' in {}).toBe(false);
  });

  it('reads nothing that an override has inherited', () => {
    expect(flowMessagesFor(Object.create({ signIn: 'inherited' })).signIn).toBe(en.signIn);
  });

  it('leaves out a locale that is no language tag, and a direction that is none', () => {
    const messages = flowMessagesFor([de, { locale: 'de_DE' }, { locale: '' }, { direction: 'auto' as 'ltr' }]);
    expect(messages).toMatchObject({ locale: 'de', direction: 'ltr' });
    expect(flowMessagesFor({ locale: 'en-GB' }).locale).toBe('en-GB');
  });

  it.each(ALL_LOCALES.map((messages) => [messages.locale, messages] as const))(
    'reads %s as it ships',
    (_tag, messages) => {
      const shipped: Localization = JSON.parse(JSON.stringify(pack(messages)));
      const { connections, ...flow } = messages;
      expect(flowMessagesFor(shipped)).toEqual(flow);
      expect(connectionMessagesFor(shipped, enConnections)).toMatchObject(connections);
    },
  );

  it('puts overrides over a language as it ships', () => {
    expect(flowMessagesFor([pack(wholeGerman), { signIn: 'Los' }])).toEqual({ ...german, signIn: 'Los' });
    expect(flowMessagesFor({ ...pack(wholeGerman), signIn: 'Los' })).toEqual({ ...german, signIn: 'Los' });
  });

  it('stays with English where a language was packed by another version', () => {
    const { words, laterWords, ...rest } = pack(wholeGerman);
    const { locale, direction, ...others } = flowMessagesFor({
      ...rest,
      laterWords,
      words: words.slice(1),
    } as Localization);
    const { locale: _locale, direction: _direction, ...english } = en;
    expect(others).toEqual(english);
    for (const given of [
      { ...rest, laterWords, words: [...words, 'more'] },
      { ...rest, laterWords: laterWords.slice(1), words },
      { ...rest, laterWords, words, formWords: rest.formWords.slice(1) },
      { ...rest, words },
    ]) {
      expect(flowMessagesFor(given as Localization).signIn).toBe(en.signIn);
    }
    expect({ locale, direction }).toEqual({ locale: 'de', direction: 'ltr' });
  });
});

describe('a language as it ships whose words are no texts', () => {
  const { words, formWords, laterWords, connectionWords, ...language } = pack(wholeGerman);
  const all = <T>(list: readonly unknown[], word: T) => list.map(() => word) as unknown as string[];

  it.each<[what: string, word: unknown]>([
    ['numbers', 5],
    ['null', null],
    ['lists', ['x']],
    ['forms that are no texts', { other: 5, one: {} }],
  ])('is what is under it: %s', (_what, word) => {
    const given = {
      ...language,
      words: all(words, word),
      formWords: all(formWords, word),
      laterWords: all(laterWords, word),
      connectionWords: all(connectionWords, word),
    };
    const { locale, direction, ...messages } = en;
    expect(flowMessagesFor(given)).toEqual({ ...messages, locale: 'de', direction: 'ltr' });
    expect(connectionMessagesFor(given, enConnections)).toEqual({ ...enConnections, locale: 'de', direction: 'ltr' });
    expect(createTranslator(flowMessagesFor(given))('signIn')).toBe(en.signIn);
  });

  it('has a locale and a direction of those that there are', () => {
    expect(flowMessagesFor({ words: all(words, 'x'), formWords, laterWords } as Localization)).toMatchObject({
      locale: 'en',
      direction: 'ltr',
    });
    expect(
      flowMessagesFor({ ...language, words: all(words, 'x'), formWords, laterWords } as Localization),
    ).toMatchObject({
      locale: 'de',
      cancel: 'x',
    });
  });
});

describe('connectionMessagesFor', () => {
  const wordsFor = (localization?: Localization) => connectionMessagesFor(localization, enConnections);

  it('is English without anything', () => {
    expect(wordsFor()).toEqual({ ...enConnections, locale: 'en', direction: 'ltr' });
  });

  it('takes a language, as it is written and as it ships, and words of the host’s own over it', () => {
    const own = { connections: { disconnect: 'Lösen', obstacles: { no_credential: 'Fehlt.' } } };
    for (const language of [de, pack(wholeGerman)]) {
      const words = wordsFor([language, own]);
      expect(words).toMatchObject({ locale: 'de', save: 'Speichern', disconnect: 'Lösen' });
      expect(words.obstacles).toEqual({ ...connections.obstacles, no_credential: 'Fehlt.' });
    }
    expect(wordsFor({ ...pack(wholeGerman), ...own }).disconnect).toBe('Lösen');
  });

  it.each<[string, unknown]>([
    ['a number', 7],
    ['words of another part', { save: 'Nein' }],
    ['a text for the words', { connections: 'none' }],
    ['texts that are none', { connections: { save: 7, obstacles: null, surplus: 'x' } }],
    ['a language that another version has packed', { ...pack(wholeGerman), connectionWords: ['Nein'] }],
  ])('leaves out %s', (_what, given) => {
    const { locale, direction, ...words } = wordsFor(given as Localization);
    expect(words).toEqual(enConnections);
    expect(direction).toBe('ltr');
    expect(['en', 'de']).toContain(locale);
  });
});
