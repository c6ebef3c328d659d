import { type ConnectionInfo, ConnectionSettings, Connections } from 'managed-auth-flow';
import { useState } from 'react';
import { Connect } from './connect';

export function Accounts() {
  const [selected, setSelected] = useState<ConnectionInfo | null>(null);
  return (
    <main>
      <h1>Your accounts</h1>
      <Connections
        actions={['signIn', 'disconnect']}
        onSettings={setSelected}
        onDisconnect={({ id }) => setSelected((current) => (current?.id === id ? null : current))}
      />
      <Connect />
      {selected !== null && (
        <section className="panel" aria-label={`Settings of ${selected.domain}`}>
          <ConnectionSettings
            connectionId={selected.id}
            fields={['save_credentials', 'health_checks', 'health_check_interval', 'auto_reauth']}
          />
          <button className="button" type="button" onClick={() => setSelected(null)}>
            Close settings
          </button>
        </section>
      )}
    </main>
  );
}
