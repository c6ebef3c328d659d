import type { Connection } from '../protocol/connection';
import type { Failure } from '../protocol/failure';
import type { FieldKind } from '../protocol/field-kinds';
import type { Arrival } from './arrival';
import type { Question } from './question';

/** All that one widget knows: what was read, and what the person did. Holds no value that was typed. */
export interface FlowState {
  /** The last read that counted. */
  readonly connection: Connection | null;
  /** The widget's clock less the server's, in milliseconds; null while no answer's `Date` could be read. */
  readonly clockSkew: number | null;
  /** The person has agreed to what will happen, or need not be asked. */
  readonly consented: boolean;
  /** The person has been told that the sign-in is recorded; over once a read says that it is not. */
  readonly toldOfRecording: boolean;
  /** A running flow was seen, so its end is news to the person. */
  readonly attached: boolean;
  /** When the step was first seen. */
  readonly stepSince: number;
  /** What the person was last asked; it stays while the answer is being worked on. */
  readonly arrival: Arrival | null;
  /** The serial of the last arrival. */
  readonly lastSerial: number;
  readonly submission: SubmissionProgress | null;
  readonly login: LoginProgress;
  /** The flow before the login that was started here; reads that lag behind may still tell its end. */
  readonly previous: PreviousFlow | null;
  /** An end that was told and is in doubt. */
  readonly doubtedEnd: DoubtedEnd | null;
  readonly reads: Reads;
  /** The endpoint gives this person no access, or does not know the connection. */
  readonly noAccess: Failure | null;
  /** The person is trying again: one read decides. */
  readonly isRetrying: boolean;
  /** `presumed` when the clock says so; `confirmed` once a read after that did not say otherwise. */
  readonly expiry: 'ahead' | 'presumed' | 'confirmed';
  readonly canceled: boolean;
  /** When the flow's end was first seen. */
  readonly endedAt: number | null;
}

export interface SubmissionProgress {
  readonly status: 'sending' | 'accepted';
  /** When the answer came. */
  readonly acceptedAt: number | null;
  /** It was answered as if the connection were gone, on which the next read decides; null when it was accepted. */
  readonly failure: Failure | null;
  readonly question: Question;
  readonly choiceKey: string | null;
  /** The site's words when it was sent, or as last read since: the same words again are no news. */
  readonly siteError: string | null;
  readonly rejectedKeys: readonly string[];
  readonly sawSubmitting: boolean;
}

export interface LoginProgress {
  /**
   * - `awaited`: answered, and the flow it began is not read yet
   * - `unsure`: the answer was lost, and no read has told yet whether it began one; for a while reads may lag behind
   */
  readonly status: 'none' | 'requested' | 'awaited' | 'unsure';
  /** When the answer came, or if that was lost the first read after it; null before. */
  readonly awaitedSince: number | null;
  readonly failure: Failure | null;
}

export interface PreviousFlow {
  /** `flow_expires_at`, in milliseconds since the epoch; null when the server did not tell. */
  readonly expiresAt: number | null;
  /** Its end as it was read, by which it is known where neither tells an expiry; null if it was not read. */
  readonly end: Connection | null;
  /** When its end, if it is still told, is believed. */
  readonly until: number;
  /** The last read told its end, or one just like it: the next reads follow soon. */
  readonly isTold: boolean;
}

export interface DoubtedEnd {
  readonly connection: Connection;
  /** When it is believed, if no read has decided. */
  readonly until: number;
}

export interface Reads {
  /** Reads carry rising ticket numbers; one below this is out of date. */
  readonly minTicket: number;
  /** Something was told on which only a read with a higher ticket than this can decide: one is made at once. */
  readonly doubtedAt: number | null;
  /** When reading began to fail; null while it works. */
  readonly failingSince: number | null;
  readonly failure: Failure | null;
  /** `Retry-After`, of a read or of what was sent: nothing is read before this moment. */
  readonly notBefore: number;
  /** Failures in a row. */
  readonly failures: number;
  /** When the next try is made after a failure; null before one was counted. */
  readonly retryAt: number | null;
  /** It has failed long enough for the person to be told. */
  readonly unreachable: boolean;
}

/** What can happen. `at` is the widget's clock in milliseconds. */
export type FlowEvent =
  | { readonly type: 'consented' }
  | {
      readonly type: 'readSucceeded';
      readonly at: number;
      readonly ticket: number;
      readonly connection: Connection;
      readonly clockSkew?: number;
    }
  /** `since`: when the read began, so that one that hung counts as long as it hung. `random` in [0, 1) spreads retries. */
  | {
      readonly type: 'readFailed';
      readonly at: number;
      readonly ticket: number;
      readonly failure: Failure;
      readonly since?: number;
      readonly random: number;
    }
  /** A read that began at `since` is not answered yet, and the person has waited long enough to be told. */
  | { readonly type: 'readOverdue'; readonly at: number; readonly since: number }
  /** Something was told that must be read before it is believed; `end` is believed if nothing can be read. */
  | { readonly type: 'doubted'; readonly at: number; readonly ticket: number; readonly end?: Connection }
  /** `fieldKinds`: of the fields that were sent, for those who count; none for a choice. */
  | { readonly type: 'submitted'; readonly choiceKey: string | null; readonly fieldKinds: readonly FieldKind[] }
  | { readonly type: 'submitAccepted'; readonly at: number; readonly ticket: number }
  | { readonly type: 'submitFailed'; readonly at: number; readonly ticket: number; readonly failure: Failure }
  /** `consents`: what the person pressed said what will happen. */
  | { readonly type: 'loginRequested'; readonly consents: boolean }
  | { readonly type: 'loginStarted'; readonly at: number; readonly ticket: number }
  | { readonly type: 'loginFailed'; readonly at: number; readonly failure: Failure }
  | { readonly type: 'clockChecked'; readonly at: number }
  /** The page is left: nobody is there any more for what was being sent or awaited. */
  | { readonly type: 'aborted' }
  | { readonly type: 'canceled' }
  /** The person wants to know whether there is access now. */
  | { readonly type: 'retried' }
  | { readonly type: 'resumed' };

export const NO_LOGIN: LoginProgress = { status: 'none', awaitedSince: null, failure: null };

export const READS_WORK = {
  doubtedAt: null,
  failingSince: null,
  failure: null,
  notBefore: 0,
  failures: 0,
  retryAt: null,
  unreachable: false,
} as const;

export function initialState(requiresConsent: boolean, now: number): FlowState {
  return {
    connection: null,
    clockSkew: null,
    consented: !requiresConsent,
    toldOfRecording: false,
    attached: false,
    stepSince: now,
    arrival: null,
    lastSerial: 0,
    submission: null,
    login: NO_LOGIN,
    previous: null,
    doubtedEnd: null,
    reads: { minTicket: 0, ...READS_WORK },
    noAccess: null,
    isRetrying: false,
    expiry: 'ahead',
    canceled: false,
    endedAt: null,
  };
}
