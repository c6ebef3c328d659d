import type { PageReading } from '../../src/engine/reading/reading';
import type { PageSnapshot } from '../../src/engine/reading/snapshot';

/** What a page of the corpus asks for, as one would say it. Members that are left out are empty. */
export interface Expected {
  /** `type: label`, in order. */
  readonly fields?: readonly string[];
  /** The name of the button that sends them. */
  readonly submit?: string;
  /** `type: label`, with the method for ways to prove who one is. */
  readonly choices?: readonly string[];
  readonly external?: string;
  readonly number?: string;
  readonly siteError?: string;
  readonly obstacle?: string;
  readonly signedIn?: string;
  /** The name of the first link to a login form. */
  readonly loginLink?: string;
  readonly cookieReject?: string;
  /** The name of what puts a message away that lies on the form. */
  readonly messageBox?: string;
  /** Something is wanted that no rule knows. */
  readonly openQuestion?: true;
}

export function summaryOf(reading: PageReading, { frames }: PageSnapshot): Expected {
  const nameOf = (target: { frame: number; element: number } | null | undefined) =>
    target
      ? frames[target.frame]?.buttons.find(({ element }) => element === target.element)?.text || '(no name)'
      : undefined;
  const all = {
    fields: reading.fields.map(({ type, label }) => `${type}: ${label}`),
    submit: reading.fields.length > 0 ? nameOf(reading.submit) : undefined,
    choices: reading.choices.map(({ type, mfaType, label }) => `${mfaType ?? type}: ${label}`),
    external: reading.external?.message,
    number: reading.external?.number ?? undefined,
    siteError: reading.siteError ?? undefined,
    obstacle: reading.obstacle ?? undefined,
    signedIn: reading.signedInControl ?? undefined,
    loginLink: nameOf(reading.loginLinks[0]),
    cookieReject: nameOf(reading.cookieReject),
    messageBox: nameOf(reading.messageBox),
    openQuestion: reading.hasOpenQuestion ? (true as const) : undefined,
  };
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}

const USER_AND_PASSWORD = ['identifier: Username', 'password: Password'];

