import { expect, test } from 'vitest';
import {
  CODE,
  COMPLETING,
  canonicalLogin,
  DISCOVERING,
  LOGIN,
  PUSH,
  SUBMITTING,
  WRONG_PASSWORD,
  wire,
} from './testing/states';
import { walk } from './testing/walk';

const mfa = { mfa_options: [{ type: 'sms', label: 'Text message' }] };

test.each([
  ['INITIALIZED', wire('INITIALIZED'), 'asks'],
  ['DISCOVERING', DISCOVERING, 'asks'],
  ['the first form', LOGIN, 'asks'],
  ['the first form, canonical', canonicalLogin('i1'), 'asks'],
  ['providers', wire('AWAITING_INPUT', { pending_sso_buttons: [{ selector: '#g', provider: 'google' }] }), 'asks'],
  ['accounts to choose from', wire('AWAITING_INPUT', { sign_in_options: [{ id: '1', label: 'Ada' }] }), 'asks'],
  ['a form that was rejected', WRONG_PASSWORD, 'knows'],
  ['a code', CODE, 'knows'],
  ['a choice of methods', wire('AWAITING_INPUT', mfa), 'knows'],
  ['an external action', PUSH, 'knows'],
  ['SUBMITTING', SUBMITTING, 'knows'],
  ['COMPLETED', COMPLETING, 'knows'],
  ['a re-authentication', wire('DISCOVERING', { flow_type: 'REAUTH' }), 'knows'],
])('found at %s, it %s', (_, json, verdict) => {
  expect(walk({ consent: true }).reads(json).screen.kind === 'consent').toBe(verdict === 'asks');
});

test('only what is found at first implies it: a flow that goes on by itself still asks', () => {
  expect(walk({ consent: true }).reads(DISCOVERING).reads(SUBMITTING).screen.kind).toBe('consent');
});

test('starting a login here is the consent', () => {
  expect(
    walk({ consent: true })
      .reads(wire(null, { flow_status: null }))
      .startsLogin()
      .reads(LOGIN).trace,
  ).toBe('starting → idle → discovering → prompt');
});
