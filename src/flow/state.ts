import type { Connection, Prompt } from '../protocol/connection';
import type { Failure } from '../protocol/failure';
import type { Notice, Returned } from './screen';

/** All that one widget knows: what was read, and what the person did. Holds no value that was typed. */
export interface FlowState {
  /** The last read that counted. */
  readonly connection: Connection | null;
  /** This device's clock less the server's, in milliseconds. */
  readonly clockSkew: number;
  readonly consented: boolean;
  /** A running flow was seen, so its end is news to the person. */
  readonly attached: boolean;
  readonly stepSince: number;
  /** What was last asked of the person. */
  readonly asked: Asked | null;
  readonly submission: SubmissionProgress | null;
  readonly notice: Notice | null;
  readonly returned: Returned | null;
  readonly login: LoginProgress;
  readonly reads: Reads;
  /** The endpoint's last word: it refuses, or does not know the connection. */
  readonly refused: Failure | null;
  /** `presumed` when the clock says so; `confirmed` once a read after that did not say otherwise. */
  readonly expiry: 'ahead' | 'presumed' | 'confirmed';
  readonly canceled: boolean;
  /** When the flow's end was first seen. */
  readonly endedAt: number | null;
}

export interface Asked {
  readonly kind: 'prompt' | 'externalAction';
  readonly prompt: Prompt;
  readonly message: string | null;
  readonly since: number;
}

export interface SubmissionProgress {
  readonly status: 'sending' | 'accepted';
  readonly acceptedAt: number | null;
  readonly promptId: string;
  readonly step: string;
  readonly choiceKey: string | null;
  /** The site's words when it was sent, or as last read since: the same words again are no news. */
  readonly siteError: string | null;
  readonly rejectedKeys: readonly string[];
  readonly sawSubmitting: boolean;
}

export interface LoginProgress {
  /**
   * - `awaited`: answered, and the flow it began is not read yet
   * - `unsure`: the answer was lost, and no read has told yet whether it began one
   */
  readonly status: 'none' | 'requested' | 'awaited' | 'unsure';
  readonly awaitedSince: number | null;
  readonly failure: Failure | null;
}

export interface Reads {
  /** Reads carry rising ticket numbers; one below this is out of date. */
  readonly minTicket: number;
  /** When reading began to fail; null while it works. */
  readonly failingSince: number | null;
  readonly failure: Failure | null;
  /** `Retry-After`: nothing is read before this moment of this device's clock, in milliseconds. */
  readonly notBefore: number;
  /** Failures in a row. */
  readonly failures: number;
  /** It has failed for so long that the person is told. */
  readonly unreachable: boolean;
}

/** What can happen. `at` is this device's clock in milliseconds. */
export type FlowEvent =
  | { readonly type: 'consented' }
  | {
      readonly type: 'readSucceeded';
      readonly at: number;
      readonly ticket: number;
      readonly connection: Connection;
      readonly clockSkew?: number;
    }
  /** `since`: when the read began, so that one that hung counts as long as it hung. */
  | {
      readonly type: 'readFailed';
      readonly at: number;
      readonly ticket: number;
      readonly failure: Failure;
      readonly since?: number;
    }
  /** A read that began at `since` is not answered yet, and the person has waited long enough to be told. */
  | { readonly type: 'readOverdue'; readonly at: number; readonly since: number }
  | { readonly type: 'submitted'; readonly choiceKey: string | null }
  | { readonly type: 'submitAccepted'; readonly at: number; readonly ticket: number }
  | { readonly type: 'submitFailed'; readonly ticket: number; readonly failure: Failure }
  | { readonly type: 'loginRequested' }
  | { readonly type: 'loginStarted'; readonly at: number; readonly ticket: number }
  | { readonly type: 'loginFailed'; readonly failure: Failure }
  | { readonly type: 'clockChecked'; readonly at: number }
  /** The page lets go of it: what was being sent or awaited has no one to come back to. */
  | { readonly type: 'cutOff' }
  | { readonly type: 'canceled' }
  | { readonly type: 'resumed' };

export const NO_LOGIN: LoginProgress = { status: 'none', awaitedSince: null, failure: null };

export const READS_WORK = { failingSince: null, failure: null, notBefore: 0, failures: 0, unreachable: false } as const;

export function initialState(consentNeeded: boolean, now: number): FlowState {
  return {
    connection: null,
    clockSkew: 0,
    consented: !consentNeeded,
    attached: false,
    stepSince: now,
    asked: null,
    submission: null,
    notice: null,
    returned: null,
    login: NO_LOGIN,
    reads: { minTicket: 0, ...READS_WORK },
    refused: null,
    expiry: 'ahead',
    canceled: false,
    endedAt: null,
  };
}
