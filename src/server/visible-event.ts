import { EVENT_FLOW_MEMBERS, EVENT_KEPT_MEMBERS, HEARTBEAT_EVENT, STATE_EVENT } from '../protocol/events';
import type { Projection, VisibleConnection, VisibleState } from './visible-connection';

/** What may leave as a server-sent event. Site and server texts in an `error` event are replaced by ours. */
export interface VisibleEvent {
  readonly name: string;
  readonly data: object;
  /** The state of a `managed_auth_state` event; null for the others. */
  readonly state: VisibleState | null;
}

export type UpstreamEvent = { readonly name: string; readonly data: string };

const TERMINAL: readonly unknown[] = ['SUCCESS', 'FAILED', 'EXPIRED', 'CANCELED'];

/** The part of an event that a browser may see; null for one that is unknown or makes no sense. */
export function visibleEvent({ name, data }: UpstreamEvent, projection: Projection, now: number): VisibleEvent | null {
  switch (name) {
    case STATE_EVENT: {
      const state = projection.state(parseJson(data));
      return state === null ? null : { name, data: { event: name, ...state }, state };
    }
    case HEARTBEAT_EVENT:
      return { name, data: { event: name, timestamp: isoTime(now) }, state: null };
    case 'error':
      return errorEvent('upstream_error', 'Kernel reported a problem with the event stream.', now);
    default:
      return null;
  }
}

export function errorEvent(code: string, message: string, now: number): VisibleEvent {
  return { name: 'error', data: { event: 'error', timestamp: isoTime(now), error: { code, message } }, state: null };
}

/** A snapshot in the form of an event, which has no members of its own: those that are null are left out. */
export function snapshotEvent(snapshot: VisibleConnection, now: number): VisibleEvent {
  const state: Record<string, unknown> = {
    timestamp: isoTime(now),
    flow_status: snapshot.flow_status ?? null,
    flow_step: snapshot.flow_step ?? null,
  };
  for (const member of [...EVENT_FLOW_MEMBERS, ...EVENT_KEPT_MEMBERS]) {
    if (snapshot[member] != null) state[member] = snapshot[member];
  }
  return { name: STATE_EVENT, data: { event: STATE_EVENT, ...state }, state: state as VisibleState };
}

/** WHATWG HTML, section 9.2. JSON has no line breaks in it, so one data line holds all. */
export function serialize({ name, data }: VisibleEvent): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** After it nothing follows. */
export function isTerminal({ state }: VisibleEvent): boolean {
  return TERMINAL.includes(state?.flow_status);
}

/**
 * What is left to say of events that came in while the snapshot was on its way: those up to the one that tells what
 * the snapshot tells are older than it, and would turn the person's page back for a moment.
 */
export function notYetIn(snapshot: VisibleEvent, events: readonly VisibleEvent[]): readonly VisibleEvent[] {
  const said = digest(snapshot);
  return events.slice(events.findLastIndex((event) => event.state !== null && digest(event) === said) + 1);
}

function digest({ state }: VisibleEvent): string {
  return JSON.stringify(EVENT_FLOW_MEMBERS.map((member) => state?.[member] ?? null));
}

function isoTime(ms: number): string {
  return new Date(ms).toISOString();
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}
