import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import {
  type ConnectionInfo,
  ConnectionSettings,
  Connections,
  type ManagedAuthFlowOptions,
  type SettingField,
} from '../../src';
import { ENDPOINT } from './api';
import { queryClient } from './query-client';

/** What the backend's `allowUpdate` names. */
const FIELDS: readonly SettingField[] = ['save_credentials', 'health_checks', 'health_check_interval', 'auto_reauth'];

/** The list of connections, or the settings of one. */
export function Accounts({
  flow,
}: {
  readonly flow: Pick<ManagedAuthFlowOptions, 'onSuccess' | 'onError' | 'onCancel'>;
}) {
  const [settingsOf, setSettingsOf] = useState<ConnectionInfo | null>(null);
  const shared = { endpoint: ENDPOINT, queryClient };
  return (
    <section aria-labelledby="accounts-heading">
      <h2 id="accounts-heading" className="list-heading">
        Your accounts
      </h2>
      {settingsOf === null ? (
        <Connections {...shared} actions={['signIn', 'disconnect']} onSettings={setSettingsOf} flow={flow} />
      ) : (
        <>
          <button type="button" className="button-quiet" onClick={() => setSettingsOf(null)}>
            <ArrowLeft aria-hidden="true" /> Your accounts
          </button>
          <ConnectionSettings {...shared} connectionId={settingsOf.id} fields={FIELDS} />
        </>
      )}
    </section>
  );
}
