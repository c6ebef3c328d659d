import { ar } from './words/ar';
import { cs } from './words/cs';
import { de } from './words/de';
import { en } from './words/en';
import { es } from './words/es';
import { esMX } from './words/es-MX';
import { fr } from './words/fr';
import { he } from './words/he';
import { hi } from './words/hi';
import { it } from './words/it';
import { ja } from './words/ja';
import { ko } from './words/ko';
import { nl } from './words/nl';
import { pl } from './words/pl';
import { ptBR } from './words/pt-BR';
import { sv } from './words/sv';
import { tr } from './words/tr';
import { uk } from './words/uk';
import type { Words } from './words/words';
import { zhHans } from './words/zh-Hans';
import { zhHant } from './words/zh-Hant';

/** Every language that pages are read in, by its tag. */
export const LANGUAGES: Readonly<Record<string, Words>> = {
  ar,
  cs,
  de,
  en,
  es,
  'es-MX': esMX,
  fr,
  he,
  hi,
  it,
  ja,
  ko,
  nl,
  pl,
  'pt-BR': ptBR,
  sv,
  tr,
  uk,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};

export type Concept = keyof Words;

const LETTERS_WITHOUT_ACCENT: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', ı: 'i', æ: 'ae', ß: 'ss', đ: 'd' };

/** Splits an identifier into words: `userName` and `user_name` are two. */
export function wordsOfName(name: string): string {
  return name.replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2').replace(/_/g, ' ');
}

/** Lower case, without accents, with single spaces. */
export function normalize(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0591-\u05c7\u0640]/g, '')
    .normalize('NFC')
    .replace(/[łøıæßđ]/g, (letter) => LETTERS_WITHOUT_ACCENT[letter] ?? letter)
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/[_\s]+/g, ' ')
    .trim();
}

/** Scripts in which a phrase matches only at the start of a word; in others words are not separated, or have prefixed articles. */
const SPACED = /^[\p{Script=Latin}\p{Script=Cyrillic}\d]/u;
const LETTER = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\d]';

function patternOf(phrase: string): string {
  const normal = normalize(phrase);
  const pattern = normal
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/ ?\* ?/g, '.{0,40}?')
    .replace(/[ -]/g, '[ -]?');
  return isShortWord(normal) ? `${pattern}s?(?!${LETTER})` : pattern;
}

function isShortWord(normal: string): boolean {
  return SPACED.test(normal) && /^[\p{L}\d]{1,4}$/u.test(normal);
}

function phrasesOf(concept: Concept): string[] {
  const phrases = Object.values(LANGUAGES).flatMap((words) => words[concept].split('|'));
  return [...new Set(phrases)].filter((phrase) => phrase.trim() !== '');
}

const patterns = new Map<Concept, RegExp>();

function patternFor(concept: Concept): RegExp {
  const known = patterns.get(concept);
  if (known !== undefined) return known;
  const phrases = phrasesOf(concept);
  const spaced = phrases.filter((phrase) => SPACED.test(normalize(phrase))).map(patternOf);
  const others = phrases.filter((phrase) => !SPACED.test(normalize(phrase))).map(patternOf);
  const pattern = new RegExp([`(?<!${LETTER})(?:${spaced.join('|')})`, ...others].join('|'), 'u');
  patterns.set(concept, pattern);
  return pattern;
}

/** Whether a text says something, in any of the languages. */
export function mentions(text: string, ...concepts: readonly Concept[]): boolean {
  if (text === '') return false;
  const normal = normalize(text);
  return concepts.some((concept) => patternFor(concept).test(normal));
}

/** What a text says before it first says something, normalized. Null when it never says it. */
export function wordsBefore(text: string, concept: Concept): string | null {
  const normal = normalize(text);
  const at = patternFor(concept).exec(normal)?.index;
  return at === undefined ? null : normal.slice(0, at);
}

/** Codes that are no one-time codes: postal, promotional, country codes. */
const OTHER_CODES = new RegExp(
  [
    'zip|postal|postcode|post code|promo|coupon|discount|voucher|gift|referral|invit|country code|area code|qr|source code',
    'sort code|bar ?code|plz|postleitzahl|gutschein|rabatt|aktionscode|code promo|codigo promo|cupon|cupom|kod pocztowy',
    'psc|kod rabatowy|kortingscode|rabattkod|郵便|우편|邮政|郵遞|优惠|優惠|クーポン|쿠폰|промокод|indirim|الرمز البريدي|מיקוד|पिन कोड',
  ].join('|'),
);

export function isOtherCode(text: string): boolean {
  return OTHER_CODES.test(normalize(text));
}

/** Identity providers by the names on their buttons. */
const PROVIDERS = [
  'google|microsoft|apple|github|gitlab|facebook|linkedin|twitter|amazon|slack|discord|okta|auth0|yahoo|bitbucket',
  'salesforce|dropbox|twitch|spotify|paypal|wechat|weibo|qq|line|kakao|naver|vk|yandex|keycloak|openid|saml|sso|orcid|x',
]
  .join('|')
  .split('|');
const NAMED_PROVIDER = new RegExp(
  `(?<!${LETTER})(${PROVIDERS.filter((name) => name.length > 1).join('|')})(?!${LETTER})`,
  'u',
);

/** The provider whose name a text mentions, or null. */
export function namedProvider(text: string): string | null {
  return NAMED_PROVIDER.exec(normalize(text))?.[1] ?? null;
}

const withProvider = phrasesOf('withProvider').map((phrase) => {
  const [before = '', after = ''] = normalize(phrase).split('*');
  const escaped = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/[ -]/g, '[ -]?');
  return new RegExp(`^${escaped(before)}(.{1,40}?)${escaped(after)}$`, 'u');
});

/** What "Continue with …" may say instead of a provider's name. */
const NOT_A_PROVIDER = /@|\d{3}|^(a|an|another|other|different|your|my|this|the|single)(?!\p{L})/u;

/** The provider of "Continue with …" in any language: `google`, or the name as it is written. Null if it is no such text. */
export function providerOf(text: string): string | null {
  const normal = normalize(text);
  for (const pattern of withProvider) {
    const name = pattern.exec(normal)?.[1]?.trim();
    if (name === undefined || name === '') continue;
    const known = namedProvider(name);
    if (known !== null) return known;
    if (!mentions(name, ...METHODS) && !NOT_A_PROVIDER.test(name)) return name;
  }
  return null;
}

const METHODS: readonly Concept[] = [
  'username',
  'email',
  'phone',
  'password',
  'code',
  'authenticator',
  'sms',
  'call',
  'securityKey',
  'passkey',
  'backupCode',
  'otherWay',
  'otherAccount',
  'magicLink',
];
