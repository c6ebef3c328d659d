import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import type { Appearance } from './appearance/appearance';
import { useAppearance } from './appearance/use-appearance';
import { useBeforePaint } from './appearance/use-before-paint';
import { AppearanceProvider } from './appearance/use-parts';
import { notifyEndpointChange } from './client/endpoint-changes';
import type { Diagnostic } from './diagnostics/diagnostic';
import { useDiagnostics } from './diagnostics/use-diagnostics';
import type { ErrorDetails, Outcome, SuccessDetails } from './flow/outcome';
import { SCREEN_FACTS } from './flow/screen-facts';
import { FormMemory, FormSettingsProvider } from './form/form-memory';
import type { PasswordManagerPolicy } from './form/input-attributes';
import { useIsInForm } from './form/use-is-in-form';
import type { Localization } from './localization/localization';
import { TranslatorProvider, useLocalization } from './localization/use-translator';
import { announcementsOf } from './screens/copy/announcements';
import { headingOf } from './screens/copy/headings';
import type { DialogEvents, useDialog } from './screens/focus/use-dialog';
import { usePressGuard } from './screens/focus/use-press-guard';
import { useStep } from './screens/focus/use-step';
import { type FocusPolicy, useStepFocus } from './screens/focus/use-step-focus';
import { useReadyScreen } from './screens/use-ready-screen';
import { Footer } from './screens/views/footer';
import { ScreenView } from './screens/views/screen-view';
import { TroubleBanner } from './screens/views/trouble';
import { useFlowSession } from './session/use-flow-session';
import { AnnounceProvider, LiveRegions, useAnnouncer } from './ui/announce';
import { Card } from './ui/card';
import { ClockProvider } from './ui/use-now';

export interface ManagedAuthFlowProps {
  /** `id` of the Managed Auth connection, such as `ma_abc123xyz`. Another id starts afresh. */
  connectionId: string;
  /**
   * Where the product's backend answers: `{endpoint}/connections/{id}` and below it `/submit`, `/login` and, where
   * there is one, `/events`. Default `/api/managed-auth`.
   */
  endpoint?: string;
  /** Whether the person is told what will happen, and asked, before anything is asked of them. Default true. */
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
  /** The direction it is laid out in. Default that of the language. Site text keeps its own. */
  dir?: 'ltr' | 'rtl' | undefined;
  /** How it looks: theme, preset, tokens, classes and styles for its parts, layout. */
  appearance?: Appearance;
  /** The site's own mark, in a square of 40 by 40. Default a monogram of its domain: nothing is ever fetched for it. */
  siteIcon?: ReactNode;
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
  /** What the button after success does; without it there is none. */
  onDone?: () => void;
  /**
   * Starts a new login where the endpoint does not: called in place of `POST …/login`, once for each press. When it
   * returns, or the promise it returns resolves, the widget looks for the new flow; when that rejects, it says so.
   */
  onRestart?: () => void | Promise<void>;
  /**
   * Gets what is wrong with the integration, for your own log: its code, what to do, and where docs/errors.md explains
   * it. Called once for each widget and thing; props and the page itself are only checked in development.
   */
  onDiagnostic?: (diagnostic: Diagnostic) => void;
}

/**
 * Lets a person sign in to a website through Kernel's Managed Auth without leaving the product. Needs the stylesheet
 * `managed-auth-flow/styles.css` and a backend such as the handler of `managed-auth-flow/server`.
 *
 * @throws TypeError when `connectionId` is empty or no id.
 */
export function ManagedAuthFlow({ endpoint = '/api/managed-auth', ...props }: ManagedAuthFlowProps) {
  return <FlowWidget key={`${endpoint} ${props.connectionId}`} endpoint={endpoint} {...props} />;
}

interface FlowWidgetProps extends ManagedAuthFlowProps {
  readonly endpoint: string;
  /** Given where it is a dialog: the person closes it. */
  readonly onClose?: () => void;
  /** What makes it a dialog, for as long as it lives: handed in, so that a product that shows none carries none. */
  readonly useDialog?: (...of: Parameters<typeof useDialog>) => Partial<DialogEvents>;
}

const useNoDialog = () => ({});

