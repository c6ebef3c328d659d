import type { Action, DrivenLogin, Driver, EndedState, LoginRequest, LoginState } from '../kernel-api/driver';
import { findIdentity, type Identity, identityOfProfile } from './identities';
import { judge, type Submission } from './script/judge';
import { advance, startScript, submit } from './script/play';
import { type ScriptedLogin, waitingStep } from './script/scripted-login';
import { choiceIdOf, fieldIdOf, stateOf } from './script/tell';
import { type Site, siteOf } from './sites';

/** A host name that cannot exist outside the sandbox (RFC 2606). */
const HOSTED_PAGE = 'https://auth.sandbox.example/login';
const LIVE_VIEW = 'https://live.sandbox.example';

/**
 * Plays the sites' scripts: a login is a function of time, so nothing runs between two looks.
 *
 * @param pace multiplies the durations of the scripts
 * @param siteAt the site behind a domain
 * @param begin changes a login that was just started, to place it somewhere
 */
export function createScriptedDriver(
  pace: number,
  siteAt: (domain: string) => Site = siteOf,
  begin: (login: ScriptedLogin, now: number) => ScriptedLogin = (login) => login,
): Driver {
  return {
    storesCredentials: true,
    isLive: false,
    start(request) {
      if (request.type === 'HEALTH_CHECK') return STILL_SIGNED_IN;
      const { script } = siteAt(request.domain);
      const { attempt, hasCredentials: stored, token } = request;
      const identity = presetIdentity(request);
      let login: ScriptedLogin | null = null;
      let state: LoginState | null = null;
      const look = (now: number): ScriptedLogin => {
        const next =
          login === null
            ? begin(startScript({ script, attempt, pace, identity, stored }, now), now)
            : advance(login, now);
        if (next !== login) state = null;
        login = next;
        return next;
      };
      const hasPages = script.hosted !== false;
      return {
        hostedUrl: hasPages ? `${HOSTED_PAGE}/${token}` : null,
        liveViewUrl: hasPages ? `${LIVE_VIEW}/${token}` : null,
        state(now) {
          const current = look(now);
          state ??= stateOf(current, request.domain);
          return state;
        },
        act(action, now) {
          const current = look(now);
          const submission = submissionOf(action, current);
          if (submission === null) return;
          login = submit(current, judge(current, submission), now);
          state = null;
        },
        stop() {},
      } satisfies DrivenLogin;
    },
  };
}

/** A health check, and what it finds. */
function checkThat(status: EndedState['status']): DrivenLogin {
  const state: EndedState = { kind: 'ended', status };
  return { hostedUrl: null, liveViewUrl: null, state: () => state, act() {}, stop() {} };
}

/** Sessions of these sites last until somebody ends them. */
const STILL_SIGNED_IN = checkThat('SUCCESS');
const SIGNED_OUT = checkThat('FAILED');

/** Finds at its health checks that the site has signed the person out. */
export const SESSION_ENDED: Driver = { storesCredentials: true, isLive: false, start: () => SIGNED_OUT };

/** Whose login it will be if nobody types a user name. */
function presetIdentity({ profileName, settings, lastAccount }: LoginRequest): Identity | null {
  return (
    identityOfProfile(profileName) ??
    findIdentity(settings.credential?.name ?? '') ??
    (lastAccount === null ? null : findIdentity(lastAccount))
  );
}

/** What the person did, in terms of the script; null when nobody is waited for any more. */
function submissionOf(action: Action, login: ScriptedLogin): Submission | null {
  const step = waitingStep(login);
  if (step === null) return null;
  if (action.kind === 'choice') {
    const option = step.options?.find((each, index) => choiceIdOf(each, index) === action.id);
    return option === undefined ? null : { kind: 'option', option };
  }
  const values = new Map<string, string>();
  for (const field of step.fields ?? []) {
    const value = action.values.get(fieldIdOf(field));
    if (value !== undefined) values.set(field.name, value);
  }
  return { kind: 'fields', values };
}
