import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Prompt } from './connection';
import { parseConnection } from './parse-connection';
import { serializeSubmission } from './submission';
import { parseSubmitBody } from './submit-body';
import { HOSTILE_NAMES, nearlyConnection } from './testing/arbitrary';
import { everyAnswer, promptOf } from './testing/prompts';

/** The bodies of every way to answer a prompt, each value being the name of its field. */
function bodiesOf(prompt: Prompt): readonly object[] {
  return everyAnswer(prompt, ({ name }) => name).map((answer) => serializeSubmission(answer, prompt.interactionId));
}

function fieldsBody(more: Record<string, unknown>, values: Record<string, string>): object {
  const prompt = promptOf(more);
  const entries = prompt.fields.map((field) => ({ field, value: values[field.name] ?? '' }));
  return serializeSubmission({ kind: 'fields', entries }, prompt.interactionId);
}

describe('one action, in the dialect it came in', () => {
  test.each([
    ['discovered_fields', { discovered_fields: [{ name: 'otp' }] }, { fields: { otp: 'otp' } }],
    ['mfa_options', { mfa_options: [{ type: 'sms' }] }, { mfa_option_id: 'sms' }],
    ['sign_in_options', { sign_in_options: [{ id: '7' }] }, { sign_in_option_id: '7' }],
    ['an SSO button', { pending_sso_buttons: [{ selector: '#g' }] }, { sso_button_selector: '#g' }],
    ['an SSO provider', { pending_sso_buttons: [{ provider: 'okta' }] }, { sso_provider: 'okta' }],
    ['fields', { fields: [{ id: 'f1' }] }, { field_values: { f1: 'f1' } }],
    ['choices', { choices: [{ id: 'c1' }] }, { selected_choice_id: 'c1' }],
  ])('%s', (_, asked, body) => {
    expect(bodiesOf(promptOf(asked))[0]).toEqual(body);
    // interaction_id goes back with the canonical actions, and only if it was received.
    const isCanonical = 'fields' in asked || 'choices' in asked;
    const echo = isCanonical ? { interaction_id: 'i1' } : {};
    expect(bodiesOf(promptOf({ ...asked, interaction_id: 'i1' }))[0]).toEqual({ ...body, ...echo });
  });
});

describe('fields', () => {
  test.each(HOSTILE_NAMES)('%j goes back unchanged, as an own key', (name) => {
    for (const asked of [{ discovered_fields: [{ name }] }, { fields: [{ id: name }] }]) {
      const body: object = JSON.parse(JSON.stringify(bodiesOf(promptOf(asked))[0]));
      const [values] = Object.values(body);
      // A lone surrogate is escaped in JSON, and is itself again when it is read.
      expect(Object.entries(values)).toEqual([[name, name]]);
    }
  });

  const optional = { discovered_fields: [{ name: 'user' }, { name: 'company', required: false }] };

  test('left empty on purpose are not sent', () => {
    expect(fieldsBody(optional, { user: 'ada' })).toEqual({ fields: { user: 'ada' } });
    expect(fieldsBody(optional, { user: 'ada', company: 'Acme' })).toEqual({
      fields: { user: 'ada', company: 'Acme' },
    });
  });

  test('that are all optional and empty are sent all the same: an action cannot be empty', () => {
    const asked = { fields: [{ id: 'company', required: false }] };
    expect(fieldsBody(asked, {})).toEqual({ field_values: { company: '' } });
  });

  test('values are sent as they are', () => {
    expect(fieldsBody({ discovered_fields: [{ name: 'p', type: 'password' }] }, { p: '  pass word\n' })).toEqual({
      fields: { p: '  pass word\n' },
    });
  });
});

test('every control of any prompt serializes to a body that the API takes', () => {
  fc.assert(
    fc.property(nearlyConnection, (json) => {
      const prompt = parseConnection(json)?.flow?.prompt;
      for (const body of prompt === undefined ? [] : bodiesOf(prompt)) {
        expect(parseSubmitBody(JSON.parse(JSON.stringify(body)))).toMatchObject({ ok: true, body });
      }
    }),
    { numRuns: 300 },
  );
});
