import type { Stage } from '../src/sandbox';

/** A state of a connection in which a screen can be looked at. Its data comes from the sandbox. */
export interface ScreenState {
  /** Names stories, screenshots and tests. */
  readonly name: string;
  readonly domain: string;
  readonly stage: Stage;
  /** What the widget sees first: the stage is then news to it. Default the stage itself. */
  readonly before?: Stage;
  /** `record_session` of the connection; default false. */
  readonly recorded?: boolean;
  /** Show the consent screen rather than what is behind it; default false. */
  readonly consent?: boolean;
  /** Answers reads with this status instead. */
  readonly errorStatus?: number;
  /** In seconds, with that: the server asks to be left alone. */
  readonly retryAfter?: number;
  /** The first read that is answered so; default 1. */
  readonly errorsFrom?: number;
  /** Whether the error has the API's body; default true. */
  readonly hasErrorBody?: boolean;
  /** There is no connection to be read yet, and this is what comes of making one, or with `handoffCode` of exchanging that. */
  readonly connect?: {
    readonly handoffCode?: string;
    readonly status: number;
    readonly code: string;
    /** Seconds. */
    readonly retryAfter?: number;
  };
  /** Answers no read at all. */
  readonly silent?: boolean;
}

const waiting = (step?: string, more: Partial<Extract<Stage, { at: 'waiting' }>> = {}): Stage =>
  step === undefined ? { at: 'waiting', ...more } : { at: 'waiting', step, ...more };

/** Every screen kind, in every state of it that looks different. */
export const SCREEN_STATES: readonly ScreenState[] = [
  { name: 'idle', domain: 'password.example', stage: { at: 'idle' }, consent: true },
  { name: 'idle without consent', domain: 'password.example', stage: { at: 'idle' } },
  { name: 'consent', domain: 'password.example', stage: { at: 'discovering' }, consent: true },
  { name: 'idle, recorded', domain: 'password.example', stage: { at: 'idle' }, recorded: true },
  {
    name: 'consent, recorded',
    domain: 'password.example',
    stage: { at: 'discovering' },
    recorded: true,
    consent: true,
  },
  { name: 'recorded, consent asked elsewhere', domain: 'password.example', stage: waiting(), recorded: true },
  { name: 'discovering', domain: 'password.example', stage: { at: 'discovering' } },
  { name: 'user name and password', domain: 'password.example', stage: waiting() },
  { name: 'email first', domain: 'identifier-first.example', stage: waiting() },
  { name: 'password alone', domain: 'identifier-first.example', stage: waiting('password') },
  {
    name: 'wrong password',
    domain: 'password.example',
    stage: waiting(undefined, { websiteError: 'Incorrect password. Try again or reset it.' }),
  },
  {
    name: 'rejected field, canonical',
    domain: 'password.canonical.example',
    stage: waiting(undefined, { websiteError: 'Incorrect password.', rejectedFields: ['password'] }),
  },
  { name: 'code', domain: 'authenticator.example', stage: waiting('code') },
  { name: 'code by text message', domain: 'sms-code.example', stage: waiting('code') },
  { name: 'expiring soon', domain: 'sms-code.example', stage: waiting('code', { expiresIn: 95_000 }) },
  { name: 'method picker', domain: 'mfa-picker.example', stage: waiting('method') },
  { name: 'method picker, canonical', domain: 'mfa-picker.canonical.example', stage: waiting('method') },
  { name: 'linked password', domain: 'linked-password.example', stage: waiting('method') },
  { name: 'account picker', domain: 'account-picker.example', stage: waiting() },
  { name: '200 organizations', domain: 'organization-picker-long.example', stage: waiting('organization') },
  { name: 'providers', domain: 'sso.example', stage: waiting() },
  { name: 'providers beside a form', domain: 'sso-and-form.example', stage: waiting() },
  { name: 'everything at once', domain: 'everything.example', stage: waiting() },
  { name: 'every field type', domain: 'every-field.example', stage: waiting() },
  { name: 'twenty fields', domain: 'twenty-fields.example', stage: waiting() },
  { name: 'awkward names', domain: 'awkward-names.example', stage: waiting() },
  { name: 'optional fields', domain: 'optional-fields.example', stage: waiting() },
  { name: 'long texts', domain: 'long-texts.example', stage: waiting() },
  { name: 'push', domain: 'push.example', stage: waiting('push') },
  { name: 'security key', domain: 'security-key.example', stage: waiting('key') },
  { name: 'magic link', domain: 'magic-link.example', stage: waiting('link') },
  { name: 'submitting', domain: 'password.example', stage: { at: 'submitting' } },
  { name: 'intervention', domain: 'human-intervention.example', stage: waiting('human') },
  { name: 'unknown step', domain: 'unknown-step.example', stage: waiting() },
  { name: 'unknown step without a hosted page', domain: 'no-hosted-page.example', stage: waiting() },
  { name: 'empty prompt', domain: 'empty-prompt.example', stage: waiting() },
  { name: 'succeeded', domain: 'password.example', before: { at: 'submitting' }, stage: { at: 'succeeded' } },
  { name: 'already connected', domain: 'password.example', stage: { at: 'authenticated' } },
  {
    name: 'failed, wrong credentials',
    domain: 'password.example',
    stage: { at: 'failed', errorCode: 'credentials_invalid', websiteError: 'Your password is wrong.' },
  },
  {
    name: 'failed, locked',
    domain: 'password.example',
    stage: { at: 'failed', errorCode: 'account_locked', websiteError: 'This account is locked for 30 minutes.' },
  },
  { name: 'failed, captcha', domain: 'password.example', stage: { at: 'failed', errorCode: 'captcha_blocked' } },
  { name: 'expired', domain: 'password.example', stage: { at: 'expired' } },
  { name: 'canceled', domain: 'password.example', stage: { at: 'canceled' } },
  { name: 'never answered', domain: 'password.example', stage: { at: 'idle' }, silent: true },
  {
    name: 'site not allowed',
    domain: 'password.example',
    stage: { at: 'idle' },
    connect: { status: 403, code: 'domain_not_allowed' },
  },
  {
    name: 'too many tries',
    domain: 'password.example',
    stage: { at: 'idle' },
    connect: { status: 429, code: 'rate_limited', retryAfter: 45 },
  },
  {
    name: 'connecting failed',
    domain: 'password.example',
    stage: { at: 'idle' },
    connect: { status: 502, code: 'upstream_error' },
  },
  {
    name: 'handoff code used',
    domain: 'password.example',
    stage: { at: 'idle' },
    connect: { handoffCode: 'used', status: 410, code: 'gone' },
  },
  { name: 'no access', domain: 'password.example', stage: { at: 'idle' }, errorStatus: 401 },
  { name: 'not found', domain: 'password.example', stage: { at: 'idle' }, errorStatus: 404 },
  {
    name: 'nothing at the endpoint',
    domain: 'password.example',
    stage: { at: 'idle' },
    errorStatus: 404,
    hasErrorBody: false,
  },
  { name: 'server down over a form', domain: 'password.example', stage: waiting(), errorStatus: 502, errorsFrom: 2 },
  {
    name: 'server asks to wait',
    domain: 'password.example',
    stage: waiting(),
    errorStatus: 503,
    retryAfter: 600,
    errorsFrom: 2,
  },
  { name: 'unreachable', domain: 'password.example', stage: { at: 'idle' }, errorStatus: 502 },
];

/** The connection of a state, for a sandbox to make, as the widget sees it first. */
export function connectionOf({ domain, stage, before = stage, recorded = false }: ScreenState) {
  return { domain, stage: before, record_session: recorded };
}
