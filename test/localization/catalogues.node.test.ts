import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ALL_LOCALES } from '../../src/localization/all-locales';
import { defineLocale } from '../../src/localization/define-locale';
import { en as flowEnglish } from '../../src/localization/en';
import { enConnections } from '../../src/localization/en-connections';
import { enForm } from '../../src/localization/en-form';
import { enLater } from '../../src/localization/en-later';
import type { LocaleMessages } from '../../src/localization/messages';
import { pack } from '../../src/localization/pack';
import { unpack } from '../../src/localization/packed';
import { createTranslator } from '../../src/localization/translator';
import { wholeEnglish as en, wholeMessagesFor } from '../../src/localization/whole-messages';
import { ERROR_CODES } from '../../src/protocol/error-codes';

/** What a language may weigh, gzipped. Bytes. */
const HEAVIEST = 4_000;

/** Every text of a catalogue by its path: `errors.rate_limited.title`, `filteredCount.one`. */
function textsOf(words: object, path = ''): [path: string, text: string][] {
  return Object.entries(words).flatMap(([key, inner]): [string, string][] =>
    typeof inner === 'string' ? [[path + key, inner]] : textsOf(inner, `${path}${key}.`),
  );
}

function wordsOf({ locale: _locale, direction: _direction, ...words }: LocaleMessages): [path: string, text: string][] {
  return textsOf(words);
}

function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/\{.*?\}/g)].map(([placeholder]) => placeholder).sort();
}

/** Without the plural forms, which differ by language. */
function keysOf(messages: LocaleMessages): string[] {
  return wordsOf(messages).flatMap(([path]) => (/\.(zero|one|two|few|many)$/.test(path) ? [] : [path]));
}

/** Words that a language has in common with English. */
const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  de: ['methodPasskey', 'optional'],
  it: ['methodEmail', 'methodPasskey', 'methodPassword'],
  nl: ['methodPasskey'],
  sv: ['methodPasskey'],
};

const english = new Map(wordsOf(en));
const languages = ALL_LOCALES.map((messages) => ({ tag: messages.locale, messages }));
const translations = languages.filter(({ tag }) => tag !== 'en');

describe('the languages', () => {
  it('are twenty, each in a file of its name', () => {
    const files = readdirSync('src/localization/locales').map((file) => file.replace('.ts', ''));
    expect(languages.map(({ tag }) => tag).sort()).toEqual(files.sort());
    expect(files).toHaveLength(20);
  });

  it('may be drafts: what is missing is English, and what there is not does not compile', () => {
    const draft = wholeMessagesFor(defineLocale({ locale: 'da', direction: 'ltr', signIn: 'Log ind' }));
    expect(draft).toEqual({ ...en, locale: 'da', signIn: 'Log ind' });
    const { words, formWords, laterWords, connectionWords } = pack(draft);
    expect({
      ...unpack(words, flowEnglish),
      ...unpack(formWords, enForm),
      ...unpack(laterWords, enLater),
      connections: unpack(connectionWords, enConnections),
    }).toEqual(draft);
    // @ts-expect-error there is no such key.
    expect(wholeMessagesFor(defineLocale({ locale: 'da', direction: 'ltr', surplus: '' }))).not.toHaveProperty(
      'surplus',
    );
    // @ts-expect-error a language says which it is.
    expect(defineLocale({ signIn: 'Log ind' })).not.toHaveProperty('locale');
  });

  it('have no word that the widget never says', () => {
    const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('localization') && !/\.test\./.test(file))
      .map((file) => readFileSync(`src/${file}`, 'utf8'))
      .join('\n');
    const { locale, direction, errors, minutesSeconds, connections, ...rest } = en;
    const { obstacles, ...words } = connections;
    const keys = Object.keys({ ...rest, ...words, ...obstacles });
    expect(keys.filter((key) => !code.includes(`'${key}'`))).toEqual([]);
    expect(Object.keys(errors).sort()).toEqual([...ERROR_CODES].sort());
  });
});

/** A form's sentence where the server does not name the site. */
const WITHOUT_A_NAME: Readonly<Record<string, string>> = {
  ar: 'استخدم حسابك في \u2068الموقع\u2069.',
  cs: 'Použijte svůj účet pro web.',
  de: 'Verwende dein Konto für die Website.',
  en: 'Use your account on the site.',
  es: 'Usa tu cuenta en el sitio.',
  'es-MX': 'Usa tu cuenta en el sitio.',
  fr: 'Utilisez votre compte sur le site.',
  he: 'השתמשו בחשבון שלכם של \u2068האתר\u2069.',
  hi: 'साइट पर अपना खाता इस्तेमाल करें।',
  it: 'Usa il tuo account per il sito.',
  ja: 'サイト のアカウントを使ってください。',
  ko: '사이트 계정을 사용하세요.',
  nl: 'Gebruik je account bij de website.',
  pl: 'Użyj swojego konta w serwisie www.',
  'pt-BR': 'Use sua conta para o site.',
  sv: 'Använd ditt konto på webbplatsen.',
  tr: 'web hesabınızı kullanın.',
  uk: 'Введіть свої дані для входу на сайт.',
  'zh-Hans': '使用你在 该网站 的账号。',
  'zh-Hant': '使用你在 該網站 的帳號。',
};

