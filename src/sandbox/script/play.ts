import type { EndedState } from '../../kernel-api/driver';
import type { ErrorCode } from '../../protocol/error-codes';
import { strikesWhileDiscovering } from '../identities';
import { DONE, DURATIONS, type ScriptStep } from './script';
import { nextPhase, ONE_MORE, type ScriptedLogin, type ScriptedStart, stepOf, type Verdict } from './scripted-login';

/** What is left of a login once an identity that expires has given its password; times `pace`. */
const EXPIRING_LIMIT_MS = 20_000;

/** A duration at a pace; 0 × Infinity is 0. */
function paced(ms: number, pace: number): number {
  return ms === 0 ? 0 : ms * pace;
}

export function startScript(start: ScriptedStart, now: number): ScriptedLogin {
  const until = now + paced(start.script.initializing ?? DURATIONS.initializing, start.pace);
  return advance(
    {
      ...start,
      stored: start.stored || start.script.stored === true,
      phase: { kind: 'initializing', until },
      passwordAccepted: false,
      struck: false,
      rejections: { password: 0, code: 0, all: 0 },
      pauses: 0,
      websiteError: null,
      rejectedFields: [],
      ssoProvider: null,
      needs: [],
      reauthReason: null,
      expiresAt: null,
    },
    now,
  );
}

/** The login as it is at `now`: everything that was due has happened, each thing at its own time. */
export function advance(login: ScriptedLogin, now: number): ScriptedLogin {
  let current = login;
  while (nextPhase(current) <= now) current = pass(current);
  return current;
}

export function end(login: ScriptedLogin, status: EndedState['status'], code: ErrorCode | null = null): ScriptedLogin {
  return { ...login, phase: { kind: 'ended', status, code } };
}

/** The phase's time is up. */
function pass(login: ScriptedLogin): ScriptedLogin {
  const { phase } = login;
  switch (phase.kind) {
    case 'initializing': {
      const until = phase.until + paced(login.script.discovering ?? DURATIONS.discovering, login.pace);
      return { ...login, phase: { kind: 'discovering', until } };
    }
    case 'discovering': {
      const outcome = login.identity?.outcome;
      const early = outcome?.kind === 'fail' && strikesWhileDiscovering(outcome.code) && strikes(login);
      return early ? strike(login, DONE, phase.until) : arrive(login, login.script.start, phase.until);
    }
    case 'waiting': {
      const needs: ScriptedLogin['needs'] = [...login.needs, 'external'];
      const passed = { ...login, needs, websiteError: null, rejectedFields: [] };
      return arrive(passed, stepOf(login, phase.step).next ?? DONE, phase.until);
    }
    case 'submitting':
      return settle(login, phase.verdict, phase.from, phase.until);
    case 'ended':
      return login;
    default:
      return phase satisfies never;
  }
}

/** True when the identity's outcome ends or bends this login, and has not yet. */
function strikes(login: ScriptedLogin): boolean {
  const outcome = login.identity?.outcome;
  if (login.struck || outcome === undefined) return false;
  if (outcome.kind === 'fail') return outcome.firstLoginOnly !== true || login.attempt === 1;
  return outcome.kind === 'expire' || outcome.kind === 'cancel';
}

function strike(login: ScriptedLogin, to: string, at: number): ScriptedLogin {
  const struck = { ...login, struck: true };
  const outcome = login.identity?.outcome;
  if (outcome?.kind === 'fail')
    return end({ ...struck, websiteError: outcome.websiteError ?? null }, 'FAILED', outcome.code);
  if (outcome?.kind === 'cancel') return end(struck, 'CANCELED');
  if (outcome?.kind === 'expire') {
    return arrive({ ...struck, expiresAt: at + paced(EXPIRING_LIMIT_MS, login.pace) }, ONE_MORE, at);
  }
  return arrive(struck, to, at);
}

/** Comes to a step. The outcome falls after the password, or at the end where none is asked. */
function arrive(login: ScriptedLogin, name: string, at: number): ScriptedLogin {
  if (strikes(login) && (login.passwordAccepted || name === DONE)) return strike(login, name, at);
  if (name === DONE) return end(login, 'SUCCESS');
  const step = stepOf(login, name);
  if (canFillIn(login, step)) {
    const verdict: Verdict = {
      kind: 'accepted',
      to: step.next ?? DONE,
      identity: login.identity,
      passwordGiven: step.fields?.some((field) => field.role === 'password') ?? false,
      ssoProvider: null,
      needs: [],
    };
    return submitting(login, verdict, name, at);
  }
  return wait(login, name, at);
}

function wait(login: ScriptedLogin, name: string, at: number): ScriptedLogin {
  const { passesAfter } = stepOf(login, name);
  const until = passesAfter === undefined ? Number.POSITIVE_INFINITY : at + paced(passesAfter, login.pace);
  return { ...login, pauses: login.pauses + 1, phase: { kind: 'waiting', step: name, until } };
}

function canFillIn(login: ScriptedLogin, step: ScriptStep): boolean {
  const fields = step.fields ?? [];
  return (
    login.stored &&
    fields.length > 0 &&
    fields.every((field) => field.role === 'identifier' || field.role === 'password')
  );
}

function submitting(login: ScriptedLogin, verdict: Verdict, from: string, at: number): ScriptedLogin {
  const ms = stepOf(login, from).submitting ?? login.script.submitting ?? DURATIONS.submitting;
  const until = at + paced(ms, login.pace);
  return {
    ...login,
    websiteError: null,
    rejectedFields: [],
    phase: { kind: 'submitting', verdict, from, until },
  };
}

/** After so many rejections the site has had enough. */
const MOST_REJECTIONS = 5;

function settle(login: ScriptedLogin, verdict: Verdict, from: string, at: number): ScriptedLogin {
  const identity = verdict.identity ?? login.identity;
  if (verdict.kind === 'rejected') {
    const { password, code, all } = login.rejections;
    const rejected: ScriptedLogin = {
      ...login,
      identity,
      websiteError: verdict.error,
      rejectedFields: verdict.fields,
      rejections: {
        password: password + (verdict.role === 'password' ? 1 : 0),
        code: code + (verdict.role === 'code' ? 1 : 0),
        all: all + 1,
      },
    };
    return all + 1 >= MOST_REJECTIONS ? end(rejected, 'FAILED', verdict.code) : wait(rejected, from, at);
  }
  return arrive(
    {
      ...login,
      identity,
      passwordAccepted: login.passwordAccepted || verdict.passwordGiven,
      ssoProvider: verdict.ssoProvider ?? login.ssoProvider,
      needs: [...login.needs, ...verdict.needs],
    },
    verdict.to,
    at,
  );
}

/** Takes a submission that was judged. One that waits for nobody stays as it is. */
export function submit(login: ScriptedLogin, verdict: Verdict, now: number): ScriptedLogin {
  if (login.phase.kind !== 'waiting') return login;
  return advance(submitting(login, verdict, login.phase.step, now), now);
}
