import { expect, test } from 'vitest';
import {
  CANCELED,
  CODE,
  COMPLETING,
  CONNECTED,
  DISCOVERING,
  EXPIRED,
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
import { type Walk, walk } from './testing/walk';

/** The whole flow at a glance: what happens, and the screens that the person sees, one after the other. */
const PATHS: readonly [name: string, happens: () => Walk, screens: string][] = [
  [
    'password and code',
    () =>
      walk({ consent: true })
        .reads(DISCOVERING)
        .does('consented')
        .reads(LOGIN)
        .sends()
        .reads(SUBMITTING)
        .reads(CODE)
        .sends()
        .reads(SUBMITTING)
        .reads(SUCCESS),
    'loading → consent → discovering → prompt → submitting → prompt → submitting → succeeded',
  ],
  [
    'the form is there as soon as the person agrees',
    () => walk({ consent: true }).reads(DISCOVERING).reads(LOGIN).does('consented'),
    'loading → consent → prompt',
  ],
  [
    'without consent nothing is explained',
    () => walk().reads(DISCOVERING).reads(LOGIN),
    'loading → discovering → prompt',
  ],
  [
    'a server too fast for SUBMITTING to be seen',
    () => walk().reads(LOGIN).sends().reads(CODE).sends().reads(SUCCESS),
    'loading → prompt → submitting → prompt → submitting → succeeded',
  ],
  [
    'a wrong password, then the right one',
    () => walk().reads(LOGIN).sends().reads(SUBMITTING).reads(WRONG_PASSWORD).sends().reads(SUBMITTING).reads(SUCCESS),
    'loading → prompt → submitting → prompt → submitting → succeeded',
  ],
  [
    'the old prompt may still be read for a moment',
    () => walk().reads(LOGIN).sends().reads(LOGIN).reads(LOGIN).reads(CODE),
    'loading → prompt → submitting → prompt',
  ],
  [
    'a push that is approved',
    () => walk().reads(LOGIN).sends().reads(PUSH).reads(PUSH).reads(SUCCESS),
    'loading → prompt → submitting → externalAction → succeeded',
  ],
  [
    'stored credentials need no input',
    () => walk().reads(DISCOVERING).reads(SUBMITTING).reads(SUCCESS),
    'loading → discovering → submitting → succeeded',
  ],
  [
    'COMPLETED while IN_PROGRESS is still at work',
    () => walk().reads(LOGIN).sends().reads(COMPLETING).reads(SUCCESS),
    'loading → prompt → submitting → succeeded',
  ],
  ['already connected', () => walk().reads(CONNECTED), 'loading → succeeded'],
  [
    'never started, then started here',
    () =>
      walk({ consent: true }).reads(NEVER_STARTED).startsLogin().reads(NEVER_STARTED).reads(DISCOVERING).reads(LOGIN),
    'loading → idle → discovering → prompt',
  ],
  [
    'never started, then started elsewhere',
    () => walk().reads(NEVER_STARTED).reads(DISCOVERING),
    'loading → idle → discovering',
  ],
  [
    'a success that has worn off, started again',
    () => walk().reads(WORN_OFF).startsLogin().reads(WORN_OFF).reads(DISCOVERING).reads(SUCCESS),
    'loading → idle → discovering → succeeded',
  ],
  [
    'failed, then tried again',
    () => walk().reads(LOGIN).sends().reads(FAILED).startsLogin().reads(FAILED).reads(LOGIN),
    'loading → prompt → submitting → failed → discovering → prompt',
  ],
  ['expired on the server', () => walk().reads(LOGIN).reads(EXPIRED), 'loading → prompt → expired'],
  ['canceled on the server', () => walk().reads(LOGIN).reads(CANCELED), 'loading → prompt → canceled'],
  [
    'canceled here, and gone on with',
    () => walk().reads(LOGIN).does('canceled').reads(CODE).does('resumed').reads(CODE),
    'loading → prompt → canceled → prompt',
  ],
  [
    'a step nobody knows, which passes',
    () => walk().reads(wire('AWAITING_RETINA_SCAN')).reads(CODE),
    'loading → unsupported → prompt',
  ],
  [
    'a status nobody knows',
    () => walk().reads(wire('DISCOVERING', { flow_status: 'PAUSED' })),
    'loading → unsupported',
  ],
  ['a prompt with nothing in it', () => walk().reads(NOTHING_ASKED), 'loading → unsupported'],
  [
    'a person must step in',
    () => walk().reads(wire('AWAITING_HUMAN_INTERVENTION')).reads(SUCCESS),
    'loading → intervention → succeeded',
  ],
  [
    'reloaded while an answer is worked on',
    () => walk({ consent: true }).reads(SUBMITTING).reads(CODE).does('consented'),
    'loading → consent → prompt',
  ],
  ['reloaded at the code', () => walk({ consent: true }).reads(CODE).does('consented'), 'loading → consent → prompt'],
  ['no access', () => walk().reads(LOGIN).failsToRead('forbidden'), 'loading → prompt → noAccess'],
  [
    'no access, and tried again once there is',
    () => walk().reads(LOGIN).failsToRead('forbidden').does('retried').reads(LOGIN),
    'loading → prompt → noAccess → prompt',
  ],
  ['a read that fails is no news yet', () => walk().failsToRead('network').waits(9_999), 'loading'],
  [
    'nothing can be read at first',
    () => walk().failsToRead('network').waits(10_000).reads(LOGIN),
    'loading → unreachable → prompt',
  ],
];

test.each(PATHS)('%s', (_, happens, screens) => {
  expect(happens().trace).toBe(screens);
});
