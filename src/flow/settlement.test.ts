import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../protocol/json';
import {
  CODE,
  canonicalLogin,
  FAILED,
  LOGIN,
  NEVER_STARTED,
  NOTHING_ASKED,
  PUSH,
  SUBMITTING,
  WRONG_PASSWORD,
  wire,
} from './testing/states';
import { type Walk, walk } from './testing/walk';

const REJECTED_PASSWORD = {
  fields: [
    { id: 'f1', ref: 'username', type: 'identifier' },
    { id: 'f2', ref: 'password', type: 'password', reason: 'rejected' },
  ],
};

const CANONICAL_CODE = { id: 'f3', ref: 'otp', type: 'code' };

/** A choice beside what is asked, as to send the code again. */
function resent(json: JsonObject): Walk {
  return walk().reads(json).sends('again');
}

/** What was sent, by the reads that follow: `waits` still submitting, `asks` another question, `returned` the same. */
const EVIDENCE: readonly [name: string, happens: () => Walk, verdict: 'waits' | 'asks' | 'returned'][] = [
  ['nothing read yet', () => walk().reads(LOGIN).sends(), 'waits'],
  ['the same prompt, nothing new', () => walk().reads(LOGIN).sends().reads(LOGIN), 'waits'],
  ['SUBMITTING', () => walk().reads(LOGIN).sends().reads(SUBMITTING), 'waits'],
  ['another prompt', () => walk().reads(LOGIN).sends().reads(CODE), 'asks'],
  ['another step', () => walk().reads(LOGIN).sends().reads(PUSH), 'asks'],
  ['the same prompt with new words', () => walk().reads(LOGIN).sends().reads(WRONG_PASSWORD), 'returned'],
  ['the same prompt after SUBMITTING', () => walk().reads(LOGIN).sends().reads(SUBMITTING).reads(LOGIN), 'returned'],
  ['the same words as before', () => walk().reads(WRONG_PASSWORD).sends().reads(WRONG_PASSWORD), 'waits'],
  [
    'other words than before',
    () =>
      walk()
        .reads(WRONG_PASSWORD)
        .sends()
        .reads({ ...LOGIN, website_error: 'One try left.' }),
    'returned',
  ],
  [
    'the same words, taken back and said again',
    () => walk().reads(WRONG_PASSWORD).sends().reads(LOGIN).reads(WRONG_PASSWORD),
    'returned',
  ],
  [
    'the same words after SUBMITTING',
    () => walk().reads(WRONG_PASSWORD).sends().reads(SUBMITTING).reads(WRONG_PASSWORD),
    'returned',
  ],
  ['words that only go', () => walk().reads(WRONG_PASSWORD).sends().reads(LOGIN), 'waits'],
  [
    'SUBMITTING read while it was being sent',
    () => walk().reads(LOGIN).submits().reads(SUBMITTING).isAccepted().reads(LOGIN),
    'returned',
  ],
  [
    'words that came before the acceptance did',
    () => walk().reads(LOGIN).submits().reads(WRONG_PASSWORD).isAccepted().reads(WRONG_PASSWORD),
    'returned',
  ],
  [
    'a new reason at a field',
    () => walk().reads(canonicalLogin('i1')).sends().reads(canonicalLogin('i1', REJECTED_PASSWORD)),
    'returned',
  ],
  [
    'the reason of before',
    () => {
      const rejected = canonicalLogin('i1', REJECTED_PASSWORD);
      return walk().reads(rejected).sends().reads(rejected);
    },
    'waits',
  ],
  [
    'a reason taken back and given again',
    () => {
      const rejected = canonicalLogin('i1', REJECTED_PASSWORD);
      return walk().reads(rejected).sends().reads(canonicalLogin('i1')).reads(rejected);
    },
    'returned',
  ],
  [
    'another pause with the same questions',
    () => walk().reads(canonicalLogin('i1')).sends().reads(canonicalLogin('i2')),
    'asks',
  ],
  [
    'another step of the same pause',
    () =>
      walk()
        .reads(canonicalLogin('i1'))
        .sends()
        .reads(canonicalLogin('i1', { flow_step: 'AWAITING_EXTERNAL_ACTION' })),
    'asks',
  ],
  ['a choice, and the same question after SUBMITTING', () => resent(LOGIN).reads(SUBMITTING).reads(LOGIN), 'asks'],
  ['a choice, and the same push after SUBMITTING', () => resent(PUSH).reads(SUBMITTING).reads(PUSH), 'asks'],
  ['a choice, and the same question with new words', () => resent(LOGIN).reads(WRONG_PASSWORD), 'returned'],
  ['a choice, and new words after SUBMITTING', () => resent(LOGIN).reads(SUBMITTING).reads(WRONG_PASSWORD), 'returned'],
  [
    'a choice, and a new reason at a field after SUBMITTING',
    () => resent(canonicalLogin('i1')).reads(SUBMITTING).reads(canonicalLogin('i1', REJECTED_PASSWORD)),
    'returned',
  ],
  ['a choice, and nothing new', () => resent(LOGIN).reads(LOGIN), 'waits'],
  ['a prompt with nothing in it', () => walk().reads(LOGIN).sends().reads(NOTHING_ASKED), 'waits'],
];

