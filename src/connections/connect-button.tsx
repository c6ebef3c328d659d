import { type ReactNode, useCallback, useMemo, useSyncExternalStore } from 'react';
import { given } from '../client/given';
import type { FlowTarget } from '../flow-options';
import { LazyModule } from '../lazy/lazy-module';
import type { ManagedAuthFlowOptions } from '../managed-auth-flow';
import { ButtonForState } from './button-for-state';
import type { ConnectButtonState } from './connect-button-state';
import type { ConnectionStanding } from './connection-standing';
import type { ConnectionState } from './connection-state';
import { createDialogOpener } from './dialog-opener';
import { type StateWords, useStateWords } from './state-words';
import type { EndpointOptions } from './use-endpoint';
import { useStanding } from './use-standing';
import { whyOf } from './why';
import type { WidgetProps } from './widget-root';

/** The flow and everything in it: asked for when the button is pressed. */
// Marked, so that a bundle without the button is without it.
export const DIALOG = /* @__PURE__ */ new LazyModule(() => import('../managed-auth-dialog'));

export interface ConnectButtonProps extends Omit<EndpointOptions, 'queryClient'>, WidgetProps {
  /** Host name of the site, such as `github.com`. */
  domain: string;
  /**
   * How the connection stands where you know it already, as from `useConnections`; null for none. Without it the button
   * reads that itself, with `GET {endpoint}/connections?domain=`.
   */
  connection?: ConnectionStanding | null | undefined;
  /** The site's own mark in the dialog. Default a monogram of its domain. */
  siteIcon?: ReactNode;
  /** Props of the `<ManagedAuthDialog>` that it opens. */
  flow?: Omit<
    ManagedAuthFlowOptions,
    'siteIcon' | 'appearance' | 'localization' | 'dir' | 'endpoint' | 'headers' | 'fetch'
  >;
  /** A button of your own: what it returns stands in the place of the built-in one. */
  children?: ((button: ConnectButtonState) => ReactNode) | false | null | undefined;
}

const NOT_CONNECTED: ConnectionState = { kind: 'notConnected' };

/**
 * A button that connects a site, and says how the connection stands: connected or not, a sign-in that is not finished, or
 * one that is needed again, with the reason. It opens a `<ManagedAuthDialog>`, whose code is loaded when it is pressed. Needs
 * the stylesheets `managed-auth-flow/styles.css` and `managed-auth-flow/connections.css`.
 */
export function ConnectButton(props: ConnectButtonProps) {
  const { domain, endpoint = '/api/managed-auth', headers, fetch, localization, dir, ...rest } = given(props);
  const { appearance, siteIcon, flow, children } = rest;
  // Null is given: the host knows that there is none.
  const known = props.connection === null ? null : rest.connection;
  const standing = useStanding({ domain, endpoint, headers, fetch, connection: known });
  const { connection, isPending, refresh } = standing;
  const spoken = useStateWords(localization);
  const { words } = spoken;
  const state = connection?.state ?? NOT_CONNECTED;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was pressed for one site is not about another.
  const opener = useMemo(() => createDialogOpener<FlowTarget>(DIALOG), [endpoint, domain]);
  // What the dialog was opened for: how the connection stands may change while it is there.
  const { kind, target } = useSyncExternalStore(opener.subscribe, opener.getState, opener.getState);
  const dialog = kind === 'open' ? DIALOG.current : null;
  const hasFailed = kind === 'failed';
  const isOpening = kind === 'waiting';

  const id = connection === null || state.kind === 'notConnected' ? null : connection.id;
  const connect = useCallback(() => {
    if (state.kind !== 'connected') opener.press(id === null ? { domain } : { connectionId: id });
  }, [state.kind, id, domain, opener]);

  const label = labelOf(state.kind, domain, words);
  const reason = hasFailed ? words('loadFailedText') : whyOf(state, domain, words);
  return (
    <>
      {typeof children === 'function' ? (
        children({ state, isPending, isOpening, label, reason, connect })
      ) : (
        <ButtonForState
          {...{ ...spoken, appearance, domain, state, isPending, isOpening, hasFailed, label, reason, connect }}
          direction={dir ?? spoken.direction}
          labels={LABELLED.map((each) => [each, labelOf(each, domain, words)])}
        />
      )}
      {dialog !== null && target !== null && (
        <dialog.ManagedAuthDialog
          {...flow}
          {...target}
          open
          onClose={() => {
            opener.close();
            refresh();
          }}
          {...given({ endpoint, headers, fetch, localization, dir, appearance, siteIcon })}
        />
      )}
    </>
  );
}

/** The states that have words of their own. */
const LABELLED = ['notConnected', 'connecting', 'connected', 'needsSignIn'] as const;

function labelOf(kind: ConnectionState['kind'], site: string, words: StateWords): string {
  switch (kind) {
    case 'connected':
      return words('connected');
    case 'connecting':
      return words('continueSignIn');
    case 'needsSignIn':
      return words('signInAgain');
    case 'notConnected':
    case 'unknown':
      return words('connect', { site });
  }
  return kind satisfies never;
}
