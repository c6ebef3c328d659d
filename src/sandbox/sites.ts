import type { Dialect } from '../kernel-api/dialects';
import type { Script } from './script/script';
import * as forms from './sites/forms';
import * as methods from './sites/methods';
import * as odd from './sites/odd';
import * as passwords from './sites/passwords';
import * as pickers from './sites/pickers';

/** A website that exists only in the sandbox. Its domain chooses the shape of the login. */
export interface Site {
  readonly id: string;
  /** What to create a connection with. */
  readonly domain: string;
  readonly title: string;
  /** What it asks and what to do, in one plain sentence or two. */
  readonly description: string;
  readonly dialect: Dialect;
  readonly script: Script;
}

interface Row {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly script: Script;
  /** `legacy` alone when the site asks for nothing that the other dialect would say differently. */
  readonly dialects?: readonly Dialect[];
}

const ROWS = [
  {
    id: 'password',
    title: 'Password',
    description: 'User name and password on one page.',
    script: passwords.passwordOnly,
  },
  {
    id: 'identifier-first',
    title: 'Email, then password',
    description: 'The email address first, the password on the next page.',
    script: passwords.identifierFirst,
  },
  {
    id: 'sms-code',
    title: 'Password and SMS code',
    description: 'Email and password, then the code 123456 "sent" by SMS.',
    script: passwords.withSmsCode,
  },
  {
    id: 'email-code',
    title: 'Password and email code',
    description: 'Email and password, then the code 123456 "sent" by email.',
    script: passwords.withEmailCode,
  },
  {
    id: 'authenticator',
    title: 'Password and authenticator code',
    description:
      'User name and password, then the authenticator code 123456. Domains that name no site behave like this.',
    script: passwords.withAuthenticator,
  },
  {
    id: 'phone',
    title: 'Phone number and code',
    description: 'A mobile number (+1 555 0100 is user_good), then the code 123456. No password.',
    script: passwords.phone,
  },
  {
    id: 'mfa-picker',
    title: 'Choice of second factor',
    description:
      'User name and password, then a choice of SMS to two numbers, call, email, app or push; "Try another way" offers a security key and backup codes.',
    script: methods.methodPicker,
  },
  {
    id: 'account-picker',
    title: 'Account picker',
    description: 'Choose one of three accounts (one of them is locked) or another one, then the password.',
    script: pickers.accountPicker,
  },
  {
    id: 'organization-picker',
    title: 'Organisation picker',
    description: 'Email and password, then one of three organisations.',
    script: pickers.organizationPicker,
  },
  {
    id: 'organization-picker-long',
    title: 'Long organisation picker',
    description: 'Email and password, then one of two hundred organisations.',
    script: pickers.organizationPickerLong,
  },
  {
    id: 'sso',
    title: 'Single sign-on only',
    description:
      'Buttons and no form. Google and Acme ID sign in at once, Microsoft asks for email and password, GitHub for a code too.',
    script: pickers.ssoOnly,
  },
  {
    id: 'sso-and-form',
    title: 'Form and single sign-on',
    description: 'Email and password, or Google, Apple or company SSO beside them.',
    script: pickers.ssoAndForm,
  },
  {
    id: 'everything',
    title: 'Everything at once',
    description: 'A form, SSO buttons, kinds of account and other ways to sign in, all on one page.',
    script: pickers.everythingAtOnce,
  },
  {
    id: 'push',
    title: 'Push with a number',
    description:
      'Email and password, then "tap 42" in an app: it is approved automatically after 9 seconds. A code field and other methods are offered meanwhile.',
    script: methods.push,
  },
  {
    id: 'security-key',
    title: 'Security key',
    description: 'User name and password, then a touch of a key, which happens automatically after 8 seconds.',
    script: methods.securityKey,
  },
  {
    id: 'passkey',
    title: 'Passkey',
    description:
      'A user name or a passkey button; the passkey confirms automatically after 8 seconds, or use the password.',
    script: methods.passkey,
  },
  {
    id: 'magic-link',
    title: 'Link by email',
    description: 'The email address, then a link that "is opened" automatically after 12 seconds.',
    script: methods.magicLink,
  },
  {
    id: 'linked-password',
    title: 'Password as one of the methods',
    description:
      'The email address, then a password field that belongs to the option "Enter your password", or a code.',
    script: methods.linkedPassword,
  },
  {
    id: 'stored',
    title: 'Stored credentials',
    description: 'Asks nothing: the login succeeds automatically.',
    script: passwords.stored,
    dialects: ['legacy'],
  },
  {
    id: 'every-field',
    title: 'Every type of field',
    description: 'One field of each type. User name, password and the two codes (123456) are checked.',
    script: forms.everyField,
  },
  {
    id: 'twenty-fields',
    title: 'Twenty fields',
    description: 'User name, password and eighteen questions; any answer will do for those.',
    script: forms.twentyFields,
  },
  {
    id: 'awkward-names',
    title: 'Awkward field names',
    description:
      'Fields called user.email, login[password], __proto__ and the like, two with one label and one with none.',
    script: forms.awkwardNames,
  },
  {
    id: 'optional-fields',
    title: 'Optional fields',
    description: 'User name and password, and three fields that may stay empty.',
    script: forms.optionalFields,
  },
  {
    id: 'long-texts',
    title: 'Long and hostile texts',
    description: 'Texts of several hundred characters, endless words, right-to-left scripts, and markup shown as text.',
    script: forms.longTexts,
  },
  {
    id: 'slow',
    title: 'Slow',
    description: 'INITIALIZED for 3 seconds, discovery for 14, and 40 seconds after each submission.',
    script: passwords.slow,
    dialects: ['legacy'],
  },
  {
    id: 'human-intervention',
    title: 'A person must step in',
    description: 'User name and password, then a step for the live browser, done automatically after 30 seconds.',
    script: odd.humanIntervention,
    dialects: ['legacy'],
  },
  {
    id: 'unknown-step',
    title: 'Unknown step',
    description: 'A step that no document names; it passes automatically after a minute.',
    script: odd.unknownStep,
    dialects: ['legacy'],
  },
  {
    id: 'no-hosted-page',
    title: 'Unknown step, no hosted page',
    description: 'The same, with no hosted page to fall back on.',
    script: odd.noHostedPage,
    dialects: ['legacy'],
  },
  {
    id: 'empty-prompt',
    title: 'Empty prompt',
    description: 'Waits for input but names nothing to give; it passes automatically after a minute.',
    script: odd.emptyPrompt,
  },
  {
    id: 'both-dialects',
    title: 'Both dialects together',
    description: 'User name and password, then a choice of method; every prompt is sent in both dialects.',
    script: methods.methodPicker,
    dialects: ['both'],
  },
] as const satisfies readonly Row[];

