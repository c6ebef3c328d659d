import { describe, expect, test } from 'vitest';
import { HOSTILE_NAMES } from './testing/arbitrary';
import { promptOf } from './testing/prompts';
import { CANONICAL_FIELD_TYPES, DISCOVERED_FIELD_TYPES } from './wire';

const legacy = (...discovered_fields: unknown[]) => promptOf({ discovered_fields }).fields;
const canonical = (...fields: unknown[]) => promptOf({ fields }).fields;

describe('discovered_fields', () => {
  test('an entry with everything', () => {
    const [field] = legacy({
      name: 'user.email',
      type: 'email',
      label: 'Email',
      selector: '#email',
      placeholder: 'you@acme.example',
      required: false,
      hint: 'Your work address',
      linked_mfa_type: 'email',
    });
    expect(field).toEqual({
      key: expect.stringMatching(/^\w+$/),
      name: 'user.email',
      submitAs: 'fields',
      kind: 'email',
      label: 'Email',
      placeholder: 'you@acme.example',
      hint: 'Your work address',
      required: false,
      inputMode: null,
      reason: null,
      linkedTo: 'email',
    });
  });

  test('an entry with a name alone is a required text field', () => {
    expect(legacy({ name: 'x' })).toMatchObject([{ name: 'x', kind: 'text', label: null, hint: null, required: true }]);
  });

  test.each(DISCOVERED_FIELD_TYPES)('type %s', (type) => {
    expect(legacy({ name: 'x', type })).toMatchObject([{ kind: type }]);
  });

  test.each(['otp', 'constructor', '__proto__', '', 3, {}])('type %j is unknown: it can still be filled in', (type) => {
    expect(legacy({ name: 'x', type })).toMatchObject([{ kind: 'unknown' }]);
  });

  test.each([undefined, null, true, 'false', 0, 1])('required %j is true: only false is false', (required) => {
    expect(legacy({ name: 'x', required })).toMatchObject([{ required: true }]);
    expect(legacy({ name: 'x', required: false })).toMatchObject([{ required: false }]);
  });
});

describe('fields', () => {
  test('an entry with everything', () => {
    const [field] = canonical({
      id: 'f 1',
      ref: 'password',
      type: 'password',
      label: 'Password',
      required: false,
      hint: 'As on the card',
      input_mode: 'numeric',
      reason: 'rejected',
    });
    expect(field).toMatchObject({
      name: 'f 1',
      submitAs: 'field_values',
      kind: 'password',
      label: 'Password',
      required: false,
      hint: 'As on the card',
      inputMode: 'numeric',
      reason: 'rejected',
      linkedTo: null,
    });
  });

  test.each([
    ['identifier', 'identifier'],
    ['password', 'password'],
    ['code', 'code'],
    ['totp_code', 'totp'],
    ['totp_secret', 'totpSecret'],
    ['text', 'text'],
    ['email', 'email'],
    ['toString', 'unknown'],
  ])('type %s is %s', (type, kind) => {
    expect(canonical({ id: 'x', type })).toMatchObject([{ kind }]);
  });

  test('every documented type has a kind of its own', () => {
    const kinds = CANONICAL_FIELD_TYPES.map((type) => canonical({ id: 'x', type })[0]?.kind);
    expect(new Set(kinds).size).toBe(CANONICAL_FIELD_TYPES.length);
  });

  test('required is true when missing, and a field without a label is named by its ref', () => {
    expect(canonical({ id: 'x', ref: 'Member number' })).toMatchObject([{ required: true, label: 'Member number' }]);
  });

  test.each([
    [{ reason: 'missing' }, 'missing'],
    [{ reason: 'rejected' }, 'rejected'],
    [{ replace_existing: true }, 'rejected'],
    [{ replace_existing: false }, null],
    [{ reason: 'something new' }, null],
    [{}, null],
  ])('%j is asked for because %s', (more, reason) => {
    expect(canonical({ id: 'x', ...more })).toMatchObject([{ reason }]);
  });

  test('an input mode nobody documented is none', () => {
    expect(canonical({ id: 'x', input_mode: 'decimal' })).toMatchObject([{ inputMode: null }]);
  });
});

describe('which dialect', () => {
  const old = [{ name: 'old' }];

  test('fields count before discovered_fields', () => {
    expect(promptOf({ fields: [{ id: 'new' }], discovered_fields: old }).fields).toMatchObject([{ name: 'new' }]);
  });

  test.each([null, [], {}, 'x', [null], [{}], [{ id: '' }]])(
    'fields %j are none, so discovered_fields do',
    (fields) => {
      expect(promptOf({ fields, discovered_fields: old }).fields).toMatchObject([{ name: 'old', submitAs: 'fields' }]);
    },
  );
});

describe('names', () => {
  test.each(HOSTILE_NAMES)('%j stays as it is, behind a key of word characters', (name) => {
    expect(legacy({ name })).toMatchObject([{ name, key: expect.stringMatching(/^\w+$/) }]);
    expect(canonical({ id: name })).toMatchObject([{ name }]);
  });

  test('keys tell names and kinds apart, and are the same next time', () => {
    const names = [...HOSTILE_NAMES, 'a', 'A', 'a.b', 'a_b', 'ab', 'a-b'];
    const fields = names.flatMap((name) => [...legacy({ name }), ...legacy({ name, type: 'password' })]);
    expect(new Set(fields.map(({ key }) => key)).size).toBe(2 * names.length);
    expect(legacy({ name: 'a.b' })).toEqual(legacy({ name: 'a.b' }));
  });

  test('a name can be sent once: of two fields that share one the first is kept', () => {
    expect(legacy({ name: 'x', label: '1' }, { name: 'x', label: '2' })).toMatchObject([{ label: '1' }]);
  });

  test('two fields may share a label', () => {
    expect(legacy({ name: 'a', label: 'Code' }, { name: 'b', label: 'Code' })).toHaveLength(2);
  });

  test.each([null, 3, 'x', [], {}, { name: '' }, { name: null }, { name: 4 }])(
    '%j cannot be sent back, and is dropped',
    (it) => {
      expect(legacy(it, { name: 'kept' })).toMatchObject([{ name: 'kept' }]);
    },
  );
});
