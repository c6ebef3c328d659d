import type { ErrorCode } from '../protocol/error-codes';
import type { ReauthReason } from '../protocol/reauth-reasons';
import type { Identity } from './identities';
import { end } from './script/play';
import { DONE } from './script/script';
import { type ScriptedLogin, stepOf } from './script/scripted-login';

/**
 * Where to put a connection without anybody having to go through the flow before it. What is placed stays as it is
 * until somebody acts: nothing resolves on its own. What comes after takes its usual time.
 */
export type Stage =
  /** No login was ever started. */
  | { readonly at: 'idle' }
  /**
   * Signed in, with credentials saved, and nothing left to tell of the flow: the next login is a REAUTH. With a
   * `reauthReason` that is what the connection tells; default what the login needed.
   */
  | { readonly at: 'authenticated' | 'succeeded'; readonly reauthReason?: ReauthReason }
  | { readonly at: 'initializing' | 'discovering' | 'submitting' }
  /** Waiting at a step of the site's script; its first when none is named. */
  | {
      readonly at: 'waiting';
      readonly step?: string;
      readonly websiteError?: string;
      /** Names of fields that the site has just rejected. */
      readonly rejectedFields?: readonly string[];
      /** Milliseconds until the flow expires; default as documented. */
      readonly expiresIn?: number;
    }
  | { readonly at: 'expired' | 'canceled' }
  | { readonly at: 'failed'; readonly errorCode: ErrorCode; readonly websiteError?: string };

const NEVER = Number.POSITIVE_INFINITY;

/** A login that was just started, moved to a stage. @throws Error when the script has no such step. */
export function atStage(
  started: ScriptedLogin,
  stage: Exclude<Stage, { at: 'idle' }>,
  identity: Identity | null,
  now: number,
): ScriptedLogin {
  const login: ScriptedLogin = { ...started, identity: identity ?? started.identity };
  switch (stage.at) {
    case 'initializing':
    case 'discovering':
      return { ...login, phase: { kind: stage.at, until: NEVER } };
    case 'waiting': {
      const step = stage.step ?? login.script.start;
      stepOf(login, step);
      return {
        ...login,
        pauses: 1,
        phase: { kind: 'waiting', step, until: NEVER },
        websiteError: stage.websiteError ?? null,
        rejectedFields: stage.rejectedFields ?? [],
        expiresAt: stage.expiresIn === undefined ? null : now + stage.expiresIn,
      };
    }
    case 'submitting': {
      const verdict = {
        kind: 'accepted',
        to: DONE,
        identity: login.identity,
        passwordGiven: false,
        ssoProvider: null,
        needs: [],
      } as const;
      return { ...login, phase: { kind: 'submitting', verdict, from: login.script.start, until: NEVER } };
    }
    case 'authenticated':
    case 'succeeded':
      return end({ ...login, reauthReason: stage.reauthReason ?? null }, 'SUCCESS');
    case 'failed':
      return end({ ...login, websiteError: stage.websiteError ?? null }, 'FAILED', stage.errorCode);
    case 'expired':
      return end(login, 'EXPIRED');
    case 'canceled':
      return end(login, 'CANCELED');
    default:
      return stage satisfies never;
  }
}
