import type { Diagnostic } from './diagnostics/diagnostic';
import type { ManagedAuthEvent } from './flow/managed-auth-event';
import type { ErrorDetails, SuccessDetails } from './flow/outcome';
import type { InitialValues } from './form/initial-values';
import type { PasswordManagerPolicy } from './form/input-attributes';
import type { Localization } from './localization/localization';
import type { FocusPolicy } from './screens/focus/use-step-focus';
import type { ConnectionDetails } from './session/session';

/** What to sign in to: exactly one of a connection and a domain. Another one starts afresh. */
export type FlowTarget =
  | {
      /** `id` of the Managed Auth connection, such as `ma_abc123xyz`. Another id starts afresh. */
      connectionId: string;
      /**
       * Where the browser talks to Kernel itself, with `endpoint` set to Kernel's own address: `handoff_code` of the login
       * that your server has started for this connection. It is exchanged once for a token that can read this connection
       * and submit to it, which is kept in memory for half an hour at the most.
       */
      handoffCode?: string | undefined;
      domain?: undefined;
    }
  | {
      /**
       * Host name of the site, such as `github.com`, in place of a connection. `POST {endpoint}/connections` makes the
       * connection of this person and site, or finds it, and starts the login: once, when the person has pressed the
       * button, or without `consent` when this is mounted. Another domain starts afresh.
       */
      domain: string;
      connectionId?: undefined;
      handoffCode?: undefined;
    };

export type UseManagedAuthFlowOptions = FlowTarget & FlowBehavior;

/** What a flow does, whatever it looks like and signs in to. */
export interface FlowBehavior {
  /**
   * Where the product's backend answers: `{endpoint}/connections/{id}` and below it `/submit`, `/login` and, where
   * there is one, `/events`. Default `/api/managed-auth`.
   */
  endpoint?: string;
  /**
   * Whether the person is told what will happen, and asked, before anything is asked of them. Default true. Where it is
   * false that is yours to do; only that the sign-in is recorded, if the connection has `record_session`, is always told first.
   */
  consent?: boolean;
  /** Headers for each request, for hosts that use tokens rather than cookies. Called once for each request. */
  headers?: () => HeadersInit | Promise<HeadersInit>;
  /** Used in place of the global `fetch`. */
  fetch?: typeof fetch;
  /** `auto` (default) listens to the endpoint's event stream and polls where it has none; `poll` only polls. */
  live?: 'auto' | 'poll';
  /** Whether focus follows the steps, once the person is in the widget. Default `auto`. */
  focus?: FocusPolicy;
  /**
   * Whether password managers are invited. Default `suggest`; `ignore` where a manager would offer credentials of
   * your product for another site's form.
   */
  passwordManager?: PasswordManagerPolicy;
  /**
   * What it says: a language imported from `managed-auth-flow/locales/…`, words of your own, or a list of both in which
   * what comes later wins, as in `[de, { signIn: 'Einloggen' }]`. Default English, which is also under all of them.
   */
  localization?: Localization | undefined;
  /**
   * What you know of who signs in, by a field's name on the wire or by its kind: `{ identifier: 'ann@example.com' }`. Fills in
   * what was not typed into yet; secrets and codes are left out. Read when the flow begins.
   */
  initialValues?: InitialValues | undefined;
  /** The direction it is laid out in. Default that of the language. Site text keeps its own. */
  dir?: 'ltr' | 'rtl' | undefined;
  /**
   * There is a connection for the `domain`, and its login runs: `created` is false where it was there before. Called once,
   * before the sign-in has begun.
   */
  onConnection?: (details: ConnectionDetails) => void;
  /** The connection is signed in. Called once; also when it was already. */
  onSuccess?: (details: SuccessDetails) => void;
  /**
   * The flow ended otherwise, or cannot begin because of the integration (see `code`). Called once for each end; the
   * person may start again if `recoverable`. Not for an end that came before the widget, which is only shown.
   */
  onError?: (details: ErrorDetails) => void;
  /**
   * The person stopped, or the flow was canceled on the server while the widget looked on. The flow on the server is left
   * as it is.
   */
  onCancel?: () => void;
  /**
   * Starts a new login where the endpoint does not: called in place of `POST …/login`, once for each press. When it
   * returns, or the promise it returns resolves, the widget looks for the new flow; when that rejects, it says so.
   */
  onRestart?: () => void | Promise<void>;
  /**
   * Gets what happens, for your own statistics: names, kinds, durations and codes, and never what is typed or what a site
   * says. Each event once, in order; see docs/events.md.
   */
  onEvent?: (event: ManagedAuthEvent) => void;
  /**
   * Gets what is wrong with the integration, for your own log: its code, what to do, and where docs/errors.md explains
   * it. Called once for each widget and thing; props and the page itself are only checked in development.
   */
  onDiagnostic?: (diagnostic: Diagnostic) => void;
}
