import type { Dialect } from '../../src/sandbox';
import backendSource from '../backend.ts?raw';
import { signOutAtSites } from './api';
import { Combobox } from './combobox';
import { Credentials, RealCredentials } from './credentials';
import { EventLog, type LogEntry } from './event-log';
import { findIdentity, IDENTITY_GROUPS } from './identities';
import { queryClient } from './query-client';
import { REAL_SITES } from './sites';

export interface TestDeskProps {
  readonly username: string;
  readonly onUsername: (username: string) => void;
  readonly dialect: Dialect;
  readonly onDialect: (dialect: Dialect) => void;
  readonly log: readonly LogEntry[];
}

const DIALECTS = [
  ['legacy', 'Documented'],
  ['canonical', 'Newer'],
] as const;

/** As it would stand in a product that has installed the package. */
const asInAProduct = backendSource.replaceAll("'../src/", "'managed-auth-flow/");

/** What is not the product: the people who exist in the sandbox, and what goes on behind the page. */
export function TestDesk({ username, onUsername, dialect, onDialect, log }: TestDeskProps) {
  const identity = findIdentity(username);
  const [real] = REAL_SITES;
  return (
    <aside className="desk" aria-label="Test desk">
      <header>
        <h2>Test desk</h2>
        <p>
          {real === undefined
            ? 'Every site here is made up and runs on this machine. Sign in as one of these people.'
            : 'These sites are real and run on this machine. This person can sign in to them.'}
        </p>
      </header>
      <section>
        {real === undefined ? (
          <>
            <Combobox label="Test identity" groups={IDENTITY_GROUPS} value={username} onChange={onUsername} />
            {identity !== undefined && <Credentials identity={identity} />}
          </>
        ) : (
          <RealCredentials {...real} />
        )}
      </section>
      {real === undefined && <SignOut />}
      <section>
        <h3>Callbacks</h3>
        <EventLog entries={log} />
      </section>
      <section>
        <fieldset className="segments">
          <legend>API dialect of the next sign-in</legend>
          {DIALECTS.map(([value, label]) => (
            <label key={value}>
              <input type="radio" name="dialect" checked={dialect === value} onChange={() => onDialect(value)} />
              {label}
            </label>
          ))}
        </fieldset>
      </section>
      <details>
        <summary>The backend, all of it</summary>
        <pre className="code">{asInAProduct}</pre>
      </details>
    </aside>
  );
}

/** Sessions end at sites, too. */
function SignOut() {
  return (
    <section>
      <h3>Later, at the sites</h3>
      <button
        type="button"
        className="button-outline"
        onClick={async () => {
          await signOutAtSites();
          await queryClient.invalidateQueries();
        }}
      >
        End every session
      </button>
      <p className="note">What needs no code is signed in again automatically. The rest needs you.</p>
    </section>
  );
}
