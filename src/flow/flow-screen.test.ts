import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../protocol/json';
import { flowScreenOf, questionOn } from './flow-screen';
import { WRONG_PASSWORD, wire } from './testing/states';
import { walk } from './testing/walk';

const password = { name: 'password', type: 'password', label: 'Password' };
const code = { name: 'code', type: 'code', label: 'Code', linked_mfa_type: 'sms' };
const sms = { type: 'sms', label: 'Text message' };
const call = { type: 'call', label: 'Call' };

/** What a page that asks this shows: its fields, and each choice with its own. */
function shown(asked: JsonObject) {
  const question = questionOn(flowScreenOf(walk().reads(wire('AWAITING_INPUT', asked)).screen));
  const names = (fields: readonly { name: string }[]) => fields.map(({ name }) => name).join();
  return {
    fields: names(question?.fields ?? []),
    choices: question?.choices.map(({ label, fields }) => `${label}(${names(fields)})`),
  };
}

describe('what a screen asks', () => {
  test.each<[string, JsonObject, ReturnType<typeof shown>]>([
    ['fields stand on their own', { discovered_fields: [password] }, { fields: 'password', choices: [] }],
    [
      'a linked field belongs to its choice',
      { discovered_fields: [password, code], mfa_options: [sms, call] },
      { fields: 'password', choices: ['Text message(code)', 'Call()'] },
    ],
    [
      'a linked field without its choice stands on its own',
      { discovered_fields: [code] },
      { fields: 'code', choices: [] },
    ],
  ])('%s', (_, asked, expected) => {
    expect(shown(asked)).toEqual(expected);
  });

  test('what was sent from it is beside it while it is sent, and why it came back after that', () => {
    const flow = walk().reads(wire('AWAITING_INPUT', { discovered_fields: [password] }));
    const before = questionOn(flowScreenOf(flow.screen));
    expect(flowScreenOf(flow.submits().screen)).toMatchObject({ kind: 'submitting', asked: { question: before } });
    const back = walk().reads(WRONG_PASSWORD);
    expect(questionOn(flowScreenOf(back.screen))).toMatchObject({ siteError: 'Incorrect password.' });
  });

  test('what only sending needs is not in it: pause, ticket and wire member', () => {
    const { screen } = walk().reads(
      wire('AWAITING_INPUT', { discovered_fields: [password, code], mfa_options: [sms] }),
    );
    const members: string[] = [];
    JSON.stringify(flowScreenOf(screen), (name, value) => {
      members.push(name);
      return value;
    });
    expect(members).toEqual(expect.arrayContaining(['question', 'fields', 'choices']));
    const internals = ['prompt', 'arrival', 'interactionId', 'ownKeys', 'unsettled', 'action', 'submitAs', 'linkedTo'];
    expect(members.filter((name) => internals.includes(name))).toEqual([]);
  });
});