/** One connection's flow, in the page or as a dialog. Another connection or endpoint is another one: give it a `key`. */
export function FlowWidget({ useDialog = useNoDialog, ...props }: FlowWidgetProps) {
  const { consent = true, live = 'auto', focus = 'auto', passwordManager = 'suggest', onDone, onRestart } = props;
  const root = useRef<HTMLElement | null>(null);
  const onFault = useDiagnostics(root, props);
  const { ofParts, attributes } = useAppearance(root, props.appearance);
  const t = useLocalization(props.localization);
  const [memory] = useState(() => new FormMemory());
  const { connectionId, endpoint, headers, fetch } = props;
  const onOutcome = (outcome: Outcome) => {
    memory.forget();
    notifyEndpointChange(endpoint);
    tell(outcome, props);
  };
  const { session, screen: current } = useFlowSession({
    connectionId,
    endpoint,
    consent,
    live,
    headers,
    fetch,
    onRestart,
    onOutcome,
    onFault,
  });
  const screen = useReadyScreen(current);
  // Before the session starts, and again where a host has moved the widget into another window.
  useBeforePaint(() => {
    if (root.current !== null) session.setPage(root.current.ownerDocument);
  });
  const { isCancelable } = SCREEN_FACTS[screen.kind];
  const [isAsking, setAsking] = useState(false);
  const { onClose } = props;
  const stop = () => {
    session.cancel();
    onClose?.();
  };
  const leave = () => {
    if (!isCancelable) onClose?.();
    else if (memory.hasTyped) setAsking(true);
    else stop();
  };
  // The question is about what was on the screen.
  if (isAsking && !isCancelable) setAsking(false);
  const isInForm = useIsInForm(root);
  const settings = useMemo(() => ({ memory, passwordManager, isInForm }), [memory, passwordManager, isInForm]);
  const heading = useRef<HTMLHeadingElement>(null);
  const { title, text } = headingOf(screen, t);
  const step = useStep(screen);
  // The question whether to stop takes the place of what was pressed.
  usePressGuard(root, `${step.key} ${isAsking}`, session.now);
  const titled = useStepFocus(root, heading, step, focus);
  const { announce, polite, assertive } = useAnnouncer(announcementsOf(screen, step, t, titled));

  const dialogEvents = useDialog(root, heading, leave, () => (isCancelable ? stop() : onClose?.()));
  const keepRoot = useCallback((element: HTMLElement | null) => {
    root.current = element;
  }, []);
  const Root = onClose === undefined ? 'div' : 'dialog';

  return (
    <Root
      {...ofParts.parts('root')}
      {...attributes}
      {...dialogEvents}
      ref={keepRoot}
      aria-label={onClose === undefined ? undefined : title}
      lang={t.messages.locale}
      dir={props.dir ?? t.messages.direction}
    >
      <TranslatorProvider value={t}>
        <AppearanceProvider value={ofParts}>
          <FormSettingsProvider value={settings}>
            <ClockProvider value={session.now}>
              <AnnounceProvider value={announce}>
                <Card
                  domain={screen.domain}
                  siteIcon={props.siteIcon}
                  title={title}
                  description={text}
                  headingRef={heading}
                  onClose={onClose === undefined ? null : leave}
                  footer={
                    <Footer
                      screen={screen}
                      isAsking={isAsking}
                      onLeave={leave}
                      onStop={stop}
                      onKeep={() => setAsking(false)}
                    />
                  }
                >
                  <TroubleBanner screen={screen} onTryNow={session.readNow} />
                  <ScreenView screen={screen} actions={session} connectionId={connectionId} onDone={onDone} />
                </Card>
              </AnnounceProvider>
            </ClockProvider>
          </FormSettingsProvider>
          <LiveRegions polite={polite} assertive={assertive} />
        </AppearanceProvider>
      </TranslatorProvider>
    </Root>
  );
}

function tell(outcome: Outcome, { onSuccess, onError, onCancel }: ManagedAuthFlowProps): void {
  if (outcome.kind === 'success') onSuccess?.(outcome.details);
  else if (outcome.kind === 'error') onError?.(outcome.details);
  else onCancel?.();
}
