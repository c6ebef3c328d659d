import { ArrowLeft } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ManagedAuthFlow } from '../../src';
import type { Dialect } from '../../src/sandbox';
import { type Connection, connect, ENDPOINT, listConnections } from './api';
import { ConnectCard } from './connect-card';
import { ConnectionsList } from './connections-list';
import type { LogEntry } from './event-log';
import { Sidebar } from './sidebar';
import { FIRST_SITE, findSite } from './sites';
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

function useConnections() {
  const [connections, setConnections] = useState<readonly Connection[]>([]);
  const refresh = useCallback(() => void listConnections().then(setConnections, () => {}), []);
  useEffect(refresh, [refresh]);
  return { connections, refresh };
}

export function App() {
  const [siteId, setSiteId] = useState(FIRST_SITE);
  const [username, setUsername] = useState('user_good');
  const [dialect, setDialect] = useState<Dialect>('legacy');
  const [open, setOpen] = useState<Connection | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const { connections, refresh } = useConnections();
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
  const close = () => {
    setOpen(null);
    refresh();
  };
  const report = (name: LogEntry['name'], details: object | null) => {
    log.add(name, details);
    refresh();
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
              <ConnectionsList connections={connections} onOpen={setOpen} />
            </section>
          </>
        ) : (
          <section className="stage" aria-label={`Sign in to ${open.domain}`}>
            <button type="button" className="button-quiet" onClick={close}>
              <ArrowLeft aria-hidden="true" /> All connections
            </button>
            <ManagedAuthFlow
              key={open.id}
              connectionId={open.id}
              endpoint={ENDPOINT}
              onSuccess={(details) => report('onSuccess', details)}
              onError={(details) => report('onError', details)}
              onCancel={() => report('onCancel', null)}
              onDone={close}
            />
          </section>
        )}
      </main>
      <TestDesk {...{ username, dialect }} onUsername={setUsername} onDialect={setDialect} log={log.entries} />
    </div>
  );
}
