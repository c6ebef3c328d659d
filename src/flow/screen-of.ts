import { type Connection, type Flow, isEmptyPrompt } from '../protocol/connection';
import { isErrorCode } from '../protocol/error-codes';
import { hasEnded, hasWornOff } from './is-over';
import { recoveryOf } from './recovery';
import type { ExternalActionScreen, FailedScreen, PromptScreen, Screen, SubmittingScreen } from './screen';
import type { Asked, FlowState } from './state';

/** The screen for a state: total, and the only place that decides it. `explain` is whether consent is wanted at all. */
export function screenOf(state: FlowState, explain: boolean): Screen {
  const { connection, reads } = state;
  if (state.refused !== null) return { kind: 'unauthorized', failure: state.refused };
  if (connection === null) {
    if (state.canceled) return { kind: 'canceled', by: 'person', domain: '', starting: false, startFailure: null };
    return reads.unreachable && reads.failure !== null
      ? { kind: 'unreachable', failure: reads.failure }
      : { kind: 'starting' };
  }
  const startable = startableOf(state, connection);
  if (state.canceled) return { kind: 'canceled', by: 'person', ...startable };
  if (state.login.status === 'awaited') {
    return { kind: 'discovering', reauth: false, ...runningOf(state, connection), expiresAt: null };
  }
  const { flow } = connection;
  if (flow === null) return withoutFlow(state, connection, explain);
  if (state.expiry !== 'ahead') return { kind: 'expired', ...startable };
  return hasEnded(flow) ? ended(state, connection, flow, explain) : running(state, connection, flow);
}

function startableOf(state: FlowState, { domain }: Connection) {
  return { domain, starting: state.login.status === 'requested', startFailure: state.login.failure };
}

function runningOf(state: FlowState, { domain, flow }: Connection) {
  const expiresAt = flow?.expiresAt ?? null;
  return {
    domain,
    expiresAt: expiresAt === null ? null : expiresAt + state.clockSkew,
    trouble: state.reads.unreachable ? state.reads.failure : null,
    since: state.stepSince,
  };
}

function withoutFlow(state: FlowState, connection: Connection, explain: boolean): Screen {
  if (connection.status === 'AUTHENTICATED') return succeeded(connection, true);
  return {
    kind: 'idle',
    again: false,
    explain,
    savesCredentials: connection.savesCredentials,
    ...startableOf(state, connection),
  };
}

function succeeded({ domain, profileName, flow }: Connection, already: boolean): Screen {
  return { kind: 'succeeded', already, domain, profileName, postLoginUrl: flow?.postLoginUrl ?? null };
}

/**
 * An end that came before this widget looked is told by the connection's own status: signed in is what counts, and a
 * success that has worn off is asked for again.
 */
function ended(state: FlowState, connection: Connection, flow: Flow, explain: boolean): Screen {
  const startable = startableOf(state, connection);
  const authenticated = connection.status === 'AUTHENTICATED';
  if (!state.attached && authenticated) return succeeded(connection, true);
  switch (flow.status) {
    case 'SUCCESS':
      return hasWornOff(state)
        ? { kind: 'idle', again: true, explain, savesCredentials: connection.savesCredentials, ...startable }
        : succeeded(connection, false);
    case 'EXPIRED':
      return { kind: 'expired', ...startable };
    case 'CANCELED':
      return { kind: 'canceled', by: 'server', ...startable };
    default:
      return failed(state, flow, startable);
  }
}

function failed(state: FlowState, flow: Flow, startable: ReturnType<typeof startableOf>): FailedScreen {
  const code = isErrorCode(flow.errorCode) ? flow.errorCode : null;
  const { canRestart, wait } = recoveryOf(code);
  return {
    kind: 'failed',
    code,
    rawCode: flow.errorCode,
    siteError: flow.prompt.siteError,
    canRestart,
    restartAt: wait === 0 || state.endedAt === null ? null : state.endedAt + wait,
    ...startable,
  };
}

function running(state: FlowState, connection: Connection, flow: Flow): Screen {
  const common = runningOf(state, connection);
  const unsupported = (stepName: string): Screen => ({
    kind: 'unsupported',
    stepName,
    hostedUrl: flow.hostedUrl,
    ...common,
    ...startableOf(state, connection),
  });
  if (flow.unknownName !== null) return unsupported(flow.unknownName);
  if (!state.consented) return { kind: 'consent', savesCredentials: connection.savesCredentials, ...common };
  if (state.submission !== null) return submitting(state, common);
  switch (flow.step) {
    case 'INITIALIZED':
    case 'DISCOVERING':
      return { kind: 'discovering', reauth: flow.type === 'REAUTH', ...common };
    case 'AWAITING_INPUT':
      if (isEmptyPrompt(flow.prompt) || state.asked === null) return unsupported(flow.step);
      return askedScreen(state, state.asked, common);
    case 'AWAITING_EXTERNAL_ACTION':
      return state.asked === null ? unsupported(flow.step) : askedScreen(state, state.asked, common);
    case 'AWAITING_HUMAN_INTERVENTION':
      return {
        kind: 'intervention',
        message: flow.externalActionMessage,
        liveViewUrl: flow.liveViewUrl,
        hostedUrl: flow.hostedUrl,
        ...common,
      };
    case 'SUBMITTING':
    case 'COMPLETED':
      return submitting(state, common);
    case 'UNKNOWN':
      return unsupported(flow.step);
  }
  return flow.step satisfies never;
}

function askedScreen(
  state: FlowState,
  asked: Asked,
  common: ReturnType<typeof runningOf>,
): PromptScreen | ExternalActionScreen {
  const { prompt, message, since } = asked;
  const shared = { ...common, since, prompt, notice: state.notice, returned: state.returned };
  return asked.kind === 'prompt' ? { kind: 'prompt', ...shared } : { kind: 'externalAction', message, ...shared };
}

function submitting(state: FlowState, common: ReturnType<typeof runningOf>): SubmittingScreen {
  return {
    kind: 'submitting',
    asked: state.asked === null ? null : askedScreen(state, state.asked, common),
    choiceKey: state.submission?.choiceKey ?? null,
    ...common,
  };
}
