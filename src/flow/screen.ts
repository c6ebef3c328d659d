import type { Prompt } from '../protocol/connection';
import type { Failure } from '../protocol/failure';
import type { Arrival } from './arrival';

/**
 * What the person sees now. Derived from the flow's state by `screenOf`, never set; views and hosts get it as a
 * `FlowScreen`. What is true of a kind as such is in `SCREEN_FACTS`.
 */
export type Screen =
  | LoadingScreen
  | UnreachableScreen
  | NoAccessScreen
  | ConnectFailedScreen
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

/**
 * What every screen has. Moments are in milliseconds since the epoch by the flow's clock, which is this device's, except
 * that it never goes back.
 */
export interface ScreenBase {
  /** The site to sign in to; empty when the server does not say. */
  readonly domain: string;
  /** Reads have failed for a while, and go on; null where they work or are over. */
  readonly trouble: Trouble | null;
  /** When the flow expires; null when the server does not say, its `Date` cannot be read, or no flow is running. */
  readonly expiresAt: number | null;
  /** When this step was first seen. */
  readonly since: number;
  /** A login was requested and is not answered yet. */
  readonly isStarting: boolean;
  /** Why the last attempt to start one failed. */
  readonly startFailure: Failure | null;
  /** Whether a new login may help and can be started from here: not with a `handoffCode` alone, which is good for one. */
  readonly canRestart: boolean;
  /** Before this moment a new one would be useless or do harm; null for at once. */
  readonly restartAt: number | null;
}

/** Nothing can be read for now. */
export interface Trouble {
  readonly failure: Failure;
  /** When it began. */
  readonly since: number;
  /** When the next attempt is made; null while the first is still under way. */
  readonly retryAt: number | null;
  /** Until when the server has asked to be left alone (`Retry-After`): before that nothing can be tried. */
  readonly notBefore: number | null;
}

/** Nothing was read yet. */
export interface LoadingScreen extends ScreenBase {
  readonly kind: 'loading';
}

/** Nothing could be read for a while; reading goes on. */
export interface UnreachableScreen extends ScreenBase {
  readonly kind: 'unreachable';
  readonly trouble: Trouble;
}

/** The endpoint gives this person no access, or does not know the connection. It is asked again when the person wants. */
export interface NoAccessScreen extends ScreenBase {
  readonly kind: 'noAccess';
  readonly failure: Failure;
  /** It is being asked again. */
  readonly isRetrying: boolean;
}

/** There is no flow: the connection could not be made, or the handoff code not be used. */
export interface ConnectFailedScreen extends ScreenBase {
  readonly kind: 'connectFailed';
  /**
   * - `domainNotAllowed`: the host's handler does not connect this site; `domainInvalid`: it is no host name
   * - `handoffUsed`: the code was used already, or has expired
   * - `busy`: the server wants to be left alone, at least until `restartAt`
   * - `server`: it failed, or sent something unexpected; `unreachable`: no answer came
   */
  readonly reason: 'domainNotAllowed' | 'domainInvalid' | 'handoffUsed' | 'busy' | 'server' | 'unreachable';
  readonly failure: Failure;
}

/** No flow is running: a button starts one. */
export interface IdleScreen extends ScreenBase {
  readonly kind: 'idle';
  /** The person was signed in before. */
  readonly again: boolean;
  /** What will happen is told here, because pressing the button is the consent. */
  readonly requiresConsent: boolean;
  readonly savesCredentials: boolean | null;
  readonly recordsSession: boolean;
}

/** What will happen, while the login page is looked for behind it. */
export interface ConsentScreen extends ScreenBase {
  readonly kind: 'consent';
  /** False where the recording is all that is still to be told. */
  readonly requiresConsent: boolean;
  readonly savesCredentials: boolean | null;
  readonly recordsSession: boolean;
}

/** The login page is looked for. */
export interface DiscoveringScreen extends ScreenBase {
  readonly kind: 'discovering';
  readonly reauth: boolean;
}

/** Fields and choices of one step, asked of the person. */
export interface PromptScreen extends ScreenBase {
  readonly kind: 'prompt';
  readonly prompt: Prompt;
  readonly arrival: Arrival;
}

/** Something has to be done elsewhere: a push approved, a link opened, a key touched. */
export interface ExternalActionScreen extends ScreenBase {
  readonly kind: 'externalAction';
  readonly message: string | null;
  /** What can be done instead; may be empty. */
  readonly prompt: Prompt;
  readonly arrival: Arrival;
}

/** Something was sent and is not settled. What it was sent from stays on the page, disabled. */
export interface SubmittingScreen extends ScreenBase {
  readonly kind: 'submitting';
  /** Null when this page did not see what was sent, as after a reload. */
  readonly asked: PromptScreen | ExternalActionScreen | null;
  /** The key of the choice that was picked; null for fields. */
  readonly choiceKey: string | null;
}

/** A person must act in the live browser or on the hosted page. */
export interface InterventionScreen extends ScreenBase {
  readonly kind: 'intervention';
  readonly message: string | null;
  readonly liveViewUrl: string | null;
  readonly hostedUrl: string | null;
}

/** A step that this version does not know, or one with nothing to act on. */
export interface UnsupportedScreen extends ScreenBase {
  readonly kind: 'unsupported';
  /** The server's name for the step. */
  readonly stepName: string;
  readonly hostedUrl: string | null;
}

/** Signed in. */
export interface SucceededScreen extends ScreenBase {
  readonly kind: 'succeeded';
  /** It was connected before this widget did anything. */
  readonly already: boolean;
  readonly profileName: string;
  readonly postLoginUrl: string | null;
}

/** The sign-in failed. */
export interface FailedScreen extends ScreenBase {
  readonly kind: 'failed';
  /** `error_code` as it came, known or not; null when none was given. */
  readonly errorCode: string | null;
  /** `website_error`: the site's own words. */
  readonly siteError: string | null;
  /** Whether a new login may help, wherever it is started. */
  readonly isWorthRetrying: boolean;
}

/** Its time ran out before it was finished. */
export interface ExpiredScreen extends ScreenBase {
  readonly kind: 'expired';
}

/** The person stopped, or the server canceled it. */
export interface CanceledScreen extends ScreenBase {
  readonly kind: 'canceled';
  /** `person`: here, and the flow on the server still runs, so it can be gone on with. */
  readonly by: 'person' | 'server';
}
