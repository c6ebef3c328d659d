import { describe, expect, test } from 'vitest';
import { ERROR_CODES, type ErrorCode } from '../protocol/error-codes';
import { recoveryOf } from './recovery';
import { ended, LOGIN } from './testing/states';
import { START, walk } from './testing/walk';

/** When a new login is offered, for every code that is documented. */
const DECISIONS: Record<ErrorCode, 'at once' | 'after 1 min' | 'after 5 min' | 'never'> = {
  login_form_not_found: 'at once',
  navigation_confused: 'at once',
  domain_not_allowed: 'never',
  stuck_in_loop: 'at once',
  max_attempts_reached: 'at once',
  website_error: 'at once',
  network_error: 'at once',
  element_not_found: 'at once',
  credentials_invalid: 'at once',
  mfa_required: 'at once',
  external_action_required: 'at once',
  unsupported_auth_method: 'never',
  bot_detected: 'at once',
  captcha_blocked: 'at once',
  session_expired: 'at once',
  no_active_flow: 'at once',
  flow_failed: 'at once',
  awaiting_input_timeout: 'at once',
  external_action_timeout: 'at once',
  max_steps_exceeded: 'at once',
  browser_error: 'at once',
  internal_error: 'at once',
  totp_required: 'at once',
  sms_code_required: 'at once',
  email_code_required: 'at once',
  totp_code_rejected: 'at once',
  account_choice_required: 'at once',
  customer_input_required: 'at once',
  account_locked: 'after 5 min',
  rate_limited: 'after 1 min',
};

const RESTARTS = {
  'at once': { canRestart: true, restartAt: null },
  'after 1 min': { canRestart: true, restartAt: START + 60_000 },
  'after 5 min': { canRestart: true, restartAt: START + 300_000 },
  never: { canRestart: false, restartAt: null },
} as const;

test.each(ERROR_CODES)('%s', (code) => {
  const failed = walk()
    .reads(LOGIN)
    .reads(ended('FAILED', { error_code: code }));
  expect(failed.screen).toMatchObject({ kind: 'failed', errorCode: code, ...RESTARTS[DECISIONS[code]] });
  const isRecoverable = DECISIONS[code] !== 'never';
  expect(failed.outcome).toMatchObject({ details: { errorCode: code, recoverable: isRecoverable } });
});

describe('a code that nobody documented', () => {
  test.each(['weather_too_bad', 'constructor', '__proto__', 'ACCOUNT_LOCKED'])('%s is told as it came', (code) => {
    const { screen } = walk().reads(ended('FAILED', { error_code: code }));
    expect(screen).toMatchObject({ kind: 'failed', errorCode: code, ...RESTARTS['at once'] });
  });

  test('none at all may be tried again', () => {
    expect(recoveryOf(null)).toEqual({ canRestart: true, wait: 0 });
  });
});
