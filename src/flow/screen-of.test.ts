import { describe, expect, test } from 'vitest';
import { flowScreenOf, questionOn } from './flow-screen';
import {
  CODE,
  CONNECTED,
  DISCOVERING,
  ended,
  expiringIn,
  FAILED,
  LOGIN,
  NEVER_STARTED,
  NOTHING_ASKED,
  PUSH,
  SUBMITTING,
  SUCCESS,
  WORN_OFF,
  WRONG_PASSWORD,
  wire,
} from './testing/states';
import { START, walk } from './testing/walk';

const HOSTED = { hosted_url: 'https://auth.acme.example/1' };

describe('an end that came before this widget looked', () => {
  test.each([
    ['SUCCESS that holds', SUCCESS, { kind: 'succeeded', already: true }],
    ['SUCCESS that has worn off', WORN_OFF, { kind: 'idle', again: true, requiresConsent: true }],
    ['SUCCESS of a status nobody knows', { ...SUCCESS, status: 'PAUSED' }, { kind: 'succeeded', already: false }],
    ['FAILED, signed in all the same', { ...FAILED, status: 'AUTHENTICATED' }, { kind: 'succeeded', already: true }],
    ['FAILED', FAILED, { kind: 'failed' }],
    ['no flow, signed in', CONNECTED, { kind: 'succeeded', already: true }],
    ['no flow', NEVER_STARTED, { kind: 'idle', again: false, requiresConsent: true, savesCredentials: true }],
  ])('%s', (_, json, screen) => {
    expect(walk({ consent: true }).reads(json).screen).toMatchObject(screen);
  });

  test('one that was seen to run is told as it ended', () => {
    expect(walk().reads(LOGIN).reads(SUCCESS).screen).toMatchObject({ kind: 'succeeded', already: false });
    expect(walk().reads(LOGIN).reads(WORN_OFF).screen).toMatchObject({ kind: 'succeeded', already: false });
    const reauth = { ...FAILED, status: 'AUTHENTICATED' };
    expect(
      walk()
        .reads(wire('DISCOVERING', { flow_type: 'REAUTH' }))
        .reads(reauth).screen.kind,
    ).toBe('failed');
  });
});

describe('a step with nothing to do here has a way out', () => {
  test.each([
    ['an unknown step', wire('AWAITING_RETINA_SCAN', HOSTED), 'AWAITING_RETINA_SCAN'],
    ['an unknown status', wire('DISCOVERING', { ...HOSTED, flow_status: 'PAUSED' }), 'PAUSED'],
    ['an empty prompt', { ...NOTHING_ASKED, ...HOSTED }, 'AWAITING_INPUT'],
  ])('%s', (_, json, stepName) => {
    expect(walk().reads(json).screen).toMatchObject({ kind: 'unsupported', stepName, hostedUrl: HOSTED.hosted_url });
  });

  test('an unknown step is named before consent is asked, and its end is an end', () => {
    expect(walk({ consent: true }).reads(wire('AWAITING_RETINA_SCAN')).screen.kind).toBe('unsupported');
    expect(walk().reads(ended('SUCCESS', { flow_step: 'DONE', status: 'AUTHENTICATED' })).screen.kind).toBe(
      'succeeded',
    );
  });

  test('an external action needs nothing to be done here, not even a message', () => {
    expect(walk().reads(wire('AWAITING_EXTERNAL_ACTION')).screen).toMatchObject({
      kind: 'externalAction',
      message: null,
    });
  });

  test('an intervention has its message and two ways', () => {
    const urls = { ...HOSTED, live_view_url: 'https://live.acme.example/1' };
    const human = wire('AWAITING_HUMAN_INTERVENTION', { ...urls, external_action_message: 'Solve the puzzle.' });
    expect(walk().reads(human).screen).toMatchObject({
      kind: 'intervention',
      message: 'Solve the puzzle.',
      hostedUrl: HOSTED.hosted_url,
      liveViewUrl: 'https://live.acme.example/1',
    });
  });
});

describe('what a screen carries', () => {
  test('the fallbacks of an external action', () => {
    const more = { discovered_fields: [{ name: 'otp', type: 'code' }], mfa_options: [{ type: 'sms' }] };
    const { screen } = walk().reads({ ...PUSH, ...more });
    expect(screen).toMatchObject({ kind: 'externalAction', prompt: { fields: [{}], choices: [{}] } });
  });

  test('the expiry by the clock of this device', () => {
    const json = expiringIn(60_000, START, LOGIN);
    expect(walk().reads(json).screen).toMatchObject({ expiresAt: START + 60_000 });
  });

  test('no expiry of the flow before while a login is awaited', () => {
    const json = expiringIn(60_000, START, LOGIN);
    expect(walk().reads(json).startsLogin().screen).toMatchObject({ kind: 'discovering', expiresAt: null });
  });

  test('since when it has lasted', () => {
    expect(walk().waits(1_000).reads(DISCOVERING).waits(9_000).screen).toMatchObject({ since: START + 1_000 });
  });

  test('whether it is a re-authentication', () => {
    expect(walk().reads(DISCOVERING).screen).toMatchObject({ reauth: false });
    expect(walk().reads(wire('DISCOVERING', { flow_type: 'REAUTH' })).screen).toMatchObject({ reauth: true });
  });

  test('a submission that this page did not see has no form', () => {
    expect(walk().reads(SUBMITTING).screen).toMatchObject({ kind: 'submitting', asked: null, choiceKey: null });
  });

  test('the question that is on the page, also while it is sent, and none where nothing is asked', () => {
    const flow = walk().reads(LOGIN);
    const question = questionOn(flowScreenOf(flow.screen));
    expect(question?.fields).not.toEqual([]);
    expect(questionOn(flowScreenOf(flow.submits().screen))).toEqual(question);
    expect(questionOn(flowScreenOf(walk().reads(DISCOVERING).screen))).toBeNull();
  });

  test('the words of the site, on the form and at the end', () => {
    expect(walk().reads(WRONG_PASSWORD).screen).toMatchObject({ prompt: { siteError: 'Incorrect password.' } });
    const failed = ended('FAILED', { website_error: 'Locked.' });
    expect(walk().reads(failed).screen).toMatchObject({ kind: 'failed', siteError: 'Locked.' });
  });

  test('nothing new when a poll says the same thing', () => {
    for (const json of [DISCOVERING, LOGIN, WRONG_PASSWORD, PUSH, CODE]) {
      const flow = walk().reads(json);
      const { screen } = flow;
      expect(flow.waits(3_000).reads(json).screen).toEqual(screen);
    }
  });
});
