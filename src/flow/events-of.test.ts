import { describe, expect, test } from 'vitest';
import { eventsOf, openLog } from './events-of';
import type { ManagedAuthEvent } from './managed-auth-event';
import {
  CANCELED,
  CODE,
  CONNECTED,
  canonicalLogin,
  EXPIRED,
  ended,
  expiringIn,
  FAILED,
  LOGIN,
  NEVER_STARTED,
  PUSH,
  SUBMITTING,
  SUCCESS,
  WRONG_PASSWORD,
  wire,
} from './testing/states';
import { START, type Walk, walk } from './testing/walk';

/** All that a host is told of a walk. */
function eventsIn(flow: Walk): readonly ManagedAuthEvent[] {
  let log = openLog(START);
  return flow.changes.flatMap((change) => {
    const told = eventsOf(log, change);
    log = told.log;
    return told.events;
  });
}

/** Their names; of a screen its kind. */
function story(flow: Walk): string {
  return eventsIn(flow)
    .map((event) => (event.name === 'screen_shown' ? event.screen : event.name))
    .join(' ');
}

function named<Name extends ManagedAuthEvent['name']>(flow: Walk, name: Name) {
  return eventsIn(flow).filter((event): event is Extract<ManagedAuthEvent, { name: Name }> => event.name === name);
}

const asked = () => walk().reads(LOGIN);

describe('what a walk is told as', () => {
  test.each([
    ['a page that came', walk(), 'opened loading'],
    [
      'a sign-in that works',
      asked().sends().reads(SUBMITTING).reads(SUCCESS),
      'prompt submitted submitting succeeded succeeded',
    ],
    ['a rejection', asked().sends().reads(WRONG_PASSWORD), 'prompt submitted submitting rejected prompt'],
    [
      'something that could not be sent',
      asked().submits().isNotAccepted('network'),
      'prompt submitted submitting prompt',
    ],
    ['another question on the same screen', asked().reads(CODE), 'prompt prompt'],
    ['the same again, and other words over it', asked().reads(LOGIN).reads(WRONG_PASSWORD), 'prompt'],
    ['consent', walk({ consent: true }).reads(LOGIN).does('consented'), 'consent consent_given prompt'],
    [
      'consent by the button that says the same',
      walk({ consent: true }).reads(NEVER_STARTED).startsLogin(),
      'idle consent_given discovering',
    ],
    ['a step elsewhere', walk().reads(PUSH), 'externalAction external_action_shown'],
    [
      'a step elsewhere, told anew, and a try to do something else that came back',
      walk()
        .reads(PUSH)
        .reads({ ...PUSH, external_action_message: 'Tap 57.' })
        .submits('sms')
        .isNotAccepted('network'),
      'externalAction external_action_shown submitted submitting externalAction',
    ],
    ['a failure, and another try', asked().reads(FAILED).startsLogin(), 'prompt failed failed restarted discovering'],
    ['an end older than the widget', walk().reads(FAILED), 'failed'],
    ['signed in already', walk().reads(CONNECTED), 'succeeded succeeded'],
    ['an expiry', asked().reads(EXPIRED), 'prompt expired expired'],
    ['canceled on the server', asked().reads(CANCELED), 'prompt canceled canceled'],
    ['stopped, and gone on with', asked().does('canceled').does('resumed'), 'prompt canceled canceled prompt'],
    ['no access', asked().failsToRead('forbidden'), 'prompt noAccess failed'],
    ['trouble over a form', asked().failsToRead('network').waits(10_000).reads(LOGIN), 'prompt trouble recovered'],
    [
      'trouble before anything was read, that ends the flow',
      walk().failsToRead('network').waits(10_000).failsToRead('gone'),
      'trouble unreachable noAccess failed',
    ],
    [
      'trouble that the person leaves',
      asked().failsToRead('network').waits(10_000).does('canceled'),
      'prompt trouble canceled canceled',
    ],
    ['a press while something is under way', asked().submits().submits(), 'prompt submitted submitting'],
  ])('%s', (_, flow, told) => {
    const opened = 'opened loading';
    expect(story(flow)).toBe(told === opened ? opened : `${opened} ${told}`);
  });
});

