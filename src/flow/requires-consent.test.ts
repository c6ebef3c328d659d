import { describe, expect, test } from 'vitest';
import {
  CANCELED,
  CODE,
  COMPLETING,
  canonicalLogin,
  DISCOVERING,
  EXPIRED,
  FAILED,
  LOGIN,
  NEVER_STARTED,
  PUSH,
  SUBMITTING,
  WORN_OFF,
  WRONG_PASSWORD,
  wire,
} from './testing/states';
import { walk } from './testing/walk';

const RUNNING = [
  ['INITIALIZED', wire('INITIALIZED')],
  ['DISCOVERING', DISCOVERING],
  ['the first form', LOGIN],
  ['the first form, canonical', canonicalLogin('i1')],
  ['a form that was rejected', WRONG_PASSWORD],
  ['a code', CODE],
  ['a choice of methods', wire('AWAITING_INPUT', { mfa_options: [{ type: 'sms', label: 'Text message' }] })],
  ['an external action', PUSH],
  ['an intervention', wire('AWAITING_HUMAN_INTERVENTION')],
  ['SUBMITTING', SUBMITTING],
  ['COMPLETED', COMPLETING],
  ['a re-authentication', wire('DISCOVERING', { flow_type: 'REAUTH' })],
] as const;

describe('whoever has not agreed is asked before anything else', () => {
  test.each(RUNNING)('at %s, since saved details come so far without anybody', (_, json) => {
    const asked = walk({ consent: true }).reads(json);
    expect(asked.screen.kind).toBe('consent');
    expect(asked.does('consented').screen.kind).not.toBe('consent');
  });

  test.each([
    ['an expiry', EXPIRED],
    ['a failure', FAILED],
    ['a cancellation', CANCELED],
  ])('after “Start again” on %s that was found', (_, json) => {
    const again = walk({ consent: true }).reads(json).startsLogin();
    expect(again.reads(DISCOVERING).screen.kind).toBe('consent');
    expect(again.reads(LOGIN).screen.kind).toBe('consent');
  });

  test('after an expiry on the consent screen', () => {
    const again = walk({ consent: true }).reads(LOGIN).reads(EXPIRED).startsLogin().reads(CODE);
    expect(again.screen.kind).toBe('consent');
  });

  test('after a first read that finds an old end, when somebody else starts anew', () => {
    expect(walk({ consent: true }).reads(WORN_OFF).reads(CODE).screen.kind).toBe('consent');
  });

  test('after a login whose answer was lost', () => {
    const lost = walk({ consent: true }).reads(FAILED).failsToStart('network').reads(LOGIN);
    expect(lost.screen.kind).toBe('consent');
  });
});

describe('whoever has agreed is not asked again', () => {
  test.each([
    ['never started', NEVER_STARTED],
    ['signed in before', WORN_OFF],
  ])('by the button of the idle screen, which says the same: %s', (_, json) => {
    expect(walk({ consent: true }).reads(json).startsLogin().reads(LOGIN).screen.kind).toBe('prompt');
  });

  test('in the next flow of the same widget', () => {
    const agreed = walk({ consent: true }).reads(LOGIN).does('consented').reads(EXPIRED).startsLogin();
    expect(agreed.reads(LOGIN).screen.kind).toBe('prompt');
  });
});

test('an input that is awaited and not named waits for it too, with its way to the hosted page', () => {
  const flow = walk({ consent: true }).reads(wire('AWAITING_INPUT'));
  expect(flow.screen.kind).toBe('consent');
  expect(flow.does('consented').screen.kind).toBe('unsupported');
});

test('what asks nothing is shown without: an unknown step, an end', () => {
  expect(walk({ consent: true }).reads(wire('AWAITING_RETINA_SCAN')).screen.kind).toBe('unsupported');
  expect(walk({ consent: true }).reads(FAILED).screen.kind).toBe('failed');
});
