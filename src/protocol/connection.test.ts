import { expect, test } from 'vitest';
import { type FieldKind, isEmptyPrompt, isOneTimeCode, isSecret } from './connection';
import { promptOf } from './testing/prompts';

/** What each kind of field holds: `plain` may be kept, `secret` goes with its step, `code` is used up when it is sent. */
const KINDS: Record<FieldKind, 'plain' | 'secret' | 'code'> = {
  text: 'plain',
  identifier: 'plain',
  email: 'plain',
  password: 'secret',
  tel: 'plain',
  number: 'plain',
  url: 'plain',
  code: 'code',
  totp: 'code',
  totpSecret: 'secret',
};

test.each(Object.entries(KINDS) as [FieldKind, string][])('%s is %s', (kind, holds) => {
  expect([isSecret(kind), isOneTimeCode(kind)]).toEqual([holds !== 'plain', holds === 'code']);
});

test.each([
  ['nothing', {}, true],
  ['words alone', { website_error: 'No.' }, true],
  ['a field', { discovered_fields: [{ name: 'x' }] }, false],
  ['a choice', { choices: [{ id: 'x' }] }, false],
])('a prompt with %s', (_, json, isEmpty) => {
  expect(isEmptyPrompt(promptOf(json))).toBe(isEmpty);
});
