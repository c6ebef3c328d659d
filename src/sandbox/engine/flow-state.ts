import type { ErrorCode } from '../../protocol/error-codes';
import { ERROR_MESSAGES } from '../error-messages';
import type { Identity } from '../identities';
import { DONE, type Script, type ScriptStep } from './script';

/** Something that a later login cannot do without a person. */
export type Need = 'totp' | 'sms' | 'email' | 'external';

/** What a submission came to. It holds no value that was typed. */
export type Verdict =
  | {
      readonly kind: 'accepted';
      readonly to: string;
      readonly identity: Identity | null;
      readonly passwordGiven: boolean;
      readonly ssoProvider: string | null;
      readonly needs: readonly Need[];
    }
  | {
      readonly kind: 'rejected';
      readonly asked: 'identifier' | 'password' | 'code' | 'anything';
      readonly identity: Identity | null;
      readonly error: string;
      readonly fields: readonly string[];
      readonly code: ErrorCode;
    };

export type Ending = 'SUCCESS' | 'FAILED' | 'EXPIRED' | 'CANCELED';

/** Where a flow is. `until` is when it goes on by itself; Infinity for never. */
export type Phase =
  | { readonly kind: 'initializing' | 'discovering'; readonly until: number }
  | { readonly kind: 'waiting'; readonly step: string; readonly since: number; readonly until: number }
  | { readonly kind: 'submitting'; readonly verdict: Verdict; readonly from: string; readonly until: number }
  | { readonly kind: 'ended'; readonly status: Ending; readonly code: ErrorCode | null; readonly at: number };

/** One login as a value. Nothing changes it: `advance`, `submit` and `cancel` give the next one. */
export interface Flow {
  readonly script: Script;
  readonly type: 'LOGIN' | 'REAUTH';
  /** 1 for a connection's first login. */
  readonly attempt: number;
  /** Multiplies the durations of the script. */
  readonly pace: number;
  /** Random; makes the flow's URLs and interaction ids its own. */
  readonly token: string;
  readonly startedAt: number;
  readonly phase: Phase;
  /** The account, once it is known. */
  readonly identity: Identity | null;
  /** Steps that ask only for user name and password are filled in from storage. */
  readonly stored: boolean;
  readonly passwordAccepted: boolean;
  /** The identity's outcome has taken place already. */
  readonly struck: boolean;
  readonly rejections: { readonly password: number; readonly code: number; readonly all: number };
  /** How often the flow has paused for somebody; names the pause. */
  readonly pauses: number;
  readonly websiteError: string | null;
  readonly rejectedFields: readonly string[];
  readonly ssoProvider: string | null;
  readonly needs: readonly Need[];
  readonly forcedExpiry: number | null;
}

export interface FlowStart {
  readonly script: Script;
  readonly type: 'LOGIN' | 'REAUTH';
  readonly attempt: number;
  readonly pace: number;
  readonly token: string;
  readonly identity: Identity | null;
  readonly stored: boolean;
}

/** How long a person has for one prompt, and a flow altogether, in milliseconds. */
const INPUT_LIMIT = 10 * 60_000;
const OVERALL_LIMIT = 20 * 60_000;
/** The one more code that an identity that expires is asked for. */
const ONE_MORE_CODE: ScriptStep = {
  step: 'AWAITING_INPUT',
  fields: [{ name: 'confirmation', type: 'code', label: 'Confirmation code', hint: 'Be quick.', asks: 'code' }],
  next: DONE,
};
/** The name of that step. */
export const ONE_MORE = 'one-more-code';

export function stepOf(flow: Flow, name: string): ScriptStep {
  const step = name === ONE_MORE ? ONE_MORE_CODE : flow.script.steps[name];
  if (step === undefined) throw new Error(`The script has no step called ${JSON.stringify(name)}.`);
  return step;
}

/** The step at which the flow waits for somebody, or null. */
export function waitingStep(flow: Flow): ScriptStep | null {
  return flow.phase.kind === 'waiting' ? stepOf(flow, flow.phase.step) : null;
}

/** When the flow expires if nothing happens, in milliseconds since the epoch. */
export function expiryOf(flow: Flow): number {
  const overall = flow.startedAt + OVERALL_LIMIT;
  const input = flow.phase.kind === 'waiting' ? flow.phase.since + INPUT_LIMIT : overall;
  return Math.min(overall, input, flow.forcedExpiry ?? Number.POSITIVE_INFINITY);
}

/** When the flow changes next by itself; Infinity once it has ended. */
export function nextChange(flow: Flow): number {
  return flow.phase.kind === 'ended' ? Number.POSITIVE_INFINITY : Math.min(flow.phase.until, expiryOf(flow));
}

/** The name of this pause, as `interaction_id`; null when nobody is waited for. */
export function interactionOf(flow: Flow): string | null {
  return flow.phase.kind === 'waiting' ? `int_${flow.token}_${flow.pauses}` : null;
}

export function errorMessageOf(flow: Flow): string | null {
  return flow.phase.kind === 'ended' && flow.phase.code !== null ? ERROR_MESSAGES[flow.phase.code] : null;
}
