import { type Connection, type Field, type Flow, isEmptyPrompt, ownFields, type Prompt } from '../protocol/connection';
import type { Arrival } from './arrival';
import { expiryMoment } from './clock';
import { lacksConsent } from './consent';
import { hasEnded, hasWornOff } from './is-over';
import { recoveryOf } from './recovery';
import type {
  ExternalActionScreen,
  FailedScreen,
  IdleScreen,
  PromptScreen,
  Screen,
  ScreenBase,
  SubmittingScreen,
  Trouble,
} from './screen';
import { SCREEN_FACTS } from './screen-facts';
import type { FlowState } from './state';

/**
 * The screen for a state: total, and the only place that decides it.
 *
 * @param requiresConsent whether the host wants consent.
 * @param canRestart whether this widget can start another login.
 */
export function screenOf(state: FlowState, requiresConsent: boolean, canRestart = true): Screen {
  const { connection } = state;
  const base = baseOf(state, canRestart);
  const trouble = troubleOf(state);
  const { noAccess, isRetrying } = state;
  if (noAccess !== null) return { kind: 'noAccess', failure: noAccess, isRetrying, ...base };
  if (state.canceled) return { kind: 'canceled', by: 'person', ...base };
  if (connection === null) {
    return trouble === null ? { kind: 'loading', ...base } : { kind: 'unreachable', ...base, trouble };
  }
  const { flow } = connection;
  const live = { ...base, trouble };
  if (state.login.status === 'awaited') return { kind: 'discovering', reauth: false, ...live };
  if (flow === null) {
    return connection.status === 'AUTHENTICATED'
      ? succeeded(connection, true, base)
      : idle(connection, false, requiresConsent, live);
  }
  if (state.expiry !== 'ahead') return { kind: 'expired', ...base };
  if (hasEnded(flow)) {
    return hasWornOff(state) ? idle(connection, true, requiresConsent, live) : ended(state, connection, flow, base);
  }
  const expiresAt = expiryMoment(state);
  const screen = running(state, flow, { ...live, expiresAt });
  // An input that is awaited will be asked for, even if it is not told yet what it is.
  const isRequired = SCREEN_FACTS[screen.kind].consent === 'required' || isAwaitingInput(flow);
  if (!isRequired || !lacksConsent(state)) return screen;
  const { savesCredentials, recordsSession } = connection;
  const told = { requiresConsent: !state.consented, savesCredentials, recordsSession };
  return { kind: 'consent', ...told, ...live, expiresAt };
}

function isAwaitingInput({ step, unknownName }: Flow): boolean {
  return step === 'AWAITING_INPUT' && unknownName === null;
}

function baseOf({ connection, login, stepSince }: FlowState, canRestart: boolean): ScreenBase {
  return {
    domain: connection?.domain ?? '',
    trouble: null,
    expiresAt: null,
    since: stepSince,
    isStarting: login.status === 'requested',
    startFailure: login.failure,
    canRestart,
    restartAt: null,
  };
}

function troubleOf({ reads }: FlowState): Trouble | null {
  const { unreachable, failure, failingSince, retryAt } = reads;
  if (!unreachable || failure === null || failingSince === null) return null;
  const notBefore = reads.notBefore === 0 ? null : reads.notBefore;
  const isHeld = notBefore !== null && notBefore > (retryAt ?? 0);
  return { failure, since: failingSince, retryAt: isHeld ? notBefore : retryAt, notBefore };
}

function idle(connection: Connection, again: boolean, requiresConsent: boolean, base: ScreenBase): IdleScreen {
  const { savesCredentials, recordsSession } = connection;
  return { kind: 'idle', again, requiresConsent, savesCredentials, recordsSession, ...base };
}

function succeeded({ profileName, flow }: Connection, already: boolean, base: ScreenBase): Screen {
  return { kind: 'succeeded', already, profileName, postLoginUrl: flow?.postLoginUrl ?? null, ...base };
}

