import type { CanonicalFieldType, ChoiceType, MfaType } from '../../protocol/wire';

/** Where an element is: the index of its frame in the snapshot, and its number there. Good until the next snapshot. */
export interface Target {
  readonly frame: number;
  readonly element: number;
}

/** Something that the page asks to be typed. */
export interface ReadField {
  /** The same for the same question when the page is read again. */
  readonly id: string;
  readonly type: Exclude<CanonicalFieldType, 'totp_secret'>;
  readonly label: string;
  readonly required: boolean;
  readonly hint: string;
  readonly inputMode: 'text' | 'email' | 'tel' | 'numeric';
  /** The page has marked what was typed. */
  readonly invalid: boolean;
  /** One input, or one for each character of a code, in reading order. */
  readonly targets: readonly Target[];
}

/** Something that the page offers to be picked. */
export interface ReadChoice {
  readonly id: string;
  readonly type: ChoiceType;
  readonly label: string;
  readonly mfaType: MfaType | null;
  readonly maskedDestination: string | null;
  readonly description: string | null;
  readonly target: Target;
  /** The button that submits the choice, where picking it does not. */
  readonly submit: Target | null;
}

/** A control that may lead to the name of whoever is signed in. It submits nothing. */
export interface Door {
  /** As among the page's controls. */
  readonly name: string;
  readonly text: string;
  /** What its words or class names suggest. */
  readonly kind: 'account' | 'menu' | 'other';
  readonly target: Target;
}

/** What the engine cannot get past by itself. */
export type Obstacle = 'captcha' | 'account_locked' | 'rate_limited' | 'passkey_only';

export interface ExternalAction {
  /** The site's own words. */
  readonly message: string;
  /** The number to choose on the phone, if there is one. */
  readonly number: string | null;
}

/** What a page asks of a person, as far as the rules can tell. */
export interface PageReading {
  readonly url: string;
  readonly title: string;
  readonly fields: readonly ReadField[];
  /** The submit button; null if only Enter submits. */
  readonly submit: Target | null;
  /** The origin that the fields' form is sent to; null if it is no form. */
  readonly actionOrigin: string | null;
  readonly choices: readonly ReadChoice[];
  readonly external: ExternalAction | null;
  readonly siteError: string | null;
  readonly obstacle: Obstacle | null;
  /** A control to log out, or another that only somebody who is signed in has. */
  readonly signedInControl: 'log_out' | 'account' | null;
  /** A control to log out can be pressed: it does not lie under a dialog. */
  readonly canLogOut: boolean;
  /** The names of all controls: a mere message has next to none. */
  readonly controls: readonly string[];
  readonly doors: readonly Door[];
  /** A password is asked for, but not to log in: a new one, for example. */
  readonly hasOtherPasswordForm: boolean;
  /** The page demands something that no rule knows: terms, letters of a memorable word, a choice. */
  readonly hasOpenQuestion: boolean;
  /** A short page that says to wait, that the account is locked, or that the password was wrong. */
  readonly turnsAway: boolean;
  /** A link that says "log in", on a page where somebody can log out as well. */
  readonly loginOffer: Target | null;
  /** The button that closes a message box covering the form. */
  readonly messageBox: Target | null;
  /** Links and buttons that lead to a login form, likeliest first. */
  readonly loginLinks: readonly Target[];
  /** The button of a cookie banner that allows the least. */
  readonly cookieReject: Target | null;
  /** The lines of the page, so that the next reading can tell what is new. */
  readonly lines: readonly string[];
}

/** Whether two readings ask the same. */
export function isSamePrompt(a: Pick<PageReading, 'fields' | 'choices'>, b: Pick<PageReading, 'fields' | 'choices'>) {
  const ids = ({ fields, choices }: typeof a) =>
    JSON.stringify([fields.map(({ id }) => id), choices.map(({ id }) => id)]);
  return ids(a) === ids(b);
}

/** Whether the page asks for something that belongs to signing in. */
export function isAsking(reading: PageReading): boolean {
  return (
    reading.fields.length > 0 || reading.choices.length > 0 || reading.external !== null || reading.obstacle !== null
  );
}