function verdictOn({ screen }: Walk): string {
  if (screen.kind === 'submitting') return 'waits';
  if (screen.kind !== 'prompt' && screen.kind !== 'externalAction') return screen.kind;
  return screen.arrival.isReturn ? 'returned' : 'asks';
}

test.each(EVIDENCE)('%s', (_, happens, verdict) => {
  expect(verdictOn(happens())).toBe(verdict);
});

test.each([
  ['the end', FAILED, 'failed'],
  ['an end that still names the question', { ...LOGIN, flow_status: 'EXPIRED' }, 'expired'],
  ['an end that nobody knows', { ...LOGIN, flow_status: 'PAUSED' }, 'unsupported'],
  ['that there is no flow', NEVER_STARTED, 'idle'],
])('%s settles it', (_, json, kind) => {
  const sent = walk().reads(LOGIN).sends().reads(json);
  expect([sent.state.submission, sent.screen.kind]).toEqual([null, kind]);
});

test('SUBMITTING does not: what was picked is still marked', () => {
  const { screen } = walk().reads(LOGIN).sends('choice1').reads(SUBMITTING);
  expect(screen).toMatchObject({ kind: 'submitting', choiceKey: 'choice1' });
});

test('a rejection empties secrets and shows no note but the words of the site', () => {
  const { screen } = walk().reads(LOGIN).sends().reads(WRONG_PASSWORD);
  expect(screen).toMatchObject({
    kind: 'prompt',
    prompt: { siteError: 'Incorrect password.' },
    arrival: { notice: { kind: 'rejected' }, isReturn: true, emptied: 'secrets' },
  });
});

test('a choice that brings the same question back is another arrival, without a word', () => {
  const { screen } = resent(CODE).reads(SUBMITTING).reads(CODE);
  expect(screen).toMatchObject({ arrival: { serial: 2, notice: null, isReturn: false, emptied: 'secrets' } });
});

test('each return is another arrival', () => {
  const flow = walk().reads(LOGIN).sends().reads(WRONG_PASSWORD).sends().reads(CODE);
  expect(flow.submits().isNotAccepted('network').screen).toMatchObject({ arrival: { serial: 4, isReturn: true } });
});

describe('the whole question is compared', () => {
  const code = (hint: string) =>
    wire('AWAITING_INPUT', { discovered_fields: [{ name: 'code', type: 'code', label: 'Code', hint }] });
  const option = { type: 'sms', label: 'Text message' };

  test.each([
    ['the same pause with other fields', canonicalLogin('i1'), canonicalLogin('i1', { fields: [CANONICAL_CODE] })],
    ['another hint', code('The code we texted'), code('The code we e-mailed')],
    ['another message', PUSH, { ...PUSH, external_action_message: 'Tap 57 on your phone.' }],
    ['another choice beside', LOGIN, { ...LOGIN, mfa_options: [option] }],
    ['another target', { ...PUSH, mfa_options: [option] }, { ...PUSH, mfa_options: [{ ...option, target: '•••42' }] }],
  ])('%s is another question, which settles what was sent at once', (_, before, after) => {
    const { state, screen } = walk().reads(before).sends().reads(after);
    expect(state.submission).toBeNull();
    expect(screen).toMatchObject({ arrival: { serial: 2, notice: null, isReturn: false, emptied: 'secrets' } });
  });

  test('a list in another order is the same', () => {
    const [a, b] = [option, { type: 'email', label: 'Email' }];
    const { screen } = walk()
      .reads({ ...PUSH, mfa_options: [a, b] })
      .sends()
      .reads({ ...PUSH, mfa_options: [b, a] });
    expect(screen.kind).toBe('submitting');
  });

  test('another pause that asks the same and complains is a rejection, also in the words of the pause before', () => {
    const wrong = (pause: string) => canonicalLogin(pause, { website_error: 'Incorrect password.' });
    const flow = walk().reads(canonicalLogin('i1')).sends().reads(wrong('i2'));
    expect(flow.screen).toMatchObject({ arrival: { serial: 2, notice: { kind: 'rejected' } } });
    expect(flow.sends().reads(wrong('i3')).screen).toMatchObject({
      arrival: { serial: 3, notice: { kind: 'rejected' } },
    });
  });
});