/** An end that came before this widget looked is told by the connection's own status: signed in is what counts. */
function ended(state: FlowState, connection: Connection, flow: Flow, base: ScreenBase): Screen {
  if (!state.attached && connection.status === 'AUTHENTICATED') return succeeded(connection, true, base);
  switch (flow.status) {
    case 'SUCCESS':
      return succeeded(connection, false, base);
    case 'EXPIRED':
      return { kind: 'expired', ...base };
    case 'CANCELED':
      return { kind: 'canceled', by: 'server', ...base };
    default:
      return failed(state, flow, base);
  }
}

function failed(state: FlowState, flow: Flow, base: ScreenBase): FailedScreen {
  const { canRestart: isWorthRetrying, wait } = recoveryOf(flow.errorCode);
  return {
    kind: 'failed',
    errorCode: flow.errorCode,
    siteError: flow.prompt.siteError,
    isWorthRetrying,
    ...base,
    canRestart: base.canRestart && isWorthRetrying,
    restartAt: wait === 0 || state.endedAt === null ? null : state.endedAt + wait,
  };
}

function running(state: FlowState, flow: Flow, base: ScreenBase): Screen {
  const { hostedUrl, liveViewUrl } = flow;
  const unsupported = (stepName: string): Screen => ({ kind: 'unsupported', stepName, hostedUrl, ...base });
  if (flow.unknownName !== null) return unsupported(flow.unknownName);
  if (state.submission !== null) return submitting(state, base);
  switch (flow.step) {
    case 'INITIALIZED':
    case 'DISCOVERING':
      return { kind: 'discovering', reauth: flow.type === 'REAUTH', ...base };
    case 'AWAITING_INPUT':
      if (isEmptyPrompt(flow.prompt)) return unsupported(flow.step);
      return state.arrival === null ? unsupported(flow.step) : askedScreen(state.arrival, base);
    case 'AWAITING_EXTERNAL_ACTION':
      return state.arrival === null ? unsupported(flow.step) : askedScreen(state.arrival, base);
    case 'AWAITING_HUMAN_INTERVENTION':
      return { kind: 'intervention', message: flow.externalActionMessage, liveViewUrl, hostedUrl, ...base };
    case 'SUBMITTING':
    case 'COMPLETED':
      return submitting(state, base);
    case 'UNKNOWN':
      return unsupported(flow.step);
  }
  return flow.step satisfies never;
}

function askedScreen(arrival: Arrival, base: ScreenBase): PromptScreen | ExternalActionScreen {
  const { kind, message } = arrival.question;
  const shared = { ...base, since: arrival.since, prompt: placed(arrival), arrival };
  return kind === 'prompt' ? { kind, ...shared } : { kind, message, ...shared };
}

/**
 * The prompt with each field where it was when the question came: on its own, or behind its option, which stays for as
 * long as the field does. Somebody may be filling it in.
 */
function placed({ question: { prompt }, first }: Arrival): Prompt {
  const own = ownFields(first);
  const fields = prompt.fields.map((field): Field => {
    const before = first.fields.find(({ key }) => key === field.key);
    if (before === undefined) return field;
    return { ...field, linkedTo: own.includes(before) ? null : before.linkedTo };
  });
  const choices = [...prompt.choices];
  for (const [index, choice] of first.choices.entries()) {
    const isGone = !prompt.choices.some(({ key }) => key === choice.key);
    const holdsField = fields.some(({ linkedTo }) => linkedTo !== null && linkedTo === choice.method);
    if (isGone && holdsField) choices.splice(index, 0, choice);
  }
  return { ...prompt, fields, choices };
}

function submitting(state: FlowState, base: ScreenBase): SubmittingScreen {
  const { arrival } = state;
  return {
    kind: 'submitting',
    asked: arrival === null ? null : askedScreen(arrival, base),
    choiceKey: state.submission?.choiceKey ?? null,
    ...base,
  };
}
