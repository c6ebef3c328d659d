import { type ComponentType, type ReactNode, useCallback, useMemo, useRef } from 'react';
import type { Appearance } from './appearance/appearance';
import { useAppearance } from './appearance/use-appearance';
import { AppearanceProvider } from './appearance/use-parts';
import { given } from './client/given';
import { useStylesCheck } from './diagnostics/use-diagnostics';
import type { FlowBehavior, FlowTarget } from './flow-options';
import { FlowFieldsProvider } from './form/flow-fields';
import { TranslatorProvider } from './localization/use-translator';
import type { DialogEvents, useDialog } from './screens/focus/use-dialog';
import { WIDGET } from './screens/lazy-views';
import { Footer } from './screens/views/footer';
import { ScreenView } from './screens/views/screen-view';
import { TroubleBanner } from './screens/views/trouble';
import { flowKey } from './session/session';
import { useNumberOf } from './session/use-keyed';
import { AnnounceProvider, LiveRegions } from './ui/announce';
import { Card, SiteIconProvider } from './ui/card';
import { ComponentsProvider, type DialogPartProps, type FlowComponents, type PartOf } from './ui/components';
import { ClockProvider } from './ui/use-now';
import { useStable } from './ui/use-stable';
import { useManagedAuthFlow } from './use-managed-auth-flow';

export type ManagedAuthFlowProps = FlowTarget & ManagedAuthFlowOptions;

/** What a flow takes, whatever it signs in to. */
export interface ManagedAuthFlowOptions extends FlowBehavior {
  /** How it looks: theme, preset, tokens, classes and styles for its parts, layout. */
  appearance?: Appearance;
  /** The site's own mark, in a square of 40 by 40. Default a monogram of its domain: nothing is ever fetched for it. */
  siteIcon?: ReactNode;
  /**
   * Parts of your own in place of the built-in ones, each with the attributes and handlers that belong to it. Declare them
   * outside of your component, so that they are the same at each render.
   */
  components?: FlowComponents;
  /** What the button after success does; without it there is none. */
  onDone?: () => void;
}

/**
 * Lets a person sign in to a website through Kernel's Managed Auth without leaving the product. Needs the stylesheet
 * `managed-auth-flow/styles.css` and a backend such as the handler of `managed-auth-flow/server`.
 *
 * @throws TypeError when `connectionId` is empty or no id, and there is no `domain`.
 */
export function ManagedAuthFlow(props: ManagedAuthFlowProps) {
  return <FlowWidget key={useNumberOf(flowKey(props))} {...props} />;
}

type FlowWidgetProps = ManagedAuthFlowProps & WidgetOptions;

interface WidgetOptions {
  /** Given where it is a dialog: the person closes it. */
  readonly onClose?: () => void;
  /** What makes it a dialog, for as long as it lives: handed in, so that a product that shows none carries none. */
  readonly dialog?: DialogParts;
}

/** The element of a dialog, and what only a dialog has. */
export interface DialogParts {
  readonly useDialog: (...of: Parameters<typeof useDialog>) => Partial<DialogEvents>;
  readonly Dialog: PartOf<DialogPartProps & { readonly label: string }>;
  readonly CloseButton: ComponentType<{ readonly onClose: () => void }>;
}

const useNoDialog: DialogParts['useDialog'] = () => ({});

const NO_COMPONENTS: FlowComponents = {};

/** One flow, in the page or as a dialog. Another target or endpoint is another one: give it a key. */
export function FlowWidget({ dialog, ...all }: FlowWidgetProps) {
  const props = given(all);
  const { onClose } = props;
  // The developer is told of all that makes no sense.
  const flow = useManagedAuthFlow(all, WIDGET);
  const { screen, actions, heading, isCancelable, isConfirmingCancel, setConfirmingCancel, rootProps, headingProps } =
    flow;
  const [root, rootRef] = useRefBeside(rootProps.ref);
  const [title, titleRef] = useRefBeside(headingProps.ref);
  useStylesCheck(root, props.onDiagnostic);
  const { ofParts, attributes: looks } = useAppearance(root, props.appearance);
  const stop = useStable(() => {
    actions.cancel();
    onClose?.();
  });
  const leave = useStable(() => {
    if (!isCancelable) onClose?.();
    else if (flow.hasTyped()) setConfirmingCancel(true);
    else stop();
  });
  const done = useStable(() => props.onDone?.());
  const onDone = props.onDone && done;
  const useDialog = dialog?.useDialog ?? useNoDialog;
  const dialogEvents = useDialog(root, title, leave, () => (isCancelable ? stop() : onClose?.()));
  const { connectionId = null, components = NO_COMPONENTS } = props;
  const attributes = { ...ofParts.parts('root'), ...looks, ...dialogEvents, ...rootProps, ref: rootRef };
  // The same element for as long as it shows the same: a host that renders often renders nothing in here.
  const card = useMemo(
    () => (
      <Card
        domain={screen.domain}
        title={heading.title}
        description={heading.text}
        headingRef={titleRef}
        closeButton={dialog && <dialog.CloseButton onClose={leave} />}
        footer={
          <Footer
            screen={screen}
            isAsking={isConfirmingCancel}
            onLeave={leave}
            onStop={stop}
            onKeep={() => setConfirmingCancel(false)}
          />
        }
      >
        <TroubleBanner screen={screen} onTryNow={actions.retryNow} />
        <ScreenView screen={screen} actions={actions} connectionId={connectionId} onDone={onDone} />
      </Card>
    ),
    [
      screen,
      actions,
      heading,
      titleRef,
      connectionId,
      dialog,
      isConfirmingCancel,
      setConfirmingCancel,
      leave,
      stop,
      onDone,
    ],
  );
  const content = (
    <TranslatorProvider value={flow.t}>
      <AppearanceProvider value={ofParts}>
        <FlowFieldsProvider value={flow.form}>
          <ClockProvider value={flow.now}>
            <AnnounceProvider value={flow.announce}>
              <SiteIconProvider value={props.siteIcon}>{card}</SiteIconProvider>
            </AnnounceProvider>
          </ClockProvider>
        </FlowFieldsProvider>
        <LiveRegions {...flow.announcements} />
      </AppearanceProvider>
    </TranslatorProvider>
  );
  return (
    <ComponentsProvider value={components}>
      {dialog === undefined ? (
        <div {...attributes}>{content}</div>
      ) : (
        <dialog.Dialog {...attributes} label={heading.title} onLeave={leave}>
          {content}
        </dialog.Dialog>
      )}
    </ComponentsProvider>
  );
}

/** A ref of one's own to an element that another one is given too. */
function useRefBeside(other: (element: HTMLElement | null) => void) {
  const own = useRef<HTMLElement | null>(null);
  const both = useCallback(
    (element: HTMLElement | null) => {
      own.current = element;
      other(element);
    },
    [other],
  );
  return [own, both] as const;
}
