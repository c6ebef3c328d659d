import type { Prompt } from '../protocol/connection';
import { isErrorCode } from '../protocol/error-codes';
import type { Arrival } from './arrival';
import type { EventDetails, ManagedAuthEvent } from './managed-auth-event';
import type { Outcome } from './outcome';
import type { Screen } from './screen';
import type { FlowEvent } from './state';

/** One thing that happened, and what came of it. */
export interface FlowChange {
  /** Milliseconds of the widget's clock. */
  readonly at: number;
  readonly cause: FlowEvent | { readonly type: 'opened' | 'opening' | 'connectionCreated' };
  readonly before: Screen;
  readonly after: Screen;
  /** The person has agreed with this. */
  readonly hasConsented?: boolean;
  /** What the host is told of it. */
  readonly outcome?: Outcome | null;
}

/** What must be known of what happened before. Moments are in milliseconds of the widget's clock. */
export interface EventLog {
  readonly openedAt: number;
  /** When this sign-in began. */
  readonly beganAt: number;
  /** The sign-ins that were begun. */
  readonly signIns: number;
  /** When the screen, or the question on it, came. */
  readonly shownAt: number;
  readonly sentAt: number;
  /** How often something was sent from the question with this `origin`. */
  readonly attempts: { readonly origin: number; readonly count: number };
  readonly troubleSince: number | null;
}

export function openLog(at: number): EventLog {
  const attempts = { origin: 0, count: 0 };
  return { openedAt: at, beganAt: at, signIns: 1, shownAt: at, sentAt: at, attempts, troubleSince: null };
}

/** The question that is on the page, also while it is sent. */
export function arrivalOn(screen: Screen): Arrival | null {
  const asked = screen.kind === 'submitting' ? screen.asked : screen;
  return asked?.kind === 'prompt' || asked?.kind === 'externalAction' ? asked.arrival : null;
}

/** The events that a change stands for, in order, and the log after it. */
export function eventsOf(
  before: EventLog,
  change: FlowChange,
): { readonly log: EventLog; readonly events: readonly ManagedAuthEvent[] } {
  const log = logAfter(before, change);
  const details = [
    openingOf(change),
    consentOf(before, change),
    restartOf(log, change),
    sendingOf(before, log, change),
    rejectionOf(log, change),
    troubleOf(before, change),
    ...shownOf(change),
    endOf(log, change),
  ];
  const afterMs = change.at - log.openedAt;
  return { log, events: details.flatMap((detail) => (detail === null ? [] : [{ ...detail, afterMs }])) };
}

function logAfter(log: EventLog, change: FlowChange): EventLog {
  const { at, after } = change;
  const begins = change.cause.type === 'loginRequested' && after.isStarting;
  return {
    ...log,
    ...(begins && { beganAt: at, signIns: isRestart(change) ? log.signIns + 1 : log.signIns }),
    ...(isNewlyShown(change) && { shownAt: at }),
    ...(isSending(change) && { sentAt: at, attempts: counted(log, arrivalOn(after)) }),
    troubleSince: after.trouble === null ? null : (log.troubleSince ?? after.trouble.since),
  };
}

function counted({ attempts }: EventLog, arrival: Arrival | null): EventLog['attempts'] {
  const origin = arrival?.origin ?? 0;
  return { origin, count: attempts.origin === origin ? attempts.count + 1 : 1 };
}

function openingOf({ cause: { type } }: FlowChange): EventDetails | null {
  if (type === 'opened') return { name: 'opened' };
  return type === 'connectionCreated' ? { name: 'connection_created' } : null;
}

function consentOf({ shownAt }: EventLog, { at, hasConsented }: FlowChange): EventDetails | null {
  return hasConsented === true ? { name: 'consent_given', tookMs: at - shownAt } : null;
}

/** The idle screen's button begins the first one. */
function isRestart({ cause, before, after }: FlowChange): boolean {
  return cause.type === 'loginRequested' && after.isStarting && before.kind !== 'idle';
}

