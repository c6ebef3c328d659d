import { describe, expect, test } from 'vitest';
import { type FieldKind, isOneTimeCode, isSecret } from './field-kinds';
import { fieldKindOf } from './field-types';
import { CANONICAL_FIELD_TYPES, DISCOVERED_FIELD_TYPES } from './wire';

describe('what a kind of field holds', () => {
  const KINDS: Record<FieldKind, 'plain text' | 'a secret' | 'a code'> = {
    text: 'plain text',
    identifier: 'plain text',
    email: 'plain text',
    tel: 'plain text',
    number: 'plain text',
    url: 'plain text',
    password: 'a secret',
    totpSecret: 'a secret',
    unknown: 'a secret',
    code: 'a code',
    totp: 'a code',
  };

  test.each(Object.entries(KINDS) as [FieldKind, string][])('%s is %s', (kind, holds) => {
    expect([isSecret(kind), isOneTimeCode(kind)]).toEqual([holds !== 'plain text', holds === 'a code']);
  });
});

describe('the kind of a type on the wire', () => {
  test.each([...DISCOVERED_FIELD_TYPES, ...CANONICAL_FIELD_TYPES])('%s has one of its own', (type) => {
    expect(fieldKindOf(type)).not.toBe('unknown');
  });

  test.each(['retina', 'PASSWORD', 'toString', '__proto__', '', 7, true, {}, []])(
    'for %j, which nobody documented, is unknown, and so a secret',
    (type) => {
      expect(fieldKindOf(type)).toBe('unknown');
    },
  );

  test.each([undefined, null])('for %s is text, as in HTML', (type) => {
    expect(fieldKindOf(type)).toBe('text');
  });
});
