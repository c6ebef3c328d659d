import { describe, expect, test } from 'vitest';
import { findIdentity } from '../identities';
import { linkedPassword, push } from '../sites/methods';
import { passwordOnly, slow, withAuthenticator } from '../sites/passwords';
import { judge, type Submission } from './judge';
import { advance, startScript, submit } from './play';
import type { Script } from './script';
import { nextPhase, type ScriptedLogin, waitingStep } from './scripted-login';
import { stateOf } from './tell';

const START = Date.UTC(2026, 0, 5, 9);

function start(script: Script, more: { pace?: number; stored?: boolean } = {}): ScriptedLogin {
  return startScript({ script, attempt: 1, pace: 1, identity: null, stored: false, ...more }, START);
}

/** What it tells. */
function told(login: ScriptedLogin) {
  return stateOf(login, 'a.example');
}

function typed(values: Record<string, string>): Submission {
  return { kind: 'fields', values: new Map(Object.entries(values)) };
}

const GOOD = typed({ username: 'user_good', password: 'pass_good' });

/** The login with a submission `after` milliseconds from the start. */
function answered(login: ScriptedLogin, submission: Submission, after: number): ScriptedLogin {
  const now = advance(login, START + after);
  return submit(now, judge(now, submission), START + after);
}

describe('time', () => {
  test('nothing is known to happen but what was due', () => {
    const login = start(withAuthenticator);
    expect(told(login)).toMatchObject({ step: 'DISCOVERING', changesAt: START + 1500 });
    expect(told(advance(login, START + 1499))).toMatchObject({ step: 'DISCOVERING' });
    expect(told(advance(login, START + 1500))).toMatchObject({ step: 'AWAITING_INPUT' });
    expect(login.phase.kind).toBe('discovering');
  });

  test('how often somebody looks makes no difference', () => {
    const once = advance(start(slow), START + 17_000);
    let often = start(slow);
    for (let ms = 0; ms <= 17_000; ms += 7) often = advance(often, START + ms);
    expect(advance(often, START + 17_000)).toEqual(once);
  });

  test('pace multiplies the durations, and 0 is at once', () => {
    expect(nextPhase(start(slow, { pace: 2 }))).toBe(START + 6000);
    expect(waitingStep(start(slow, { pace: 0 }))).not.toBeNull();
  });

  test('nothing is submitted to a login that waits for nobody', () => {
    const login = start(passwordOnly);
    expect(submit(login, judge(advance(login, START + 2000), GOOD), START + 9)).toBe(login);
  });
});

describe('submissions', () => {
  test('take as long as the step says, else as the script does', () => {
    const asks = {
      step: 'AWAITING_INPUT',
      fields: [{ name: 'a', type: 'text', label: 'A', role: 'anything' }],
    } as const;
    const slowly: Script = {
      start: 'first',
      submitting: 700,
      steps: { first: { ...asks, submitting: 1_200, next: 'second' }, second: asks },
    };
    const first = answered(start(slowly), typed({ a: 'x' }), 2_000);
    expect(nextPhase(first)).toBe(START + 3_200);
    expect(nextPhase(answered(advance(first, START + 3_200), typed({ a: 'x' }), 3_200))).toBe(START + 3_900);
  });

  test('SUBMITTING for a moment, with nothing asked, then what comes next', () => {
    const login = answered(start(withAuthenticator), GOOD, 2000);
    expect(told(login)).toMatchObject({ kind: 'working', step: 'SUBMITTING' });
    const next = advance(login, START + 2900);
    expect(told(next)).toMatchObject({ fields: [{ name: 'totp', type: 'totp_code' }] });
  });

  test('a rejection shows the site’s words until the next submission', () => {
    const wrong = answered(start(passwordOnly), typed({ username: 'user_good', password: 'no' }), 2000);
    expect(told(wrong).siteError).toBeUndefined();
    const rejected = advance(wrong, START + 2900);
    expect(told(rejected)).toMatchObject({
      siteError: 'Incorrect password. Try again.',
      fields: [{ isRejected: false }, { isRejected: true }],
    });
    const again = answered(rejected, GOOD, 4000);
    expect(told(again).siteError).toBeUndefined();
    expect(advance(again, START + 4900).phase).toMatchObject({ kind: 'ended', status: 'SUCCESS' });
  });

  test('each pause has a number of its own', () => {
    const first = advance(start(passwordOnly), START + 2000);
    const wrong = answered(first, typed({ username: 'user_good', password: 'no' }), 2000);
    expect([first, advance(wrong, START + 2900)].map(told)).toMatchObject([{ pause: 1 }, { pause: 2 }]);
  });

  test('no value that was typed is kept', () => {
    const login = answered(start(passwordOnly), typed({ username: 'user_good', password: 'secret-value' }), 2000);
    expect(JSON.stringify([login, advance(login, START + 3000)])).not.toContain('secret-value');
  });

  test('a required field left empty is rejected by the site; one linked to an option is not needed beside others', () => {
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
        { name: 'username', type: 'text', label: 'User name', role: 'identifier' },
        { name: 'password', type: 'password', label: 'Password', role: 'password', linkedTo: 'password' },
      ],
    };
    const login = answered(start({ start: 'login', steps: { login: linked } }), typed({ username: 'user_good' }), 2000);
    expect(advance(login, START + 3000).phase).toMatchObject({ status: 'SUCCESS' });
  });

  test('codes may be typed with spaces and dashes', () => {
    const login = answered(
      advance(answered(start(withAuthenticator), GOOD, 2000), START + 3000),
      typed({ totp: '123 4-56' }),
      3000,
    );
    expect(advance(login, START + 4000).phase).toMatchObject({ status: 'SUCCESS' });
  });
});

describe('outside actions', () => {
  const waiting = advance(
    answered(start(push), typed({ email: 'user_good@a.example', password: 'pass_good' }), 2000),
    START + 2900,
  );

  test('a message, fallbacks beside it, and it passes automatically', () => {
    expect(told(waiting)).toMatchObject({
      step: 'AWAITING_EXTERNAL_ACTION',
      message: expect.stringContaining('42'),
      fields: [{ name: 'totp' }],
      choices: [{ mfaType: 'sms' }, { mfaType: 'switch' }],
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
    const login = startScript({ script: passwordOnly, attempt: 2, pace: 1, identity, stored: true }, START);
    expect(waitingStep(advance(login, START + 3000))?.fields).toMatchObject([{ name: 'confirmation' }]);
  });
});
