import type { ErrorCode } from '../../protocol/error-codes';
import { strikesWhileDiscovering } from '../identities';
import {
  type Ending,
  expiryOf,
  type Flow,
  type FlowStart,
  nextChange,
  ONE_MORE,
  stepOf,
  type Verdict,
} from './flow-state';
import { DONE, DURATIONS, type ScriptStep } from './script';

/** What is left of a flow once an identity that expires has given its password; times `pace`. */
const EXPIRING_LIMIT = 20_000;

/** A duration at a pace; 0 × Infinity is 0. */
function paced(ms: number, pace: number): number {
  return ms === 0 ? 0 : ms * pace;
}

export function startFlow(start: FlowStart, now: number): Flow {
  const until = now + paced(start.script.initializing ?? DURATIONS.initializing, start.pace);
  return advance(
    {
      ...start,
      stored: start.stored || start.script.stored === true,
      startedAt: now,
      phase: { kind: 'initializing', until },
      passwordAccepted: false,
      struck: false,
      rejections: { password: 0, code: 0, all: 0 },
      pauses: 0,
      websiteError: null,
      rejectedFields: [],
      ssoProvider: null,
      needs: [],
      forcedExpiry: null,
    },
    now,
  );
}

/** The flow as it is at `now`: everything that was due has happened, each thing at its own time. */
export function advance(flow: Flow, now: number): Flow {
  let current = flow;
  while (current.phase.kind !== 'ended' && nextChange(current) <= now) {
    const expiry = expiryOf(current);
    current = expiry <= current.phase.until ? end(current, 'EXPIRED', null, expiry) : pass(current);
  }
  return current;
}

function end(flow: Flow, status: Ending, code: ErrorCode | null, at: number): Flow {
  return { ...flow, phase: { kind: 'ended', status, code, at } };
}

export function cancel(flow: Flow, now: number): Flow {
  return flow.phase.kind === 'ended' ? flow : end(flow, 'CANCELED', null, now);
}

export function fail(flow: Flow, code: ErrorCode, now: number): Flow {
  return end(flow, 'FAILED', code, now);
}

/** The phase's time is up. */
function pass(flow: Flow): Flow {
  const { phase } = flow;
  switch (phase.kind) {
    case 'initializing': {
      const until = phase.until + paced(flow.script.discovering ?? DURATIONS.discovering, flow.pace);
      return { ...flow, phase: { kind: 'discovering', until } };
    }
    case 'discovering': {
      const outcome = flow.identity?.outcome;
      const early = outcome?.kind === 'fail' && strikesWhileDiscovering(outcome.code) && strikes(flow);
      return early ? strike(flow, DONE, phase.until) : arrive(flow, flow.script.start, phase.until);
    }
    case 'waiting': {
      const needs: Flow['needs'] = [...flow.needs, 'external'];
      const passed = { ...flow, needs, websiteError: null, rejectedFields: [] };
      return arrive(passed, stepOf(flow, phase.step).next ?? DONE, phase.until);
    }
    case 'submitting':
      return settle(flow, phase.verdict, phase.from, phase.until);
    case 'ended':
      return flow;
    default:
      return phase satisfies never;
  }
}

/** True when the identity's outcome ends or bends this login, and has not yet. */
function strikes(flow: Flow): boolean {
  const outcome = flow.identity?.outcome;
  if (flow.struck || outcome === undefined) return false;
  if (outcome.kind === 'fail') return outcome.firstLoginOnly !== true || flow.attempt === 1;
  return outcome.kind === 'expire' || outcome.kind === 'cancel';
}

function strike(flow: Flow, to: string, at: number): Flow {
  const struck = { ...flow, struck: true };
  const outcome = flow.identity?.outcome;
  if (outcome?.kind === 'fail')
    return fail({ ...struck, websiteError: outcome.websiteError ?? null }, outcome.code, at);
  if (outcome?.kind === 'cancel') return cancel(struck, at);
  if (outcome?.kind === 'expire') {
    return arrive({ ...struck, forcedExpiry: at + paced(EXPIRING_LIMIT, flow.pace) }, ONE_MORE, at);
  }
  return arrive(struck, to, at);
}

/** Comes to a step. The outcome falls after the password, or at the end where none is asked. */
function arrive(flow: Flow, name: string, at: number): Flow {
  if (strikes(flow) && (flow.passwordAccepted || name === DONE)) return strike(flow, name, at);
  if (name === DONE) return end(flow, 'SUCCESS', null, at);
  const step = stepOf(flow, name);
  if (canFillIn(flow, step)) {
    const verdict: Verdict = {
      kind: 'accepted',
      to: step.next ?? DONE,
      identity: flow.identity,
      passwordGiven: step.fields?.some((field) => field.asks === 'password') ?? false,
      ssoProvider: null,
      needs: [],
    };
    return submitting(flow, verdict, name, at);
  }
  return wait(flow, name, at);
}

function wait(flow: Flow, name: string, at: number): Flow {
  const { passesAfter } = stepOf(flow, name);
  const until = passesAfter === undefined ? Number.POSITIVE_INFINITY : at + paced(passesAfter, flow.pace);
  return { ...flow, pauses: flow.pauses + 1, phase: { kind: 'waiting', step: name, since: at, until } };
}

function canFillIn(flow: Flow, step: ScriptStep): boolean {
  const fields = step.fields ?? [];
  return (
    flow.stored &&
    fields.length > 0 &&
    fields.every((field) => field.asks === 'identifier' || field.asks === 'password')
  );
}

function submitting(flow: Flow, verdict: Verdict, from: string, at: number): Flow {
  const until = at + paced(flow.script.submitting ?? DURATIONS.submitting, flow.pace);
  return {
    ...flow,
    websiteError: null,
    rejectedFields: [],
    phase: { kind: 'submitting', verdict, from, until },
  };
}

/** After so many rejections the site has had enough. */
const MOST_REJECTIONS = 5;

function settle(flow: Flow, verdict: Verdict, from: string, at: number): Flow {
  const identity = verdict.identity ?? flow.identity;
  if (verdict.kind === 'rejected') {
    const { password, code, all } = flow.rejections;
    const rejected: Flow = {
      ...flow,
      identity,
      websiteError: verdict.error,
      rejectedFields: verdict.fields,
      rejections: {
        password: password + (verdict.asked === 'password' ? 1 : 0),
        code: code + (verdict.asked === 'code' ? 1 : 0),
        all: all + 1,
      },
    };
    return all + 1 >= MOST_REJECTIONS ? fail(rejected, verdict.code, at) : wait(rejected, from, at);
  }
  return arrive(
    {
      ...flow,
      identity,
      passwordAccepted: flow.passwordAccepted || verdict.passwordGiven,
      ssoProvider: verdict.ssoProvider ?? flow.ssoProvider,
      needs: [...flow.needs, ...verdict.needs],
    },
    verdict.to,
    at,
  );
}

/** Takes an answer that was judged. The caller has made sure that the flow waits. */
export function submit(flow: Flow, verdict: Verdict, now: number): Flow {
  if (flow.phase.kind !== 'waiting') return flow;
  return advance(submitting(flow, verdict, flow.phase.step, now), now);
}
