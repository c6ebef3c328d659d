import { describe, expect, it } from 'vitest';
import type { Field } from '../protocol/connection';
import { FIELD_FACTS, type FieldKind, isOneTimeCode } from '../protocol/field-kinds';
import { isIdentifier } from './initial-values';
import { inputAttributes, sentValue } from './input-attributes';

function field(kind: FieldKind, more: Partial<Field> = {}): Field {
  return {
    key: kind,
    name: 'f',
    submitAs: 'fields',
    kind,
    label: null,
    placeholder: null,
    hint: null,
    required: true,
    inputMode: null,
    reason: null,
    linkedTo: null,
    ...more,
  };
}

const alone = { isUserName: false, isLast: true };

describe('the attributes of an input', () => {
  it.each<[FieldKind, string, string, string]>([
    ['text', 'text', 'text', 'on'],
    ['identifier', 'text', 'email', 'username'],
    ['email', 'text', 'email', 'email'],
    ['password', 'password', 'text', 'current-password'],
    ['tel', 'tel', 'tel', 'tel'],
    ['number', 'text', 'decimal', 'off'],
    ['url', 'text', 'url', 'url'],
    ['code', 'text', 'numeric', 'one-time-code'],
    ['totp', 'text', 'numeric', 'one-time-code'],
    ['totpSecret', 'password', 'text', 'off'],
    ['unknown', 'password', 'text', 'off'],
  ])('for %s are type %s, inputmode %s, autocomplete %s', (kind, type, inputMode, autoComplete) => {
    expect(inputAttributes(field(kind), 'suggest', alone)).toMatchObject({ type, inputMode, autoComplete });
  });

  it.each<[FieldKind, string]>([
    ['email', 'username'],
    ['text', 'username'],
    ['tel', 'username'],
  ])('for %s are those of a user name where it is the one', (kind, autoComplete) => {
    const attributes = inputAttributes(field(kind), 'suggest', { isUserName: true, isLast: true });
    expect(attributes.autoComplete).toBe(autoComplete);
  });

  it.each(Object.keys(FIELD_FACTS) as FieldKind[])(
    'for %s change nothing that is typed, and mask it for recorders',
    (kind) => {
      expect(inputAttributes(field(kind), 'suggest', alone)).toMatchObject({
        autoCapitalize: 'none',
        autoCorrect: 'off',
        spellCheck: false,
        'data-private': 'true',
        'data-sentry-mask': 'true',
        'data-hj-suppress': 'true',
        'data-dd-privacy': 'mask',
        'data-clarity-mask': 'true',
      });
    },
  );

  it('tell a telephone what its Enter key does', () => {
    expect(inputAttributes(field('text'), 'suggest', alone).enterKeyHint).toBe('go');
    expect(inputAttributes(field('text'), 'suggest', { ...alone, isLast: false }).enterKeyHint).toBe('next');
  });

  it.each((Object.keys(FIELD_FACTS) as FieldKind[]).filter((kind) => !isOneTimeCode(kind)))(
    'for %s keep password managers out where they are to be ignored',
    (kind) => {
      expect(inputAttributes(field(kind), 'ignore', { isUserName: true, isLast: true })).toMatchObject({
        autoComplete: 'off',
        'data-1p-ignore': 'true',
        'data-lpignore': 'true',
        'data-bwignore': 'true',
        'data-form-type': 'other',
      });
      expect(inputAttributes(field(kind), 'suggest', alone)).not.toHaveProperty('data-1p-ignore');
    },
  );

  it('let a one-time code be offered all the same: that comes from the telephone', () => {
    const attributes = inputAttributes(field('code'), 'ignore', alone);
    expect(attributes.autoComplete).toBe('one-time-code');
    expect(attributes).not.toHaveProperty('data-1p-ignore');
  });

  it('take the keyboard that the server names', () => {
    expect(inputAttributes(field('code', { inputMode: 'text' }), 'suggest', alone).inputMode).toBe('text');
    expect(inputAttributes(field('identifier', { inputMode: 'tel' }), 'suggest', alone).inputMode).toBe('tel');
  });

  it.each([
    { hint: 'Enter the 8 letters and digits on your card.' },
    { hint: 'An alphanumeric code' },
    { hint: 'Der Code besteht aus Buchstaben und Ziffern.' },
    { hint: 'Le code contient des lettres.' },
    { hint: 'El código tiene letras y números.' },
    { hint: 'カードに書かれた英文字を入力' },
    { placeholder: 'ABC-123' },
    { placeholder: 'G-482910' },
    { placeholder: '7F3K' },
  ])('of a code have a keyboard with letters for %j', (words) => {
    expect(inputAttributes(field('code', words), 'suggest', alone).inputMode).toBe('text');
  });

  it.each([
    { hint: 'Enter the 6-digit code sent to (•••) •••-••42.' },
    { hint: 'Enter the code sent to u••••@example.com.' },
    { hint: 'The 2nd code, valid for 30min' },
    { label: 'Verification code', placeholder: '000000' },
    { label: '2FA code' },
    { label: '2FA code', hint: 'From your U2F or FIDO2 app.' },
    { label: 'ENTER YOUR 6-DIGIT 2FA CODE' },
  ])('of a code have digits for %j', (words) => {
    expect(inputAttributes(field('code', words), 'suggest', alone).inputMode).toBe('numeric');
  });
});

