import { describe, expect, test } from 'vitest';
import { mergeStateEvent } from '../protocol/events';
import type { JsonObject } from '../protocol/json';
import { parsed } from '../protocol/testing/prompts';
import { isDoubtful } from './doubt';
import {
  CODE,
  canonicalLogin,
  DISCOVERING,
  ended,
  LOGIN,
  NOTHING_ASKED,
  PUSH,
  SUBMITTING,
  wire,
} from './testing/states';

const RUNNING = { flow_status: 'IN_PROGRESS' };
const OPTIONS = {
  ...LOGIN,
  mfa_options: [
    { type: 'sms', label: 'Text message' },
    { type: 'email', label: 'Email' },
  ],
};

const INTERVENTION = wire('AWAITING_HUMAN_INTERVENTION', { external_action_message: 'Solve the puzzle.' });

/** Cases of an event that leaves out one member of an item in a list, and nothing else. */
function without(...members: string[]) {
  return {
    of: (list: string, item: JsonObject) =>
      members.map((left): [string, JsonObject, JsonObject] => {
        const { [left]: _, ...rest } = item;
        return [
          `without ${left} in ${list}`,
          wire('AWAITING_INPUT', { [list]: [item] }),
          wire('AWAITING_INPUT', { [list]: [rest] }),
        ];
      }),
  };
}

/** Whether an event is doubted after a read. */
function verdict(read: JsonObject, event: JsonObject): boolean {
  const merged = mergeStateEvent(read, event);
  if (merged === null) throw new Error('This says something about a flow.');
  return isDoubtful(parsed(read).flow, parsed(merged).flow);
}

describe('an event is doubted', () => {
  test.each([
    ['with a failure that does not say why', SUBMITTING, ended('FAILED')],
    ['that waits for input and names nothing', LOGIN, { ...RUNNING, flow_step: 'AWAITING_INPUT' }],
    ['that names nothing after SUBMITTING', SUBMITTING, NOTHING_ASKED],
    ['that names no step', LOGIN, RUNNING],
    ['that goes back to before the beginning', CODE, wire('INITIALIZED')],
    [
      'without a field of the same step',
      LOGIN,
      wire('AWAITING_INPUT', { discovered_fields: [{ name: 'username', type: 'text', label: 'User name' }] }),
    ],
    ['without the fields of the same step', OPTIONS, { ...OPTIONS, discovered_fields: null }],
    ['without the choices of the same step', OPTIONS, LOGIN],
    ['without what to do elsewhere', PUSH, { ...PUSH, external_action_message: null }],
    ['without the name of the pause', canonicalLogin('i1'), canonicalLogin(null)],
    [
      'without a label that was there',
      LOGIN,
      wire('AWAITING_INPUT', {
        discovered_fields: [
          { name: 'username', type: 'text' },
          { name: 'password', type: 'password' },
        ],
      }),
    ],
    [
      'without the type of a field',
      canonicalLogin('i1'),
      canonicalLogin('i1', { fields: [{ id: 'f1' }, { id: 'f2' }] }),
    ],
    [
      'without what the message of an intervention says',
      INTERVENTION,
      { ...INTERVENTION, external_action_message: null },
    ],
    ...without('label', 'hint', 'placeholder', 'required', 'type', 'linked_mfa_type').of('discovered_fields', {
      name: 'p',
      type: 'password',
      label: 'PIN',
      hint: 'Six digits',
      placeholder: '000000',
      required: false,
      linked_mfa_type: 'totp',
    }),
    ...without('label', 'type', 'reason', 'input_mode', 'required', 'hint').of('fields', {
      id: 'p',
      label: 'User',
      type: 'identifier',
      reason: 'rejected',
      input_mode: 'email',
      required: false,
      hint: 'With the @',
    }),
    ...without('reason').of('fields', { id: 'p', type: 'password', reason: 'missing' }),
    ...without('label', 'target', 'description').of('mfa_options', {
      type: 'sms',
      label: 'Text me',
      target: '•• 42',
      description: 'Free',
    }),
    ...without('label', 'type', 'mfa_type', 'masked_destination', 'description').of('choices', {
      id: 'c1',
      label: 'Text me',
      type: 'mfa_method',
      mfa_type: 'sms',
      masked_destination: '•• 42',
      description: 'Free',
    }),
    ...without('label').of('choices', { id: 'c1', label: 'Google', type: 'sso_provider' }),
    ...without('provider').of('pending_sso_buttons', { selector: '#g', provider: 'google', label: 'Google' }),
    [
      'without what tells two choices apart',
      wire('AWAITING_INPUT', { mfa_options: ['•• 42', '•• 77'].map((target) => ({ type: 'sms', target })) }),
      wire('AWAITING_INPUT', { mfa_options: [{ type: 'sms' }, { type: 'sms' }] }),
    ],
  ])('%s', (_, read, event) => {
    expect(verdict(read, event)).toBe(true);
  });
});

describe('an event is news', () => {
  test.each([
    ['with a failure that says why', SUBMITTING, ended('FAILED', { error_code: 'account_locked' })],
    ['with a success', SUBMITTING, ended('SUCCESS')],
    ['with another question', LOGIN, CODE],
    ['with another step', LOGIN, SUBMITTING],
    ['with more than before', LOGIN, OPTIONS],
    ['with something in place of what is gone', OPTIONS, { ...LOGIN, mfa_options: [{ type: 'totp', label: 'App' }] }],
    ['with the same and a word of the site’s', LOGIN, { ...LOGIN, website_error: 'No.' }],
    ['that takes back a word of the site’s', { ...LOGIN, website_error: 'No.' }, LOGIN],
    ['with the first question', DISCOVERING, LOGIN],
    [
      'with another type of a field',
      wire('AWAITING_INPUT', { fields: [{ id: 'f', type: 'code' }] }),
      wire('AWAITING_INPUT', { fields: [{ id: 'f', type: 'totp' }] }),
    ],
    [
      'with fewer fields, of which one is of another type',
      canonicalLogin('i1'),
      canonicalLogin('i2', { fields: [{ id: 'f1', type: 'code' }] }),
    ],
    [
      'with other words',
      wire('AWAITING_INPUT', { mfa_options: [{ type: 'sms', label: 'Text me', target: '•• 42' }] }),
      wire('AWAITING_INPUT', { mfa_options: [{ type: 'sms', label: 'Text', target: '•• 77' }] }),
    ],
    ['with another message of an intervention', INTERVENTION, { ...INTERVENTION, external_action_message: 'Again.' }],
    ['with an intervention without a message', DISCOVERING, { ...INTERVENTION, external_action_message: null }],
    ['with an end', LOGIN, ended('EXPIRED')],
    ['that says what was read, empty as it was', NOTHING_ASKED, NOTHING_ASKED],
  ])('%s', (_, read, event) => {
    expect(verdict(read, event)).toBe(false);
  });
});
