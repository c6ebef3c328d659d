/**
 * What sites say, in one language. Each concept is a list of phrases between bars; `*` stands for a few words in between.
 * A phrase in a script that has spaces is found at the beginning of a word, short ones (up to four letters) only as whole
 * words; in other scripts it is found anywhere. Capitals and accents do not count.
 */
export interface Words {
  // What a field asks for.
  readonly username: string;
  readonly email: string;
  readonly phone: string;
  readonly password: string;
  /** A code that is used once. */
  readonly code: string;
  /** An app that makes codes. */
  readonly authenticator: string;
  /** The password once more, or a new one. */
  readonly newPassword: string;
  /** What only a registration asks for. */
  readonly personalName: string;
  readonly organization: string;

  // What a button or link does.
  readonly logIn: string;
  readonly next: string;
  readonly verify: string;
  readonly signUp: string;
  readonly forgot: string;
  readonly newsletter: string;
  readonly search: string;
  readonly logOut: string;
  /** Only somebody who is signed in is offered this. */
  readonly account: string;
  readonly remember: string;
  readonly resend: string;
  readonly otherWay: string;
  readonly otherAccount: string;
  /** `*` is the provider. */
  readonly withProvider: string;

  // Cookie banners.
  readonly cookies: string;
  readonly reject: string;
  /** Closes a message box. */
  readonly close: string;

  // What a site says about an attempt.
  readonly wrong: string;
  /** Prompts, which are errors only when repeated. */
  readonly enter: string;
  readonly locked: string;
  readonly tooMany: string;
  readonly captcha: string;
  /** Something is to be approved on a phone. */
  readonly approve: string;
  /** A link was sent. */
  readonly magicLink: string;

  // Authentication methods.
  readonly sms: string;
  readonly call: string;
  readonly securityKey: string;
  readonly passkey: string;
  readonly backupCode: string;
}