describe('what says who someone is', () => {
  it.each<[Partial<Field> & { kind: FieldKind }, boolean]>([
    [{ kind: 'identifier' }, true],
    [{ kind: 'email' }, true],
    [{ kind: 'text', name: 'username' }, true],
    [{ kind: 'text', name: 'x', label: 'E-mail or login' }, true],
    [{ kind: 'text', name: 'answer_1', label: 'Mother’s maiden name' }, false],
    [{ kind: 'password', name: 'login[password]' }, false],
    [{ kind: 'tel', name: 'phone' }, false],
  ])('%j: %j', (more, expected) => {
    expect(isIdentifier(field(more.kind, more))).toBe(expected);
  });
});

describe('what is sent for what was typed', () => {
  it.each<[FieldKind, string, string]>([
    ['code', '123 456', '123456'],
    ['code', ' 123-456\n', '123456'],
    ['code', '123–456—7', '1234567'],
    ['totp', 'ab-12 cd', 'ab12cd'],
    ['code', 'G-482910', 'G482910'],
    ['totp', '１２３４５６', '123456'],
    ['code', '٠١٢٣٤٥٦٧٨٩', '0123456789'],
    ['code', '۰۱۲۳۴۵۶۷۸۹', '0123456789'],
    ['code', '०१२३४५६७८९', '0123456789'],
    ['code', '၀၁၂၃၄၅၆၇၈၉', '0123456789'],
    ['code', '\u200b123\u2060456\u200f', '123456'],
    ['password', '١٢٣\u200b', '١٢٣\u200b'],
    ['password', ' p-a s ', ' p-a s '],
    ['text', ' a b ', ' a b '],
    ['identifier', ' ada lovelace ', 'ada lovelace'],
    ['email', '\u00a0ada@example.com\t', 'ada@example.com'],
    ['url', ' example.com ', ' example.com '],
    ['unknown', ' a ', ' a '],
    ['totpSecret', 'ABCD EFGH', 'ABCD EFGH'],
    ['tel', ' +1 555-0100 ', '+1 555-0100'],
  ])('as %s %j is %j', (kind, typed, sent) => {
    expect(sentValue(field(kind), typed)).toBe(sent);
  });

  it('loses the spaces at its ends where a text field asks who someone is', () => {
    expect(sentValue(field('text', { name: 'email' }), 'ada@example.com ')).toBe('ada@example.com');
    expect(sentValue(field('password', { name: 'login' }), ' pass ')).toBe(' pass ');
  });
});