describe.each(languages)('$tag', ({ tag, messages }) => {
  it('has a sentence over a form that is right without the site’s name', () => {
    const t = createTranslator(messages);
    expect(t('signInText', { site: t('theSite') })).toBe(WITHOUT_A_NAME[tag]);
  });

  it('is whole: every key of English is in its file', async () => {
    const module: Record<string, LocaleMessages> = await import(`../../src/localization/locales/${tag}.ts`);
    const written = new Set(Object.values(module).flatMap(keysOf));
    expect(keysOf(en).filter((key) => !written.has(key))).toEqual([]);
    expect(keysOf(messages)).toEqual(keysOf(en));
  });

  it('has nothing that is still to be done', () => {
    const open = wordsOf(messages).filter(([, text]) => /\b(TODO|TBD|FIXME|XXX+)\b|\?\?|lorem ipsum/.test(text));
    expect(open).toEqual([]);
  });

  it('has the placeholders of English, and may leave out only a number it says in words', () => {
    const differing = wordsOf(messages).filter(([path, text]) => {
      const form = /^(.*)\.(zero|one|two|few|many|other)$/.exec(path);
      const expected = placeholdersOf(english.get(form === null ? path : `${form[1]}.other`) ?? '');
      const mayOmit = form !== null && ['zero', 'one', 'two'].includes(form[2] ?? '') && !text.includes('{');
      return !mayOmit && placeholdersOf(text).join() !== expected.join();
    });
    expect(differing).toEqual([]);
  });

  it('has exactly the plural forms that it needs', () => {
    const needed = [...new Intl.PluralRules(tag).resolvedOptions().pluralCategories].sort();
    for (const forms of [messages.errorSummary, messages.filteredCount])
      expect(Object.keys(forms).sort()).toEqual(needed);
  });

  it('has title and text for every error code', () => {
    for (const code of ERROR_CODES) {
      expect(messages.errors[code].title).not.toBe('');
      expect(messages.errors[code].text).toMatch(/[.。।]$/);
    }
  });

  it('raises its voice nowhere, and is set with care', () => {
    const careless = wordsOf(messages).filter(([, text]) => text === '' || /[!！¡‼]|\.\.|["']| {2}|^\s|\s$/.test(text));
    expect(careless).toEqual([]);
  });

  it('says where what is typed goes', () => {
    for (const text of [messages.consentHow, messages.securityNote]) {
      expect(text).toContain('Kernel');
      expect(text).toContain('{site}');
    }
  });

  it('has no second full stop after a span of time that ends in one', () => {
    const t = createTranslator(messages);
    for (const key of ['waitBeforeRestart', 'waitingFor', 'expiresIn'] as const) {
      for (const seconds of [35, 60, 125]) expect(t(key, { time: t.duration(seconds) })).not.toContain('..');
    }
  });

  it('runs in the direction of its script', () => {
    expect(messages.direction).toBe(['ar', 'he'].includes(tag) ? 'rtl' : 'ltr');
  });

  it('weighs no more than 4 kB as it ships', () => {
    expect(gzipSync(JSON.stringify(pack(messages)), { level: 9 }).length).toBeLessThanOrEqual(HEAVIEST);
  });
});

describe.each(translations)('$tag', ({ tag, messages }) => {
  it('is translated: what is the same as in English is on the list, and nothing else is', () => {
    const same = wordsOf(messages).flatMap(([path, text]) =>
      text === english.get(path) && /\p{L}/u.test(text.replaceAll(/\{\w+\}/g, '')) ? [path] : [],
    );
    expect(same.sort()).toEqual([...(SAME_AS_ENGLISH[tag] ?? [])].sort());
  });

  it.runIf(['uk', 'ja', 'ko', 'zh-Hans', 'zh-Hant', 'hi', 'ar', 'he'].includes(tag))('is in its own script', () => {
    const names = /\{\w+\}|Kernel|Caps Lock|CAPTCHA|SMS/g;
    expect(wordsOf(messages).filter(([, text]) => /[A-Za-z]/.test(text.replace(names, '')))).toEqual([]);
  });
});
