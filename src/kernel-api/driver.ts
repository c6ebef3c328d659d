import type { ErrorCode } from '../protocol/error-codes';
import type { ReauthReason } from '../protocol/reauth-reasons';
import type { CanonicalFieldType, ChoiceType, FlowStatus, FlowStep, MfaType } from '../protocol/wire';
import type { ConnectionSettings } from './requests';

/**
 * Who signs in: what is behind the API. A driver knows pages, accounts or scripts; the API knows HTTP, both dialects,
 * ids, time limits, events and what an end means for the connection. Between them is a login, which tells its state
 * and takes what the person did.
 *
 * Two kinds fit. Where a login is a function of time, `state(now)` works it out and `changesAt` says when to look
 * again: nothing runs in between. Where something outside continues on its own, such as a browser, the driver calls
 * `onChange` whenever `state` would tell something else, and `isLive` has the API keep the time limits with timers.
 */
export interface Driver {
  /**
   * User name and password of a login that worked are kept for the next one, if the connection's settings say so, and
   * those that are attached to the connection are used. False: `save_credentials` and `can_reauth` are told as false.
   */
  readonly storesCredentials: boolean;
  /**
   * True when logins hold something open: one that expires is stopped even if nobody asks, and health checks happen
   * when they are due. False when nothing may run between two looks.
   */
  readonly isLive: boolean;
  /**
   * Starts a login, or checks whether the last one still holds. Returns at once; `state` tells what takes time, and what
   * goes wrong.
   *
   * @param onChange call it after the state changed on its own. Not while `start`, `state`, `act` or `stop` runs.
   */
  start(request: LoginRequest, onChange: () => void): DrivenLogin;
}

export interface LoginRequest {
  /** Random, made of letters and digits: this login's own. */
  readonly token: string;
  /** `HEALTH_CHECK` asks nobody anything: it ends as SUCCESS when the profile is still signed in, else as FAILED. */
  readonly type: 'LOGIN' | 'REAUTH' | 'HEALTH_CHECK';
  readonly connectionId: string;
  readonly domain: string;
  readonly profileName: string;
  /** The connection's, with what this login overrides. */
  readonly settings: ConnectionSettings;
  /** 1 for a connection's first login. */
  readonly attempt: number;
  /** Credentials are attached to the connection, or were stored by a login before. */
  readonly hasCredentials: boolean;
  /** What the last login that worked called its account; null before that. */
  readonly lastAccount: string | null;
}

export interface DrivenLogin {
  /** Where a person can go instead of our widget; null when there is no such page. */
  readonly hostedUrl: string | null;
  readonly liveViewUrl: string | null;
  /** @param now milliseconds since the epoch; never less than before. */
  state(now: number): LoginState;
  /**
   * Takes what the person did at the pause that `state` told last. It names fields and choices of that prompt only,
   * and comes once for each pause. The values are the person's: use them, and keep none. From here on `state`
   * tells `SUBMITTING`, or whatever comes next; the same `pause` again counts as SUBMITTING.
   */
  act(action: Action, now: number): void;
  /** The login is over for reasons of the API's: it expired, another took its place, its connection was deleted. */
  stop(): void;
}

/** What the person did. Fields go by their `id`; a field that was left out is not in the map. */
export type Action =
  | { readonly kind: 'fields'; readonly values: ReadonlyMap<string, string> }
  | { readonly kind: 'choice'; readonly id: string };

export type LoginState = WorkingState | WaitingState | EndedState;

interface StateBase {
  /** The site's own words about what was submitted last. */
  readonly siteError?: string | undefined;
  /** The identity provider that was chosen. */
  readonly ssoProvider?: string | undefined;
  /** When the state changes on its own, milliseconds since the epoch; missing when the driver calls `onChange`. */
  readonly changesAt?: number | undefined;
  /** A limit sooner than the API's own ten and twenty minutes, milliseconds since the epoch. */
  readonly expiresAt?: number | undefined;
}

export interface WorkingState extends StateBase {
  readonly kind: 'working';
  readonly step: Extract<FlowStep, 'INITIALIZED' | 'DISCOVERING' | 'SUBMITTING'>;
}

export interface WaitingState extends StateBase {
  readonly kind: 'waiting';
  /** `AWAITING_INPUT`, `AWAITING_EXTERNAL_ACTION` or `AWAITING_HUMAN_INTERVENTION`; others are sent as they are. */
  readonly step: string;
  /** Another number at each pause, also when the same is asked again: `interaction_id` is made of it. */
  readonly pause: number;
  readonly fields: readonly AskedField[];
  readonly choices: readonly AskedChoice[];
  /** What to do elsewhere, as `external_action_message`. */
  readonly message?: string | undefined;
}

export interface EndedState extends StateBase {
  readonly kind: 'ended';
  readonly status: Exclude<FlowStatus, 'IN_PROGRESS'>;
  /** Why, with FAILED. */
  readonly errorCode?: ErrorCode | undefined;
  /** With SUCCESS. */
  readonly result?: LoginResult | undefined;
}

export interface LoginResult {
  /** What this login needed of a person beyond stored credentials: decides `can_reauth`. */
  readonly needs: readonly Need[];
  /** The driver's own name for the account, for `lastAccount`. Never anything secret. */
  readonly account: string | null;
  /** Why the next login does or does not need a person, where the driver knows better than `needs` tells. */
  readonly reauthReason?: ReauthReason | undefined;
  /** The page that the login ended at. */
  readonly postLoginUrl: string | null;
}

/** Something that a later login cannot do without a person. */
export type Need = 'totp' | 'sms' | 'email' | 'input' | 'external';

export interface AskedField {
  /** Unique in its prompt: the canonical `id`, and what `act` gets values by. */
  readonly id: string;
  /** The site's own name: `name` and `ref` on the wire. */
  readonly name: string;
  readonly type: CanonicalFieldType;
  /** What an identifier or text looks like; default text. The legacy dialect makes it the field's type. */
  readonly format?: 'text' | 'email' | 'tel' | 'number' | 'url' | undefined;
  /** Empty when the site has none. */
  readonly label: string;
  readonly placeholder?: string | undefined;
  readonly hint?: string | undefined;
  /** Default true, as on the wire. */
  readonly required?: boolean | undefined;
  /** The site has just rejected what was in it. */
  readonly isRejected?: boolean | undefined;
  /** The MFA method that this field belongs to: legacy `linked_mfa_type`. */
  readonly linkedTo?: MfaType | undefined;
  /** Where it is on the page. */
  readonly selector?: string | undefined;
}

export interface AskedChoice {
  /** Unique in its prompt: the canonical `id`, and what `act` gets. */
  readonly id: string;
  readonly type: ChoiceType;
  readonly label: string;
  /** How a list shows it, where that is not the label. */
  readonly displayText?: string | undefined;
  /** The id of a legacy sign-in option; default `id`. */
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  /** Where a code would go, as the site shows it. */
  readonly maskedDestination?: string | undefined;
  /** Whose it is, e.g. an account's address. */
  readonly context?: string | undefined;
  /** With `mfa_method`. */
  readonly mfaType?: MfaType | undefined;
  /** With `sso_provider`. */
  readonly provider?: string | undefined;
  /** Where it is on the page. */
  readonly selector?: string | undefined;
}
