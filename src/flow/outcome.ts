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
  /** `id` of the connection. */
  readonly connectionId: string;
  /** `profile_name`: the Kernel profile that is signed in now. */
  readonly profileName: string;
  /** The site, such as `netflix.com`. */
  readonly domain: string;
  /** `post_login_url`, if it is https; null when the server does not say. */
  readonly postLoginUrl: string | null;
}

/** Given to `onError`. */
export interface ErrorDetails {
  /** What ended it, or keeps it from beginning. */
  readonly code: /** The sign-in failed; `errorCode` says why. */
    | 'flow_failed'
    /** Its time ran out. */
    | 'flow_expired'
    /** The endpoint answered 401: nobody is signed in to the product. */
    | 'unauthorized'
    /** The endpoint answered 403: this person may not use the connection. */
    | 'forbidden'
    /** The endpoint answered 404: there is no such connection, or it belongs to somebody else. */
    | 'not_found'
    /** The endpoint answered 410: the connection is no longer there. */
    | 'gone'
    /** Nothing of Managed Auth answers at the endpoint. */
    | 'endpoint_not_found'
    /** What answers at the endpoint is not Managed Auth. The widget keeps trying; `onDiagnostic` says what is wrong. */
    | 'invalid_response'
    /** Nothing can be sent to the endpoint. The widget keeps trying; `onDiagnostic` says what is wrong. */
    | 'request_failed'
    /** The handler does not connect the `domain`: see `allowedDomains`. */
    | 'domain_not_allowed'
    /** The `domain` is no host name. */
    | 'domain_invalid'
    /** The connection of the `domain` could not be made for now, or the `handoffCode` not be exchanged. */
    | 'connect_failed'
    /** The `handoffCode` was used already, or has expired. */
    | 'handoff_used';
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
      return errorOutcome(
        'flow_failed',
        `The sign-in failed: ${screen.errorCode ?? 'no error_code given'}.`,
        screen.errorCode,
        screen.canRestart,
      );
    case 'expired':
      // Not reported before it is certain: a flow may have ended well at the last moment.
      return state.expiry === 'presumed' || !state.attached
        ? null
        : errorOutcome('flow_expired', 'The sign-in expired before it was finished.', null, screen.canRestart);
    case 'noAccess':
      return accessError(screen.failure);
    case 'unreachable':
      return integrationError(screen.trouble.failure.fault);
    case 'canceled':
      return screen.by === 'server' && !state.attached ? null : { kind: 'cancel' };
    default:
      // Another kind is among these or has its case. `connectFailed` is told by what comes before a flow (`opening.ts`).
      screen.kind satisfies
        | 'connectFailed'
        | 'loading'
        | 'idle'
        | 'consent'
        | 'discovering'
        | 'prompt'
        | 'externalAction'
        | 'submitting'
        | 'intervention'
        | 'unsupported';
      return null;
  }
}

/** What is told of an end that is none of success. */
export function errorOutcome(
  code: ErrorDetails['code'],
  message: string,
  errorCode: string | null,
  recoverable: boolean,
): Outcome {
  return { kind: 'error', details: { code, message, errorCode, recoverable } };
}

/** What has never worked since the widget came, and will not pass on its own; null for what may. */
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
  return code === undefined ? null : errorOutcome(code, MESSAGES[code], null, false);
}

/** What is told of a `noAccess` screen. */
export function accessError({ kind, fault }: Failure): Outcome {
  const isKnown = kind === 'forbidden' || kind === 'gone';
  const code =
    fault === 'noEndpoint' ? 'endpoint_not_found' : kind === 'notFound' ? 'not_found' : isKnown ? kind : 'unauthorized';
  return errorOutcome(code, MESSAGES[code], null, false);
}
