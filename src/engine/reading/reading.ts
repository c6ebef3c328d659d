import type { CanonicalFieldType, ChoiceType, MfaType } from '../../protocol/wire';

/** Where an element is: the index of its frame in the snapshot, and its number there. Good until the next snapshot. */
export interface Target {
  readonly frame: number;
  readonly element: number;
}

/** Something that the page asks to be typed. */
export interface ReadField {
  /** The same for the same question on a page that is read again. */
  readonly id: string;
  readonly type: Exclude<CanonicalFieldType, 'totp_secret'>;
  readonly label: string;
  readonly required: boolean;
  readonly hint: string;
  readonly inputMode: 'text' | 'email' | 'tel' | 'numeric';
  /** The page has marked what was typed. */
  readonly invalid: boolean;
  /** One input, or one for each character of a code, in the order in which they are read. */
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
  /** What sends the choice, where picking does not. */
  readonly submit: Target | null;
}

/** A control behind which a person may find who they are signed in as. It sends nothing. */
export interface Door {
  /** As among the page's controls. */
  readonly name: string;
  readonly text: string;
  /** By its words or its looks: the account of somebody, a menu, or neither. */
  readonly kind: 'account' | 'menu' | 'other';
  readonly target: Target;
}

/** What keeps the engine from going on by itself. */
export type Obstacle = 'captcha' | 'account_locked' | 'rate_limited' | 'passkey_only';

export interface ExternalAction {
  /** The site's own words. */
  readonly message: string;
  /** The number that is to be tapped on the phone, if there is one. */
  readonly number: string | null;
}

/** What a page asks of the person, as far as rules can tell. */
export interface PageReading {
  readonly url: string;
  readonly title: string;
  readonly fields: readonly ReadField[];
  /** The button that sends the fields; null if only Enter does. */
  readonly submit: Target | null;
  /** The origin that the fields' form is sent to; null if it is no form. */
  readonly actionOrigin: string | null;
  readonly choices: readonly ReadChoice[];
  readonly external: ExternalAction | null;
  readonly siteError: string | null;
  readonly obstacle: Obstacle | null;
  /** A control to log out, or another that only somebody who is signed in has. */
  readonly signedInControl: 'log_out' | 'account' | null;
  /** What there is to press, by name: a page that only says something has next to nothing. */
  readonly controls: readonly string[];
  readonly doors: readonly Door[];
  /** A password is asked for, but not as a login does: a new one, twice, perhaps. */
  readonly hasOtherPasswordForm: boolean;
  /** The page wants something before it goes on, and no rule knows what: terms, a letter of a word, a choice. */
  readonly hasOpenQuestion: boolean;
  /** It says little, and that somebody has to wait, is locked out, or got the password wrong. */
  readonly turnsAway: boolean;
  /** A link that says "log in", on a page where somebody can log out as well. */
  readonly loginOffer: Target | null;
  /** What puts away a box with a message that lies on the form. */
  readonly messageBox: Target | null;
  /** Links and buttons that lead to a login form, the likeliest first. */
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
