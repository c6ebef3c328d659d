import { type ReactNode, useRef, useState } from 'react';
import { callHost } from '../client/call-host';
import { given } from '../client/given';
import { ManagedAuthDialog } from '../managed-auth-dialog';
import type { ManagedAuthFlowOptions } from '../managed-auth-flow';
import type { ConnectionInfo } from './connection-info';
import { ConnectionsBody } from './connections-body';
import { useConnections } from './use-connections';
import type { EndpointOptions } from './use-endpoint';
import { useFocusKept } from './use-focus-kept';
import { type WidgetProps, WidgetRoot } from './widget-root';

/** What a person can do with a connection, where the host's handler allows it. */
export type ConnectionAction = 'signIn' | 'disconnect';

export interface ConnectionsProps extends EndpointOptions, WidgetProps {
  /**
   * What a person can do here. `signIn` needs nothing; `disconnect` needs `allowDelete` in the handler. Default
   * `['signIn']`.
   */
  actions?: readonly ConnectionAction[] | undefined;
  /** Called when a person wants to change a connection's settings; without it there is no button for them. */
  onSettings?: ((connection: ConnectionInfo) => void) | undefined;
  /** A connection was removed. */
  onDisconnect?: ((connection: ConnectionInfo) => void) | undefined;
  /** The site's own icon, in a square of 40 by 40. Default a monogram of its domain: nothing is ever fetched for it. */
  siteIcon?: ((domain: string) => ReactNode) | undefined;
  /** Shown under the text when there is no connection yet, such as a button for the first one. */
  empty?: ReactNode;
  /** Props of the `<ManagedAuthDialog>` in which a person signs in again. */
  flow?: Omit<ManagedAuthFlowOptions, 'siteIcon' | 'appearance' | 'localization' | 'dir' | keyof EndpointOptions>;
}

/**
 * The accounts that a person has connected: the state of each, and what can be done about it. Needs the stylesheets
 * `managed-auth-flow/styles.css` and `managed-auth-flow/connections.css`.
 */
export function Connections(props: ConnectionsProps) {
  const { endpoint = '/api/managed-auth', ...rest } = given(props);
  // Another endpoint is another list: what is asked and opened here is not about that.
  return <ConnectionsAt key={endpoint} endpoint={endpoint} {...rest} />;
}

function ConnectionsAt(props: ConnectionsProps & { readonly endpoint: string }) {
  const { endpoint, headers, fetch, queryClient, localization, dir, appearance } = props;
  const { actions = ['signIn'], onSettings, onDisconnect, siteIcon, empty, flow } = props;
  const root = useRef<HTMLDivElement | null>(null);
  const list = useConnections({ endpoint, headers, fetch, queryClient });
  const [signingIn, setSigningIn] = useState<ConnectionInfo | null>(null);
  const keepFocus = useFocusKept(root, signingIn === null);
  const icon = signingIn === null ? undefined : siteIcon?.(signingIn.domain);

  const disconnect = async (connection: ConnectionInfo) => {
    await list.disconnect(connection.id);
    callHost(() => onDisconnect?.(connection));
  };
  return (
    <>
      <WidgetRoot localization={localization} dir={dir} appearance={appearance} root={root} width="fill">
        <ConnectionsBody
          {...list}
          siteIcon={siteIcon}
          empty={empty}
          onAct={keepFocus}
          onSignIn={actions.includes('signIn') ? setSigningIn : null}
          onSettings={onSettings ?? null}
          onDisconnect={actions.includes('disconnect') ? disconnect : null}
        />
      </WidgetRoot>
      {signingIn !== null && (
        <ManagedAuthDialog
          {...flow}
          open
          connectionId={signingIn.id}
          onClose={() => setSigningIn(null)}
          {...given({ endpoint, headers, fetch, localization, dir, appearance, siteIcon: icon })}
        />
      )}
    </>
  );
}