/** A site in the older of its dialects. Who keeps a list of sites keys it by this, so that another one is asked for. */
export type SiteId = (typeof ROWS)[number]['id'];

function site(row: Row, dialect: Dialect): Site {
  const canonical = dialect === 'canonical';
  return {
    id: canonical ? `${row.id}.canonical` : row.id,
    domain: canonical ? `${row.id}.canonical.example` : `${row.id}.example`,
    title: canonical ? `${row.title} (canonical)` : row.title,
    description: row.description,
    dialect,
    script: row.script,
  };
}

/**
 * Every site. `password.example` speaks the dialect of the documents; its twin `password.canonical.example` runs the
 * same script on the newer one. The README, the demo and Storybook print this table.
 */
export const SITES: readonly Site[] = ROWS.flatMap((row: Row) =>
  (row.dialects ?? (['legacy', 'canonical'] as const)).map((dialect) => site(row, dialect)),
);

const FALLBACK: Omit<Site, 'domain'> = site(
  {
    id: 'any',
    title: 'Any other domain',
    description: 'User name and password, then the authenticator code 123456.',
    script: passwords.withAuthenticator,
  },
  'legacy',
);

/** The site behind a domain; one that the table does not name behaves as password and authenticator code. */
export function siteOf(domain: string): Site {
  const name = domain.toLowerCase().replace(/^www\./, '');
  return SITES.find((each) => each.domain === name) ?? { ...FALLBACK, domain };
}
