import { describe, expect, test } from 'vitest';
import { findIdentity } from '../identities';
import { linkedPassword, push } from '../sites/methods';
import { passwordOnly, slow, withAuthenticator } from '../sites/passwords';
import { advance, cancel, startFlow, submit } from './flow';
import { expiryOf, type Flow, nextChange, waitingStep } from './flow-state';
import { type Answer, judge } from './judge';
import { renderFlow } from './render';
import type { Script } from './script';

const START = Date.UTC(2026, 0, 5, 9);
const MINUTE = 60_000;

function start(script: Script, more: { pace?: number; stored?: boolean } = {}): Flow {
  return startFlow(
    { script, type: 'LOGIN', attempt: 1, pace: 1, token: 't', identity: null, stored: false, ...more },
    START,
  );
}

function typed(values: Record<string, string>): Answer {
  return { kind: 'fields', values: new Map(Object.entries(values)) };
}

const GOOD = typed({ username: 'user_good', password: 'pass_good' });

/** The flow with an answer given `after` milliseconds from the start. */
function answered(flow: Flow, answer: Answer, after: number): Flow {
  const now = advance(flow, START + after);
  return submit(now, judge(now, answer), START + after);
}

describe('time', () => {
  test('nothing is known to happen but what was due', () => {
    const flow = start(withAuthenticator);
    expect(renderFlow(flow, 'legacy').flow_step).toBe('DISCOVERING');
    expect(renderFlow(advance(flow, START + 1499), 'legacy').flow_step).toBe('DISCOVERING');
    expect(renderFlow(advance(flow, START + 1500), 'legacy').flow_step).toBe('AWAITING_INPUT');
    expect(flow.phase.kind).toBe('discovering');
  });

  test('how often somebody looks makes no difference', () => {
    const once = advance(start(slow), START + 17_000);
    let often = start(slow);
    for (let ms = 0; ms <= 17_000; ms += 7) often = advance(often, START + ms);
    expect(advance(often, START + 17_000)).toEqual(once);
  });

  test('pace multiplies the durations, and 0 is at once', () => {
    expect(nextChange(start(slow, { pace: 2 }))).toBe(START + 6000);
    expect(waitingStep(start(slow, { pace: 0 }))).not.toBeNull();
  });

  test('a prompt is answered within ten minutes, or the flow expires', () => {
    const flow = advance(start(withAuthenticator), START + MINUTE);
    expect(expiryOf(flow)).toBe(START + 1500 + 10 * MINUTE);
    expect(advance(flow, START + 1499 + 10 * MINUTE).phase.kind).toBe('waiting');
    expect(advance(flow, START + 1500 + 10 * MINUTE).phase).toMatchObject({ kind: 'ended', status: 'EXPIRED' });
  });

  test('a flow takes twenty minutes at most', () => {
    let flow = answered(start(withAuthenticator), GOOD, 9 * MINUTE);
    flow = answered(flow, typed({ totp: '000000' }), 18 * MINUTE);
    expect(expiryOf(flow)).toBe(START + 20 * MINUTE);
    expect(renderFlow(advance(flow, START + 20 * MINUTE), 'legacy')).toMatchObject({
      flow_status: 'EXPIRED',
      flow_expires_at: '2026-01-05T09:20:00.000Z',
      discovered_fields: null,
    });
  });

  test('an end is final', () => {
    const ended = cancel(start(passwordOnly), START + 5);
    expect(advance(ended, START + 60 * MINUTE)).toBe(ended);
    expect(cancel(ended, START + 9)).toBe(ended);
    expect(submit(ended, judge(advance(start(passwordOnly), START + 2000), GOOD), START + 9)).toBe(ended);
  });
});

