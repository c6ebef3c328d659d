import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../protocol/json';
import {
  CODE,
  DISCOVERING,
  EXPIRED,
  FAILED,
  LOGIN,
  NEVER_STARTED,
  PUSH,
  SUBMITTING,
  SUCCESS,
  WORN_OFF,
  wire,
} from './testing/states';
import { walk } from './testing/walk';

const recorded = (json: JsonObject): JsonObject => ({ ...json, record_session: true });

const ALONE = { kind: 'consent', requiresConsent: false, recordsSession: true };

describe('where the host asks for consent itself, a recorded connection still says so first', () => {
  test.each([
    ['DISCOVERING', DISCOVERING],
    ['the first form', LOGIN],
    ['a code', CODE],
    ['an external action', PUSH],
    ['an intervention', wire('AWAITING_HUMAN_INTERVENTION')],
    ['SUBMITTING', SUBMITTING],
    ['an input that is not named', wire('AWAITING_INPUT')],
  ])('in a flow that the first read finds at %s', (_, json) => {
    const found = walk().reads(recorded(json));
    expect(found.screen).toMatchObject(ALONE);
    expect(found.does('consented').screen.kind).not.toBe('consent');
  });

  test.each([
    ['an expiry', EXPIRED],
    ['a failure', FAILED],
  ])('after “Start again” on %s, which does not say it', (_, json) => {
    const again = walk().reads(recorded(json)).startsLogin();
    expect(again.reads(recorded(DISCOVERING)).screen).toMatchObject(ALONE);
    expect(again.reads(recorded(LOGIN)).screen).toMatchObject(ALONE);
  });

  test('and not of one that is not recorded', () => {
    expect(walk().reads(LOGIN).screen.kind).toBe('prompt');
  });

  test('and not over an end, which asks nothing', () => {
    expect(walk().reads(recorded(FAILED)).screen.kind).toBe('failed');
    expect(walk().reads(recorded(SUCCESS)).screen.kind).toBe('succeeded');
  });
});

describe('it is told once', () => {
  test.each([
    ['never started', NEVER_STARTED],
    ['signed in before', WORN_OFF],
  ])('where the idle screen says it: %s', (_, json) => {
    const idle = walk().reads(recorded(json));
    expect(idle.screen).toMatchObject({ kind: 'idle', requiresConsent: false, recordsSession: true });
    expect(idle.startsLogin().reads(recorded(LOGIN)).screen.kind).toBe('prompt');
  });

  test('for the next flow of the widget too', () => {
    const told = walk().reads(recorded(LOGIN)).does('consented').reads(recorded(EXPIRED)).startsLogin();
    expect(told.reads(recorded(LOGIN)).screen.kind).toBe('prompt');
  });

  test('with all else, where the widget asks for consent', () => {
    const asked = walk({ consent: true }).reads(recorded(LOGIN));
    expect(asked.screen).toMatchObject({ ...ALONE, requiresConsent: true });
    expect(asked.does('consented').screen.kind).toBe('prompt');
  });
});

describe('what was told is over with what it was about', () => {
  test('recorded only since the consent was given: that alone is told', () => {
    const agreed = walk({ consent: true }).reads(LOGIN).does('consented').reads(EXPIRED).startsLogin();
    expect(agreed.reads(recorded(LOGIN)).screen).toMatchObject(ALONE);
  });

  test('no longer recorded, and then again', () => {
    const told = walk().reads(recorded(LOGIN)).does('consented').reads(EXPIRED);
    expect(told.startsLogin().reads(recorded(LOGIN)).screen).toMatchObject(ALONE);
  });

  test('turned off while it is told: the form comes', () => {
    expect(walk().reads(recorded(LOGIN)).reads(LOGIN).screen.kind).toBe('prompt');
  });
});

test('each press that was told something is one consent, for those who count', () => {
  const flow = walk().reads(recorded(LOGIN)).does('consented').does('consented').reads(LOGIN).reads(recorded(LOGIN));
  const given = () => flow.changes.filter(({ hasConsented }) => hasConsented).length;
  expect(given()).toBe(1);
  flow.does('consented');
  expect(given()).toBe(2);
});

test('reads hurry while the person reads it, as for any consent', () => {
  const asked = walk().reads(recorded(LOGIN));
  const before = asked.delay();
  expect(before).not.toBeNull();
  expect(before).toBeLessThan(asked.does('consented').delay() ?? 0);
});