describe('what an event holds', () => {
  test('the time since the widget was opened', () => {
    const flow = walk().waits(2_000).reads(LOGIN);
    expect(eventsIn(flow).map(({ afterMs }) => afterMs)).toEqual([0, 0, 2_000]);
  });

  test('kinds of fields and choices, no names', () => {
    const option = { type: 'sms', label: 'Text me', target: '•••42' };
    const flow = walk().reads({ ...LOGIN, mfa_options: [option, { ...option, type: 'call' }] });
    expect(named(flow, 'screen_shown').at(-1)).toEqual({
      name: 'screen_shown',
      screen: 'prompt',
      fieldKinds: ['text', 'password'],
      choiceKinds: ['mfa'],
      afterMs: 0,
    });
  });

  test('of a sending which it is and how long it took since the question came', () => {
    const flow = asked().waits(3_000).sends().waits(1_000).reads(WRONG_PASSWORD).waits(4_000).sends();
    expect(named(flow, 'submitted')).toMatchObject([
      { attempt: 1, tookMs: 3_000, fieldKinds: ['text', 'password'] },
      { attempt: 2, tookMs: 4_000 },
    ]);
    expect(named(flow.reads(CODE).sends(), 'submitted').at(-1)).toMatchObject({ attempt: 1, fieldKinds: ['code'] });
  });

  test('of a rejection which sending it was, how long that took, and which fields if the site says so', () => {
    const rejected = canonicalLogin('i2', {
      fields: [
        { id: 'f1', ref: 'a', type: 'identifier' },
        { id: 'f2', ref: 'b', type: 'password', reason: 'rejected' },
      ],
    });
    const first = canonicalLogin('i1', {
      fields: [
        { id: 'f1', ref: 'a', type: 'identifier' },
        { id: 'f2', ref: 'b', type: 'password' },
      ],
    });
    const flow = walk().reads(first).sends().waits(1_500).reads(rejected);
    expect(named(flow, 'rejected')).toMatchObject([{ attempt: 1, tookMs: 1_500, fieldKinds: ['password'] }]);
    const silent = asked().sends().reads(WRONG_PASSWORD);
    expect(named(silent, 'rejected')).toMatchObject([{ fieldKinds: ['text', 'password'] }]);
  });

  test('of a choice its kind and method', () => {
    const flow = walk().reads(wire('AWAITING_INPUT', { mfa_options: [{ type: 'sms', label: 'Text me' }] }));
    const key = flow.state.arrival?.question.prompt.choices[0]?.key ?? null;
    expect(named(flow.sends(key), 'choice_made')).toMatchObject([{ choiceKind: 'mfa', method: 'sms', attempt: 1 }]);
  });

  test('of an end how long the sign-in took, and codes as far as they are documented', () => {
    const failed = (error_code: string | null) => asked().waits(5_000).reads(ended('FAILED', { error_code }));
    expect(named(failed('captcha_blocked'), 'failed')).toMatchObject([
      { code: 'flow_failed', errorCode: 'captcha_blocked', tookMs: 5_000 },
    ]);
    expect(named(failed('Ada’s cat'), 'failed')).toMatchObject([{ errorCode: 'other' }]);
    expect(named(failed(null), 'failed')).toMatchObject([{ errorCode: null }]);
    const again = failed('x').waits(60_000).startsLogin().reads(LOGIN).waits(2_000).reads(SUCCESS);
    expect(named(again, 'succeeded')).toMatchObject([{ tookMs: 2_000, already: false }]);
    expect(named(again, 'restarted')).toMatchObject([{ attempt: 2 }]);
  });

  test('who canceled', () => {
    expect(named(asked().does('canceled'), 'canceled')).toMatchObject([{ by: 'person' }]);
    expect(named(asked().reads(CANCELED), 'canceled')).toMatchObject([{ by: 'server' }]);
  });

  test('of trouble why, and how long it lasted', () => {
    const flow = asked().failsToRead('server', { status: 502 }).waits(12_000).reads(LOGIN);
    expect(named(flow, 'trouble')).toMatchObject([{ reason: 'server', status: 502 }]);
    expect(named(flow, 'recovered')).toMatchObject([{ tookMs: 12_000 }]);
  });
});

test('an expiry by the clock is told once it is certain', () => {
  const late = expiringIn(60_000, START, LOGIN);
  const flow = walk().reads(late).waits(60_000).reads(late);
  expect(named(flow, 'expired')).toEqual([]);
  expect(named(flow.waits(10_000).reads(late), 'expired')).toHaveLength(1);
});

test('a connection that was made is told', () => {
  const { screen } = walk();
  const { events } = eventsOf(openLog(START), {
    at: START + 300,
    cause: { type: 'connectionCreated' },
    before: screen,
    after: screen,
  });
  expect(events).toEqual([{ name: 'connection_created', afterMs: 300 }]);
});