/** Each page of `pages/`, by its name without `.html`, and what a person would say it asks. */
export const CORPUS: Readonly<Record<string, Expected>> = {
  'plain-table': { fields: ['identifier: User:', 'password: Pass:'], submit: 'OK' },
  'marked-required': { fields: ['identifier: User:', 'password: Pass:'], submit: 'OK' },
  'label-with-link': { fields: ['identifier: Name', 'password: Password'], submit: 'Sign in' },
  'unnamed-inputs': { fields: ['identifier: Log in', 'password: '], submit: 'Go' },
  'react-div-buttons': { fields: ['identifier: Email', 'password: Password'], submit: 'Sign in' },
  'shadow-dom': { fields: USER_AND_PASSWORD, submit: 'Log in' },
  'same-site-frame': { fields: ['identifier: E-mail', 'password: Password'], submit: 'Sign in' },
  modal: { fields: ['identifier: Email', 'password: Password'], submit: 'Log in' },
  'native-dialog': { fields: ['identifier: User name', 'password: Password'], submit: 'Sign in' },
  'one-form-for-all': { fields: USER_AND_PASSWORD, submit: 'Log in' },
  'identifier-first': { fields: ['identifier: Email or phone'], submit: 'Next' },
  'animated-panels': { fields: ['password: Password'], submit: 'Sign in' },
  'password-next': { fields: ['password: Enter your password'], submit: 'Next', choices: ['switch: Try another way'] },
  'split-code': {
    fields: ['code: '],
    submit: 'Verify',
    choices: ['other: Resend code', 'switch: Try another way'],
  },
  'one-code-over-slots': {
    fields: ['totp_code: Authentication code'],
    submit: 'Verify',
    choices: ['other: Use a recovery code'],
  },
  'sms-code': { fields: ['code: Verification code'], submit: 'Confirm', choices: ['other: Send a new code'] },
  'method-radios': {
    choices: [
      'sms: Text message to +1 (•••) •••-1234',
      'sms: Text message to +1 (•••) •••-9876',
      'email: Email to j•••@example.com',
    ],
    openQuestion: true,
  },
  'method-buttons': {
    choices: [
      'sms: Get a code by SMS at ••• ••67',
      'call: Call me at ••• ••67',
      'totp: Use your authenticator app',
      'push: Approve on your phone',
      'other: Enter a backup code',
    ],
  },
  'account-picker': {
    choices: ['account: Jo Doe jo@example.com', 'account: Jo at work jo@work.example', 'account: Use another account'],
  },
  'organization-picker': {
    choices: ['account: Acme Corp', 'account: Globex', 'account: Initech'],
    signedIn: 'log_out',
  },
  'providers-and-form': {
    fields: ['identifier: Email', 'password: Password'],
    submit: 'Log in',
    choices: [
      'sso_provider: Continue with Google',
      'sso_provider: Sign in with Apple',
      'sso_provider: Log in with Acme ID',
    ],
  },
  'provider-icons': {
    fields: ['identifier: Username or email', 'password: Password'],
    submit: '(no name)',
    choices: ['sso_provider: Github', 'sso_provider: Google'],
  },
  'only-providers': {
    choices: [
      'sso_provider: Continue with Google',
      'sso_provider: Continue with GitHub',
      'sso_provider: Continue with SSO',
    ],
  },
  'cookie-banner': {
    fields: ['identifier: Email', 'password: Password'],
    submit: 'Sign in',
    cookieReject: 'Only necessary',
  },
  'signup-beside': { fields: ['identifier: Username or email address', 'password: Password'], submit: 'Log in' },
  'signup-only': { loginLink: 'Log in', openQuestion: true },
  'newsletter-only': { loginLink: 'Sign in' },
  'contact-form': { openQuestion: true },
  honeypots: { fields: USER_AND_PASSWORD, submit: 'Login' },
  'error-alert': { fields: USER_AND_PASSWORD, submit: 'Sign in', siteError: 'Incorrect username or password.' },
  'error-red-text': {
    fields: ['identifier: Login', 'password: Password'],
    submit: 'Enter',
    siteError: 'Wrong password, 2 attempts left',
  },
  'error-aria-invalid': {
    fields: ['identifier: Email', 'password: Password'],
    submit: 'Sign in',
    siteError: "We couldn't find an account with that address.",
  },
  locked: {
    fields: USER_AND_PASSWORD,
    submit: 'Sign in',
    siteError: 'Your account has been locked after too many failed attempts. Contact your administrator.',
    obstacle: 'account_locked',
  },
  'rate-limited': {
    fields: USER_AND_PASSWORD,
    submit: 'Sign in',
    siteError: 'Too many login attempts. Try again in 5 minutes.',
    obstacle: 'rate_limited',
  },
  'wrong-or-locked': {
    fields: USER_AND_PASSWORD,
    submit: 'Sign in',
    siteError: 'Wrong username or password, or your account is locked.',
  },
  'captcha-frame': { fields: USER_AND_PASSWORD, submit: 'Sign in', obstacle: 'captcha' },
  'captcha-letters': { fields: USER_AND_PASSWORD, submit: 'Login', obstacle: 'captcha' },
  'are-you-human': { obstacle: 'captcha' },
  'push-number': {
    external: 'We sent a notification to your device. Open the app and tap the number below.',
    number: '42',
    choices: ['switch: Try another way'],
  },
  'magic-link': { external: 'We sent you a link to sign in. It works for 15 minutes.' },
  'passkey-only': { obstacle: 'passkey_only' },
  dashboard: { signedIn: 'log_out' },
  'settings-signed-in': { signedIn: 'log_out' },
  'password-expired': { openQuestion: true },
  'message-box': { siteError: 'You entered an incorrect password', messageBox: 'OK' },
  'two-factor-token': { fields: ['totp_code: Two-factor token or recovery code'], submit: 'Continue login' },
  'code-below-menu': { fields: ['code: Code'], submit: 'Verify', signedIn: 'log_out' },
  workplace: { signedIn: 'log_out' },
  'system-overview': {},
  terms: { signedIn: 'log_out', openQuestion: true },
  'memorable-letters': { signedIn: 'log_out', openQuestion: true },
  sessions: {},
  'home-with-link': { loginLink: 'Log in' },
  'token-only': { fields: ['password: Password or token:'], submit: 'Log in' },
  'floating-placeholders': { fields: ['identifier: Customer number', 'password: PIN'], submit: 'Log on' },
  'country-code': { fields: ['identifier: Phone number'], submit: 'Continue' },
  'frozen-prototypes': { fields: USER_AND_PASSWORD, submit: 'Sign in' },
  german: {
    fields: ['identifier: Kundennummer oder E-Mail-Adresse', 'password: Geheimzahl / Passwort'],
    submit: 'Jetzt anmelden',
    cookieReject: 'Nur notwendige Cookies',
  },
  japanese: { fields: ['identifier: 会員番号またはメールアドレス', 'password: パスワード'], submit: 'ログイン' },
  arabic: { fields: ['identifier: البريد الإلكتروني أو رقم الهاتف', 'password: كلمة المرور'], submit: 'تسجيل الدخول' },
};