describe('submissions', () => {
  test('SUBMITTING for a moment, with nothing asked, then what comes next', () => {
    const flow = answered(start(withAuthenticator), GOOD, 2000);
    expect(renderFlow(flow, 'legacy')).toMatchObject({ flow_step: 'SUBMITTING', discovered_fields: null });
    const next = advance(flow, START + 2900);
    expect(renderFlow(next, 'legacy').discovered_fields).toMatchObject([{ name: 'totp', type: 'totp' }]);
  });

  test('a rejection shows the site’s words until the next submission', () => {
    const wrong = answered(start(passwordOnly), typed({ username: 'user_good', password: 'no' }), 2000);
    expect(renderFlow(wrong, 'legacy').website_error).toBeNull();
    const rejected = advance(wrong, START + 2900);
    expect(renderFlow(rejected, 'legacy').website_error).toBe('Incorrect password. Try again.');
    expect(renderFlow(rejected, 'canonical').fields?.map(({ reason }) => reason)).toEqual(['missing', 'rejected']);
    const again = answered(rejected, GOOD, 4000);
    expect(renderFlow(again, 'legacy').website_error).toBeNull();
    expect(advance(again, START + 4900).phase).toMatchObject({ kind: 'ended', status: 'SUCCESS' });
  });

  test('each pause has an interaction id of its own, and only a pause has one', () => {
    const first = advance(start(passwordOnly), START + 2000);
    const wrong = answered(first, typed({ username: 'user_good', password: 'no' }), 2000);
    const ids = [first, wrong, advance(wrong, START + 2900)].map(
      (flow) => renderFlow(flow, 'canonical').interaction_id,
    );
    expect(ids).toEqual(['int_t_1', null, 'int_t_2']);
  });

  test('no value that was typed is kept', () => {
    const flow = answered(start(passwordOnly), typed({ username: 'user_good', password: 'secret-value' }), 2000);
    expect(JSON.stringify([flow, advance(flow, START + 3000)])).not.toContain('secret-value');
  });

  test('a required field left empty is the site’s to refuse; one linked to an option is not needed beside others', () => {
    const empty = advance(answered(start(passwordOnly), typed({ username: 'user_good' }), 2000), START + 3000);
    expect(empty.websiteError).toBe('Fill in “Password”.');
    const linked = answered(start(linkedPassword), typed({ email: 'user_good@a.example' }), 2000);
    const blank = answered(advance(linked, START + 3000), typed({}), 3000);
    expect(advance(blank, START + 4000).websiteError).toBe('Fill in “Password”.');
  });

  test('a field that belongs to an option may stay empty beside fields of the prompt’s own', () => {
    const linked: Script['steps'][string] = {
      step: 'AWAITING_INPUT',
      fields: [
        { name: 'username', type: 'text', label: 'User name', asks: 'identifier' },
        { name: 'password', type: 'password', label: 'Password', asks: 'password', linkedTo: 'password' },
      ],
    };
    const flow = answered(start({ start: 'login', steps: { login: linked } }), typed({ username: 'user_good' }), 2000);
    expect(advance(flow, START + 3000).phase).toMatchObject({ status: 'SUCCESS' });
  });

  test('codes may be typed with spaces and dashes', () => {
    const flow = answered(
      advance(answered(start(withAuthenticator), GOOD, 2000), START + 3000),
      typed({ totp: '123 4-56' }),
      3000,
    );
    expect(advance(flow, START + 4000).phase).toMatchObject({ status: 'SUCCESS' });
  });
});

describe('outside actions', () => {
  const waiting = advance(
    answered(start(push), typed({ email: 'user_good@a.example', password: 'pass_good' }), 2000),
    START + 2900,
  );

  test('a message, fallbacks beside it, and it passes by itself', () => {
    expect(renderFlow(waiting, 'legacy')).toMatchObject({
      flow_step: 'AWAITING_EXTERNAL_ACTION',
      external_action_message: expect.stringContaining('42'),
      discovered_fields: [{ name: 'totp' }],
      mfa_options: [{ type: 'sms' }, { type: 'switch' }],
    });
    expect(advance(waiting, START + 2900 + 9000)).toMatchObject({ phase: { status: 'SUCCESS' }, needs: ['external'] });
  });

  test('a fallback takes its place', () => {
    const code = answered(waiting, typed({ totp: '123456' }), 3000);
    expect(advance(code, START + 3900)).toMatchObject({ phase: { status: 'SUCCESS' }, needs: ['totp'] });
  });
});

describe('stored credentials', () => {
  test('steps that ask only for user name and password need nobody; a code does', () => {
    expect(advance(start(passwordOnly, { stored: true }), START + 10_000).phase).toMatchObject({ status: 'SUCCESS' });
    expect(waitingStep(advance(start(withAuthenticator, { stored: true }), START + 10_000))?.fields).toMatchObject([
      { name: 'totp' },
    ]);
  });

  test('a code is never filled in for an identity that expires', () => {
    const identity = findIdentity('user_expires');
    const flow = startFlow(
      { script: passwordOnly, type: 'REAUTH', attempt: 2, pace: 1, token: 't', identity, stored: true },
      START,
    );
    expect(waitingStep(advance(flow, START + 3000))?.fields).toMatchObject([{ name: 'confirmation' }]);
  });
});
