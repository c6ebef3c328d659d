import type { Transition } from '../diagnostics/transitions';
import type { Screen } from '../flow/screen';
import type { FlowEvent } from '../flow/state';
import type { Connection } from '../protocol/connection';
import type { Failure } from '../protocol/failure';

/** What may be printed about an event: members are named one by one, so that no other is printed by accident. */
export function transitionOf(flow: number, event: FlowEvent, from: Screen, to: Screen): Transition {
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
