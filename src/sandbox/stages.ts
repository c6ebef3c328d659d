import type { ErrorCode } from '../protocol/error-codes';
import { type Connection, withFlow } from './connection';
import { cancel, fail } from './engine/flow';
import { type Flow, stepOf } from './engine/flow-state';
import { DONE } from './engine/script';
import type { Identity } from './identities';

/**
 * Where to put a connection without anybody having to go through the flow before it. What is placed stays as it is
 * until somebody acts: nothing resolves by itself. What comes after takes its usual time.
 */
export type Stage =
  /** No login was ever started. */
  | { readonly at: 'idle' }
  /** Signed in, with credentials saved, and nothing left to tell of the flow: the next login is a REAUTH. */
  | { readonly at: 'authenticated' }
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
  | { readonly at: 'succeeded' | 'expired' | 'canceled' }
  | { readonly at: 'failed'; readonly errorCode: ErrorCode; readonly websiteError?: string };

const NEVER = Number.POSITIVE_INFINITY;

/** A connection with a login that was just started, moved to a stage. */
export function atStage(connection: Connection, stage: Stage, identity: Identity | null, now: number): Connection {
  const { flow } = connection;
  if (flow === null || stage.at === 'idle') return { ...connection, flow: null };
  if (stage.at === 'authenticated') {
    const ended = withFlow(connection, flowAt(flow, { at: 'succeeded' }, identity, now));
    return { ...ended, flow: null };
  }
  return withFlow(connection, flowAt(flow, stage, identity, now));
}

function flowAt(
  started: Flow,
  stage: Exclude<Stage, { at: 'idle' | 'authenticated' }>,
  identity: Identity | null,
  now: number,
): Flow {
  const flow: Flow = { ...started, identity: identity ?? started.identity };
  switch (stage.at) {
    case 'initializing':
    case 'discovering':
      return { ...flow, phase: { kind: stage.at, until: NEVER } };
    case 'waiting': {
      const step = stage.step ?? flow.script.start;
      stepOf(flow, step);
      const waiting: Flow = {
        ...flow,
        pauses: 1,
        phase: { kind: 'waiting', step, since: now, until: NEVER },
        websiteError: stage.websiteError ?? null,
        rejectedFields: stage.rejectedFields ?? [],
      };
      return stage.expiresIn === undefined ? waiting : { ...waiting, forcedExpiry: now + stage.expiresIn };
    }
    case 'submitting': {
      const verdict = {
        kind: 'accepted',
        to: DONE,
        identity: flow.identity,
        passwordGiven: false,
        ssoProvider: null,
        needs: [],
      } as const;
      return { ...flow, phase: { kind: 'submitting', verdict, from: flow.script.start, until: NEVER } };
    }
    case 'succeeded':
      return { ...flow, phase: { kind: 'ended', status: 'SUCCESS', code: null, at: now } };
    case 'failed':
      return fail({ ...flow, websiteError: stage.websiteError ?? null }, stage.errorCode, now);
    case 'expired':
      return { ...flow, phase: { kind: 'ended', status: 'EXPIRED', code: null, at: now } };
    case 'canceled':
      return cancel(flow, now);
    default:
      return stage satisfies never;
  }
}
