import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHOICE_ACTIONS, FIELD_ACTIONS, parseSubmitBody } from './submit-body';
import { anyJson } from './testing/arbitrary';

describe('accepted', () => {
  test.each([
    ...FIELD_ACTIONS.map((action) => ({ [action]: { user: 'ada', empty: '' } })),
    ...CHOICE_ACTIONS.map((action) => ({ [action]: 'x' })),
    { field_values: { f1: 'x' }, interaction_id: 'i1' },
    { selected_choice_id: 'c1', interaction_id: 'i1' },
  ])('%j', (body) => {
    expect(parseSubmitBody(body)).toEqual({ ok: true, body });
  });

  test('a field called __proto__', () => {
    const body: unknown = JSON.parse('{"fields":{"__proto__":"x"}}');
    expect(parseSubmitBody(body)).toEqual({ ok: true, body });
  });
});

describe('an error', () => {
  test.each([
    [null, 'object'],
    [[], 'object'],
    ['x', 'object'],
    [{}, 'Send one of'],
    [{ field: {} }, 'Send one of'],
    [{ interaction_id: 'i1' }, 'Send one of'],
    [{ fields: { a: 'x' }, mfa_option_id: 'sms' }, 'one action, not 2'],
    [{ sso_button_selector: '#g', sso_provider: 'google' }, 'one action, not 2'],
    [{ fields: { a: 'x' }, remember: true }, 'does not know'],
    [{ fields: 'x' }, 'object of strings'],
    [{ fields: ['x'] }, 'object of strings'],
    [{ fields: { a: 1 } }, 'strings only'],
    [{ field_values: { a: null } }, 'strings only'],
    [{ mfa_option_id: '' }, 'non-empty string'],
    [{ mfa_option_id: 1 }, 'non-empty string'],
    [{ selected_choice_id: null }, 'non-empty string'],
    [{ fields: { a: 'x' }, interaction_id: 'i1' }, 'does not go with fields'],
    [{ mfa_option_id: 'sms', interaction_id: 'i1' }, 'does not go with mfa_option_id'],
    [{ field_values: { a: 'x' }, interaction_id: '' }, 'interaction_id must be'],
    [{ selected_choice_id: 'c1', interaction_id: 3 }, 'interaction_id must be'],
  ])('%j', (body, reason) => {
    expect(parseSubmitBody(body)).toMatchObject({ ok: false, problem: { reason: expect.stringContaining(reason) } });
  });

  test('in words that quote no value and no name of a field', () => {
    for (const body of [{ fields: { hunter2: 2 } }, { hunter2: 'hunter2', fields: {} }, { fields: 'hunter2' }]) {
      expect(JSON.stringify(parseSubmitBody(body))).not.toContain('hunter2');
    }
  });
});

test('any JSON whatever gets an answer', () => {
  fc.assert(
    fc.property(anyJson, (json) => {
      expect(parseSubmitBody(json)).toHaveProperty('ok');
    }),
  );
});
