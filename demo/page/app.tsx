import { ArrowLeft } from 'lucide-react';
import { useCallback, useRef, useState } from 'react';
import { ConnectionSettings, Connections, ManagedAuthFlow, type SettingField } from '../../src';
import type { Dialect } from '../../src/sandbox';
import { type Connection, connect, ENDPOINT } from './api';
import { ConnectCard } from './connect-card';
import type { LogEntry } from './event-log';
import { Sidebar } from './sidebar';
import { findSite } from './sites';
import { TestDesk } from './test-desk';
import { ThemeToggle } from './theme-toggle';

function useLog() {
  const [entries, setEntries] = useState<readonly LogEntry[]>([]);
  const count = useRef(0);
  const add = useCallback((name: LogEntry['name'], details: object | null) => {
    count.current += 1;
    const entry = { id: count.current, time: new Date().toLocaleTimeString(), name, details };
    setEntries((before) => [entry, ...before]);
  }, []);
  return { entries, add };
}

/** What the backend's `allowUpdate` names. */
const FIELDS: readonly SettingField[] = ['save_credentials', 'health_checks', 'health_check_interval', 'auto_reauth'];

export function App() {
  const [siteId, setSiteId] = useState('authenticator');
  const [username, setUsername] = useState('user_good');
  const [dialect, setDialect] = useState<Dialect>('legacy');
  const [open, setOpen] = useState<Connection | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [settingsOf, setSettingsOf] = useState<Connection | null>(null);
  const log = useLog();
  const site = findSite(siteId, dialect);

  const start = async () => {
    if (site === undefined) return;
    setBusy(true);
    setFailure(null);
    try {
      setOpen(await connect(site.domain));
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
    setBusy(false);
  };
  const close = () => setOpen(null);
  const callbacks = {
    onSuccess: (details: object) => log.add('onSuccess', details),
    onError: (details: object) => log.add('onError', details),
    onCancel: () => log.add('onCancel', null),
  };

  return (
    <div className="app">
      <Sidebar />
      <main id="main">
        <div className="page-head">
          <div>
            <h1>Connections</h1>
            <p>Accounts your agents can use on your behalf.</p>
          </div>
          <ThemeToggle />
        </div>
        {open === null ? (
          <>
            <ConnectCard {...{ siteId, site, busy, failure }} onSite={setSiteId} onConnect={start} />
            <section aria-labelledby="list-heading">
              <h2 id="list-heading" className="list-heading">
                Your accounts
              </h2>
              {settingsOf === null ? (
                <Connections
                  endpoint={ENDPOINT}
                  actions={['signIn', 'disconnect']}
                  onSettings={setSettingsOf}
                  flow={callbacks}
                />
              ) : (
                <>
                  <button type="button" className="button-quiet" onClick={() => setSettingsOf(null)}>
                    <ArrowLeft aria-hidden="true" /> Your accounts
                  </button>
                  <ConnectionSettings endpoint={ENDPOINT} connectionId={settingsOf.id} fields={FIELDS} />
                </>
              )}
            </section>
          </>
        ) : (
          <section className="stage" aria-label={`Sign in to ${open.domain}`}>
            <button type="button" className="button-quiet" onClick={close}>
              <ArrowLeft aria-hidden="true" /> All connections
            </button>
            <ManagedAuthFlow key={open.id} connectionId={open.id} endpoint={ENDPOINT} {...callbacks} onDone={close} />
          </section>
        )}
      </main>
      <TestDesk {...{ username, dialect }} onUsername={setUsername} onDialect={setDialect} log={log.entries} />
    </div>
  );
}
