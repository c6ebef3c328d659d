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
    'starting → consent → discovering → prompt → submitting → prompt → submitting → succeeded',
  ],
  [
    'the form is there as soon as the person agrees',
    () => walk({ consent: true }).reads(DISCOVERING).reads(LOGIN).does('consented'),
    'starting → consent → prompt',
  ],
  [
    'without consent nothing is explained',
    () => walk().reads(DISCOVERING).reads(LOGIN),
    'starting → discovering → prompt',
  ],
  [
    'a server too fast for SUBMITTING to be seen',
    () => walk().reads(LOGIN).sends().reads(CODE).sends().reads(SUCCESS),
    'starting → prompt → submitting → prompt → submitting → succeeded',
  ],
  [
    'a wrong password, then the right one',
    () => walk().reads(LOGIN).sends().reads(SUBMITTING).reads(WRONG_PASSWORD).sends().reads(SUBMITTING).reads(SUCCESS),
    'starting → prompt → submitting → prompt → submitting → succeeded',
  ],
  [
    'the old prompt may still be read for a moment',
    () => walk().reads(LOGIN).sends().reads(LOGIN).reads(LOGIN).reads(CODE),
    'starting → prompt → submitting → prompt',
  ],
  [
    'a push that is approved',
    () => walk().reads(LOGIN).sends().reads(PUSH).reads(PUSH).reads(SUCCESS),
    'starting → prompt → submitting → externalAction → succeeded',
  ],
  [
    'stored credentials need no input',
    () => walk().reads(DISCOVERING).reads(SUBMITTING).reads(SUCCESS),
    'starting → discovering → submitting → succeeded',
  ],
  [
    'COMPLETED while IN_PROGRESS is still at work',
    () => walk().reads(LOGIN).sends().reads(COMPLETING).reads(SUCCESS),
    'starting → prompt → submitting → succeeded',
  ],
  ['already connected', () => walk().reads(CONNECTED), 'starting → succeeded'],
  [
    'never started, then started here',
    () =>
      walk({ consent: true }).reads(NEVER_STARTED).startsLogin().reads(NEVER_STARTED).reads(DISCOVERING).reads(LOGIN),
    'starting → idle → discovering → prompt',
  ],
  [
    'never started, then started elsewhere',
    () => walk().reads(NEVER_STARTED).reads(DISCOVERING),
    'starting → idle → discovering',
  ],
  [
    'a success that has worn off, started again',
    () => walk().reads(WORN_OFF).startsLogin().reads(WORN_OFF).reads(DISCOVERING).reads(SUCCESS),
    'starting → idle → discovering → succeeded',
  ],
  [
    'failed, then tried again',
    () => walk().reads(LOGIN).sends().reads(FAILED).startsLogin().reads(FAILED).reads(LOGIN),
    'starting → prompt → submitting → failed → discovering → prompt',
  ],
  ['expired on the server', () => walk().reads(LOGIN).reads(EXPIRED), 'starting → prompt → expired'],
  ['canceled on the server', () => walk().reads(LOGIN).reads(CANCELED), 'starting → prompt → canceled'],
  [
    'canceled here, and gone on with',
    () => walk().reads(LOGIN).does('canceled').reads(CODE).does('resumed').reads(CODE),
    'starting → prompt → canceled → prompt',
  ],
  [
    'a step nobody knows, which passes',
    () => walk().reads(wire('AWAITING_RETINA_SCAN')).reads(CODE),
    'starting → unsupported → prompt',
  ],
  [
    'a status nobody knows',
    () => walk().reads(wire('DISCOVERING', { flow_status: 'PAUSED' })),
    'starting → unsupported',
  ],
  ['a prompt with nothing in it', () => walk().reads(NOTHING_ASKED), 'starting → unsupported'],
  [
    'a person must step in',
    () => walk().reads(wire('AWAITING_HUMAN_INTERVENTION')).reads(SUCCESS),
    'starting → intervention → succeeded',
  ],
  [
    'reloaded while an answer is worked on',
    () => walk({ consent: true }).reads(SUBMITTING).reads(CODE),
    'starting → submitting → prompt',
  ],
  ['reloaded at the code', () => walk({ consent: true }).reads(CODE), 'starting → prompt'],
  ['refused', () => walk().reads(LOGIN).failsToRead('forbidden'), 'starting → prompt → unauthorized'],
  ['a read that fails is no news yet', () => walk().failsToRead('network').waits(9_999), 'starting'],
  [
    'nothing can be read at first',
    () => walk().failsToRead('network').waits(10_000).reads(LOGIN),
    'starting → unreachable → prompt',
  ],
];

test.each(PATHS)('%s', (_, happens, screens) => {
  expect(happens().trace).toBe(screens);
});
