import { ArrowLeft } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { ManagedAuthFlow } from '../../src';
import type { Dialect } from '../../src/sandbox';
import { Accounts } from './accounts';
import { Agents } from './agents';
import { ENDPOINT } from './api';
import { ConnectCard } from './connect-card';
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
  const callbacks = useMemo(
    () => ({
      onSuccess: (details: object) => add('onSuccess', details),
      onError: (details: object) => add('onError', details),
      onCancel: () => add('onCancel', null),
    }),
    [add],
  );
  return { entries, callbacks };
}

export function App() {
  const [siteId, setSiteId] = useState(FIRST_SITE);
  const [username, setUsername] = useState('user_good');
  const [dialect, setDialect] = useState<Dialect>('legacy');
  /** Being connected on a page of its own. */
  const [domain, setDomain] = useState<string | null>(null);
  const { entries, callbacks } = useLog();
  const site = findSite(siteId, dialect);
  const close = () => setDomain(null);

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
        {domain === null ? (
          <>
            <ConnectCard
              {...{ siteId, site }}
              onSite={setSiteId}
              onConnect={() => site !== undefined && setDomain(site.domain)}
            />
            <Accounts flow={callbacks} />
            <Agents flow={callbacks} />
          </>
        ) : (
          <section className="stage" aria-label={`Sign in to ${domain}`}>
            <button type="button" className="button-quiet" onClick={close}>
              <ArrowLeft aria-hidden="true" /> All connections
            </button>
            <ManagedAuthFlow domain={domain} endpoint={ENDPOINT} {...callbacks} onDone={close} />
          </section>
        )}
      </main>
      <TestDesk {...{ username, dialect }} onUsername={setUsername} onDialect={setDialect} log={entries} />
    </div>
  );
}
