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

/** Whether an event is doubted after a read. */
function verdict(read: JsonObject, event: JsonObject): boolean {
  const merged = mergeStateEvent(read, event);
  if (merged === null) throw new Error('This says something about a flow.');
  return isDoubtful(parsed(read).flow, parsed(merged).flow);
}

describe('an event is doubted', () => {
  test.each([
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
  ])('%s', (_, read, event) => {
    expect(verdict(read, event)).toBe(true);
  });
});

describe('an event is news', () => {
  test.each([
    ['with another question', LOGIN, CODE],
    ['with another step', LOGIN, SUBMITTING],
    ['with more than before', LOGIN, OPTIONS],
    ['with something in place of what is gone', OPTIONS, { ...LOGIN, mfa_options: [{ type: 'totp', label: 'App' }] }],
    ['with the same and a word of the site’s', LOGIN, { ...LOGIN, website_error: 'No.' }],
    ['that takes back a word of the site’s', { ...LOGIN, website_error: 'No.' }, LOGIN],
    ['with the first question', DISCOVERING, LOGIN],
    ['with an end', LOGIN, ended('FAILED')],
    ['that says what was read, empty as it was', NOTHING_ASKED, NOTHING_ASKED],
  ])('%s', (_, read, event) => {
    expect(verdict(read, event)).toBe(false);
  });
});