function restartOf({ signIns }: EventLog, change: FlowChange): EventDetails | null {
  return isRestart(change) ? { name: 'restarted', attempt: signIns } : null;
}

function isSending({ cause, before, after }: FlowChange): boolean {
  return cause.type === 'submitted' && before.kind !== 'submitting' && after.kind === 'submitting';
}

function sendingOf({ shownAt }: EventLog, { attempts }: EventLog, change: FlowChange): EventDetails | null {
  const { at, cause, after } = change;
  if (!isSending(change) || cause.type !== 'submitted' || after.kind !== 'submitting') return null;
  const made = { attempt: attempts.count, tookMs: at - shownAt };
  const choice = arrivalOn(after)?.question.prompt.choices.find(({ key }) => key === after.choiceKey);
  if (choice === undefined) return { name: 'submitted', fieldKinds: cause.fieldKinds, ...made };
  return { name: 'choice_made', choiceKind: choice.group, method: choice.method, ...made };
}

function rejectionOf({ attempts, sentAt }: EventLog, { at, before, after }: FlowChange): EventDetails | null {
  const arrival = arrivalOn(after);
  if (arrival?.notice?.kind !== 'rejected' || arrival.serial === arrivalOn(before)?.serial) return null;
  const { fields } = arrival.question.prompt;
  const named = fields.filter(({ reason }) => reason === 'rejected');
  const fieldKinds = (named.length > 0 ? named : fields).map(({ kind }) => kind);
  return { name: 'rejected', fieldKinds, attempt: attempts.count, tookMs: at - sentAt };
}

function troubleOf({ troubleSince }: EventLog, { at, cause, after }: FlowChange): EventDetails | null {
  const { trouble } = after;
  if (trouble !== null && troubleSince === null) {
    return { name: 'trouble', reason: trouble.failure.kind, status: trouble.failure.status };
  }
  // What is over has no trouble any more, and nobody has recovered.
  const isOver = trouble === null && troubleSince !== null && cause.type === 'readSucceeded';
  return isOver ? { name: 'recovered', tookMs: at - troubleSince } : null;
}

/** A question that comes back is shown again; what is to be done elsewhere is still the same. */
function shownOf(change: FlowChange): readonly EventDetails[] {
  const { after, before } = change;
  if (!isNewlyShown(change)) return [];
  const prompt = after.kind === 'prompt' || after.kind === 'externalAction' ? after.prompt : null;
  const asked = askedFor(prompt);
  const isExternal = after.kind === 'externalAction' && after.arrival.origin !== arrivalOn(before)?.origin;
  return [
    { name: 'screen_shown', screen: after.kind, ...asked },
    ...(isExternal ? [{ name: 'external_action_shown', ...asked } as const] : []),
  ];
}

function isNewlyShown({ cause, before, after }: FlowChange): boolean {
  return (
    cause.type === 'opened' || before.kind !== after.kind || arrivalOn(before)?.origin !== arrivalOn(after)?.origin
  );
}

function askedFor(prompt: Prompt | null) {
  return {
    fieldKinds: prompt?.fields.map(({ kind }) => kind) ?? [],
    choiceKinds: [...new Set(prompt?.choices.map(({ group }) => group))],
  };
}

function endOf({ beganAt }: EventLog, { at, after, outcome }: FlowChange): EventDetails | null {
  const tookMs = at - beganAt;
  switch (outcome?.kind) {
    case 'success':
      return { name: 'succeeded', already: after.kind === 'succeeded' && after.already, tookMs };
    case 'cancel':
      return { name: 'canceled', by: after.kind === 'canceled' ? after.by : 'person', tookMs };
    case 'error': {
      const { code, errorCode } = outcome.details;
      if (code === 'flow_expired') return { name: 'expired', tookMs };
      return { name: 'failed', code, errorCode: documented(errorCode), tookMs };
    }
    case undefined:
      return null;
  }
}

/** A code that nobody has documented is the server's own word. */
function documented(code: string | null) {
  if (code === null) return null;
  return isErrorCode(code) ? code : 'other';
}
