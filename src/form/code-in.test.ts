import { beforeAll, expect, test } from 'vitest';
import type { Field } from '../protocol/connection';
import type { FieldKind } from '../protocol/field-kinds';
import { pastedValue } from './input-attributes';
import { CODE_FIELDS } from './lazy-code-fields';

beforeAll(() => CODE_FIELDS.load());

function paste(text: string, kind: FieldKind = 'code', more: Partial<Field> = {}): string {
  const field = { kind, name: 'otp', label: null, hint: null, placeholder: null, ...more } as Field;
  return pastedValue(field, text);
}

test.each([
  ['Your code is 123-456', '123456'],
  ['Your code is 123 456.', '123456'],
  ['123456 is your Acme code. Valid for 10 minutes.', '123456'],
  ['Acme: PIN 1234, do not share it', '1234'],
  ['Code:1234567890', '1234567890'],
  ['Pay 15.00 EUR on 05/11/2026 at 12:30 with TAN 123456', '123456'],
  ['Your code is 123-456. Reply STOP to 12345678901', '123456'],
  ['Your 2FA code: \u2068123\u200b456\u2069', '123456'],
  ['您的验证码是123456，请勿泄露', '123456'],
  ['رمزك هو ١٢٣٤٥٦', '123456'],
  ['確認コード：１２３４５６', '123456'],
])('the code is taken out of a message that is pasted: %s', (text, code) => {
  expect(paste(text)).toBe(code);
  expect(paste(text, 'totp')).toBe(code);
});

test.each([
  ['two that it may be', 'Use 123456 or 654321'],
  ['two that it may be, one of them a year', 'Since 2026 your code is 123456'],
  ['too few digits', 'Your code is 123'],
  ['too many digits', 'Your code is 12345678901'],
  ['a date, a time, an amount', 'Due on 2026-11-05 at 12:30 for 1234.50'],
  ['a phone number', 'Call +1 555 010 0100'],
  ['letters and digits', 'AB12-CD34'],
  ['letters and digits in a message', 'Your code is AB12-CD34, valid until 2026'],
  ['letters and digits, in lower case', 'your code is ab12-3456'],
  ['a digit and then letters', 'Your code is 1234-abcd'],
  ['letters among the digits', 'your code is 1234-c5678'],
  ['a letter before it', 'G-123456 is your code'],
  ['two words of a code', 'AB 1234'],
  ['no message', '1234 5678 9012 3456'],
])('no code is made out where it is not plain: %s', (_, text) => {
  expect(paste(text)).toBe(text.replace(/[\s-]/g, ''));
});

test('nor where the code may have letters', () => {
  expect(paste('Your code is 123456', 'code', { hint: 'Letters and digits' })).toBe('Yourcodeis123456');
});

test.each<FieldKind>(['text', 'identifier', 'password', 'totpSecret', 'tel'])('nor in a field of kind %s', (kind) => {
  expect(paste('Your code is 123-456 ', kind)).toBe('Your code is 123-456 ');
});
