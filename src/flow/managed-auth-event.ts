import type { ChoiceGroup } from '../protocol/connection';
import type { ErrorCode } from '../protocol/error-codes';
import type { FailureKind } from '../protocol/failure';
import type { FieldKind } from '../protocol/field-kinds';
import type { MfaType } from '../protocol/wire';
import type { ErrorDetails } from './outcome';
import type { Screen } from './screen';

/**
 * Something that happened in a flow, for a host's own statistics. Made of words and numbers of this package alone: never
 * what was typed, and no label, name, address or text of a site, a server or a person. The list is closed; a new member
 * is a minor version.
 */
export type ManagedAuthEvent = EventTime & EventDetails;

interface EventTime {
  /** Milliseconds since `opened`. */
  readonly afterMs: number;
}

export type EventDetails =
  /** The widget is on the page. */
  | { readonly name: 'opened' }
  /** `tookMs`: since the person was asked. */
  | { readonly name: 'consent_given'; readonly tookMs: number }
  /** The site had no connection yet, and has one now. */
  | { readonly name: 'connection_created' }
  /** Another screen, or another question on the same one. `fieldKinds` and `choiceKinds` are what it asks for. */
  | ({ readonly name: 'screen_shown'; readonly screen: Screen['kind'] } & Asked)
  /** Fields were sent. */
  | ({ readonly name: 'submitted'; readonly fieldKinds: readonly FieldKind[] } & Attempt)
  /** The site took what was sent, fields or a choice, and asks for it again. `fieldKinds`: what must be corrected. */
  | ({ readonly name: 'rejected'; readonly fieldKinds: readonly FieldKind[] } & Attempt)
  /** A provider, an account, a way to confirm who one is, or another way to sign in was chosen. */
  | ({ readonly name: 'choice_made'; readonly choiceKind: ChoiceGroup; readonly method: ChoiceMethod } & Attempt)
  /** Something is to be done elsewhere: a push approved, a link opened. `choiceKinds`: what is offered instead. */
  | ({ readonly name: 'external_action_shown' } & Asked)
  /** Nothing could be read for ten seconds, which the person is told. `status`: of HTTP, if there was an answer. */
  | { readonly name: 'trouble'; readonly reason: FailureKind; readonly status: number | null }
  /** `tookMs`: how long the trouble lasted. */
  | { readonly name: 'recovered'; readonly tookMs: number }
  /** As `onSuccess`. `already`: it was signed in before. */
  | ({ readonly name: 'succeeded'; readonly already: boolean } & Lasted)
  /** As `onError`. `errorCode`: `error_code` as far as it is documented, `other` for one that is not, null for none. */
  | ({ readonly name: 'failed'; readonly code: FailureCode; readonly errorCode: ErrorCode | 'other' | null } & Lasted)
  /** The flow's time is over. */
  | ({ readonly name: 'expired' } & Lasted)
  /** As `onCancel`. */
  | ({ readonly name: 'canceled'; readonly by: 'person' | 'server' } & Lasted)
  /** The person begins anew after an end, or where nothing else helps. `attempt`: 2 for the second sign-in. */
  | { readonly name: 'restarted'; readonly attempt: number };

interface Asked {
  /** Each kind as often as it is asked for. */
  readonly fieldKinds: readonly FieldKind[];
  /** Each kind of choice that is offered, once. */
  readonly choiceKinds: readonly ChoiceGroup[];
}

interface Attempt {
  /** The how manieth sending from this question it is, counted from 1. */
  readonly attempt: number;
  /** Milliseconds: of a sending since the question came, of a rejection since the sending. */
  readonly tookMs: number;
}

interface Lasted {
  /** Milliseconds since `opened`, or since the person began this sign-in. */
  readonly tookMs: number;
}

type FailureCode = Exclude<ErrorDetails['code'], 'flow_expired'>;

/** `mfa_type`; null for what is no way to confirm who one is. */
type ChoiceMethod = MfaType | 'UNKNOWN' | null;
