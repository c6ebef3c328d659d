import type { Connection } from '../protocol/connection';
import type { Failure } from '../protocol/failure';
import type { NotedTransition } from './transitions';

/** One thing that happened to a flow, and what it made of the screen: names of ours and numbers, no value of anybody's. */
export interface Transition {
  /** The widget, counted from 1. */
  readonly flow: number;
  readonly event: string;
  readonly from: string;
  readonly to: string;
  /** What was read: status and step as far as they are known, and how much is asked. */
  readonly read?: {
    readonly status: string;
    readonly step: string;
    readonly fields: number;
    readonly choices: number;
  };
  readonly failure?: { readonly kind: string; readonly status: number | null; readonly fault?: string };
}

/** What may be printed about an event: members are named one by one, so that no other is printed by accident. */
export function transitionOf({ flow, event, from, to }: NotedTransition): Transition {
  return {
    flow,
    event: event.type,
    from: from.kind,
    to: to.kind,
    ...('connection' in event && { read: readOf(event.connection) }),
    ...('failure' in event && { failure: failureOf(event.failure) }),
  };
}

/** Status and step are parsed: one that this version does not know is `UNKNOWN` here, whatever the server calls it. */
function readOf({ status, flow }: Connection): NonNullable<Transition['read']> {
  const { fields = [], choices = [] } = flow?.prompt ?? {};
  return {
    status: flow?.status ?? status,
    step: flow?.step ?? 'none',
    fields: fields.length,
    choices: choices.length,
  };
}

/** Without `code`, which is the server's word. */
function failureOf({ kind, status, fault }: Failure): NonNullable<Transition['failure']> {
  return { kind, status, ...(fault !== undefined && { fault }) };
}
