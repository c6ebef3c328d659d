import type { WireFlow } from '../../protocol/wire';
import type { Dialect } from '../sites';
import { canonical, legacy, NO_CANONICAL, NO_LEGACY } from './dialects';
import { errorMessageOf, expiryOf, type Flow, waitingStep } from './flow-state';

/** A host name that cannot exist outside the sandbox (RFC 2606). */
const HOSTED_PAGE = 'https://auth.sandbox.example/login';
const LIVE_VIEW = 'https://live.sandbox.example';

export function hostedUrl(flow: Flow): string {
  return `${HOSTED_PAGE}/${flow.token}`;
}

export function liveViewUrl(flow: Flow): string {
  return `${LIVE_VIEW}/${flow.token}`;
}

/** The members of a connection before its first login. */
export const NO_FLOW: WireFlow = {
  flow_status: null,
  flow_step: null,
  flow_type: null,
  flow_expires_at: null,
  ...NO_LEGACY,
  external_action_message: null,
  website_error: null,
  sso_provider: null,
  error_message: null,
  error_code: null,
  hosted_url: null,
  live_view_url: null,
  browser_session_id: null,
};

/** The flow as the API says it, in the site's dialect. */
export function renderFlow(flow: Flow, dialect: Dialect): WireFlow {
  const step = waitingStep(flow);
  const { phase } = flow;
  const running = phase.kind !== 'ended';
  const hosted = running && flow.script.hosted !== false;
  return {
    flow_status: running ? 'IN_PROGRESS' : phase.status,
    flow_step: flowStep(flow),
    flow_type: flow.type,
    flow_expires_at: running || phase.status === 'EXPIRED' ? isoTime(running ? expiryOf(flow) : phase.at) : null,
    ...(dialect === 'canonical' || step === null ? NO_LEGACY : legacy(step)),
    ...(dialect === 'legacy' ? {} : step === null ? NO_CANONICAL : canonical(flow, step)),
    external_action_message: step?.message ?? null,
    website_error: flow.websiteError,
    sso_provider: flow.ssoProvider,
    error_message: errorMessageOf(flow),
    error_code: running ? null : phase.code,
    hosted_url: hosted ? hostedUrl(flow) : null,
    live_view_url: hosted ? liveViewUrl(flow) : null,
    browser_session_id: running ? `bs_${flow.token}` : null,
  };
}

export function isoTime(ms: number): string {
  return new Date(ms).toISOString();
}

function flowStep(flow: Flow): WireFlow['flow_step'] {
  switch (flow.phase.kind) {
    case 'initializing':
      return 'INITIALIZED';
    case 'discovering':
      return 'DISCOVERING';
    case 'waiting':
      // A script may name a step that no document knows: that is what such a site is for.
      return (waitingStep(flow)?.step ?? null) as WireFlow['flow_step'];
    case 'submitting':
      return 'SUBMITTING';
    case 'ended':
      return 'COMPLETED';
    default:
      return flow.phase satisfies never;
  }
}
