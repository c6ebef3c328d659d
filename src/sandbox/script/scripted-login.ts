import type { EndedState, Need } from '../../kernel-api/driver';
import type { ErrorCode } from '../../protocol/error-codes';
import type { ReauthReason } from '../../protocol/reauth-reasons';
import type { Identity } from '../identities';
import { DONE, type FieldRole, type Script, type ScriptStep } from './script';

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
      readonly role: FieldRole;
      readonly identity: Identity | null;
      readonly error: string;
      readonly fields: readonly string[];
      readonly code: ErrorCode;
    };

/** Where a login is. `until` is when it continues on its own; Infinity for never. */
export type Phase =
  | { readonly kind: 'initializing' | 'discovering'; readonly until: number }
  | { readonly kind: 'waiting'; readonly step: string; readonly until: number }
  | { readonly kind: 'submitting'; readonly verdict: Verdict; readonly from: string; readonly until: number }
  | { readonly kind: 'ended'; readonly status: EndedState['status']; readonly code: ErrorCode | null };

export interface ScriptedStart {
  readonly script: Script;
  /** 1 for a connection's first login. */
  readonly attempt: number;
  /** Multiplies the durations of the script. */
  readonly pace: number;
  /** The account, once it is known. */
  readonly identity: Identity | null;
  /** Steps that ask only for user name and password are filled in from storage. */
  readonly stored: boolean;
}

/** A login that a script plays, as a value. Nothing changes it: `advance` and `submit` give the next one. */
export interface ScriptedLogin extends ScriptedStart {
  readonly phase: Phase;
  readonly passwordAccepted: boolean;
  /** The identity's outcome has taken place already. */
  readonly struck: boolean;
  readonly rejections: { readonly password: number; readonly code: number; readonly all: number };
  /** How often the login has paused for somebody; names the pause. */
  readonly pauses: number;
  readonly websiteError: string | null;
  readonly rejectedFields: readonly string[];
  readonly ssoProvider: string | null;
  readonly needs: readonly Need[];
  /** What the connection says of the next login; null for what this one needed. */
  readonly reauthReason: ReauthReason | null;
  /** When the site itself has had enough; null for never. */
  readonly expiresAt: number | null;
}

/** The one more code that an identity that expires is asked for. */
const ONE_MORE_CODE: ScriptStep = {
  step: 'AWAITING_INPUT',
  fields: [{ name: 'confirmation', type: 'code', label: 'Confirmation code', hint: 'Be quick.', role: 'code' }],
  next: DONE,
};
/** The name of that step. */
export const ONE_MORE = 'one-more-code';

export function stepOf({ script }: ScriptedStart, name: string): ScriptStep {
  const step = name === ONE_MORE ? ONE_MORE_CODE : script.steps[name];
  if (step === undefined) throw new Error(`The script has no step called ${JSON.stringify(name)}.`);
  return step;
}

/** The step at which the login waits for somebody, or null. */
export function waitingStep(login: ScriptedLogin): ScriptStep | null {
  return login.phase.kind === 'waiting' ? stepOf(login, login.phase.step) : null;
}

/** When the login continues on its own; Infinity once it has ended. */
export function nextPhase({ phase }: ScriptedLogin): number {
  return phase.kind === 'ended' ? Number.POSITIVE_INFINITY : phase.until;
}
