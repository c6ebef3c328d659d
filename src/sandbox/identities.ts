import { ERROR_CODES, type ErrorCode } from '../protocol/error-codes';

/** The password of every identity. */
export const GOOD_PASSWORD = 'pass_good';
/** The one-time code of every identity. */
export const GOOD_CODE = '123456';

/** What becomes of a login. `times` may be Infinity. */
export type Outcome =
  | { readonly kind: 'success' }
  | { readonly kind: 'reject_password'; readonly times: number }
  | { readonly kind: 'reject_code'; readonly times: number }
  | { readonly kind: 'fail'; readonly code: ErrorCode; readonly websiteError?: string; readonly firstLoginOnly?: true }
  | { readonly kind: 'expire' }
  | { readonly kind: 'cancel' };

/**
 * An account that exists at every site. Its user name decides how a login ends. It is chosen by typing the user name
 * (`user_good`, or as an address with any domain: `user_good@example.com`) or the phone number, by picking it in an
 * account picker, or by ending the connection's `profile_name` with `+` and the user name (`alice+user_locked`, or
 * `alice+locked` for short), which also works at sites where nothing is typed. What an identity does, it does once the
 * password was accepted, or at the end of a login that asks for none.
 */
export interface Identity {
  readonly username: string;
  readonly password: string;
  readonly code: string;
  /** How a site that asks for a number knows this identity. */
  readonly phone: string;
  readonly title: string;
  /** What to type and what happens then, in plain words. */
  readonly description: string;
  readonly outcome: Outcome;
}

type Row = Pick<Identity, 'username' | 'title' | 'description' | 'outcome'>;

const people: readonly Row[] = [
  {
    username: 'user_good',
    title: 'Signs in',
    description:
      'With pass_good and the code 123456 the login succeeds. Any other password or code is rejected by the site.',
    outcome: { kind: 'success' },
  },
  {
    username: 'user_wrong_password_once',
    title: 'Wrong password, then right',
    description: 'The first password is rejected whatever it is; pass_good is accepted the second time.',
    outcome: { kind: 'reject_password', times: 1 },
  },
  {
    username: 'user_wrong_password',
    title: 'Always a wrong password',
    description: 'Every password is rejected; after the fifth the flow fails with credentials_invalid.',
    outcome: { kind: 'reject_password', times: Number.POSITIVE_INFINITY },
  },
  {
    username: 'user_wrong_code_once',
    title: 'Wrong code, then right',
    description: 'The first code is rejected whatever it is; 123456 is accepted the second time.',
    outcome: { kind: 'reject_code', times: 1 },
  },
  {
    username: 'user_wrong_code',
    title: 'Always a wrong code',
    description:
      'Every code is rejected; after the fifth the flow fails, with totp_code_rejected if it was an authenticator code.',
    outcome: { kind: 'reject_code', times: Number.POSITIVE_INFINITY },
  },
  {
    username: 'user_locked',
    title: 'Account locked',
    description: 'After the password the flow fails with account_locked.',
    outcome: { kind: 'fail', code: 'account_locked', websiteError: 'This account is locked. Try again in 30 minutes.' },
  },
  {
    username: 'user_rate_limited',
    title: 'Too many attempts',
    description: 'After the password the flow fails with rate_limited.',
    outcome: { kind: 'fail', code: 'rate_limited', websiteError: 'Too many attempts. Please wait a few minutes.' },
  },
  {
    username: 'user_captcha',
    title: 'Captcha',
    description: 'After the password the flow fails with captcha_blocked.',
    outcome: { kind: 'fail', code: 'captcha_blocked' },
  },
  {
    username: 'user_bot',
    title: 'Taken for a bot',
    description: 'After the password the flow fails with bot_detected.',
    outcome: { kind: 'fail', code: 'bot_detected' },
  },
  {
    username: 'user_site_error',
    title: 'The site is broken',
    description: 'After the password the flow fails with website_error.',
    outcome: { kind: 'fail', code: 'website_error', websiteError: 'Something went wrong on our side (E-4012).' },
  },
  {
    username: 'user_flaky',
    title: 'Fails once',
    description: 'The first login of a connection fails with network_error after the password; the next ones succeed.',
    outcome: { kind: 'fail', code: 'network_error', firstLoginOnly: true },
  },
  {
    username: 'user_expires',
    title: 'Expires while waiting',
    description:
      'After the password the site asks for one more code, and the flow expires 20 seconds later unless 123456 is given.',
    outcome: { kind: 'expire' },
  },
  {
    username: 'user_canceled',
    title: 'Canceled by the server',
    description: 'After the password the flow ends as CANCELED.',
    outcome: { kind: 'cancel' },
  },
];

const errors: readonly Row[] = ERROR_CODES.map((code) => ({
  username: `error_${code}`,
  title: `Fails with ${code}`,
  description: strikesWhileDiscovering(code)
    ? `After the password, or by profile name while discovering, the flow fails with ${code}.`
    : `After the password the flow fails with ${code}.`,
  outcome: { kind: 'fail', code },
}));

/** Every identity; the README, the demo and Storybook print this table. */
export const IDENTITIES: readonly Identity[] = [...people, ...errors].map((row, index) => ({
  ...row,
  password: GOOD_PASSWORD,
  code: GOOD_CODE,
  phone: `+1 555 01${String(index).padStart(2, '0')}`,
}));

/** Codes that belong to the time before anything is asked: an identity set by profile name fails there. */
export function strikesWhileDiscovering(code: ErrorCode): boolean {
  return ['login_form_not_found', 'navigation_confused', 'domain_not_allowed', 'network_error'].includes(code);
}

function digits(value: string): string {
  return value.replace(/\D/g, '');
}

/** The identity that a typed user name, address or phone number stands for. */
export function findIdentity(typed: string): Identity | null {
  const name = (typed.trim().split('@', 1)[0] ?? '').toLowerCase();
  const number = digits(typed);
  return (
    IDENTITIES.find((identity) => identity.username === name) ??
    (/^[+\d][\d\s().-]*$/.test(typed.trim())
      ? IDENTITIES.find((identity) => number !== '' && digits(identity.phone).endsWith(number) && number.length >= 7)
      : undefined) ??
    null
  );
}

/** The identity named by the end of a connection's `profile_name`: `alice+user_locked` or `alice+locked`. */
export function identityOfProfile(profileName: string): Identity | null {
  const at = profileName.lastIndexOf('+');
  if (at < 0) return null;
  const suffix = profileName.slice(at + 1);
  return findIdentity(suffix) ?? findIdentity(`user_${suffix}`);
}
