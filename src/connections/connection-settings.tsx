import { type ReactNode, useRef } from 'react';
import { useParts } from '../appearance/use-parts';
import { callHost } from '../client/call-host';
import { given } from '../client/given';
import { useTranslator } from '../localization/use-translator';
import { connectionUrl } from '../protocol/routes';
import { Card, SiteIconProvider } from '../ui/card';
import { Outline } from '../ui/outline';
import type { ConnectionInfo } from './connection-info';
import type { SettingField } from './connection-settings-values';
import { LoadTrouble } from './load-trouble';
import { SettingsFields } from './settings-fields';
import { type EndpointOptions, keyOf, useEndpoint, useEndpointQuery } from './use-endpoint';
import { useUpdate } from './use-update';
import { useWords } from './use-words';
import { type WidgetProps, WidgetRoot } from './widget-root';

export interface ConnectionSettingsProps extends EndpointOptions, WidgetProps {
  /** `id` of the connection, such as `ma_abc123xyz`. */
  connectionId: string;
  /** What may be changed, by its name on the wire: what the handler's `allowUpdate` names, or a part of that. */
  fields: readonly SettingField[];
  /** Settings were saved: the connection as it is now, and what was changed. */
  onSave?: ((connection: ConnectionInfo, changed: readonly SettingField[]) => void) | undefined;
  /** The site's own icon, in a square of 40 by 40. Default a monogram of its domain. */
  siteIcon?: ReactNode;
}

/**
 * What a person may change about a connection: saves only what was changed, and keeps what was entered if saving fails.
 * Needs the stylesheets `managed-auth-flow/styles.css` and `managed-auth-flow/connections.css`.
 *
 * @throws TypeError when `connectionId` is empty or no id.
 */
export function ConnectionSettings(all: ConnectionSettingsProps) {
  const props = given(all);
  const { localization, dir, appearance, endpoint, connectionId } = props;
  const root = useRef<HTMLDivElement | null>(null);
  return (
    <WidgetRoot localization={localization} dir={dir} appearance={appearance} root={root} width="narrow">
      <SiteIconProvider value={props.siteIcon}>
        <SettingsOf key={`${endpoint} ${connectionId}`} {...props} />
      </SiteIconProvider>
    </WidgetRoot>
  );
}

function SettingsOf({ connectionId, fields, onSave, ...options }: ConnectionSettingsProps) {
  const t = useTranslator();
  const words = useWords();
  const part = useParts();
  const heading = useRef<HTMLHeadingElement>(null);
  const at = useEndpoint(options);
  const { endpoint, client } = at;
  // Thrown here, where the developer sees it, rather than as a failed read.
  connectionUrl(endpoint, connectionId);
  const key = keyOf(endpoint, 'connection', connectionId);
  const { data, error, refetch } = useEndpointQuery(at, key, (signal) => client.retrieve(connectionId, signal));
  const update = useUpdate(at);
  const site = data?.domain || t('theSite');
  return (
    <Card
      domain={data?.domain ?? ''}
      title={data === undefined ? words('settings') : words('settingsTitle', { site })}
      description={words('settingsText')}
      headingRef={heading}
      footer={null}
    >
      {data === undefined && error === null && (
        <div role="status">
          <span {...part('hiddenText')}>{words('settingsLoading')}</span>
          <Outline />
        </div>
      )}
      {data === undefined && error !== null && (
        <LoadTrouble failure={error.failure} title={words('settingsFailedTitle')} isOne onTryAgain={refetch} />
      )}
      {data !== undefined && (
        <SettingsFields
          site={site}
          settings={data.settings}
          fields={fields}
          onSend={async (change) => {
            const connection = await update(connectionId, change);
            callHost(() => onSave?.(connection, Object.keys(change) as SettingField[]));
          }}
        />
      )}
    </Card>
  );
}
