import { describe, expect, it } from 'vitest';
import { type Concept, LANGUAGES, mentions, namedProvider, normalize, providerOf } from './vocabulary';

describe('normalize', () => {
  it.each([
    ['User  Name', 'user name'],
    ['user_name', 'user name'],
    ['  Contraseña ', 'contrasena'],
    ['HASŁO', 'haslo'],
    ['Şifre', 'sifre'],
    ['GİRİŞ', 'giris'],
    ['Größe', 'grosse'],
    ['パスワード', 'パスワード'],
    ['ﾊﾟｽﾜｰﾄﾞ', 'パスワード'],
    ['비밀번호', '비밀번호'],
    ['تـسجيل', 'تسجيل'],
  ])('%s is %s', (text, expected) => expect(normalize(text)).toBe(expected));
});

describe('a concept is mentioned', () => {
  it.each<[Concept, string]>([
    ['logIn', 'Sign in to your account'],
    ['logIn', 'Sign-in'],
    ['logIn', 'LOG IN'],
    ['password', 'Passwort:'],
    ['sms', '••67 にSMSを送信'],
    ['code', 'Codes'],
    ['locked', 'Your account has been locked'],
    ['approve', 'Open your Acme app and tap yes'],
    ['reject', 'Continue without accepting'],
  ])('%s: %s', (concept, text) => expect(mentions(text, concept)).toBe(true));
});

describe('a word within another is not mentioned', () => {
  it.each<[Concept, string]>([
    ['code', 'Decoder'],
    ['next', 'Gone'],
    ['search', 'Research'],
    ['sms', 'Spasms'],
    ['logIn', 'Bloginfo'],
    ['username', 'Trusted'],
    ['phone', 'Hotel'],
    ['forgot', 'Recovery code'],
    ['password', ''],
  ])('%s: %s', (concept, text) => expect(mentions(text, concept)).toBe(false));
});

describe('providerOf', () => {
  it.each([
    ['Continue with Google', 'google'],
    ['Sign in with Apple', 'apple'],
    ['Mit Microsoft anmelden', 'microsoft'],
    ['GitHub でログイン', 'github'],
    ['Log in with Acme ID', 'acme id'],
    ['Sign in with your passkey', null],
    ['Sign in with email', null],
    ['Log in with a different account', null],
    ['Continue with jo@example.com', null],
    ['Continue', null],
    ['Google', null],
  ])('%s is %s', (text, provider) => expect(providerOf(text)).toBe(provider));

  it('knows a name that stands alone', () => {
    expect(namedProvider('github-mark')).toBe('github');
    expect(namedProvider('pineapple')).toBeNull();
  });
});

it('no language lacks a concept', () => {
  for (const [tag, words] of Object.entries(LANGUAGES)) {
    const empty = Object.entries(words).filter(([, phrases]) =>
      phrases.split('|').some((each: string) => each.trim() === ''),
    );
    expect(empty, tag).toEqual([]);
  }
});

it('no word names an application', () => {
  const words = Object.values(LANGUAGES)
    .flatMap((each) => Object.values(each))
    .join('|');
  expect(words).not.toMatch(/wiki|django|verdaccio|jupyter|node-?red|wordpress|grafana|gitea|nextcloud/i);
});
