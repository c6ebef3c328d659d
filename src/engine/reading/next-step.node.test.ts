import { describe, expect, it } from 'vitest';
import { type Circumstances, isSignedIn, type NextStep, nextStep } from './next-step';
import type { PageReading, ReadChoice, ReadField } from './reading';

const controls = (count: number) => Array.from({ length: count }, (_, index) => `Control ${index}`);
const EMPTY: PageReading = {
  url: 'https://example.com/login',
  title: '',
  fields: [],
  submit: null,
  actionOrigin: null,
  choices: [],
  external: null,
  siteError: null,
  obstacle: null,
  signedInControl: null,
  canLogOut: false,
  controls: controls(9),
  doors: [],
  hasOtherPasswordForm: false,
  hasOpenQuestion: false,
  turnsAway: false,
  loginOffer: null,
  messageBox: null,
  loginLinks: [],
  cookieReject: null,
  lines: [],
};
const field = (id: string) => ({ id, type: 'password', targets: [] }) as unknown as ReadField;
const choice = (id: string) => ({ id, type: 'mfa_method' }) as unknown as ReadChoice;
const FORM = { ...EMPTY, fields: [field('password')], controls: ['Log in', 'Forgot password'] };
const HOME = { ...EMPTY, url: 'https://example.com/home' };

type Row = [what: string, reading: Partial<PageReading>, circumstances: Partial<Circumstances>, next: NextStep];

const START: Circumstances = {
  hasActed: false,
  before: null,
  storageChanged: false,
  httpStatus: 200,
  isChallenged: false,
  linksFollowed: 0,
};
const ACTED: Circumstances = { ...START, hasActed: true, before: FORM };

function step(reading: Partial<PageReading>, circumstances: Circumstances): NextStep {
  return nextStep({ ...EMPTY, ...reading }, circumstances);
}

describe('before anybody did anything', () => {
  it.each<Row>([
    ['a form is asked', FORM, {}, { kind: 'ask', isRejected: false }],
    ['choices are asked', { choices: [choice('sms')] }, {}, { kind: 'ask', isRejected: false }],
    [
      'a form is no rejection, whatever stands on it',
      { ...FORM, siteError: 'Wrong' },
      {},
      { kind: 'ask', isRejected: false },
    ],
    ['a form that warns is asked', { ...FORM, obstacle: 'rate_limited' }, {}, { kind: 'ask', isRejected: false }],
    ['a link is followed', { loginLinks: [{ frame: 0, element: 1 }] }, {}, { kind: 'follow_link' }],
    [
      'a third link is not',
      { loginLinks: [{ frame: 0, element: 1 }] },
      { linksFollowed: 2 },
      { kind: 'hand_over', code: 'login_form_not_found' },
    ],
    ['somebody who is signed in is verified', { signedInControl: 'log_out' }, {}, { kind: 'verify' }],
    [
      '"my account" is no sign',
      { signedInControl: 'account' },
      {},
      { kind: 'hand_over', code: 'login_form_not_found' },
    ],
    ['a blank page is handed over', {}, {}, { kind: 'hand_over', code: 'login_form_not_found' }],
    ['a captcha is handed over', { ...FORM, obstacle: 'captcha' }, {}, { kind: 'hand_over', code: 'captcha_blocked' }],
    [
      'a passkey is handed over',
      { obstacle: 'passkey_only' },
      {},
      { kind: 'hand_over', code: 'unsupported_auth_method' },
    ],
    [
      'what the browser itself would ask for fails',
      {},
      { httpStatus: 401, isChallenged: true },
      { kind: 'fail', code: 'unsupported_auth_method' },
    ],
    [
      'a form beside it is asked all the same',
      FORM,
      { httpStatus: 401, isChallenged: true },
      { kind: 'ask', isRejected: false },
    ],
    [
      'so is a link followed',
      { loginLinks: [{ frame: 0, element: 1 }] },
      { httpStatus: 401, isChallenged: true },
      { kind: 'follow_link' },
    ],
    ['a broken site fails', {}, { httpStatus: 503 }, { kind: 'fail', code: 'website_error' }],
    ['a site that wants us to wait fails', {}, { httpStatus: 429 }, { kind: 'fail', code: 'rate_limited' }],
  ])('%s', (_, reading, circumstances, next) => expect(step(reading, { ...START, ...circumstances })).toEqual(next));
});

