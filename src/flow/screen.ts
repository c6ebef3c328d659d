import type { Prompt } from '../protocol/connection';
import type { ErrorCode } from '../protocol/error-codes';
import type { Failure } from '../protocol/failure';

/**
 * What the person sees now. Derived from the flow's state by `screenOf`, never set: one kind has one file in
 * `screens/`, and its props are its variant here.
 */
export type Screen =
  | StartingScreen
  | UnreachableScreen
  | UnauthorizedScreen
  | IdleScreen
  | ConsentScreen
  | DiscoveringScreen
  | PromptScreen
  | ExternalActionScreen
  | SubmittingScreen
  | InterventionScreen
  | UnsupportedScreen
  | SucceededScreen
  | FailedScreen
  | ExpiredScreen
  | CanceledScreen;

/** Nothing was read yet. */
export interface StartingScreen {
  readonly kind: 'starting';
}

/** Nothing could be read for a while; reading goes on. */
export interface UnreachableScreen {
  readonly kind: 'unreachable';
  readonly failure: Failure;
}

/** The endpoint refuses this person or does not know the connection. Nothing is asked any more. */
export interface UnauthorizedScreen {
  readonly kind: 'unauthorized';
  readonly failure: Failure;
}

interface OfSite {
  /** The site to sign in to; empty when the server did not tell. */
  readonly domain: string;
}

/** A screen that lasts while the flow runs. */
interface Running extends OfSite {
  /** When the flow expires, in milliseconds of this device's clock; null when the server did not tell. */
  readonly expiresAt: number | null;
  /** Reads have failed for a while; they go on. */
  readonly trouble: Failure | null;
  /** When this step was first seen, in milliseconds of this device's clock. */
  readonly since: number;
}

/** A screen from which a new login can be started. */
interface Startable extends OfSite {
  /** A login was asked for and is not answered yet. */
  readonly starting: boolean;
  /** Why the last try to start one failed. */
  readonly startFailure: Failure | null;
}

/** No flow runs: a button starts one. */
export interface IdleScreen extends Startable {
  readonly kind: 'idle';
  /** The person was signed in before. */
  readonly again: boolean;
  /** What will happen is told here, because pressing the button is the consent. */
  readonly explain: boolean;
  readonly savesCredentials: boolean | null;
}

/** What will happen, while the login page is looked for behind it. */
export interface ConsentScreen extends Running {
  readonly kind: 'consent';
  readonly savesCredentials: boolean | null;
}

/** The login page is looked for. */
export interface DiscoveringScreen extends Running {
  readonly kind: 'discovering';
  readonly reauth: boolean;
}

/** Fields and choices of one step, asked of the person. */
export interface PromptScreen extends Running {
  readonly kind: 'prompt';
  readonly prompt: Prompt;
  readonly notice: Notice | null;
  readonly returned: Returned | null;
}

/** Something has to be done elsewhere: a push approved, a link opened, a key touched. */
export interface ExternalActionScreen extends Running {
  readonly kind: 'externalAction';
  readonly message: string | null;
  /** What can be done instead; may be empty. */
  readonly prompt: Prompt;
  readonly notice: Notice | null;
  readonly returned: Returned | null;
}

/** Something was sent and is not settled. What it was sent from stays on the page, disabled. */
export interface SubmittingScreen extends Running {
  readonly kind: 'submitting';
  /** Null when this page did not see what was sent, as after a reload. */
  readonly asked: PromptScreen | ExternalActionScreen | null;
  /** The key of the choice that was picked; null for fields. */
  readonly choiceKey: string | null;
}

/** A person must act in the live browser or on the hosted page. */
export interface InterventionScreen extends Running {
  readonly kind: 'intervention';
  readonly message: string | null;
  readonly liveViewUrl: string | null;
  readonly hostedUrl: string | null;
}

/** A step that this version does not know, or one with nothing to act on. */
export interface UnsupportedScreen extends Running, Startable {
  readonly kind: 'unsupported';
  /** What the server calls the step. */
  readonly stepName: string;
  readonly hostedUrl: string | null;
}

export interface SucceededScreen extends OfSite {
  readonly kind: 'succeeded';
  /** It was connected before this widget did anything. */
  readonly already: boolean;
  readonly profileName: string;
  readonly postLoginUrl: string | null;
}

export interface FailedScreen extends Startable {
  readonly kind: 'failed';
  /** `error_code`, or null for one that is not documented or not given. */
  readonly code: ErrorCode | null;
  /** `error_code` as it came. */
  readonly rawCode: string | null;
  /** `website_error`: the site's own words. */
  readonly siteError: string | null;
  /** Whether a new login may help. */
  readonly canRestart: boolean;
  /** Before this moment, in milliseconds of this device's clock, a new login would do harm; null for at once. */
  readonly restartAt: number | null;
}

export interface ExpiredScreen extends Startable {
  readonly kind: 'expired';
}

export interface CanceledScreen extends Startable {
  readonly kind: 'canceled';
  /** `person`: here, and the flow on the server still runs, so it can be gone on with. */
  readonly by: 'person' | 'server';
}

/** Said once over a form that is still there. */
export type Notice =
  | { readonly kind: 'notTaken' }
  | { readonly kind: 'moved' }
  | { readonly kind: 'sendFailed'; readonly failure: Failure }
  | { readonly kind: 'refused'; readonly failure: Failure };

/** A submission came back to the person; each has another `count`. */
export interface Returned {
  readonly count: number;
  /** What must be typed again: every secret after a rejection, one-time codes after a failed sending, or nothing. */
  readonly clear: 'secrets' | 'codes' | 'nothing';
  /** The prompt that came back; what is asked now may be another. */
  readonly promptId: string | null;
}
