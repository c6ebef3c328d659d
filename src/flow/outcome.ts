import type { Failure, IntegrationFault } from '../protocol/failure';
import type { Screen } from './screen';
import type { FlowState } from './state';

/** How a flow ended, as the host is told. */
export type Outcome =
  | { readonly kind: 'success'; readonly details: SuccessDetails }
  | { readonly kind: 'error'; readonly details: ErrorDetails }
  | { readonly kind: 'cancel' };

/** Given to `onSuccess`. */
export interface SuccessDetails {
  readonly connectionId: string;
  /** `profile_name`: the Kernel profile that is signed in now. */
  readonly profileName: string;
  readonly domain: string;
  /** `post_login_url`, if it is https; null when the server did not tell. */
  readonly postLoginUrl: string | null;
}

/** Given to `onError`. */
export interface ErrorDetails {
  /**
   * What ended it: the flow on the server (`flow_failed`, `flow_expired`), the endpoint's answer (`unauthorized`,
   * `forbidden`, `not_found`, `gone`), or an integration that cannot work as it is: nothing answers at the endpoint
   * (`endpoint_not_found`), what answers is not Managed Auth (`invalid_response`), or nothing can be sent
   * (`request_failed`). With the last two the widget keeps trying; `onDiagnostic` says what is wrong.
   */
  readonly code:
    | 'flow_failed'
    | 'flow_expired'
    | 'unauthorized'
    | 'forbidden'
    | 'not_found'
    | 'gone'
    | 'endpoint_not_found'
    | 'invalid_response'
    | 'request_failed';
  /** A sentence for the developer. Never holds what was typed or what the site said. */
  readonly message: string;
  /** `error_code` as the API gave it, known or not; null when it gave none. */
  readonly errorCode: string | null;
  /** Whether the person can start again from where they are. */
  readonly recoverable: boolean;
}

/** The outcome that a screen stands for; null while there is none, and for an end that came before this widget. */
export function outcomeOf(screen: Screen, state: FlowState, connectionId: string): Outcome | null {
  switch (screen.kind) {
    case 'succeeded': {
      const { profileName, domain, postLoginUrl } = screen;
      return { kind: 'success', details: { connectionId, profileName, domain, postLoginUrl } };
    }
    case 'failed':
      if (!state.attached) return null;
      return error(
        'flow_failed',
        `The sign-in failed: ${screen.errorCode ?? 'no error_code given'}.`,
        screen.errorCode,
        screen.canRestart,
      );
    case 'expired':
      // Not told before it is certain: a flow may have ended well in its last moment.
      return state.expiry === 'presumed' || !state.attached
        ? null
        : error('flow_expired', 'The sign-in expired before it was finished.', null, true);
    case 'noAccess':
      return accessError(screen.failure);
    case 'unreachable':
      return integrationError(screen.trouble.failure.fault);
    case 'canceled':
      return screen.by === 'server' && !state.attached ? null : { kind: 'cancel' };
    default:
      return null;
  }
}

function error(code: ErrorDetails['code'], message: string, errorCode: string | null, recoverable: boolean): Outcome {
  return { kind: 'error', details: { code, message, errorCode, recoverable } };
}

/** What was never right since the widget came, and does not pass by itself; null for what may. */
const LASTING: Partial<Record<IntegrationFault, 'invalid_response' | 'request_failed'>> = {
  notJson: 'invalid_response',
  notConnection: 'invalid_response',
  otherConnection: 'invalid_response',
  redirect: 'invalid_response',
  mixedContent: 'request_failed',
  headers: 'request_failed',
};

/** What happened and what to check. */
const MESSAGES = {
  invalid_response: 'What the endpoint answers is not the connection: check the endpoint, and onDiagnostic.',
  request_failed: 'Nothing can be sent to the endpoint: check headers and endpoint, and onDiagnostic.',
  endpoint_not_found: 'Nothing answers at the endpoint: check endpoint and basePath.',
  unauthorized: 'The endpoint answered 401: check authorize on the server, or the headers option.',
  forbidden: 'The endpoint answered 403: this person may not use the connection.',
  not_found: 'The endpoint answered 404: check connectionId and endpoint.',
  gone: 'The endpoint answered 410: the connection is no longer there.',
} as const;

function integrationError(fault: IntegrationFault | undefined): Outcome | null {
  const code = fault === undefined ? undefined : LASTING[fault];
  return code === undefined ? null : error(code, MESSAGES[code], null, false);
}

function accessError({ kind, fault }: Failure): Outcome {
  const isKnown = kind === 'forbidden' || kind === 'gone';
  const code =
    fault === 'noEndpoint' ? 'endpoint_not_found' : kind === 'notFound' ? 'not_found' : isKnown ? kind : 'unauthorized';
  return error(code, MESSAGES[code], null, false);
}