describe('after an answer', () => {
  const LINKS = { loginLinks: [{ frame: 0, element: 1 }] };
  it.each<Row>([
    [
      'the same with an error is a rejection',
      { ...FORM, siteError: 'Wrong password' },
      {},
      { kind: 'ask', isRejected: true },
    ],
    [
      'a form that has come back without what it accepted, with an error, is a rejection',
      { ...FORM, siteError: 'Wrong' },
      { before: { ...FORM, fields: [{ ...field('server'), type: 'text' }, field('password')] } },
      { kind: 'ask', isRejected: true },
    ],
    [
      'a secret that was not asked before is none',
      { ...FORM, siteError: 'Wrong' },
      { before: { ...FORM, fields: [{ ...field('name'), type: 'identifier' }] } },
      { kind: 'ask', isRejected: false },
    ],
    ['the same without one is asked again', FORM, {}, { kind: 'ask', isRejected: false }],
    [
      'something else is the next prompt',
      { fields: [field('code')], siteError: 'Sent' },
      {},
      { kind: 'ask', isRejected: false },
    ],
    ['an approval is waited for', { external: { message: 'Tap yes', number: null } }, {}, { kind: 'external' }],
    [
      'an approval with other ways too',
      { external: { message: 'Tap yes', number: null }, choices: [choice('sms')] },
      {},
      { kind: 'external' },
    ],
    ['a lock fails', { ...FORM, obstacle: 'account_locked' }, {}, { kind: 'fail', code: 'account_locked' }],
    ['too many attempts fail', { ...FORM, obstacle: 'rate_limited' }, {}, { kind: 'fail', code: 'rate_limited' }],
    ['another address is verified', HOME, {}, { kind: 'verify' }],
    ['a new cookie is verified', {}, { storageChanged: true }, { kind: 'verify' }],
    ['a control to log out is verified', { signedInControl: 'log_out' }, {}, { kind: 'verify' }],
    ['no second sign is no success', {}, {}, { kind: 'hand_over', code: 'navigation_confused' }],
    [
      'a control that was there before is no sign',
      { signedInControl: 'account' },
      { before: { ...FORM, signedInControl: 'account' } },
      { kind: 'hand_over', code: 'navigation_confused' },
    ],
    [
      'a query that changed is no other address',
      { url: 'https://example.com/login?failed=1' },
      {},
      { kind: 'hand_over', code: 'navigation_confused' },
    ],
    ['an error page is no success', HOME, { httpStatus: 403 }, { kind: 'hand_over', code: 'navigation_confused' }],
    [
      'an error without a form is no success',
      { ...HOME, siteError: 'Login failed' },
      { storageChanged: true },
      { kind: 'hand_over', code: 'website_error' },
    ],
    [
      'a password that has to be changed is no success',
      { ...HOME, hasOtherPasswordForm: true },
      { storageChanged: true },
      { kind: 'hand_over', code: 'customer_input_required' },
    ],
    [
      'terms to be agreed to are no success',
      { ...HOME, hasOpenQuestion: true, signedInControl: 'log_out' },
      { storageChanged: true },
      { kind: 'hand_over', code: 'customer_input_required' },
    ],
    [
      'the same page without its form is no place',
      {},
      { storageChanged: true, before: { ...FORM, controls: controls(9) } },
      { kind: 'hand_over', code: 'navigation_confused' },
    ],
    [
      'a page that asks to come back later is no place',
      { ...HOME, turnsAway: true },
      { storageChanged: true },
      { kind: 'hand_over', code: 'navigation_confused' },
    ],
    ['links to a login are not followed any more', LINKS, {}, { kind: 'hand_over', code: 'navigation_confused' }],
  ])('%s', (_, reading, circumstances, next) => expect(step(reading, { ...ACTED, ...circumstances })).toEqual(next));
});

it('a page with next to nothing to press may only be a word in between', () => {
  expect(step({ ...HOME, controls: controls(2) }, ACTED)).toEqual({ kind: 'hand_over', code: 'navigation_confused' });
  expect(step({ ...HOME, controls: controls(1), signedInControl: 'log_out' }, ACTED)).toEqual({ kind: 'verify' });
});

describe('the login page, opened once more', () => {
  it.each<[string, Partial<PageReading>, number, boolean]>([
    ['asks for nothing', HOME, 200, true],
    ['asks again', FORM, 200, false],
    ['has next to nothing to press', { ...HOME, controls: controls(2) }, 200, false],
    ['asks to choose', { choices: [choice('sms')] }, 200, false],
    ['waits for the phone', { external: { message: 'Tap yes', number: null } }, 200, false],
    ['wants to know whether it is a person', { obstacle: 'captcha' }, 200, false],
    ['wants a new password', { hasOtherPasswordForm: true }, 200, false],
    ['is an error', HOME, 404, false],
    ['wants something else', { hasOpenQuestion: true, signedInControl: 'log_out' }, 200, false],
    ['says that it went wrong', { siteError: 'Something went wrong' }, 200, false],
    [
      'says that something went wrong to somebody who can log out',
      { siteError: 'No news today, sorry', signedInControl: 'log_out' },
      200,
      true,
    ],
    ['asks to come back later', { turnsAway: true }, 200, false],
    ['asks to come back later, beside "log out"', { turnsAway: true, signedInControl: 'log_out' }, 200, false],
    [
      'says that the password was wrong, whatever else there is',
      { siteError: 'The password is incorrect.', signedInControl: 'log_out', controls: controls(40) },
      200,
      false,
    ],
    ['is settings with a password form', { hasOtherPasswordForm: true, signedInControl: 'log_out' }, 200, true],
  ])('%s', (_, reading, httpStatus, expected) => {
    expect(isSignedIn({ reading: { ...EMPTY, ...reading }, httpStatus })).toBe(expected);
  });
});

it('a login page that offers a stranger the same, and a form besides, is no place', () => {
  const stranger = { ...FORM, controls: [...controls(9), 'Log in'] };
  expect(isSignedIn({ reading: HOME, httpStatus: 200 }, stranger)).toBe(false);
  expect(isSignedIn({ reading: { ...HOME, controls: [...controls(9), 'Ada'] }, httpStatus: 200 }, stranger)).toBe(true);
});
